using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Statistics;
using Hejie.Web.Api.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Workbench.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Statistics;

/// <summary>The period and selection that a report is asked for; without them the present year and everything one may see.</summary>
public sealed record ReportQuery
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Street { get; init; }

    public Guid? Committee { get; init; }

    /// <summary>Two-digit codes of dispute types.</summary>
    public string[]? Type { get; init; }

    /// <summary>What stands in the rows; types if not said.</summary>
    public ReportLayout? By { get; init; }

    /// <summary>Null when the period ends before it begins.</summary>
    public ReportPeriod? PeriodAround(DateOnly today)
    {
        var from = From ?? new DateOnly((To ?? today).Year, 1, 1);
        var to = To ?? new DateOnly(from.Year, 12, 31);
        return to < from ? null : ReportPeriod.Between(from, to);
    }

    public CaseSelection Selection => new(
        Street,
        Committee is { } committee ? new OrganizationId(committee) : null,
        [.. (Type ?? []).Select(DisputeTypes.FromCode).OfType<DisputeType>().Distinct()]);
}

/// <summary>The figures of the report pages, each with the address of its cases.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/reports", ReportAsync).Produces<ReportView>().WithName("readReport").WithTags("reports");
        api.MapGet("/reports/cases", CasesAsync).Produces<CasePageView>().WithName("listCountedCases").WithTags("reports");
    }

    private static async Task<IResult> ReportAsync([AsParameters] ReportQuery asked, HejieDb db, ClaimsPrincipal user, TimeProvider clock, CancellationToken stop)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        return asked.PeriodAround(today) is { } period
            ? Results.Ok(ReportView.Of(await new CaseCount(db).ReportAsync(
                db.Set<MediationCase>().LookedAfterBy(user.Actor()), asked.Selection, period, asked.By ?? ReportLayout.Types, today, stop)))
            : Problems.Of("PeriodEndsBeforeItBegins", StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> CasesAsync(
        [AsParameters] ReportQuery asked, string? column, string? after, int? limit, HejieDb db, ClaimsPrincipal user, TimeProvider clock, CancellationToken stop)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        if (ReportColumns.All.FirstOrDefault(known => known.Code == column) is not { } figure)
        {
            return Problems.Of("NoSuchColumn", StatusCodes.Status400BadRequest);
        }
        if (asked.PeriodAround(today) is not { } period)
        {
            return Problems.Of("PeriodEndsBeforeItBegins", StatusCodes.Status400BadRequest);
        }
        var visible = db.Set<MediationCase>().LookedAfterBy(user.Actor());
        var behind = new CaseCount(db).Behind(figure, visible, asked.Selection, period, today).Select(counted => counted.Id);
        return Results.Ok(await CaseEndpoints.PageAsync(visible.Where(c => behind.Contains(c.Id)), after, limit, stop));
    }
}
