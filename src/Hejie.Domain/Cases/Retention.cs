using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;

namespace Hejie.Domain.Cases;

/// <summary>How long a file is kept; the years are a policy parameter .</summary>
public enum RetentionPeriod
{
    ShortTerm,
    LongTerm,
    Permanent,
}

/// <summary>What about a case decides its class: the type of dispute, what was agreed, how the parties stand .</summary>
public enum RetentionGround
{
    /// <summary>Rights in land outlast everybody who was there.</summary>
    LandRights,
    MajorDispute,

    /// <summary>Harm to a body may show late.</summary>
    BodilyHarm,
    HomeRights,

    /// <summary>What stands in writing may be asked for until the claims from it have lapsed.</summary>
    WrittenAgreement,

    /// <summary>A ward may ask for the file when of age.</summary>
    PartyNeedsGuardian,

    /// <summary>None of the others.</summary>
    NothingLasting,

    /// <summary>Somebody decided otherwise, with a reason.</summary>
    Decided,
}

/// <summary>A class that somebody sets, and why it is not the one that follows from the case.</summary>
public sealed record RetentionChoice(RetentionPeriod Period, string? Reason);

/// <summary>How long a file is kept and what that was computed with.</summary>
/// <param name="Grounds">Why it has this class.</param>
/// <param name="Reason">In words, where somebody decided otherwise.</param>
/// <param name="From">Day of the archiving; it is not counted.</param>
/// <param name="Years">Null where it is kept for ever.</param>
/// <param name="PolicyVersion">Version of the parameter that gave the years; 0 for the value the product was delivered with.</param>
/// <param name="Until">Last day of the period; null where it is kept for ever.</param>
public sealed record RetentionTerm(
    RetentionPeriod Period, IReadOnlyList<RetentionGround> Grounds, string? Reason, DateOnly From, int? Years, int? PolicyVersion, DateOnly? Until)
{
    /// <summary>Counts the period from the day of archiving, in calendar years.</summary>
    /// <returns>The last day is the same day of the last year; where that has none, the last day of its month. A rest day moves nothing: nobody has to act on it.</returns>
    /// <remarks>Source: Civil Code art. 201, 202; the years stand in no national text that was read .</remarks>
    public static RetentionTerm Count(RetentionPeriod period, IReadOnlyList<RetentionGround> grounds, string? reason, DateOnly from, PolicySettings policy)
    {
        if (period == RetentionPeriod.Permanent)
        {
            return new RetentionTerm(period, grounds, reason, from, null, null, null);
        }
        var years = policy.Of(period == RetentionPeriod.LongTerm ? PolicyDefinitions.LongRetentionYears : PolicyDefinitions.ShortRetentionYears, from);
        return new RetentionTerm(period, grounds, reason, from, years.Value, years.Number, from.AddYears(years.Value));
    }

    /// <summary>The class that follows from the case itself.</summary>
    internal static (RetentionPeriod Period, IReadOnlyList<RetentionGround> Grounds) Propose(MediationCase mediation, DateOnly today)
    {
        var grounds = GroundsOf(mediation, today).ToList();
        return grounds.Exists(ground => ground is RetentionGround.LandRights or RetentionGround.MajorDispute) ? (RetentionPeriod.Permanent, grounds)
            : grounds.Count > 0 ? (RetentionPeriod.LongTerm, grounds)
            : (RetentionPeriod.ShortTerm, [RetentionGround.NothingLasting]);
    }

    private static IEnumerable<RetentionGround> GroundsOf(MediationCase mediation, DateOnly today)
    {
        if (mediation.Outcome == CaseOutcome.Settled && mediation.Type is DisputeType.ForestLand or DisputeType.LandRequisition)
        {
            yield return RetentionGround.LandRights;
        }
        if (mediation.Difficulty == DifficultyLevel.Major)
        {
            yield return RetentionGround.MajorDispute;
        }
        if (mediation.Type is DisputeType.Medical or DisputeType.TrafficAccident)
        {
            yield return RetentionGround.BodilyHarm;
        }
        if (mediation.Outcome == CaseOutcome.Settled && mediation.Type == DisputeType.HousingHomestead)
        {
            yield return RetentionGround.HomeRights;
        }
        if (mediation.Outcome == CaseOutcome.Settled && mediation.Deadlines.Any(deadline => deadline.Rule == DeadlineKey.JudicialConfirmation)) // runs for written ones only
        {
            yield return RetentionGround.WrittenAgreement;
        }
        if (mediation.Parties.Any(party => party.NeedsGuardian(today)))
        {
            yield return RetentionGround.PartyNeedsGuardian;
        }
    }
}
