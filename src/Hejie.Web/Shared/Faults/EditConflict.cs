using Hejie.Data;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hejie.Web.Shared.Faults;

/// <summary>One field of a form that met a newer version: what the person typed and what is saved now.</summary>
/// <param name="Typed">Null for what the form did not have, as a term that the other person added.</param>
/// <param name="Saved">Null where nothing of the kind is stored.</param>
public sealed record ConflictField(string Label, string? Typed, string? Saved);

/// <summary>What the page says to whom someone else came first.</summary>
/// <param name="Stored">Null where the page does not tell more than its fields.</param>
public sealed record ConflictView(Stored? Stored, IReadOnlyList<ConflictField> Fields);

/// <summary>When someone else has saved first, shows what was typed beside what is there, and loses neither.</summary>
internal sealed class EditConflict(HejieDb db, IModelMetadataProvider metadata) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Exception is not DbUpdateException conflict || !db.IsLostRace(conflict) || !context.HttpContext.Request.HasFormContentType)
        {
            return;
        }
        var view = await ViewAsync(context, conflict, context.HttpContext.RequestAborted);
        done.Result = FaultPages.View("/Shared/Faults/Conflict.cshtml", view, metadata, context.ModelState);
        done.ExceptionHandled = true;
    }

    private static async Task<ConflictView> ViewAsync(PageHandlerExecutingContext context, DbUpdateException conflict, CancellationToken stop)
    {
        var stored = context.HandlerInstance is ITellsWhatIsStored page ? await page.StoredAsync(stop) : null;
        var saved = stored is null && conflict.Entries.Count > 0 ? await conflict.Entries[0].GetDatabaseValuesAsync(stop) : null;
        var form = await context.HttpContext.Request.ReadFormAsync(stop);
        List<ConflictField> fields = [];
        foreach (var (key, values) in form)
        {
            if (TypedFields.WordsOf(context.HandlerMethod, context.HandlerInstance.GetType(), key, values, stored) is { } typed)
            {
                var known = stored?.Fields.FirstOrDefault(field => field.Key == key);
                fields.Add(new ConflictField(known?.Label ?? TypedFields.LabelOf(key), typed, known?.Text ?? SavedValue(saved, key)));
            }
        }
        fields.AddRange(form.Files.Select(file => new ConflictField(TypedFields.LabelOf(file.Name), file.FileName, null)));
        fields.AddRange((stored?.Fields ?? []).Where(field => !form.ContainsKey(field.Key) && !string.IsNullOrEmpty(field.Text))
            .Select(field => new ConflictField(field.Label ?? TypedFields.LabelOf(field.Key), null, field.Text)));
        return new ConflictView(stored, [.. fields.Where(field => !string.IsNullOrEmpty(field.Typed) || !string.IsNullOrEmpty(field.Saved))]);
    }

    private static string? SavedValue(PropertyValues? saved, string key) =>
        saved?.Properties.FirstOrDefault(property => property.Name == TypedFields.LastPart(key)) is { } property ? saved[property]?.ToString() : null;
}
