namespace Hejie.Domain.Destruction;

/// <summary>Every way in which the destruction of files says no: by list, by approval of another, and only what is past its period (D-8).</summary>
public static class DestructionRefusals
{
    public static readonly Refusal NothingIsDue = new(nameof(NothingIsDue), "D-8", "PIPL 19, 47");
    public static readonly Refusal DayHasNotPassed = new(nameof(DayHasNotPassed), "D-8", "PIPL 19, 47");
    public static readonly Refusal ListIsNotOpen = new(nameof(ListIsNotOpen), "D-8", "PIPL 19, 47");
    public static readonly Refusal LineIsHindered = new(nameof(LineIsHindered), "D-8", "PIPL 47");
    public static readonly Refusal JudgementNeedsReason = new(nameof(JudgementNeedsReason), "D-8", "PIPL 19, 47");
    public static readonly Refusal LinesAreUndecided = new(nameof(LinesAreUndecided), "D-8", "PIPL 19, 47");
    public static readonly Refusal NothingIsToBeDestroyed = new(nameof(NothingIsToBeDestroyed), "D-8", "PIPL 19, 47");
    public static readonly Refusal ListIsNotSubmitted = new(nameof(ListIsNotSubmitted), "D-8", "PIPL 19, 47");
    public static readonly Refusal DrawerDoesNotApprove = new(nameof(DrawerDoesNotApprove), "D-8", "PIPL 51");
    public static readonly Refusal ListIsNotApproved = new(nameof(ListIsNotApproved), "D-8", "PIPL 19, 47");
    public static readonly Refusal DestructionIsNotConfirmed = new(nameof(DestructionIsNotConfirmed), "D-8", "PIPL 47");
    public static readonly Refusal DestructionDoesNotRun = new(nameof(DestructionDoesNotRun), "D-8", "PIPL 47");
    public static readonly Refusal DestructionIsNotStopped = new(nameof(DestructionIsNotStopped), "D-8", "PIPL 47");
    public static readonly Refusal ListIsBegun = new(nameof(ListIsBegun), "D-8", "PIPL 47");
}
