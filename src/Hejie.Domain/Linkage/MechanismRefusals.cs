namespace Hejie.Domain.Linkage;

/// <summary>Every way in which a linkage mechanism says no (S-21 to S-24). Whoever is not of the committee sits in only as the parties agree (PML 20).</summary>
public static class MechanismRefusals
{
    public static readonly Refusal MechanismIncomplete = new(nameof(MechanismIncomplete), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal MechanismIsThere = new(nameof(MechanismIsThere), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal MechanismIsClosed = new(nameof(MechanismIsClosed), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal MechanismDoesNotFit = new(nameof(MechanismDoesNotFit), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal CaseHasMechanism = new(nameof(CaseHasMechanism), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal RunIsOver = new(nameof(RunIsOver), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal SeatIsNotOfTheCase = new(nameof(SeatIsNotOfTheCase), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal NeededSeatsAreNotReady = new(nameof(NeededSeatsAreNotReady), "B-8", "PML 20");
    public static readonly Refusal StepsComeInOrder = new(nameof(StepsComeInOrder), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal LevelAboveHasNotTakenUp = new(nameof(LevelAboveHasNotTakenUp), "W-3", "SDP 75");
    public static readonly Refusal CommitmentIncomplete = new(nameof(CommitmentIncomplete), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal CommitmentIsAnswered = new(nameof(CommitmentIsAnswered), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal StepsAreOpen = new(nameof(StepsAreOpen), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal CommitmentsAreOpen = new(nameof(CommitmentsAreOpen), "W-2", "QDP 82; SDP 74");
}
