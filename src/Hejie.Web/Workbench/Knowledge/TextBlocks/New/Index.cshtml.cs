using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Knowledge.TextBlocks.New;

public sealed class IndexModel(TextBlockShelf shelf, RefusalTexts refusals) : TextBlockPage(refusals)
{
    [BindProperty]
    public TextBlockKind? Kind { get; set; }

    [BindProperty]
    public DisputeType? Type { get; set; }

    [BindProperty]
    public Guid? OnceKey { get; set; }

    public override bool HasManner => Kind is null or TextBlockKind.Term;

    public void OnGet() => Kind = TextBlockKind.Term;

    public PageResult OnPostPreview()
    {
        Preview = PreviewOf(Typed);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Need(nameof(Kind), Kind);
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await shelf.WriteAsync(Kind!.Value, Type, Typed, OnceKey, Actor, stop);
        return End(refusal, $"/text-blocks/{made?.Id.Value}");
    }
}
