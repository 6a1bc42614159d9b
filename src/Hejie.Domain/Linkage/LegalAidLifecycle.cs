using System.Collections.Frozen;
using static Hejie.Domain.Linkage.LegalAidAct;
using static Hejie.Domain.Linkage.LegalAidState;

namespace Hejie.Domain.Linkage;

/// <summary>Every act on a referral to legal aid, and the state it leads to. What is not listed is refused.</summary>
public static class LegalAidLifecycle
{
    private static readonly FrozenDictionary<(LegalAidState From, LegalAidAct Act), LegalAidState> Table =
        new Dictionary<(LegalAidState, LegalAidAct), LegalAidState>
        {
            [(Sent, Receive)] = Received,
            [(Sent, Recall)] = Recalled,
            [(Received, Grant)] = Granted,
            [(Received, Refuse)] = Refused,
            [(Received, Recall)] = Recalled,
            [(Granted, Assign)] = Assigned,
            [(Granted, Recall)] = Recalled,
            [(Assigned, Assign)] = Assigned, // another lawyer takes over
            [(Assigned, End)] = Ended,
        }.ToFrozenDictionary();

    /// <summary>The state that an act leads to, or null where the act does not belong.</summary>
    public static LegalAidState? Next(LegalAidState from, LegalAidAct act) => Table.TryGetValue((from, act), out var to) ? to : null;

    /// <summary>Every move, in the order of states and acts: what docs and tests print.</summary>
    public static IReadOnlyList<(LegalAidState From, LegalAidAct Act, LegalAidState To)> Moves =>
    [
        .. from state in Enum.GetValues<LegalAidState>()
           from act in Enum.GetValues<LegalAidAct>()
           let to = Next(state, act)
           where to is not null
           select (state, act, to.Value),
    ];
}
