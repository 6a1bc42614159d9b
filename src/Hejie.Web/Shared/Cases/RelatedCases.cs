using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case that this one is like, as far as the reader may read it.</summary>
/// <param name="Reason">Why the later of the two was registered all the same; null where nobody was asked.</param>
public sealed record RelatedLine(OtherCase Case, RelatedKind Kind, string? Reason);

/// <param name="IsElsewhere">Somebody else has a case between the same two sides; nothing more is told of it.</param>
public sealed record RelatedLines(IReadOnlyList<RelatedLine> Readable, bool IsElsewhere)
{
    public static readonly RelatedLines None = new([], IsElsewhere: false);

    /// <summary>Nothing that the reader may know.</summary>
    public bool IsNothing => Readable.Count == 0 && !IsElsewhere;

    /// <summary>The same of what was found before the case was registered.</summary>
    public static RelatedLines Of(IReadOnlyList<LikeCase> like) => new(
        [
            .. like.Where(found => found.MayRead).Select(found => new RelatedLine(
                new OtherCase(found.Case.Number, found.Case.Type, found.Case.State, found.Case.ApplicationDate), found.Kind, Reason: null)),
        ],
        like.Any(found => !found.MayRead && found.IsTold));
}

/// <summary>Reads what a case is like, from both ends of each link.</summary>
public sealed class RelatedCases(HejieDb db)
{
    private const int Most = 50;

    public async Task<RelatedLines> OfAsync(MediationCase mediation, Actor actor, CancellationToken stop)
    {
        var (district, own) = (mediation.DistrictCode, mediation.Id);
        var links = await db.Set<RelatedCase>().AsNoTracking()
            .Where(link => link.DistrictCode == district && (link.CaseId == own || link.EarlierId == own))
            .OrderByDescending(link => link.FoundAt).Take(Most)
            .Select(link => new { Other = link.CaseId == own ? link.EarlierId : link.CaseId, link.Kind, link.Reason }).ToListAsync(stop);
        if (links.Count == 0)
        {
            return RelatedLines.None;
        }
        var ids = links.ConvertAll(link => link.Other);
        var readable = !CaseVisibility.SeesLists(actor) ? [] : await db.Set<MediationCase>().VisibleTo(actor).Where(c => ids.Contains(c.Id))
            .OrderByDescending(c => c.Number).Select(c => new { c.Id, c.Number, c.Type, c.State, c.ApplicationDate }).ToListAsync(stop);
        return new RelatedLines(
            [
                .. from found in readable
                   let link = links.Find(link => link.Other == found.Id)
                   select new RelatedLine(new OtherCase(found.Number, found.Type, found.State, found.ApplicationDate), link.Kind, link.Reason),
            ],
            links.Exists(link => link.Kind != RelatedKind.SamePlace && !readable.Exists(found => found.Id == link.Other)));
    }
}
