using Hejie.Data;
using Hejie.Data.Exchange;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>An event that was not told, with what it is about.</summary>
public sealed record DeadTelling(HookDelivery Telling, ExchangeEvent Event);

/// <param name="Waiting">Events that are still to be told.</param>
/// <param name="Dead">Those that were given up, the first first, at most a page.</param>
public sealed record HookStanding(PartnerHook? Hook, int Waiting, int DeadCount, IReadOnlyList<DeadTelling> Dead);

/// <summary>Where partner bodies are told of their events, and what could not be told.</summary>
public sealed class HookRegister(HejieDb db, Moments moments)
{
    private const int MostDead = 50;

    public Task<PartnerHook?> FindAsync(PartnerBody body, CancellationToken stop)
    {
        var id = body.Id;
        return db.Set<PartnerHook>().SingleOrDefaultAsync(hook => hook.BodyId == id, stop);
    }

    public async Task<HookStanding> StandingAsync(PartnerBody body, CancellationToken stop)
    {
        var id = body.Id;
        var tellings = db.Set<HookDelivery>().AsNoTracking().Where(telling => telling.BodyId == id);
        var dead = await (
            from telling in tellings.Where(telling => telling.State == HookDeliveryState.Dead)
            join told in db.Set<ExchangeEvent>() on telling.EventId equals told.Id
            orderby telling.Sequence
            select new { telling, told }).Take(MostDead).ToListAsync(stop);
        return new HookStanding(
            await FindAsync(body, stop),
            await tellings.CountAsync(telling => telling.State == HookDeliveryState.Waiting, stop),
            await tellings.CountAsync(telling => telling.State == HookDeliveryState.Dead, stop),
            [.. dead.Select(row => new DeadTelling(row.telling, row.told))]);
    }

    /// <returns>The hook, whose secret is told now and never again.</returns>
    public async Task<(PartnerHook? Made, Refusal? Refusal)> OpenAsync(PartnerBody body, string address, Actor actor, CancellationToken stop)
    {
        var made = PartnerHook.Open(body.Id, address, moments.Of(actor), out var refusal);
        if (made is not null)
        {
            db.Add(made);
            await db.SaveChangesAsync(stop);
        }
        return (made, refusal);
    }

    public async Task<Refusal?> PointToAsync(PartnerHook hook, int seenVersion, string address, bool isOn, CancellationToken stop)
    {
        db.Expect(hook, seenVersion);
        return await db.SaveAsync(hook.PointTo(address, isOn), stop);
    }

    /// <summary>Gives the hook another secret, which is told now and never again.</summary>
    public Task RenewSecretAsync(PartnerHook hook, int seenVersion, CancellationToken stop)
    {
        db.Expect(hook, seenVersion);
        hook.RenewSecret();
        return db.SaveChangesAsync(stop);
    }

    /// <summary>Sends one that was given up again.</summary>
    /// <returns>False where the body has none of that event.</returns>
    public async Task<(bool IsFound, Refusal? Refusal)> SendAgainAsync(PartnerBody body, Guid eventId, int seenVersion, Actor actor, CancellationToken stop)
    {
        var (id, wanted) = (body.Id, new ExchangeEventId(eventId));
        if (await db.Set<HookDelivery>().SingleOrDefaultAsync(telling => telling.BodyId == id && telling.EventId == wanted, stop) is not { } telling)
        {
            return (false, null);
        }
        db.Expect(telling, seenVersion);
        var now = moments.Of(actor).Now;
        var refusal = telling.SendAgain(await FindAsync(body, stop) is { IsOn: true }, now);
        if (refusal is null)
        {
            db.Add(HookTelling.Owed(telling, now));
        }
        return (true, await db.SaveAsync(refusal, stop));
    }
}
