using System.Collections.Frozen;

using static Hejie.Domain.Cases.CaseAct;
using static Hejie.Domain.Cases.CaseState;

namespace Hejie.Domain.Cases;

/// <summary>Every act that moves a case, and the state it leads to. What is not listed is refused.</summary>
public static class CaseLifecycle
{
    private static readonly FrozenDictionary<(CaseState From, CaseAct Act), CaseState> Table =
        new Dictionary<(CaseState, CaseAct), CaseState>
        {
            [(Registered, Review)] = UnderReview,
            [(Registered, Withdraw)] = Withdrawn,
            [(Registered, Transfer)] = Transferred, // it cannot wait for the review: MOJ75 23, PML 25
            [(UnderReview, Review)] = UnderReview, // an answer was corrected
            [(UnderReview, Invite)] = AwaitingRespondentConsent, // MED 31; SC22 15
            [(UnderReview, Accept)] = Accepted, // every party agreed already
            [(UnderReview, Decline)] = NotAccepted, // MOJ75 22-23
            [(UnderReview, Withdraw)] = Withdrawn,
            [(UnderReview, Transfer)] = Transferred,
            [(AwaitingRespondentConsent, Accept)] = Accepted,
            [(AwaitingRespondentConsent, Decline)] = NotAccepted, // the other side refused or cannot be reached
            [(AwaitingRespondentConsent, Withdraw)] = Withdrawn,
            [(AwaitingRespondentConsent, Transfer)] = Transferred,
            [(Accepted, Assign)] = Assigned,
            [(Accepted, Withdraw)] = Withdrawn,
            [(Accepted, Fail)] = Failed, // a party refuses after acceptance: PML 3, 23, 26
            [(Accepted, Terminate)] = Terminated,
            [(Accepted, Transfer)] = Transferred,
            [(Assigned, Prepare)] = Preparing,
            [(Assigned, Withdraw)] = Withdrawn,
            [(Assigned, Fail)] = Failed,
            [(Assigned, Terminate)] = Terminated,
            [(Assigned, Transfer)] = Transferred,
            [(Preparing, OpenSession)] = InMediation,
            [(Preparing, Suspend)] = Suspended,
            [(Preparing, Withdraw)] = Withdrawn,
            [(Preparing, Fail)] = Failed,
            [(Preparing, Terminate)] = Terminated,
            [(Preparing, Transfer)] = Transferred,
            [(InMediation, OpenSession)] = InMediation, // one more session
            [(InMediation, Suspend)] = Suspended,
            [(InMediation, Settle)] = Settled, // PML 28-30
            [(InMediation, Fail)] = Failed, // PML 26
            [(InMediation, Terminate)] = Terminated,
            [(InMediation, Withdraw)] = Withdrawn,
            [(InMediation, Transfer)] = Transferred,
            [(Suspended, Fail)] = Failed,
            [(Suspended, Terminate)] = Terminated,
            [(Suspended, Withdraw)] = Withdrawn,
            [(Suspended, Transfer)] = Transferred,
            [(Settled, BeginPerformance)] = Performing, // PML 31
            [(Settled, PerformInFull)] = Performed, // performed at once
            [(Performing, PerformInPart)] = PartlyPerformed,
            [(Performing, PerformInFull)] = Performed,
            [(Performing, Breach)] = Breached,
            [(PartlyPerformed, PerformInPart)] = PartlyPerformed,
            [(PartlyPerformed, PerformInFull)] = Performed,
            [(PartlyPerformed, Breach)] = Breached,
            [(Performing, Revise)] = Performing, // another version binds from then on: A-12; CC 543
            [(PartlyPerformed, Revise)] = PartlyPerformed,
            [(Breached, Revise)] = Performing, // where something has been done already PartlyPerformed
            [(Breached, PerformInPart)] = PartlyPerformed,
            [(Breached, PerformInFull)] = Performed,
            [(Performed, CaseAct.FollowUp)] = FollowedUp,
            [(Performing, CaseAct.FollowUp)] = Performing, // a visit while something is owed ends nothing
            [(PartlyPerformed, CaseAct.FollowUp)] = PartlyPerformed,
            [(Breached, CaseAct.FollowUp)] = Breached,
            [(PartlyPerformed, Close)] = Closed, // with the reason why it was not performed: PML 31, 32
            [(Breached, Close)] = Closed,
            [(Failed, CaseAct.FollowUp)] = FollowedUp,
            [(Terminated, CaseAct.FollowUp)] = FollowedUp,
            [(Withdrawn, CaseAct.FollowUp)] = FollowedUp,
            [(NotAccepted, CaseAct.FollowUp)] = FollowedUp,
            [(FollowedUp, CaseAct.FollowUp)] = FollowedUp,
            [(FollowedUp, Close)] = Closed,
            [(Failed, Close)] = Closed, // a visit is owed only after an agreement: PML 31
            [(Terminated, Close)] = Closed,
            [(Withdrawn, Close)] = Closed,
            [(NotAccepted, Close)] = Closed,
            [(Transferred, Close)] = Closed, // its papers are bound too: PML 27
            [(Closed, Archive)] = Archived,
            [(Closed, Reopen)] = Preparing, // the same dispute again: A-12, MOJ75 37
            [(Archived, Reopen)] = Preparing, // its volume stays as it was bound
        }.ToFrozenDictionary();

    /// <summary>With a mediator, and without an outcome yet.</summary>
    public static readonly IReadOnlyList<CaseState> InHand = [Assigned, Preparing, InMediation, Suspended];

    /// <summary>Mediation has been accepted and has no outcome yet.</summary>
    public static readonly IReadOnlyList<CaseState> UnderMediation = [Accepted, .. InHand];

    /// <summary>Still being handled by the committee: neither ended nor merely awaiting performance.</summary>
    public static readonly IReadOnlyList<CaseState> BeforeOutcome = [Registered, UnderReview, AwaitingRespondentConsent, .. UnderMediation];

    /// <summary>Settled, and what was agreed is not performed in full yet.</summary>
    public static readonly IReadOnlyList<CaseState> AwaitingPerformance = [Settled, Performing, PartlyPerformed, Breached];

    /// <summary>Every move, in the order of the states and acts: what docs and tests print.</summary>
    public static IReadOnlyList<(CaseState From, CaseAct Act, CaseState To)> Moves { get; } =
    [
        .. Table.Select(move => (move.Key.From, move.Key.Act, To: move.Value))
            .Concat(Table.Keys.Where(move => move.Act == Suspend).Select(move => (From: Suspended, Act: Resume, To: move.From)))
            .Append((From: Breached, Act: Revise, To: PartlyPerformed))
            .OrderBy(move => move.From).ThenBy(move => move.Act).ThenBy(move => move.To),
    ];

    /// <summary>The state that an act leads to, or null where the act does not belong.</summary>
    /// <param name="back">Where the case is led back to: resuming leads to where it stood when it was suspended and nowhere else, so that no step is jumped over;
    /// revising what was breached leads to <see cref="PartlyPerformed"/> where a part has been performed.</param>
    public static CaseState? Next(CaseState from, CaseAct act, CaseState? back = null) =>
        (from, act) == (Suspended, Resume) ? back
        : (from, act, back) == (Breached, Revise, PartlyPerformed) ? back
        : Table.TryGetValue((from, act), out var to) ? to
        : null;

    public static bool IsBeforeOutcome(this CaseState state) => BeforeOutcome.Contains(state);

    public static bool IsUnderMediation(this CaseState state) => UnderMediation.Contains(state);

    /// <summary>What a party is told of a state.</summary>
    public static PartyStage StageForParties(this CaseState state) =>
        state.IsUnderMediation() ? PartyStage.Mediating
        : state.IsBeforeOutcome() ? PartyStage.Applied
        : AwaitingPerformance.Contains(state) ? PartyStage.Performing
        : PartyStage.Finished;
}
