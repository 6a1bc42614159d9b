using System.Text.Json;
using Hejie.Web.Texts;

namespace Hejie.Web.Api.Bodies;

/// <summary>Gives what the framework's validation finds the same code as a body that could not be read, and names the fields as the body does.</summary>
internal static class NamedFields
{
    public static void Tell(ProblemDetailsContext context)
    {
        if (context.ProblemDetails is not HttpValidationProblemDetails found || found.Extensions.ContainsKey("code"))
        {
            return;
        }
        found.Title = UnreadBody.Code;
        found.Detail = Labels.Get("Problem." + UnreadBody.Code);
        found.Extensions["code"] = UnreadBody.Code;
        found.Errors = found.Errors.ToDictionary(error => InJson(error.Key), error => error.Value, StringComparer.Ordinal);
    }

    private static string InJson(string field) => string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
