using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;

namespace Hejie.Web.Security;

/// <summary>Writes who looked at what. Reading is noted in the background; opening a field is saved before it is shown.</summary>
public sealed class AccessLog(HejieDb db, TimeProvider clock)
{
    /// <summary>Saves at once, together with whatever else the request has changed.</summary>
    public async Task WriteAsync(AccessKind kind, Actor actor, CancellationToken stop, Guid? caseId = null, string? field = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        db.Add(AccessLogEntry.Of(kind, actor, caseId, field, ChinaTime.DayOf(now), now));
        await db.SaveChangesAsync(stop);
    }
}
