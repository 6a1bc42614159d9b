using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Knowledge.TextBlocks.List;

/// <summary>The text blocks somebody keeps, and for a committee those of the district beside its own.</summary>
public sealed class IndexModel(TextBlockShelf shelf, CommitteeNames committees) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(50)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public TextBlockKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public DisputeType? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public TextBlockOwner? Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Withdrawn { get; set; }

    /// <summary>Number of the last block of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    public IReadOnlyList<TextBlock> Rows { get; private set; } = [];

    /// <summary>Shipped blocks that the bureau can take over; none for anybody else.</summary>
    public int NotTakenOver { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public string? Next { get; private set; }

    public TextBlockFilter Filter => new(Words, Kind, Type, Owner, Withdrawn);

    public IReadOnlyList<Choice> States => [new("false", Labels.Get("TextBlock.Offered")), new("true", Labels.Get("TextBlock.Withdrawn"))];

    public string OwnerOf(TextBlock block) => block.OrganizationId is { } committee ? committees.Of(committee) : Labels.Of(TextBlockOwner.District);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = await shelf.ListAsync(Filter, User.Actor(), After, PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", $"{Rows[^1].Number}")) : null;
        await committees.ReadAsync(Rows.Select(row => row.OrganizationId).OfType<OrganizationId>(), stop);
        NotTakenOver = await shelf.NotTakenOverAsync(User.Actor(), stop);
    }

    public async Task<IActionResult> OnPostTakeOverAsync(CancellationToken stop) =>
        await shelf.TakeOverAsync(User.Actor(), stop) is null ? Forbid() : Redirect("/text-blocks");
}
