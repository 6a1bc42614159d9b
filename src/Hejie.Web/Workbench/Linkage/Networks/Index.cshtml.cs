using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Networks;

/// <summary>The three levels of organisations that take one kind of dispute, and the gaps between them (S-7, S-17).</summary>
public sealed class IndexModel(NetworkTree tree) : PageModel
{
    [FromRoute]
    public string Field { get; set; } = "";

    public Network Network { get; private set; } = null!;

    public bool GoesDownToEstates => Network.Field == DisputeType.Property;

    public IEnumerable<(string Word, DisputeType Field)> Others => NetworkTree.Fields.Where(known => known.Field != Network.Field);

    public string GapsInWords
    {
        get
        {
            var communities = Network.Streets.SelectMany(street => street.Communities).ToList();
            var estates = communities.SelectMany(community => community.Estates).ToList();
            var levels = FieldTexts.Get("NetworkGaps", Network.Streets.Count, Network.Streets.Count(street => street.Bodies.Count == 0), communities.Count, communities.Count(community => community.Bodies.Count == 0));
            return GoesDownToEstates ? levels + FieldTexts.Get("NetworkEstateGaps", estates.Count, estates.Count(estate => estate.Body is null)) : levels;
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (NetworkTree.FieldOf(Field) is not { } field)
        {
            return NotFound();
        }
        Network = await tree.ReadAsync(field, User.Actor(), stop);
        return Page();
    }
}
