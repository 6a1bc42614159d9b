using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Knowledge.TextBlocks.Show;

/// <summary>One text block: what it says, its versions, and for who keeps it a new one, its withdrawal and its return.</summary>
public sealed class IndexModel(TextBlockShelf shelf, CommitteeNames committees, RefusalTexts refusals) : TextBlockPage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(200)]
    public string? ChangeReason { get; set; }

    [BindProperty, StringLength(200)]
    public string? WithdrawalReason { get; set; }

    public TextBlock Block { get; private set; } = null!;

    public string Owner => Block.OrganizationId is { } own ? committees.Of(own) : Labels.Of(TextBlockOwner.District);

    public bool Keeps => TextBlockShelf.Keeps(Actor, Block);

    public override bool HasManner => Block.Kind == TextBlockKind.Term;

    public string Example => PreviewOf(Block.Words);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (BlockTitle, BlockText, BlockManner) = Block.Words;
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await shelf.FindAsync(Id, Actor, stop) is not { } block)
        {
            return false;
        }
        Block = block;
        if (block.OrganizationId is { } own)
        {
            await committees.ReadAsync([own], stop);
        }
        return true;
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Preview = PreviewOf(Typed);
        return Page();
    }

    public Task<IActionResult> OnPostChangeAsync(CancellationToken stop) => ActAsync((block, moment) => block.Change(Typed, ChangeReason, moment), stop);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop) => ActAsync((block, moment) => block.Withdraw(WithdrawalReason, moment), stop);

    public Task<IActionResult> OnPostBringBackAsync(CancellationToken stop) => ActAsync((block, moment) => block.BringBack(null, moment), stop);

    private async Task<IActionResult> ActAsync(Func<TextBlock, Moment, Refusal?> verb, CancellationToken stop)
    {
        if (!await ReadAsync(stop) || !Keeps)
        {
            return NotFound();
        }
        return ModelState.IsValid
            ? End(await shelf.ActAsync(Block, SeenVersion, Actor, verb, stop), $"/text-blocks/{Id}")
            : Again(StatusCodes.Status400BadRequest);
    }
}
