using Hejie.Domain.Cases;

namespace Hejie.Domain.Subsidies;

/// <summary>What makes another case the same dispute.</summary>
public enum SameDisputeLink
{
    /// <summary>It was registered while the other one between the same sides about the same kind of thing was not over.</summary>
    Duplicate,

    /// <summary>Somebody confirmed that the dispute broke out again.</summary>
    Relapse,

    /// <summary>The same two sides and the same kind of dispute; a person may say that it is another one.</summary>
    SamePair,
}

/// <summary>Another case of what may be the same dispute, for which a claim was made.</summary>
/// <param name="State">Where that claim stands.</param>
public sealed record ClaimedCase(CaseNumber Number, SameDisputeLink Link, SubsidyState State)
{
    /// <summary>Whether money was given or may still be given for it.</summary>
    public bool Counts => State is not (SubsidyState.Refused or SubsidyState.Revoked);
}

/// <summary>One dispute is paid once, however often it is mediated and under however many numbers. Rounds of one case have one claim by its key.</summary>
public static class SameDispute
{
    /// <param name="separateBecause">Why the case is another dispute between the same two sides; null where nobody says so.</param>
    public static Refusal? WhyClaimed(IReadOnlyList<ClaimedCase> others, string? separateBecause) =>
        Numbers(others.Where(other => other.Counts && (other.Link != SameDisputeLink.SamePair || string.IsNullOrWhiteSpace(separateBecause)))) is { Count: > 0 } earlier
            ? SubsidyRefusals.DisputeIsClaimed.About(earlier)
            : null;

    /// <summary>Asked once more when the money is granted: of two claims that were made at the same moment the first is paid.</summary>
    public static Refusal? WhyPaid(IReadOnlyList<ClaimedCase> others, string? separateBecause) =>
        WhyClaimed([.. others.Where(other => other.State == SubsidyState.Approved)], separateBecause) is { } claimed
            ? SubsidyRefusals.DisputeIsPaid.About(claimed.Details)
            : null;

    private static List<string> Numbers(IEnumerable<ClaimedCase> cases) => [.. cases.Select(found => found.Number.Text).Order(StringComparer.Ordinal)];
}
