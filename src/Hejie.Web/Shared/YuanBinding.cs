using Hejie.Domain.Money;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hejie.Web.Shared;

/// <summary>Binds a field typed in yuan to a property in fen.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class YuanAttribute() : ModelBinderAttribute(typeof(YuanBinder));

internal sealed class YuanBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        if (FenText.TryParse(value.FirstValue, out var fen, out var problem))
        {
            bindingContext.Result = ModelBindingResult.Success(fen);
        }
        else if (problem == AmountProblem.Empty)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, FieldTexts.Get("Money." + problem));
        }
        return Task.CompletedTask;
    }
}
