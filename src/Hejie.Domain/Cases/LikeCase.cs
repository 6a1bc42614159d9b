using Hejie.Domain.Policies;

namespace Hejie.Domain.Cases;

/// <summary>How one case is like another.</summary>
public enum RelatedKind
{
    /// <summary>The same two sides about the same kind of dispute, and the other one has not ended.</summary>
    Duplicate,

    /// <summary>The same two sides.</summary>
    SamePair,

    /// <summary>The same kind of dispute at the same place, and not long ago.</summary>
    SamePlace,
}

/// <summary>What of an earlier case tells whether a new one is like it.</summary>
/// <param name="HasBothSides">A person of each side of the new case stands in it.</param>
public sealed record EarlierCase(
    CaseId Id, CaseNumber Number, DisputeType Type, CaseState State, DateOnly ApplicationDate, string CommunityCode, string? Place, bool HasBothSides);

/// <summary>An earlier case that the new one is like.</summary>
/// <param name="MayRead">Whoever registers may read it; of the others he is told no more than that somebody has one.</param>
public sealed record LikeCase(EarlierCase Case, RelatedKind Kind, bool MayRead)
{
    /// <summary>Whether it is told at all: that somebody else has a case at the same place is nobody's business.</summary>
    public bool IsTold => MayRead || Kind != RelatedKind.SamePlace;

    /// <summary>What makes an application like an earlier case, the weightiest first; null where nothing does.</summary>
    public static RelatedKind? KindOf(Registration application, EarlierCase earlier, Moment moment)
    {
        var isRecent = earlier.ApplicationDate >= Since(moment);
        if (earlier.HasBothSides && (isRecent || earlier.State is not (CaseState.Closed or CaseState.Archived)))
        {
            return earlier.Type == application.Type && earlier.State.IsBeforeOutcome() ? RelatedKind.Duplicate : RelatedKind.SamePair;
        }
        return isRecent && earlier.Type == application.Type && IsAtSamePlace(application, earlier) ? RelatedKind.SamePlace : null;
    }

    /// <summary>The first day of an application that is not long ago; by the district's value.</summary>
    public static DateOnly Since(Moment moment) => moment.Today.AddDays(-moment.Policy.Of(PolicyDefinitions.RelatedWithin, moment.Today).Value);

    private static bool IsAtSamePlace(Registration application, EarlierCase earlier) =>
        !string.IsNullOrWhiteSpace(application.Place) && earlier.Place == application.Place.Trim() && earlier.CommunityCode == application.CommunityCode;
}
