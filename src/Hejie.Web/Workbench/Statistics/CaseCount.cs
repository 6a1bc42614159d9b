using System.Linq.Expressions;
using Hejie.Data;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Statistics;

/// <summary>Counts cases where they stand: one statement for each day that decides, none for each figure.</summary>
public sealed class CaseCount(HejieDb db)
{
    /// <summary>Counts the period, and everything before its end for the cumulative checks.</summary>
    /// <param name="visible">The cases that may be counted for whoever asks.</param>
    public async Task<CaseReport> ReportAsync(
        IQueryable<MediationCase> visible, CaseSelection selection, ReportPeriod period, ReportLayout layout, DateOnly today, CancellationToken stop)
    {
        var rows = await RowsAsync(visible, selection, period, layout, today, stop);
        var before = await RowsAsync(visible, selection, period.SinceTheBeginning(), layout, today, stop);
        return new CaseReport(period, selection, layout, rows, CaseFigures.SumOf(before.Select(row => row.Figures)));
    }

    /// <summary>The cases behind a figure: the same condition that counted it, so that their number is the figure.</summary>
    public IQueryable<CountedCase> Behind(
        ReportColumn column, IQueryable<MediationCase> visible, CaseSelection selection, ReportPeriod period, DateOnly today) =>
        Selected(visible, selection, period, today).Where(column.Falls(period, today)).Where(column.Belongs);

    private async Task<IReadOnlyList<ReportRow>> RowsAsync(
        IQueryable<MediationCase> visible, CaseSelection selection, ReportPeriod period, ReportLayout layout, DateOnly today, CancellationToken stop)
    {
        var cases = Selected(visible, selection, period, today);
        List<(string Row, ReportColumn Column, long Value)> figures = [];
        foreach (var day in Enum.GetValues<ReportDay>())
        {
            var fallen = cases.Where(day.In(period, today));
            figures.AddRange(layout switch
            {
                ReportLayout.Streets => await TallyAsync(fallen, day, c => c.SubdistrictCode, code => code, stop),
                ReportLayout.Committees => await TallyAsync(fallen, day, c => c.OrganizationId, id => $"{id.Value:D}", stop),
                ReportLayout.Types => await TallyAsync(fallen, day, c => c.Type, DisputeTypes.CodeOf, stop),
                _ => await TallyAsync(fallen, day, c => c.Type, type => DisputeTypes.CodeOf(DisputeRows.Of(type)), stop),
            });
        }
        return
        [
            .. figures.Where(figure => figure.Value != 0)
                .GroupBy(figure => figure.Row, StringComparer.Ordinal)
                .OrderBy(row => row.Key, StringComparer.Ordinal)
                .Select(row => new ReportRow(row.Key, CaseFigures.Of(row.Select(figure => KeyValuePair.Create(figure.Column, figure.Value))))),
        ];
    }

    private static async Task<IEnumerable<(string Row, ReportColumn Column, long Value)>> TallyAsync<TKey>(
        IQueryable<CountedCase> fallen, ReportDay day, Expression<Func<CountedCase, TKey>> key, Func<TKey, string> name, CancellationToken stop)
    {
        var columns = ReportColumns.All.Where(column => column.Day == day).ToList();
        var tallies = await fallen.GroupBy(key).Select(Tally<TKey>.Of(columns)).ToListAsync(stop);
        return tallies.SelectMany(tally => columns.Zip(tally.Values, (column, value) => (name(tally.Key), column, value)));
    }

    private IQueryable<CountedCase> Selected(IQueryable<MediationCase> visible, CaseSelection selection, ReportPeriod period, DateOnly today) =>
        selection.Conditions().Aggregate(Facts(visible, period.StandingOn(today)), (cases, condition) => cases.Where(condition));

    /// <summary>Each case once, as it stood on a day: of a case that was mediated again by the last round that had ended by then (R-6; docs/adr/0010).</summary>
    private IQueryable<CountedCase> Facts(IQueryable<MediationCase> cases, DateOnly standing) =>
        from c in cases.AsNoTracking()
        from earlier in c.EarlierRounds
            .Where(round => EF.Property<string>(round, nameof(MediationCase.DistrictCode)) == db.Scope.District)
            .Where(round => (round.Number == 1 || round.OutcomeOn <= standing) && (round.NextOutcomeOn == null || round.NextOutcomeOn > standing))
            .DefaultIfEmpty()
        let before = (int?)earlier!.Number
        join agreement in db.Set<MediationAgreement>().Where(a => a.Revision == null && a.Standing != AgreementStanding.Dropped)
            on new { c.DistrictCode, CaseId = c.Id, Round = before ?? c.Round } equals new { agreement.DistrictCode, agreement.CaseId, agreement.Round } into found
        from a in found.DefaultIfEmpty()
        let outcomeOn = before == null ? c.OutcomeOn : earlier.OutcomeOn
        let startedOn = before == null ? c.RoundStartedOn : earlier.StartedOn
        let periodEndsOn = before == null ? c.PeriodEndsOn : earlier.PeriodEndsOn
        select new CountedCase
        {
            Id = c.Id,
            Number = c.Number,
            SubdistrictCode = c.SubdistrictCode,
            OrganizationId = c.OrganizationId,
            Type = c.Type,
            Source = c.Source,
            Referral = c.Referral,
            Relation = c.Relation,
            Difficulty = c.Difficulty,
            PersonCount = c.PersonCount,
            ClaimFen = c.ClaimFen ?? 0,
            ApplicationDate = c.ApplicationDate,
            AcceptedOn = c.AcceptedOn,
            Outcome = before == null ? c.Outcome : earlier.Outcome,
            OutcomeOn = outcomeOn,
            NonAcceptanceReason = c.NonAcceptanceReason,
            PerformedOn = before == null ? c.PerformedOn : earlier.PerformedOn,
            SelfPerformed = before == null ? c.SelfPerformed : earlier.SelfPerformed,
            ConfirmationAppliedOn = before == null ? c.ConfirmationAppliedOn : earlier.ConfirmationAppliedOn,
            ConfirmationRuledOn = before == null ? c.ConfirmationRuledOn : earlier.ConfirmationRuledOn,
            IsConfirmed = before == null ? c.IsConfirmed : earlier.IsConfirmed,
            EffectiveOn = a!.EffectiveOn,
            AgreementForm = (AgreementForm?)a.Form,
            AgreementScope = (AgreementScope?)a.Scope,
            AgreementFen = (long?)a.TotalFen ?? 0,
            AskedParties = c.AskedParties,
            JoinedParties = c.JoinedParties,
            DaysTaken = outcomeOn == null || startedOn == null ? 0 : outcomeOn.Value.DayNumber - startedOn.Value.DayNumber,
            IsOverLimit = periodEndsOn < standing && (outcomeOn == null || outcomeOn > standing),
            EndedLate = periodEndsOn < outcomeOn,
        };
}
