namespace Hejie.Domain.Linkage;

/// <summary>Every way in which the register of experts says no (M-15).</summary>
public static class ExpertRefusals
{
    public static readonly Refusal ExpertIncomplete = new(nameof(ExpertIncomplete), "M-15", "MED 35");
    public static readonly Refusal ExpertHasNotAgreed = new(nameof(ExpertHasNotAgreed), "D-7", "PIPL 25");
    public static readonly Refusal ExpertIsThere = new(nameof(ExpertIsThere), "M-15", "MED 35");
    public static readonly Refusal GroupIsOfLawyers = new(nameof(GroupIsOfLawyers), "M-15", "MED 35");
    public static readonly Refusal MediatorIsAnother = new(nameof(MediatorIsAnother), "M-15", "MED 35");
    public static readonly Refusal ExpertIsOut = new(nameof(ExpertIsOut), "M-15", "MED 35");
    public static readonly Refusal ExpertIsIn = new(nameof(ExpertIsIn), "M-15", "MED 35");
    public static readonly Refusal ExpertLeavesBeforeComing = new(nameof(ExpertLeavesBeforeComing), "TIME", "MED 35");
}
