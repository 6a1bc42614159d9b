using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;

namespace Hejie.Data.Demo.Cases;

/// <summary>How a demonstration case is to end.</summary>
internal enum Ending
{
    Settled,
    SettledOrally,
    Failed,
    Withdrawn,
    Terminated,
    Refused,
    Unreachable,
    OutOfScope,
}

/// <summary>What is fixed of a case before it begins; the rest is chance.</summary>
/// <param name="Seed">Of the case's own chance.</param>
internal sealed record CaseScript(
    ulong Seed, DateTime AppliedAt, MediationOrganization Organization, DisputeType Type, Community Place, Ending Ending)
{
    public bool IsDifficult { get; init; }

    /// <summary>One in thirty is performed only after urging.</summary>
    public bool IsUrged { get; init; }

    /// <summary>The state in which the case is left lying; null to go on to the archive.</summary>
    public CaseState? StopAt { get; init; }

    /// <summary>Who must host; null for chance.</summary>
    public Mediator? Host { get; init; }

    /// <summary>The committee of the place when the parties chose another.</summary>
    public MediationOrganization? Home { get; init; }

    /// <summary>The committee that mediates jointly with the own one; null for nearly every case.</summary>
    public MediationOrganization? Beside { get; init; }

    /// <summary>Whether consents under the Personal Information Protection Law are taken, in force since November 2021.</summary>
    public bool TakesConsents { get; init; }
}
