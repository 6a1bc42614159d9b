using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;

namespace Hejie.Web.Security;

/// <summary>Writes sign-ins, locks and opened fields: a field is shown only after its trace is saved.</summary>
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
