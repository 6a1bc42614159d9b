using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Deadlines;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api;

/// <summary>What the API says when it does not do what was asked (RFC 9457): code, rule and article beside the words.</summary>
public sealed class Problems(RefusalTexts texts)
{
    public IResult Refused(Refusal refusal) => Results.Problem(
        texts.Reason(refusal),
        statusCode: StatusCodes.Status409Conflict,
        title: refusal.Code,
        extensions: new Dictionary<string, object?>
        {
            ["code"] = refusal.Code,
            ["ruleId"] = refusal.RuleId,
            ["article"] = refusal.Article,
            ["articleName"] = Articles.Name(refusal.Article),
            ["details"] = refusal.Details,
        });

    public static IResult Of(string code, int status, string? detail = null) => Results.Problem(
        detail ?? Labels.Get("Problem." + code), statusCode: status, title: code, extensions: new Dictionary<string, object?> { ["code"] = code });

    /// <summary>Somebody else saved first: read again and decide again.</summary>
    public static IResult Stale() => Of("VersionConflict", StatusCodes.Status409Conflict);
}

/// <summary>Turns a lost race, and a day for which there is no calendar, into their problem documents; everything else that breaks goes to the fault log.</summary>
internal sealed class StaleVersionFilter(HejieDb db) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DbUpdateException failure) when (db.IsLostRace(failure))
        {
            return Problems.Stale();
        }
        catch (DayOutsideCalendarException)
        {
            return Problems.Of("DayOutsideCalendar", StatusCodes.Status400BadRequest);
        }
    }
}
