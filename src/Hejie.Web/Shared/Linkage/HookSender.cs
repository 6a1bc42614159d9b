using System.Diagnostics;
using System.Text.Json;
using Hejie.Data;
using Hejie.Data.Exchange;
using Hejie.Data.Outbox;
using Hejie.Domain.Linkage;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hejie.Web.Shared.Linkage;

/// <summary>Tells partner bodies the events of their journals, each body in the order of the numbers. What was told already is not told again.</summary>
/// <remarks>A process that dies between the telling and the noting tells it once more, under the same event id.</remarks>
internal sealed class HookSender(IHejieDbFactory databases, HookClient client, TimeProvider clock, IOptions<JsonOptions> json) : IOutboxHandler
{
    /// <summary>Well within the lease of the messages, also where the last telling takes as long as it may.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(30);

    public string Kind => HookTelling.Kind;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task HandleAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        var begun = Stopwatch.StartNew();
        var waiting = 0;
        foreach (var district in messages.GroupBy(message => message.DistrictCode))
        {
            await using var db = databases.Open(district.Key);
            var due = district.Select(message => JsonSerializer.Deserialize<HookTelling>(message.Payload) ?? throw new JsonException("No event is named."))
                .Select(telling => new ExchangeEventId(telling.EventId)).ToHashSet();
            var bodies = await db.Set<HookDelivery>().Where(telling => due.Contains(telling.EventId) && telling.State == HookDeliveryState.Waiting)
                .Select(telling => telling.BodyId).Distinct().ToListAsync(stop);
            foreach (var body in bodies)
            {
                waiting += await TellAsync(db, body, due, begun, stop) ? 0 : 1;
            }
        }
        if (waiting > 0)
        {
            throw new OutboxPostponedException($"{waiting} bodies are told the rest later.");
        }
    }

    /// <summary>Tells a body what waits, from the first on, until one fails; one that failed before is tried when its own message is due.</summary>
    /// <returns>False where something waits still.</returns>
    private async Task<bool> TellAsync(HejieDb db, PartnerBodyId body, HashSet<ExchangeEventId> due, Stopwatch begun, CancellationToken stop)
    {
        var hook = await db.Set<PartnerHook>().AsNoTracking().SingleOrDefaultAsync(known => known.BodyId == body, stop);
        while (await db.Set<HookDelivery>().Where(telling => telling.BodyId == body && telling.State == HookDeliveryState.Waiting)
            .OrderBy(telling => telling.Sequence).FirstOrDefaultAsync(stop) is { } first)
        {
            if (begun.Elapsed > LongestRound || (first.Tries > 0 && !due.Contains(first.EventId)))
            {
                return false;
            }
            if (!await TryAsync(db, first, hook, stop))
            {
                return false;
            }
        }
        return true;
    }

    /// <returns>False where it is to be tried again; true when it is done with, also where it was given up.</returns>
    private async Task<bool> TryAsync(HejieDb db, HookDelivery telling, PartnerHook? hook, CancellationToken stop)
    {
        if (hook is not { IsOn: true })
        {
            telling.Fail(HookFailure.SwitchedOff, null, Now);
            await db.SaveChangesAsync(stop);
            return true;
        }
        telling.Begin(Now);
        await db.SaveChangesAsync(stop); // of two servers that come to it at once the second stops here
        var id = telling.EventId;
        var told = ExchangeEventView.Of(await db.Set<ExchangeEvent>().AsNoTracking().SingleAsync(one => one.Id == id, stop));
        var answer = await client.PostAsync(hook, told.Id, JsonSerializer.Serialize(told, json.Value.SerializerOptions), clock.GetUtcNow(), stop);
        if (answer.Failure is { } failure)
        {
            telling.Fail(failure, answer.Status, Now);
        }
        else
        {
            telling.Succeed(answer.Status!.Value, Now);
        }
        await db.SaveChangesAsync(stop);
        return telling.State != HookDeliveryState.Waiting;
    }
}
