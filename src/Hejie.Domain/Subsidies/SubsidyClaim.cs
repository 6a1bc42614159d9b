using System.Globalization;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Subsidies;

public readonly record struct SubsidyClaimId(Guid Value)
{
    public static SubsidyClaimId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>Where a claim lies; it is named by who has it .</summary>
public enum SubsidyState
{
    WithCommittee,
    WithJusticeOffice,
    WithBureau,

    /// <summary>Granted; the city may look at it.</summary>
    Approved,

    /// <summary>Back with the mediator, who may mend it and hand it in again.</summary>
    Returned,

    /// <summary>Turned down for good.</summary>
    Refused,

    /// <summary>Granted and taken back with a reason: what was paid is claimed back.</summary>
    Revoked,
}

public enum SubsidyAct
{
    Claim,
    ClaimAgain,
    Approve,
    Return,
    Refuse,
    CheckByCity,
    Revoke,
}

/// <summary>Who did what to a claim; nothing of it is ever taken out.</summary>
/// <param name="At">Instant in UTC.</param>
/// <param name="State">Where the claim lay after it.</param>
public sealed record SubsidyEntry(SubsidyAct Act, SubsidyState State, DateTime At, Role Role, string By, string ByName, string? Words);

/// <summary>What came of calling a party about a case that is to be paid.</summary>
public enum CallOutcome
{
    /// <summary>The party says that it was mediated as the file tells.</summary>
    Confirmed,

    /// <summary>The party says that it was not, or not so.</summary>
    Denied,

    /// <summary>Reached, but the party tells nothing about it.</summary>
    ReachedOnly,
    NotReached,
}

/// <summary>One call to a party, and who made it.</summary>
/// <param name="At">Instant in UTC.</param>
public sealed record CallBack(int Party, CallOutcome Outcome, DateTime At, string By, string ByName, string? Words);

/// <summary>What the mediator says when he asks for the money.</summary>
/// <param name="Basis">Why the case is of this class and what was done, in words.</param>
/// <param name="NothingApplies">The mediator has read the list of what is never paid, and none of it applies.</param>
/// <param name="SeparateBecause">Why it is another dispute, where the same two sides had one of the kind before.</param>
public sealed record SubsidyWish(string Basis, bool NothingApplies, string? SeparateBecause);

/// <summary>What is known when a claim is made or made again.</summary>
/// <param name="Others">Claims for what may be the same dispute.</param>
/// <param name="Guard">What the guard looks at.</param>
/// <param name="ConfirmedByCode">Parties who acted themselves, with the code of the case.</param>
/// <param name="List">The list of what is never paid that counts today.</param>
public sealed record ClaimFacts(SubsidizedCase Paid, IReadOnlyList<ClaimedCase> Others, GuardFacts Guard, IReadOnlyList<int> ConfirmedByCode, NegativeList List)
{
    private const string PartyReference = "party:";

    /// <summary>Who acted with the code of the case stands in its journal as a party.</summary>
    public static IReadOnlyList<int> ConfirmedByCodeIn(MediationCase mediation) =>
    [
        .. mediation.Timeline.Where(entry => entry.ActorRole == Role.Party && entry.ActorReference.StartsWith(PartyReference, StringComparison.Ordinal))
            .Select(entry => int.Parse(entry.ActorReference.AsSpan(PartyReference.Length), CultureInfo.InvariantCulture)).Distinct().Order(),
    ];
}

/// <summary>The asking for pay for one archived case, and its five steps: mediator, committee, justice office, bureau, spot check of the city (R-5, R-6, F-34).</summary>
/// <remarks>Verbs stand in SubsidyClaim.Acts.cs. A case has one claim at most, by its key, whatever became of it.</remarks>
public sealed partial class SubsidyClaim : ITenantOwned
{
    private SubsidyClaim()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public SubsidyClaimId Id { get; private set; }
    public CaseId CaseId { get; private set; }
    public CaseNumber Number { get; private set; } = null!;
    public DisputeType Type { get; private set; }
    public OrganizationId OrganizationId { get; private set; }
    public string SubdistrictCode { get; private set; } = "";
    public MediatorId MediatorId { get; private set; }
    public string MediatorName { get; private set; } = "";
    public SubsidyState State { get; private set; }
    public SubsidyAmount Amount { get; private set; } = null!;

    /// <summary>Fen; the total of <see cref="Amount"/>, kept beside it because sums ask for it.</summary>
    public long AmountFen { get; private set; }
    public string Basis { get; private set; } = "";
    public string? SeparateBecause { get; private set; }

    /// <summary>Number of the list of what is never paid, as it was when the claim was made.</summary>
    public int ListNumber { get; private set; }

    /// <summary>The item of that list for which it was refused, from 1; null where it was refused for something else.</summary>
    public int? NegativeItem { get; private set; }
    public DateOnly ClaimedOn { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>What the city found; null while it has not looked.</summary>
    public bool? CityPassed { get; private set; }
    public IReadOnlyList<Doubt> Doubts { get; private set; } = [];

    /// <summary>The sum of the weights of <see cref="Doubts"/>.</summary>
    public int DoubtScore { get; private set; }
    public IReadOnlyList<int> ConfirmedByCode { get; private set; } = [];

    /// <summary>How many parties the case has; they are numbered from 1.</summary>
    public int PartyCount { get; private set; }
    public IReadOnlyList<CallBack> Calls { get; private set; } = [];

    /// <summary>How many calls were made, kept beside them because lists ask for it.</summary>
    public int CallCount { get; private set; }
    public IReadOnlyList<SubsidyEntry> Trail { get; private set; } = [];
    public int Version { get; private set; }

    /// <summary>Whether somebody still has to decide.</summary>
    public bool IsOpen => State is SubsidyState.WithCommittee or SubsidyState.WithJusticeOffice or SubsidyState.WithBureau;

    /// <summary>Parties who have confirmed the mediation neither with the code nor when called.</summary>
    public IReadOnlyList<int> Unconfirmed =>
        [.. Enumerable.Range(1, PartyCount).Except(ConfirmedByCode).Except(Calls.Where(call => call.Outcome == CallOutcome.Confirmed).Select(call => call.Party))];

    /// <summary>Whether the last word of a party is that it was not so.</summary>
    public bool IsDenied => Calls.Where(call => call.Outcome is CallOutcome.Confirmed or CallOutcome.Denied)
        .GroupBy(call => call.Party).Any(calls => calls.Last().Outcome == CallOutcome.Denied);

    /// <summary>What was done since the claim was last handed in.</summary>
    public IReadOnlyList<SubsidyEntry> Course => [.. Trail.Skip(Trail.ToList().FindLastIndex(entry => entry.Act is SubsidyAct.Claim or SubsidyAct.ClaimAgain))];

    /// <summary>Whether this step is the actor's: by the role, and by the committee or the street.</summary>
    public bool IsStepOf(Actor actor) => State switch
    {
        SubsidyState.WithCommittee => actor.Role == Role.CommitteeClerk && actor.OrganizationId == OrganizationId.Value,
        SubsidyState.WithJusticeOffice => actor.Role == Role.SubdistrictOfficer && actor.SubdistrictCode == SubdistrictCode,
        SubsidyState.WithBureau => actor.Role == Role.BureauOfficer,
        _ => false,
    };

    /// <summary>Whether the actor made the claim, mediated the case, or had a word in this course of it already.</summary>
    public bool Involves(Actor actor) => actor.MediatorId == MediatorId.Value || Course.Any(entry => entry.By == actor.Reference);

    private void Note(SubsidyAct act, SubsidyState state, string? words, Moment moment)
    {
        State = state;
        Trail = [.. Trail, new SubsidyEntry(act, state, moment.Now, moment.By.Role, moment.By.Reference, moment.By.DisplayName, words)];
        Version++;
    }
}
