namespace Hejie.Domain.Linkage;

/// <summary>Every way in which information reporting says no (S-18). Committees report disputes and their work upwards (REG89 5). Being late is told and stops nothing.</summary>
public static class InformationRefusals
{
    public static readonly Refusal MonthIsNotOver = new(nameof(MonthIsNotOver), "S-18", "REG89 5");
    public static readonly Refusal ReportIncomplete = new(nameof(ReportIncomplete), "S-18", "REG89 5");
    public static readonly Refusal EventIsToCome = new(nameof(EventIsToCome), "S-18", "REG89 5");
    public static readonly Refusal ReportNotAtThisPoint = new(nameof(ReportNotAtThisPoint), "S-18", "REG89 5");
    public static readonly Refusal ReturningNeedsReason = new(nameof(ReturningNeedsReason), "S-18", "REG89 5");
}
