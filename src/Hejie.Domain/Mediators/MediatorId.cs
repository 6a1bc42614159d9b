namespace Hejie.Domain.Mediators;

/// <summary>Identity of a mediator inside the district.</summary>
public readonly record struct MediatorId(Guid Value)
{
    public static MediatorId New(DateTime now) => new(Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)));
}

/// <summary>Identity of one holding of a post.</summary>
public readonly record struct MediatorPostId(Guid Value)
{
    public static MediatorPostId New(DateTime now) => new(Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)));
}
