namespace Hejie.Web.Tests.Hosting;

/// <summary>Stands still at 09:00 on Thursday 5 March 2026 in China until a test moves it.</summary>
public sealed class FakeClock : TimeProvider
{
    public DateTime Now { get; set; } = new(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Now);
}
