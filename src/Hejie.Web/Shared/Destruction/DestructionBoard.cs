using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Destruction;
using Hejie.Domain.Forms;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Destruction;

/// <summary>What pages and API do about lists of files to be destroyed: find what the person may see, one verb, save.</summary>
public sealed class DestructionBoard(HejieDb db, Moments moments)
{
    /// <summary>Volumes on one list; what is left over comes on the next.</summary>
    public const int MostLines = 500;

    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;

    public Task<DestructionList?> ListAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new DestructionListId(id);
        return db.Set<DestructionList>().VisibleTo(actor).SingleOrDefaultAsync(list => list.Id == wanted, stop);
    }

    public IQueryable<DestructionLine> LinesOf(DestructionList list)
    {
        var id = list.Id;
        return db.Set<DestructionLine>().AsNoTracking().Where(line => line.ListId == id);
    }

    public async Task<DestructionFigures> FiguresAsync(DestructionList list, CancellationToken stop)
    {
        var counts = await LinesOf(list).GroupBy(line => new { line.Judgement, IsHindered = line.Hindrance != null, IsDestroyed = line.DestroyedAt != null })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        int Of(Func<(DestructionJudgement Judgement, bool IsHindered, bool IsDestroyed), bool> which) =>
            counts.Where(group => which((group.Key.Judgement, group.Key.IsHindered, group.Key.IsDestroyed))).Sum(group => group.Count);
        return new DestructionFigures(
            Of(line => line.Judgement == DestructionJudgement.Undecided),
            Of(line => line is { Judgement: DestructionJudgement.Keep, IsHindered: false }),
            Of(line => line.IsHindered),
            Of(line => line is { Judgement: DestructionJudgement.Destroy, IsDestroyed: false }),
            Of(line => line.IsDestroyed));
    }

    /// <summary>How many files of a scope are due and on no list.</summary>
    public Task<int> DueAsync(DateOnly dueBy, Actor actor, CancellationToken stop) => db.Due(ScopeOf(dueBy, actor)).CountAsync(stop);

    /// <summary>Draws up a list of what is due: a clerk of the own committee, the bureau of the whole district.</summary>
    public Task<(DestructionList? Made, Refusal? Refusal)> DrawAsync(DateOnly dueBy, Actor actor, CancellationToken stop)
    {
        var (moment, scope) = (moments.Of(actor), ScopeOf(dueBy, actor));
        var id = DestructionListId.New(moment.Now);
        return db.InOneTransactionAsync<(DestructionList?, Refusal?)>(async token =>
        {
            var files = DestructionList.WhyNotDrawn(scope, moment) is null ? await db.FirstDueAsync(scope, MostLines, token) : [];
            if (DestructionList.Draw(id, 0, scope, files, moment, out var refusal) is null)
            {
                return (null, refusal);
            }
            var serial = await db.NextNumberAsync(NumberSeries.Destructions, moment.Today.Year, token);
            var (list, lines) = DestructionList.Draw(id, serial, scope, files, moment, out _)!.Value;
            db.Add(list);
            db.AddRange(lines);
            await db.SaveChangesAsync(token);
            return (list, null);
        }, stop);
    }

    private static DestructionScope ScopeOf(DateOnly dueBy, Actor actor) =>
        new(RegisterVisibility.CommitteeOf(actor), dueBy);

    /// <summary>Judges some lines of a list, or all that are undecided.</summary>
    /// <param name="numbers">Cases of the lines; empty for all that are undecided.</param>
    public async Task<Refusal?> JudgeAsync(
        DestructionList list, int seenVersion, IReadOnlyCollection<CaseNumber> numbers, bool destroy, string reason, Actor actor, CancellationToken stop)
    {
        db.Expect(list, seenVersion);
        var id = list.Id;
        var wanted = db.Set<DestructionLine>().Where(line => line.ListId == id);
        var lines = await (numbers.Count > 0
            ? wanted.Where(line => numbers.Contains(line.Number))
            : wanted.Where(line => line.Judgement == DestructionJudgement.Undecided)).ToListAsync(stop);
        return await db.SaveAsync(list.Judge(lines, destroy, reason, moments.Of(actor)), stop);
    }

    public async Task<Refusal?> SubmitAsync(DestructionList list, int seenVersion, Actor actor, CancellationToken stop)
    {
        db.Expect(list, seenVersion);
        return await db.SaveAsync(list.Submit(await FiguresAsync(list, stop), moments.Of(actor)), stop);
    }

    public Task<Refusal?> ActAsync(DestructionList list, int seenVersion, Actor actor, Func<DestructionList, Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(list, seenVersion);
        return db.SaveAsync(verb(list, moments.Of(actor)), stop);
    }

    /// <summary>The list as it is printed for the archive (F-46).</summary>
    public async Task<DestructionPaper> SheetAsync(DestructionList list, CancellationToken stop)
    {
        var lines = await LinesOf(list).OrderBy(line => line.Number).ToListAsync(stop);
        return new DestructionPaper
        {
            Number = list.Number,
            Committee = await BodyOf(list, stop),
            DueBy = list.DueBy,
            Files = [.. lines.Select(line => new ListedFile(
                line.Number.Text, line.VolumeNumber?.Text, Labels.Of(line.Type), line.Period, line.ArchivedOn, line.KeptUntil, OutcomeOf(line), line.Digest))],
            DrawnBy = new PaperSignature(list.DrawnByName, null, ChinaTime.DayOf(list.DrawnAt)),
            ApprovedBy = list is { ApprovedByName: { } name, ApprovedAt: { } at } ? new PaperSignature(name, null, ChinaTime.DayOf(at)) : null,
            Words = list.Words,
            DestroyedOn = list.FinishedAt is { } finished ? ChinaTime.DayOf(finished) : null,
        };
    }

    /// <summary>Name of the committee whose volumes they are, or null for the whole district.</summary>
    public async Task<string?> BodyOf(DestructionList list, CancellationToken stop) => list.OrganizationId is { } committee
        ? await db.Organizations.Where(body => body.Id == committee).Select(body => body.Name).SingleAsync(stop)
        : null;

    /// <summary>What became of a volume, with why.</summary>
    public static string OutcomeOf(DestructionLine line) => string.Join('：', new[]
    {
        line.DestroyedAt is not null ? Labels.Get("DestructionLine.Destroyed") : line.Hindrance is { } hindrance ? Labels.Of(hindrance) : Labels.Of(line.Judgement),
        line.Hindrance is null ? line.Reason : null,
    }.Where(word => word is not null));
}
