using System.Text.Json;
using System.Text.RegularExpressions;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Diagnostics;

namespace Hejie.Web.Api.Bodies;

/// <summary>A request that could not be read into its arguments: says which field, in the words of the reader that stumbled.</summary>
internal sealed partial class UnreadBody(IProblemDetailsService problems) : IExceptionHandler
{
    public const string Code = "RequestNotUnderstood";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException unread
            || httpContext.Features.Get<IExceptionHandlerFeature>()?.Path.StartsWith(ApiSetup.Root + "/", StringComparison.Ordinal) != true)
        {
            return false;
        }
        httpContext.Response.StatusCode = unread.StatusCode;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = new HttpValidationProblemDetails(ErrorsOf(unread))
            {
                Status = unread.StatusCode,
                Title = Code,
                Detail = Labels.Get("Problem." + Code),
                Extensions = { ["code"] = Code },
            },
        });
    }

    private static Dictionary<string, string[]> ErrorsOf(BadHttpRequestException unread) => unread.InnerException is JsonException json
        ? FieldsOf(json).ToDictionary(field => field, _ => new[] { json.Message }, StringComparer.Ordinal)
        : new Dictionary<string, string[]>(StringComparer.Ordinal) { [ParameterOf(unread.Message)] = [unread.Message] };

    /// <summary>Fields that are missing stand in the message alone, behind the object that lacks them; any other is the place where reading stopped.</summary>
    private static IEnumerable<string> FieldsOf(JsonException json)
    {
        var place = (json.Path ?? "").TrimStart('$').TrimStart('.');
        var missing = Missing().Match(json.Message) is { Success: true } match
            ? Quoted().Matches(match.Groups["names"].Value).Select(name => name.Groups["name"].Value).ToList()
            : [];
        return missing.Count == 0 ? [place] : missing.Select(name => place.Length == 0 ? name : $"{place}.{name}").Distinct(StringComparer.Ordinal);
    }

    /// <summary>The parameter in: Failed to bind parameter "Nullable&lt;int&gt; limit" from "abc".</summary>
    private static string ParameterOf(string message) => Parameter().Match(message) is { Success: true } match ? JsonNamingPolicy.CamelCase.ConvertName(match.Groups["name"].Value) : "";

    [GeneratedRegex("missing required properties including: (?<names>[^.]*)")]
    private static partial Regex Missing();

    [GeneratedRegex("'(?<name>[^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex("parameter \"[^\"]* (?<name>[^ \"]+)\"")]
    private static partial Regex Parameter();
}
