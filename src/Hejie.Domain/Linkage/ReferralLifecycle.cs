using System.Collections.Frozen;
using static Hejie.Domain.Linkage.ReferralAct;
using static Hejie.Domain.Linkage.ReferralState;

namespace Hejie.Domain.Linkage;

/// <summary>Every act on a referral, and the state it leads to. What is not listed is refused.</summary>
public static class ReferralLifecycle
{
    private static readonly FrozenDictionary<(ReferralState From, ReferralAct Act), ReferralState> Table =
        new Dictionary<(ReferralState, ReferralAct), ReferralState>
        {
            [(Sent, Receive)] = Received,
            [(Sent, TakeOn)] = TakenOn,
            [(Sent, Decline)] = Declined,
            [(Sent, Recall)] = Recalled,
            [(Received, TakeOn)] = TakenOn,
            [(Received, Decline)] = Declined,
            [(Received, Recall)] = Recalled,
            [(TakenOn, Return)] = Returned,
            [(Returned, SeeResult)] = Returned,
            [(Returned, Return)] = Returned, // the case was reopened and has another outcome: A-12
        }.ToFrozenDictionary();

    /// <summary>What only the help at a hearing knows: the tribunal moves the hearing, or calls it off.</summary>
    private static readonly FrozenDictionary<(ReferralState From, ReferralAct Act), ReferralState> OfHearing =
        new Dictionary<(ReferralState, ReferralAct), ReferralState>
        {
            [(Sent, MoveHearing)] = Sent,
            [(Received, MoveHearing)] = Received,
            [(TakenOn, MoveHearing)] = TakenOn,
            [(TakenOn, Recall)] = Recalled,
        }.ToFrozenDictionary();

    /// <summary>The state that an act leads to, or null where the act does not belong.</summary>
    /// <param name="isHelp">Whether a mediator is asked to help at a hearing (裁中协助式).</param>
    public static ReferralState? Next(ReferralState from, ReferralAct act, bool isHelp) =>
        (from, act, isHelp) == (Returned, Return, true) ? null // the tribunal's own sheet is not made anew
        : Table.TryGetValue((from, act), out var to) || (isHelp && OfHearing.TryGetValue((from, act), out to)) ? to
        : null;

    /// <summary>Every move, in the order of states and acts: what docs and tests print.</summary>
    public static IReadOnlyList<(ReferralState From, ReferralAct Act, ReferralState To)> Moves(bool isHelp) =>
    [
        .. from state in Enum.GetValues<ReferralState>()
           from act in Enum.GetValues<ReferralAct>()
           let to = Next(state, act, isHelp)
           where to is not null
           select (state, act, to.Value),
    ];
}
