namespace Hejie.Domain.Notices;

/// <summary>Identity of a notice inside its district.</summary>
public readonly record struct NoticeId(Guid Value)
{
    public static NoticeId New(DateTime now) => new(Guid.CreateVersion7(now));
}
