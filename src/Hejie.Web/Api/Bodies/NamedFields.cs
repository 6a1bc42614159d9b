using System.ComponentModel;
using System.Text.Json;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Http.Metadata;

namespace Hejie.Web.Api.Bodies;

/// <summary>Gives what the framework finds wrong with a request the same code as a body that could not be read, and names the fields as the body does.</summary>
internal static class NamedFields
{
    public static void Tell(ProblemDetailsContext context)
    {
        var found = context.ProblemDetails;
        if (found.Extensions.ContainsKey("code"))
        {
            return;
        }
        if (found is HttpValidationProblemDetails broken)
        {
            broken.Errors = broken.Errors.ToDictionary(error => InJson(error.Key), error => error.Value, StringComparer.Ordinal);
        }
        else if (found.Status == StatusCodes.Status400BadRequest && UnreadParameters(context.HttpContext) is { Count: > 0 } unread)
        {
            found.Extensions["errors"] = unread;
        }
        else
        {
            return;
        }
        found.Title = UnreadBody.Code;
        found.Detail = Labels.Get("Problem." + UnreadBody.Code);
        found.Extensions["code"] = UnreadBody.Code;
    }

    /// <summary>The generated reader of a request answers 400 without a word where it cannot read a parameter that may be left out (.NET 10.0).</summary>
    private static Dictionary<string, string[]> UnreadParameters(HttpContext http) => (http.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        .Where(parameter => parameter is { HasTryParse: true, IsOptional: true })
        .Select(parameter => (parameter.Name, Type: parameter.ParameterInfo.ParameterType, Value: http.Request.Query[parameter.Name].ToString()))
        .Where(asked => asked.Value.Length > 0 && !TypeDescriptor.GetConverter(asked.Type).IsValid(asked.Value))
        .ToDictionary(asked => InJson(asked.Name), asked => new[] { $"\"{asked.Value}\" is no {(Nullable.GetUnderlyingType(asked.Type) ?? asked.Type).Name}." }, StringComparer.Ordinal);

    private static string InJson(string field) => string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
