namespace Hejie.Domain.Cases;

/// <summary>The stages of a case as they are shown: those that it goes through, or went through; nothing is performed that was not agreed.</summary>
public static class CaseStages
{
    public static IReadOnlyList<PartyStage> StagesShown(this MediationCase mediation) =>
    [
        PartyStage.Applied,
        .. mediation.AcceptedOn is not null || mediation.Outcome is null ? [PartyStage.Mediating] : Array.Empty<PartyStage>(),
        .. mediation.Outcome is null or CaseOutcome.Settled ? [PartyStage.Performing] : Array.Empty<PartyStage>(),
        PartyStage.Finished,
    ];
}
