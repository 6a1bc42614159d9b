using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Sessions;
using Hejie.Domain.Statistics;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>How the parties were brought together; <see cref="None"/> where no session was opened.</summary>
public enum SessionWay
{
    OnSite,
    Telephone,
    Doorstep,
    Online,
    None,
}

/// <summary>How far a case got, as the three measures of the work count it (S-31).</summary>
public enum FinanceStage
{
    Ended,

    /// <summary>Within the period for mediation.</summary>
    EndedInTime,
    Closed,

    /// <summary>Nothing goes to the archive from which a needed paper is missing .</summary>
    Archived,
}

/// <summary>What the finance report looks at in a case.</summary>
/// <param name="Mode">Way of the last session that was opened; null where there was none.</param>
/// <param name="AgreedFen">Money terms of the agreement in force, of a settled case.</param>
/// <param name="IsMatched">Whether an expert of the register mediates it, or experts were consulted on it.</param>
public sealed record FinanceCase(
    CaseId Id, CaseNumber Number, IntakeChannel Channel, MediationMode? Mode, DateOnly? AcceptedOn, CaseOutcome? Outcome, DateOnly? OutcomeOn, long ClaimFen, long AgreedFen, bool IsMatched, bool IsLate, bool IsClosed, bool IsArchived)
{
    public SessionWay Way => Mode is { } mode ? Enum.Parse<SessionWay>(mode.ToString()) : SessionWay.None;

    public bool IsSettled => Outcome == CaseOutcome.Settled;

    public bool Reached(FinanceStage stage) => stage switch
    {
        FinanceStage.Ended => Outcome is not null,
        FinanceStage.EndedInTime => Outcome is not null && !IsLate,
        FinanceStage.Closed => IsClosed,
        _ => IsArchived,
    };
}

/// <summary>What the cases of the report are narrowed to, so that a number opens to just the cases that it counts.</summary>
/// <param name="From">First day of acceptance; <paramref name="Until"/> the last.</param>
public sealed record FinanceFilter(DateOnly From, DateOnly Until, IntakeChannel? Channel = null, SessionWay? Way = null, bool Settled = false, bool Matched = false, FinanceStage? Stage = null)
{
    public bool Holds(FinanceCase one) =>
        (Channel is null || one.Channel == Channel) && (Way is null || one.Way == Way) && (!Settled || one.IsSettled) && (!Matched || one.IsMatched) && (Stage is not { } stage || one.Reached(stage));
}

/// <param name="Channel">Null for all together.</param>
/// <param name="ByStage">Cases that got so far, in the order of <see cref="FinanceStage"/>.</param>
/// <param name="ByWay">Cases by the way of their sessions, in the order of <see cref="SessionWay"/>.</param>
public sealed record FinanceFigures(IntakeChannel? Channel, int All, int Settled, long ClaimFen, long AgreedFen, int Matched, IReadOnlyList<int> ByWay, IReadOnlyList<int> ByStage)
{
    public Share Success => new(Settled, All);

    /// <summary>The three measures (S-31): archived, of those closed; ended in their period, of those ended; with an expert, of all.</summary>
    public Share Standard => new(ByStage[(int)FinanceStage.Archived], ByStage[(int)FinanceStage.Closed]);

    public Share Procedure => new(ByStage[(int)FinanceStage.EndedInTime], ByStage[(int)FinanceStage.Ended]);

    public Share Expertise => new(Matched, All);

    public static FinanceFigures Of(IntakeChannel? channel, IReadOnlyCollection<FinanceCase> cases) => new(
        channel, cases.Count, cases.Count(one => one.IsSettled), cases.Sum(one => one.ClaimFen), cases.Sum(one => one.AgreedFen), cases.Count(one => one.IsMatched),
        [.. Enum.GetValues<SessionWay>().Select(way => cases.Count(one => one.Way == way))], [.. Enum.GetValues<FinanceStage>().Select(stage => cases.Count(one => one.Reached(stage)))]);
}

/// <summary>The finance disputes that somebody looks after, by channel and way (S-28, S-29, S-31, S-32): of the city's finance committee in its own tenant, of a district's committees in theirs.</summary>
public sealed class FinanceReport(HejieDb db)
{
    /// <summary>The cases of the filter, the latest number first.</summary>
    public async Task<IReadOnlyList<FinanceCase>> CasesAsync(FinanceFilter filter, Actor actor, CancellationToken stop)
    {
        var accepted = db.Set<MediationCase>().AsNoTracking().LookedAfterBy(actor)
            .Where(c => c.Type == DisputeType.Finance && c.AcceptedOn >= filter.From && c.AcceptedOn <= filter.Until);
        var rows = await (
            from c in accepted
            orderby c.Number descending
            select new FinanceCase(
                c.Id, c.Number, c.Channel,
                db.Set<MediationSession>().Where(session => session.CaseId == c.Id && session.OpenedAt != null).OrderByDescending(session => session.Number).Select(session => (MediationMode?)session.Mode).FirstOrDefault(),
                c.AcceptedOn, c.Outcome, c.OutcomeOn, c.ClaimFen ?? 0,
                c.Outcome != CaseOutcome.Settled ? 0
                    : db.Set<MediationAgreement>().Where(agreement => agreement.CaseId == c.Id && agreement.EffectiveOn != null && agreement.Standing == AgreementStanding.InForce).Sum(agreement => agreement.TotalFen),
                db.Set<Expert>().Any(expert => expert.MediatorId != null && c.Mediators.Any(named => named.MediatorId == expert.MediatorId))
                    || db.Set<JointConsultation>().Any(k => k.CaseId == c.Id && k.Seats.Count > 0),
                c.PeriodEndsOn < c.OutcomeOn, c.ClosedOn != null, c.ArchivedOn != null)).ToListAsync(stop);
        return [.. rows.Where(filter.Holds)];
    }

    /// <summary>A row for each channel from which a case came, and one for all together.</summary>
    public static IReadOnlyList<FinanceFigures> ByChannel(IReadOnlyList<FinanceCase> cases) =>
    [
        .. cases.GroupBy(one => one.Channel).OrderBy(group => group.Key).Select(group => FinanceFigures.Of(group.Key, [.. group])),
        FinanceFigures.Of(null, cases),
    ];
}
