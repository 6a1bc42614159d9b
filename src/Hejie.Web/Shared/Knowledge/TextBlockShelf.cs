using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Knowledge;

public enum TextBlockOwner
{
    District,
    Committee,
}

/// <summary>What the list of text blocks is narrowed to.</summary>
/// <param name="Type">Blocks for this dispute alone.</param>
/// <param name="Withdrawn">Those that are offered no longer; null for all.</param>
public sealed record TextBlockFilter(string? Words, TextBlockKind? Kind, DisputeType? Type, TextBlockOwner? Owner, bool? Withdrawn)
{
    public bool IsNarrow => Kind is not null || Type is not null || Owner is not null || Withdrawn is not null || !string.IsNullOrWhiteSpace(Words);
}

/// <summary>The text blocks of the district and of its committees: find what the person may see, one verb, save; and what a case is offered.</summary>
public sealed class TextBlockShelf(HejieDb db, Moments moments)
{
    /// <summary>A case is offered no more than these of all kinds; whoever keeps more withdraws some.</summary>
    private const int MostOffered = 300;

    /// <summary>One page, the newest first, with one row more where there is another page.</summary>
    /// <param name="before">Number of the last block of the page before.</param>
    public Task<List<TextBlock>> ListAsync(TextBlockFilter filter, Actor actor, int? before, int size, CancellationToken stop)
    {
        var found = db.Set<TextBlock>().AsNoTracking().SharedWith(actor);
        if (filter.Kind is { } kind)
        {
            found = found.Where(block => block.Kind == kind);
        }
        if (filter.Type is { } type)
        {
            found = found.Where(block => block.Type == type);
        }
        if (filter.Owner is { } owner)
        {
            found = found.Where(block => (block.OrganizationId == null) == (owner == TextBlockOwner.District));
        }
        if (filter.Withdrawn is { } withdrawn)
        {
            found = found.Where(block => (block.WithdrawnAt != null) == withdrawn);
        }
        if (filter.Words?.Trim() is { Length: > 0 } words)
        {
            found = found.Where(block => block.Title.Contains(words) || block.Text.Contains(words));
        }
        if (before is { } last)
        {
            found = found.Where(block => block.Number < last);
        }
        return found.OrderByDescending(block => block.Number).Take(size + 1).ToListAsync(stop);
    }

    public Task<TextBlock?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new TextBlockId(id);
        return db.Set<TextBlock>().SharedWith(actor).SingleOrDefaultAsync(block => block.Id == wanted, stop);
    }

    /// <summary>Whether the actor keeps the block, and does not only read it.</summary>
    public static bool Keeps(Actor actor, TextBlock block) => block.OrganizationId == RegisterVisibility.CommitteeOf(actor);

    /// <param name="once">The id that the form gives, so that sending it again writes no second block; null for a new one.</param>
    public async Task<(TextBlock? Made, Refusal? Refusal)> WriteAsync(
        TextBlockKind kind, DisputeType? type, TextBlockWords words, Guid? once, Actor actor, CancellationToken stop)
    {
        var (moment, committee) = (moments.Of(actor), RegisterVisibility.CommitteeOf(actor));
        var id = once is { } given ? new TextBlockId(given) : TextBlockId.New(moment.Now);
        if (TextBlock.Write(id, 0, committee, kind, type, words, moment, out var refusal) is null)
        {
            return (null, refusal);
        }
        return (await db.InOneTransactionAsync(async token =>
        {
            if (await db.Set<TextBlock>().SharedWith(actor).SingleOrDefaultAsync(block => block.Id == id, token) is { } sentBefore)
            {
                return sentBefore;
            }
            var made = TextBlock.Write(id, await db.NextNumberAsync(NumberSeries.TextBlocks, 0, token), committee, kind, type, words, moment, out _)!;
            db.Add(made);
            await db.SaveChangesAsync(token);
            return made;
        }, stop), null);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first.</exception>
    public Task<Refusal?> ActAsync(TextBlock block, int seenVersion, Actor actor, Func<TextBlock, Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(block, seenVersion);
        return db.SaveAsync(verb(block, moments.Of(actor)), stop);
    }

    /// <summary>Whether the actor may take the shipped blocks over: they become the district's.</summary>
    public static bool MayTakeOver(Actor actor) => actor.Role == Role.BureauOfficer;

    /// <summary>How many of the shipped blocks the actor could take over.</summary>
    public async Task<int> NotTakenOverAsync(Actor actor, CancellationToken stop) =>
        MayTakeOver(actor) ? ShippedBlocks.NotYetIn(await TakenOverAsync(stop)).Count() : 0;

    /// <summary>Takes over the shipped blocks that the district does not have yet; what it has changed or withdrawn stays as it is.</summary>
    /// <returns>How many; null when the actor may not.</returns>
    public Task<int?> TakeOverAsync(Actor actor, CancellationToken stop) => db.InOneTransactionAsync<int?>(async token =>
    {
        if (!MayTakeOver(actor))
        {
            return null;
        }
        var (moment, missing) = (moments.Of(actor), ShippedBlocks.NotYetIn(await TakenOverAsync(token)).ToList());
        if (missing.Count > 0)
        {
            var first = await db.NextNumbersAsync(NumberSeries.TextBlocks, 0, missing.Count, token);
            db.AddRange(missing.Select((shipped, index) => shipped.TakeOver(TextBlockId.New(moment.Now), first + index, moment)));
            await db.SaveChangesAsync(token);
        }
        return missing.Count;
    }, stop);

    private async Task<HashSet<string>> TakenOverAsync(CancellationToken stop) =>
        [.. await db.Set<TextBlock>().Where(block => block.ShippedAs != null).Select(block => block.ShippedAs!).ToListAsync(stop)];

    /// <summary>What a case is offered: the own committee's before the district's, those for its dispute before those for all.</summary>
    public async Task<OfferedBlocks> OfferAsync(MediationCase mediation, Actor actor, IReadOnlyList<TextBlockKind> kinds, CancellationToken stop)
    {
        var (committee, type) = (mediation.OrganizationId, mediation.Type);
        var blocks = await db.Set<TextBlock>().AsNoTracking()
            .Where(block => kinds.Contains(block.Kind) && block.WithdrawnAt == null && (block.Type == null || block.Type == type))
            .Where(block => block.OrganizationId == null || block.OrganizationId == committee)
            .OrderBy(block => block.OrganizationId == null).ThenBy(block => block.Type == null).ThenBy(block => block.Number)
            .Take(MostOffered).ToListAsync(stop);
        var name = await db.Organizations.Where(body => body.Id == committee).Select(body => body.Name).SingleOrDefaultAsync(stop);
        return new OfferedBlocks(blocks, mediation, CaseBlanks.Of(mediation, name, moments.Of(actor).Today));
    }
}
