namespace Hejie.Domain.Access;

public readonly record struct AccountId(Guid Value)
{
    public static AccountId New(DateTime now) => new(Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)));
}
