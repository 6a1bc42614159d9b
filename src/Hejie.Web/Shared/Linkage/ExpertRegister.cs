using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Mediators;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>How many experts come from a source, of how many.</summary>
public sealed record SourceCount(ExpertSource Source, int Count, int All);

/// <summary>The experts of the district: what pages and API do about them.</summary>
public sealed class ExpertRegister(HejieDb db, Moments moments)
{
    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;

    /// <summary>In the order of their names, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public Task<List<Expert>> ListAsync(ExpertFilter filter, ExpertPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var found = filter.Narrow(db.Set<Expert>().AsNoTracking(), TodayFor(actor));
        if (after is { } last)
        {
            var lastId = new ExpertId(last.Id);
            found = found.Where(expert => string.Compare(expert.NameSortKey, last.SortKey) > 0 || (expert.NameSortKey == last.SortKey && expert.Id > lastId));
        }
        return found.OrderBy(expert => expert.NameSortKey).ThenBy(expert => expert.Id).Take(size + 1).ToListAsync(stop);
    }

    /// <summary>Of those that the list shows, whatever their source: how many come from each.</summary>
    public async Task<IReadOnlyList<SourceCount>> BySourceAsync(ExpertFilter filter, Actor actor, CancellationToken stop)
    {
        var counts = await (filter with { Source = null }).Narrow(db.Set<Expert>(), TodayFor(actor))
            .GroupBy(expert => expert.Source).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        var all = counts.Values.Sum();
        return [.. Enum.GetValues<ExpertSource>().Select(source => new SourceCount(source, counts.GetValueOrDefault(source), all))];
    }

    public Task<Expert?> FindAsync(Guid id, CancellationToken stop)
    {
        var wanted = new ExpertId(id);
        return db.Set<Expert>().SingleOrDefaultAsync(expert => expert.Id == wanted, stop);
    }

    /// <summary>The experts of a group who are in use.</summary>
    public async Task<IReadOnlyList<Expert>> OfGroupAsync(ExpertGroup group, Actor actor, CancellationToken stop)
    {
        var today = TodayFor(actor);
        return [.. (await new ExpertFilter(Group: group).Narrow(db.Set<Expert>().AsNoTracking(), today).OrderBy(expert => expert.NameSortKey).ToListAsync(stop)).Where(expert => expert.IsInUseOn(today))];
    }

    /// <summary>Everybody in use, with the unit.</summary>
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(Actor actor, CancellationToken stop) =>
        [.. (await new ExpertFilter().Narrow(db.Set<Expert>().AsNoTracking(), TodayFor(actor)).OrderBy(expert => expert.NameSortKey).Select(expert => new { expert.Id, expert.Name, expert.Unit }).ToListAsync(stop))
            .Select(expert => new Choice($"{expert.Id.Value}", $"{expert.Name} · {expert.Unit}"))];

    /// <summary>The experts of these ids, as far as the district has them.</summary>
    public async Task<IReadOnlyList<Expert>> OfAsync(IEnumerable<Guid> ids, CancellationToken stop)
    {
        List<ExpertId> wanted = [.. ids.Distinct().Select(id => new ExpertId(id))];
        return await db.Set<Expert>().AsNoTracking().Where(expert => wanted.Contains(expert.Id)).OrderBy(expert => expert.NameSortKey).ToListAsync(stop);
    }

    /// <summary>The mediators of the corps who bear this name: one of them may be the expert.</summary>
    public async Task<IReadOnlyList<Choice>> MediatorsNamedAsync(string? name, CancellationToken stop)
    {
        var wanted = name?.Trim() ?? "";
        return [.. (await db.Mediators.AsNoTracking().Where(mediator => mediator.Name == wanted && mediator.IsActive).OrderBy(mediator => mediator.AppointedOn).ToListAsync(stop))
            .Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name, mediator.Employer))];
    }

    public async Task<Mediator?> MediatorAsync(Guid? id, CancellationToken stop)
    {
        if (id is not { } given)
        {
            return null;
        }
        var wanted = new MediatorId(given);
        return await db.Mediators.AsNoTracking().SingleOrDefaultAsync(mediator => mediator.Id == wanted, stop);
    }

    /// <param name="once">The id that the form gives, so that sending it again enters no second expert.</param>
    public async Task<(Expert? Made, Refusal? Refusal)> EnterAsync(ExpertDetails details, Guid? mediator, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new ExpertId(given) : ExpertId.New(moment.Now);
        var made = Expert.Enter(id, details, await MediatorAsync(mediator, stop), await IsKnownAsync(details, id, stop), moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, expert => expert.Id == id, stop);
        }
        return (made, refusal);
    }

    public async Task<Refusal?> ChangeAsync(Expert expert, int seenVersion, ExpertDetails details, Guid? mediator, Actor actor, CancellationToken stop)
    {
        db.Expect(expert, seenVersion);
        return await db.SaveAsync(expert.Change(details, await MediatorAsync(mediator, stop), await IsKnownAsync(details, expert.Id, stop), moments.Of(actor)), stop);
    }

    private Task<bool> IsKnownAsync(ExpertDetails details, ExpertId but, CancellationToken stop)
    {
        var (name, unit) = (details.Name.Trim(), details.Unit.Trim());
        return db.Set<Expert>().AnyAsync(expert => expert.Name == name && expert.Unit == unit && expert.Until == null && expert.Id != but, stop);
    }

    public Task<Refusal?> ActAsync(Expert expert, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(expert, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }
}
