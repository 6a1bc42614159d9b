using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The bodies that work with the service.</summary>
public sealed class PartnerRegister(HejieDb db, Moments moments)
{
    /// <summary>In the order of their names, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public Task<List<PartnerBody>> ListAsync(string? sought, PartnerKind? kind, string? after, int size, CancellationToken stop)
    {
        var bodies = db.Set<PartnerBody>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(sought))
        {
            var words = sought.Trim();
            bodies = bodies.Where(body => body.Name.Contains(words));
        }
        if (kind is { } wanted)
        {
            bodies = bodies.Where(body => body.Kind == wanted);
        }
        if (after is not null)
        {
            bodies = bodies.Where(body => string.Compare(body.Name, after) > 0);
        }
        return bodies.OrderBy(body => body.Name).Take(size + 1).ToListAsync(stop);
    }

    public Task<PartnerBody?> FindAsync(Guid id, CancellationToken stop)
    {
        var wanted = new PartnerBodyId(id);
        return db.Set<PartnerBody>().SingleOrDefaultAsync(body => body.Id == wanted, stop);
    }

    /// <summary>The body of a partner's officer.</summary>
    public async Task<PartnerBody?> OwnAsync(Actor actor, CancellationToken stop) =>
        actor is { Role: Role.PartnerOfficer, OrganizationId: { } own } ? await FindAsync(own, stop) : null;

    public async Task<IReadOnlyList<Choice>> ChoicesAsync(CancellationToken stop) =>
        [.. (await db.Set<PartnerBody>().AsNoTracking().OrderBy(body => body.Name).Select(body => new { body.Id, body.Name }).ToListAsync(stop))
            .Select(body => new Choice($"{body.Id.Value}", body.Name))];

    /// <param name="once">The id that the form gives, so that sending it again enters no second body.</param>
    public async Task<(PartnerBody? Made, Refusal? Refusal)> EnterAsync(PartnerDetails details, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new PartnerBodyId(given) : PartnerBodyId.New(moment.Now);
        var made = PartnerBody.Enter(id, details, await IsKnownAsync(details.Name, id, stop), moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, body => body.Id == id, stop);
        }
        return (made, refusal);
    }

    public async Task<Refusal?> ChangeAsync(PartnerBody body, int seenVersion, PartnerDetails details, bool isActive, CancellationToken stop)
    {
        db.Expect(body, seenVersion);
        return await db.SaveAsync(body.Change(details, await IsKnownAsync(details.Name, body.Id, stop), isActive), stop);
    }

    private Task<bool> IsKnownAsync(string name, PartnerBodyId id, CancellationToken stop)
    {
        var typed = name.Trim();
        return db.Set<PartnerBody>().AnyAsync(body => body.Name == typed && body.Id != id, stop);
    }
}
