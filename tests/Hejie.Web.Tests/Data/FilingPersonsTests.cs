using Hejie.Data;
using Hejie.Data.Ciphers;
using Hejie.Data.Outbox;
using Hejie.Data.Persons;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

public abstract class FilingPersonsTests(TestDatabase database)
{
    private readonly FakeClock _clock = new() { Now = SomeCase.Now.AddMinutes(1) };

    [Fact]
    public async Task A_saved_person_is_found_by_number_and_by_telephone_and_nothing_is_readable()
    {
        await using var db = database.Open();
        var saved = await db.RegisterSomeCaseAsync(applicant: "找得到");
        (await db.Set<OutboxMessage>().AsNoTracking().ToListAsync(Stop)).ShouldAllBe(m => !m.Payload.Contains("110101199003070011") && !m.Payload.Contains("13800000001"));

        await DrainAsync();

        var cipher = database.Services.GetRequiredService<IFieldCipher>();
        foreach (var marks in new[] { PersonMarks.Of(cipher, "110101199003070011", null, null), PersonMarks.Of(cipher, null, null, "138-0000-0001") })
        {
            (await db.CasesOfAsync([.. marks], Stop)).ShouldContain(new PersonCase("370202", saved.Id.Value));
        }
        (await db.Set<PersonIndexEntry>().AsNoTracking().ToListAsync(Stop)).ShouldAllBe(entry => entry.PersonHash.Length == 64);
        (await db.Set<OutboxMessage>().AnyAsync(Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_done_twice_stands_once()
    {
        await using var db = database.Open();
        var saved = await db.RegisterSomeCaseAsync();
        var message = await db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.Payload.Contains(saved.Id.Value.ToString()), Stop);
        var handler = database.Services.GetServices<IOutboxHandler>().Single(h => h.Kind == message.Kind);

        await handler.HandleAsync([message, message], Stop);
        await handler.HandleAsync([message], Stop);

        (await db.Set<PersonIndexEntry>().CountAsync(entry => entry.CaseId == saved.Id.Value, Stop)).ShouldBe(2);
    }

    [Fact]
    public async Task Two_dispatchers_do_each_message_once_between_them()
    {
        await using var db = database.Open();
        var handler = new CountingHandler();
        for (var i = 0; i < 150; i++)
        {
            db.Add(Message(CountingHandler.TheKind, $"{{\"n\":{i}}}"));
        }
        await db.SaveChangesAsync(Stop);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DrainAsync(handler), Stop)));

        handler.Seen.Count.ShouldBe(150);
        handler.Seen.ShouldBeUnique();
    }

    [Fact]
    public async Task What_fails_keeps_the_reason_waits_longer_each_time_and_is_done_in_the_end()
    {
        await using var db = database.Open();
        var handler = new CountingHandler { FailsFirst = 2 };
        db.Add(Message(CountingHandler.TheKind, "{\"n\":\"fails\"}"));
        await db.SaveChangesAsync(Stop);

        await DrainAsync(handler);
        var waiting = await db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.Kind == CountingHandler.TheKind, Stop);
        (waiting.Attempts, waiting.LastError).ShouldBe((1, "no room"));
        waiting.DueAt.ShouldBe(_clock.Now.AddSeconds(5));
        await DrainAsync(handler); // too early
        _clock.Now = _clock.Now.AddSeconds(5);
        await DrainAsync(handler);
        (await db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.Kind == CountingHandler.TheKind, Stop)).DueAt.ShouldBe(_clock.Now.AddSeconds(10));
        _clock.Now = _clock.Now.AddSeconds(10);
        await DrainAsync(handler);

        handler.Seen.Count.ShouldBe(1);
        (await db.Set<OutboxMessage>().AnyAsync(m => m.Kind == CountingHandler.TheKind, Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_lease_that_nobody_ends_is_taken_over()
    {
        await using var db = database.Open();
        db.Add(Message(CountingHandler.TheKind, "{\"n\":\"orphan\"}"));
        await db.SaveChangesAsync(Stop);
        await Should.ThrowAsync<OperationCanceledException>(() => DrainAsync(new CountingHandler { Dies = true }));
        var heir = new CountingHandler();

        await DrainAsync(heir);
        heir.Seen.ShouldBeEmpty();
        _clock.Now = _clock.Now.AddMinutes(2);
        await DrainAsync(heir);

        heir.Seen.ShouldHaveSingleItem();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task DrainAsync(params IOutboxHandler[] more)
    {
        var records = database.Services.GetRequiredService<IHejieDbFactory>();
        var outbox = new OutboxDispatch(records, [.. database.Services.GetServices<IOutboxHandler>(), .. more], _clock, NullLogger<OutboxDispatch>.Instance);
        while (await outbox.RoundAsync("370202", Stop))
        {
        }
    }

    private OutboxMessage Message(string kind, string payload) => new()
    {
        DistrictCode = "370202", Id = Guid.CreateVersion7(_clock.Now), Kind = kind, Payload = payload, WrittenAt = _clock.Now, DueAt = _clock.Now,
    };

    private sealed class CountingHandler : IOutboxHandler
    {
        public const string TheKind = "counting";
        private readonly Lock _turn = new();

        public int FailsFirst { get; set; }
        public bool Dies { get; init; }
        public List<Guid> Seen { get; } = [];
        public string Kind => TheKind;

        public Task HandleAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
        {
            if (Dies)
            {
                throw new OperationCanceledException();
            }
            if (FailsFirst-- > 0)
            {
                throw new InvalidOperationException("no room");
            }
            lock (_turn)
            {
                Seen.AddRange(messages.Select(message => message.Id));
            }
            return Task.CompletedTask;
        }
    }
}

public sealed class FilingPersonsOnSqlite(SqliteDatabase database) : FilingPersonsTests(database), IClassFixture<SqliteDatabase>;

public sealed class FilingPersonsOnPostgres(PostgresDatabase database) : FilingPersonsTests(database), IClassFixture<PostgresDatabase>;

public sealed class FilingPersonsOnPartitions(PartitionedDatabase database) : FilingPersonsTests(database), IClassFixture<PartitionedDatabase>;
