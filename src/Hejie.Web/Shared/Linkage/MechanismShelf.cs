using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>A mechanism with how often it was used.</summary>
/// <param name="Street">Short name of the street; null for the whole district.</param>
public sealed record MechanismRow(LinkageMechanism Mechanism, string? Street, int Runs, int Open);

/// <summary>The mechanisms that streets and the district define (S-21).</summary>
public sealed class MechanismShelf(HejieDb db, Moments moments, EstateBoard estates)
{
    private const int Most = 500;

    /// <summary>Those of the district and of the streets that somebody sees.</summary>
    private async Task<IQueryable<LinkageMechanism>> VisibleAsync(Actor actor, CancellationToken stop)
    {
        var reach = await LinkageReach.OfAsync(db, actor, stop);
        return !reach.SeesAny ? db.Set<LinkageMechanism>().Where(_ => false)
            : reach.Street is { } street ? db.Set<LinkageMechanism>().Where(mechanism => mechanism.SubdistrictCode == null || mechanism.SubdistrictCode == street)
            : db.Set<LinkageMechanism>();
    }

    public async Task<IReadOnlyList<MechanismRow>> ListAsync(string? words, string? street, bool closed, Actor actor, CancellationToken stop)
    {
        var found = (await VisibleAsync(actor, stop)).AsNoTracking().Where(mechanism => closed ? mechanism.ClosedAt != null : mechanism.ClosedAt == null);
        if (TypedText.OrNull(words) is { } typed)
        {
            found = found.Where(mechanism => mechanism.Name.Contains(typed));
        }
        if (street is not null)
        {
            found = found.Where(mechanism => mechanism.SubdistrictCode == street);
        }
        var rows = await (
            from mechanism in found
            join known in db.Subdistricts on new { mechanism.DistrictCode, Code = mechanism.SubdistrictCode } equals new { known.DistrictCode, Code = (string?)known.Code } into streets
            from own in streets.DefaultIfEmpty()
            orderby mechanism.SubdistrictCode, mechanism.Name
            select new
            {
                Mechanism = mechanism,
                Street = own == null ? null : own.ShortName,
                Runs = db.Set<MechanismRun>().Count(run => run.DistrictCode == mechanism.DistrictCode && run.MechanismId == mechanism.Id),
                Open = db.Set<MechanismRun>().Count(run => run.DistrictCode == mechanism.DistrictCode && run.MechanismId == mechanism.Id && run.State == MechanismRunState.Open),
            }).Take(Most).ToListAsync(stop);
        return rows.ConvertAll(row => new MechanismRow(row.Mechanism, row.Street, row.Runs, row.Open));
    }

    public async Task<LinkageMechanism?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new LinkageMechanismId(id);
        return await (await VisibleAsync(actor, stop)).SingleOrDefaultAsync(mechanism => mechanism.Id == wanted, stop);
    }

    /// <summary>The streets for which the actor may define one.</summary>
    public Task<IReadOnlyList<Choice>> StreetsAsync(Actor actor, CancellationToken stop) => estates.StreetsAsync(actor, stop);

    /// <param name="once">The id that the form gives, so that sending it again makes no second one.</param>
    public async Task<(LinkageMechanism? Made, Refusal? Refusal)> DefineAsync(MechanismDetails details, string? street, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new LinkageMechanismId(given) : LinkageMechanismId.New(moment.Now);
        var made = LinkageMechanism.Define(id, street, details, await IsNameTakenAsync(details.Name, actor.SubdistrictCode ?? street, id, stop), moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, known => known.Id == id, stop);
        }
        return (made, refusal);
    }

    private Task<bool> IsNameTakenAsync(string name, string? street, LinkageMechanismId but, CancellationToken stop)
    {
        var wanted = name.Trim();
        return db.Set<LinkageMechanism>().AnyAsync(other => other.SubdistrictCode == street && other.Name == wanted && other.ClosedAt == null && other.Id != but, stop);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first; the same for the next.</exception>
    public async Task<Refusal?> ChangeAsync(LinkageMechanism mechanism, int seenVersion, MechanismDetails details, CancellationToken stop)
    {
        db.Expect(mechanism, seenVersion);
        return await db.SaveAsync(mechanism.Change(details, await IsNameTakenAsync(details.Name, mechanism.SubdistrictCode, mechanism.Id, stop)), stop);
    }

    public async Task<Refusal?> PutToUseAsync(LinkageMechanism mechanism, int seenVersion, bool inUse, Actor actor, CancellationToken stop)
    {
        db.Expect(mechanism, seenVersion);
        return await db.SaveAsync(mechanism.PutToUse(inUse, await IsNameTakenAsync(mechanism.Name, mechanism.SubdistrictCode, mechanism.Id, stop), moments.Of(actor)), stop);
    }

    /// <summary>Those that a case may be worked through.</summary>
    public Task<List<LinkageMechanism>> ForAsync(MediationCase mediation, CancellationToken stop)
    {
        var (type, street) = (mediation.Type, mediation.SubdistrictCode);
        return db.Set<LinkageMechanism>().AsNoTracking()
            .Where(mechanism => mechanism.ClosedAt == null && (mechanism.Type == null || mechanism.Type == type) && (mechanism.SubdistrictCode == null || mechanism.SubdistrictCode == street))
            .OrderBy(mechanism => mechanism.Name).ToListAsync(stop);
    }
}
