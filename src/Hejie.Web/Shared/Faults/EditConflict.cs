using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hejie.Web.Shared.Faults;

/// <summary>One field of a form that met a newer version: what the person typed and what is saved now.</summary>
public sealed record ConflictField(string Label, string Typed, string? Saved);

/// <summary>When someone else has saved first, shows what was typed beside what is there, and loses neither.</summary>
internal sealed class EditConflict(IModelMetadataProvider metadata) : IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is not DbUpdateConcurrencyException conflict || !context.HttpContext.Request.HasFormContentType)
        {
            return;
        }
        var saved = conflict.Entries.Count == 0 ? null : await conflict.Entries[0].GetDatabaseValuesAsync(context.HttpContext.RequestAborted);
        var form = await context.HttpContext.Request.ReadFormAsync(context.HttpContext.RequestAborted);
        var fields = form.Where(field => field.Key is not ("FormToken" or "SeenVersion" or "OnceKey"))
            .Select(field => new ConflictField(LabelOf(field.Key), field.Value.ToString(), SavedValue(saved, field.Key)));
        context.Result = FaultPages.View<IReadOnlyList<ConflictField>>("/Shared/Faults/Conflict.cshtml", [.. fields], metadata, context.ModelState);
        context.ExceptionHandled = true;
    }

    private static string LabelOf(string key) => FieldTexts.LabelOf(LastPart(key)) ?? LastPart(key);

    private static string? SavedValue(PropertyValues? saved, string key) =>
        saved?.Properties.FirstOrDefault(property => property.Name == LastPart(key)) is { } property ? saved[property]?.ToString() : null;

    private static string LastPart(string key) => key[(key.LastIndexOf('.') + 1)..];
}
