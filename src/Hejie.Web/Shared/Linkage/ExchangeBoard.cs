using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The journals of partner bodies, and the days that were compared with them.</summary>
public sealed class ExchangeBoard(HejieDb db, PartnerRegister partners, Moments moments)
{
    private const int NumbersAtOnce = 500;

    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;

    /// <summary>The body whose journal the actor may read: its officer that of his own, the bureau any.</summary>
    /// <param name="asked">Null for the own one.</param>
    public async Task<PartnerBody?> BodyAsync(Guid? asked, Actor actor, CancellationToken stop) => actor.Role switch
    {
        Role.PartnerOfficer => await partners.OwnAsync(actor, stop) is { } own && (asked ?? own.Id.Value) == own.Id.Value ? own : null,
        Role.BureauOfficer when asked is { } id => await partners.FindAsync(id, stop),
        _ => null,
    };

    /// <summary>From behind a number on, in the order of the numbers; one more than asked where there is another.</summary>
    public Task<List<ExchangeEvent>> AfterAsync(PartnerBody body, int after, int size, CancellationToken stop) =>
        JournalOf(body).Where(told => told.Sequence > after).OrderBy(told => told.Sequence).Take(size + 1).ToListAsync(stop);

    /// <summary>The latest first, from before a number on; one more than a page where there is another.</summary>
    public Task<List<ExchangeEvent>> BeforeAsync(PartnerBody body, string? letter, int? before, int size, CancellationToken stop)
    {
        var journal = JournalOf(body);
        if (!string.IsNullOrWhiteSpace(letter))
        {
            var number = letter.Trim();
            journal = journal.Where(told => told.LetterNumber == number);
        }
        if (before is { } last)
        {
            journal = journal.Where(told => told.Sequence < last);
        }
        return journal.OrderByDescending(told => told.Sequence).Take(size + 1).ToListAsync(stop);
    }

    /// <summary>All of one day in China, in the order of the numbers.</summary>
    public Task<List<ExchangeEvent>> OfDayAsync(PartnerBody body, DateOnly day, CancellationToken stop)
    {
        var (begin, end) = (ChinaTime.StartOf(day), ChinaTime.StartOf(day.AddDays(1)));
        return JournalOf(body).Where(told => told.At >= begin && told.At < end).OrderBy(told => told.Sequence).ToListAsync(stop);
    }

    /// <summary>Compares the letters that moved on a day with those that the actor's body names, and keeps what came of it.</summary>
    /// <remarks>A letter that they count to the day and that moved here on another is compared as it last stood by the end of the day, or as it came.</remarks>
    /// <returns>Neither where the actor has no body.</returns>
    public async Task<(ExchangeReconciliation? Made, Refusal? Refusal)> ReconcileAsync(DateOnly day, IReadOnlyList<HeldLetter> theirs, Actor actor, CancellationToken stop)
    {
        if (await partners.OwnAsync(actor, stop) is not { } body)
        {
            return (null, null);
        }
        var ours = await OfDayAsync(body, day, stop);
        var others = theirs.Select(letter => letter.LetterNumber).Except(ours.Select(told => told.LetterNumber), StringComparer.Ordinal).ToList();
        foreach (var some in others.Chunk(NumbersAtOnce))
        {
            ours.AddRange(await LastKnownAsync(body, day, some, stop));
        }
        var moment = moments.Of(actor);
        var made = ExchangeReconciliation.Make(ExchangeReconciliationId.New(moment.Now), body.Id, day, ours, theirs, moment, out var refusal);
        if (made is not null)
        {
            db.Add(made);
            await db.SaveChangesAsync(stop);
        }
        return (made, refusal);
    }

    private async Task<IEnumerable<ExchangeEvent>> LastKnownAsync(PartnerBody body, DateOnly day, string[] letters, CancellationToken stop)
    {
        var end = ChinaTime.StartOf(day.AddDays(1));
        var found = await JournalOf(body).Where(told => letters.Contains(told.LetterNumber)).OrderBy(told => told.Sequence).ToListAsync(stop);
        return found.GroupBy(told => told.LetterNumber, StringComparer.Ordinal).Select(letter => letter.LastOrDefault(told => told.At < end) ?? letter.First());
    }

    /// <summary>The latest first, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public Task<List<ExchangeReconciliation>> ReconciliationsAsync(PartnerBody body, ListPosition? after, int size, CancellationToken stop)
    {
        var bodyId = body.Id;
        var found = db.Set<ExchangeReconciliation>().AsNoTracking().Where(one => one.BodyId == bodyId);
        if (after is { } last)
        {
            var lastId = new ExchangeReconciliationId(last.Id);
            found = found.Where(one => one.At < last.At || (one.At == last.At && one.Id < lastId));
        }
        return found.OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(size + 1).ToListAsync(stop);
    }

    public Task<ExchangeReconciliation?> ReconciliationAsync(PartnerBody body, Guid id, CancellationToken stop)
    {
        var (bodyId, wanted) = (body.Id, new ExchangeReconciliationId(id));
        return db.Set<ExchangeReconciliation>().AsNoTracking().SingleOrDefaultAsync(one => one.BodyId == bodyId && one.Id == wanted, stop);
    }

    private IQueryable<ExchangeEvent> JournalOf(PartnerBody body)
    {
        var id = body.Id;
        return db.Set<ExchangeEvent>().AsNoTracking().Where(told => told.BodyId == id);
    }
}
