using Hejie.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.Apply;

/// <summary>One question on one page: shows the answer so far, takes a new one, goes on.</summary>
[AllowAnonymous]
public abstract class ApplyStep(Drafts drafts) : PageModel
{
    /// <summary>The person came from the check page to change this one answer.</summary>
    [BindProperty(SupportsGet = true, Name = "change")]
    public bool IsChange { get; set; }

    public abstract string Step { get; }

    public ApplicationAnswers Answers => drafts.Answers;

    protected virtual string BackAddress => ApplySteps.Before(Step, Answers);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await drafts.OpenAsync(HttpContext.RequestAborted))
        {
            context.Result = Redirect("/apply");
            return;
        }
        ViewData["Back"] = IsChange ? "/apply/check" : BackAddress;
        await PrepareAsync(HttpContext.RequestAborted);
        if (context.Result is null)
        {
            await next();
        }
    }

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Judge();
        if (!ModelState.IsValid)
        {
            return Page();
        }
        Take();
        await drafts.SaveAsync(stop);
        return Redirect(NextAddress());
    }

    /// <summary>Reads what the page needs beside the answers.</summary>
    protected virtual Task PrepareAsync(CancellationToken stop) => Task.CompletedTask;

    /// <summary>Puts the answer so far into the form.</summary>
    protected abstract void Show();

    /// <summary>Says what in the form was not understood, beyond what its fields say of themselves.</summary>
    protected virtual void Judge()
    {
    }

    /// <summary>Takes the form into the answers.</summary>
    protected abstract void Take();

    protected virtual string NextAddress() => ApplySteps.After(Step, Answers, IsChange);

    protected void Wrong(string field, string text) => ModelState.AddModelError(field, FieldTexts.Get(text));
}
