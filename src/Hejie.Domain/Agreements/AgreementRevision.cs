using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

/// <summary>Where a version of an agreement stands.</summary>
public enum AgreementStanding
{
    /// <summary>Written and not yet signed by everybody; also a revision while the version before it binds.</summary>
    Drafted,
    InForce,

    /// <summary>Another version took its place; it stays as it was signed.</summary>
    Superseded,

    /// <summary>Given up before it bound: a revision, whose version before goes on binding, or a draft whose parties agreed by word instead.</summary>
    Dropped,
}

/// <summary>What a revision does to the agreement in force.</summary>
public enum RevisionKind
{
    Change,

    /// <summary>Adds to the agreement; what it says already stays as it is.</summary>
    Supplement,
}

/// <summary>Why an agreement in force is revised, and that every party wants it .</summary>
/// <param name="ConsentedOn">Day of the last consent.</param>
/// <param name="Consents">Numbers of the parties who agreed to talk about it anew.</param>
public sealed record AgreementRevision(RevisionKind Kind, string Reason, DateOnly ConsentedOn, IReadOnlyList<int> Consents)
{
    /// <summary>Why it was given up; null unless it was.</summary>
    public string? DropReason { get; init; }

    /// <summary>What bars revising: no reason, a day that cannot be, a party that does not want it.</summary>
    internal Refusal? WhyNot(MediationCase mediation, DateOnly effectiveOn, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (mediation.CheckDay(ConsentedOn, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (ConsentedOn < effectiveOn)
        {
            return CaseRefusals.DateBeforeAgreement;
        }
        var silent = mediation.Parties.SilentIn(Consents);
        return silent.Count > 0 ? CaseRefusals.RevisionNeedsEveryConsent.About(silent) : null;
    }
}
