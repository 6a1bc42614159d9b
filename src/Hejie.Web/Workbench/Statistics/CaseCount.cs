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

    private IQueryable<CountedCase> Facts(IQueryable<MediationCase> cases, DateOnly standing) =>
        from c in cases.AsNoTracking()
        join agreement in db.Set<MediationAgreement>().Where(a => a.ReplacesVersion == null) on new { c.DistrictCode, CaseId = c.Id } equals new { agreement.DistrictCode, agreement.CaseId } into found
        from a in found.DefaultIfEmpty()
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
            Outcome = c.Outcome,
            OutcomeOn = c.OutcomeOn,
            NonAcceptanceReason = c.NonAcceptanceReason,
            PerformedOn = c.PerformedOn,
            SelfPerformed = c.SelfPerformed,
            ConfirmationAppliedOn = c.ConfirmationAppliedOn,
            ConfirmationRuledOn = c.ConfirmationRuledOn,
            IsConfirmed = c.IsConfirmed,
            EffectiveOn = a!.EffectiveOn,
            AgreementForm = (AgreementForm?)a.Form,
            AgreementScope = (AgreementScope?)a.Scope,
            AgreementFen = (long?)a.TotalFen ?? 0,
            AskedParties = c.AskedParties,
            JoinedParties = c.JoinedParties,
            DaysTaken = c.OutcomeOn == null || c.AcceptedOn == null ? 0 : c.OutcomeOn.Value.DayNumber - c.AcceptedOn.Value.DayNumber,
            IsOverLimit = c.PeriodEndsOn < standing && (c.OutcomeOn == null || c.OutcomeOn > standing),
            EndedLate = c.PeriodEndsOn < c.OutcomeOn,
        };
}
