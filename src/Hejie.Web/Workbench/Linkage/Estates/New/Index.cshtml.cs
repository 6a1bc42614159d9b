using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Estates.New;

public sealed class IndexModel(EstateBoard board, RefusalTexts refusals) : EstatePage(refusals)
{
    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    public async Task OnGetAsync(CancellationToken stop) => Communities = await board.CommunitiesAsync(null, Actor, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await OnGetAsync(stop);
        var community = await board.CommunityAsync(Community, stop);
        Need(nameof(Community), community?.Code);
        if (ReadDetails() is not { } details)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.EnterAsync(details, community!, OnceKey, Actor, stop);
        return End(refusal, $"/linkage/estates/{made?.Id.Value}");
    }
}
