namespace Hejie.Domain.Cases;

/// <summary>Identity of a case inside its district.</summary>
public readonly record struct CaseId(Guid Value)
{
    public static CaseId New(DateTime now) => new(Guid.CreateVersion7(now));
}
