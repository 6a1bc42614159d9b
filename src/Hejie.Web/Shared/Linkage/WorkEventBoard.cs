using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The register of work events; the whole district reads it.</summary>
public sealed class WorkEventBoard(HejieDb db, Moments moments)
{
    public DateOnly Today => moments.Today;

    /// <summary>The latest first, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public Task<List<WorkEvent>> ListAsync(WorkEventKind? kind, string? words, DayPosition? after, int size, CancellationToken stop)
    {
        var events = db.Set<WorkEvent>().AsNoTracking();
        if (kind is { } wanted)
        {
            events = events.Where(one => one.Kind == wanted);
        }
        if (words?.Trim() is { Length: > 0 } sought)
        {
            events = events.Where(one => one.Title.Contains(sought) || one.Organiser.Contains(sought) || one.What.Contains(sought));
        }
        if (after is { } last)
        {
            var lastId = new WorkEventId(last.Id);
            events = events.Where(one => one.On < last.On || (one.On == last.On && one.Id < lastId));
        }
        return events.OrderByDescending(one => one.On).ThenByDescending(one => one.Id).Take(size + 1).ToListAsync(stop);
    }

    public Task<WorkEvent?> FindAsync(Guid id, CancellationToken stop)
    {
        var wanted = new WorkEventId(id);
        return db.Set<WorkEvent>().SingleOrDefaultAsync(one => one.Id == wanted, stop);
    }

    /// <param name="once">The id that the form gives, so that sending it again enters no second event; null for a new one.</param>
    public async Task<(WorkEvent? Made, Refusal? Refusal)> EnterAsync(WorkEventDetails details, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new WorkEventId(given) : WorkEventId.New(moment.Now);
        var made = WorkEvent.Enter(id, details, moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, one => one.Id == id, stop);
        }
        return (made, refusal);
    }

    public Task<Refusal?> ChangeAsync(WorkEvent known, int seenVersion, WorkEventDetails details, Actor actor, CancellationToken stop)
    {
        db.Expect(known, seenVersion);
        return db.SaveAsync(known.ChangeDetails(details, moments.Of(actor)), stop);
    }
}
