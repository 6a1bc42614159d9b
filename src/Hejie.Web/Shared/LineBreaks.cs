using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hejie.Web.Shared;

/// <summary>Reads text as the browser counts it: it sends a line break as two characters where its limit counts one.</summary>
internal sealed class LineBreaks : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource is null or { IsGreedy: false } ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var text = given.FirstValue?.ReplaceLineEndings("\n");
        bindingContext.Result = ModelBindingResult.Success(
            bindingContext.ModelMetadata.ConvertEmptyStringToNull && string.IsNullOrWhiteSpace(text) ? null : text);
        return Task.CompletedTask;
    }
}
