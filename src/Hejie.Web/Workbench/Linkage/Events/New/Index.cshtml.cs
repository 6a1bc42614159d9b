using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Events.New;

public sealed class IndexModel(WorkEventBoard board, RefusalTexts refusals) : WorkEventPage(refusals)
{
    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    public void OnGet() => On = board.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ReadDetails() is not { } details)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (_, refusal) = await board.EnterAsync(details, OnceKey, Actor, stop);
        return End(refusal, "/linkage/events");
    }
}
