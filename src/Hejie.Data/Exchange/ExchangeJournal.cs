using Hejie.Data.Numbering;
using Hejie.Domain.Linkage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hejie.Data.Exchange;

/// <summary>The events that a save writes into the journals of partner bodies, and their telling to those that want to be told at once.</summary>
internal sealed class ExchangeJournal
{
    private readonly List<(ExchangeEvent Event, HookDelivery? Telling)> _entries;

    private ExchangeJournal(List<(ExchangeEvent, HookDelivery?)> entries) => _entries = entries;

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Adds the events of the referrals in the context to its save; the numbers come with <see cref="NumberAsync"/>.</summary>
    /// <remarks>Whoever switches his hook on at this very moment reads the event in the journal.</remarks>
    public static async Task<ExchangeJournal> WriteAsync(HejieDb db, CancellationToken stop)
    {
        var news = NewsIn(db.ChangeTracker);
        if (news.Count == 0)
        {
            return new ExchangeJournal([]);
        }
        var bodies = news.Select(told => told.BodyId).Distinct().ToList();
        var listening = await db.Set<PartnerHook>().Where(hook => bodies.Contains(hook.BodyId) && hook.IsOn).Select(hook => hook.BodyId).ToListAsync(stop);
        var entries = news.ConvertAll(told => (told, listening.Contains(told.BodyId) ? HookDelivery.Of(told) : null));
        foreach (var (told, telling) in entries)
        {
            db.Add(told);
            if (telling is not null)
            {
                db.Add(telling);
                db.Add(HookTelling.Owed(telling, told.At));
            }
        }
        return new ExchangeJournal(entries);
    }

    /// <summary>What happened to the referrals in the context, in the order in which it happened.</summary>
    /// <remarks>The changes were detected a moment ago.</remarks>
    private static List<ExchangeEvent> NewsIn(ChangeTracker tracker)
    {
        var detects = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. tracker.Entries<Referral>().SelectMany(entry => entry.Entity.TakeNews()).OrderBy(told => told.At)];
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>Gives each event its number, in the transaction of the save: the numbers of a body have no gap, and others who act for it wait until the commit.</summary>
    public async Task NumberAsync(HejieDb db, CancellationToken stop)
    {
        // Always in the same order, so that two saves that write to several journals do not wait for each other.
        foreach (var body in _entries.GroupBy(entry => entry.Event.BodyId).OrderBy(group => group.Key.Value))
        {
            var next = await db.NextNumbersAsync(NumberSeries.ExchangeOf(body.Key), 0, body.Count(), stop);
            foreach (var (told, telling) in body)
            {
                told.PlaceAt(next);
                telling?.PlaceAt(next);
                next++;
            }
        }
    }
}
