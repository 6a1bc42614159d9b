using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Microsoft.AspNetCore.Http.Extensions;

namespace Hejie.Web.Workbench.Statistics;

/// <summary>Addresses of reports and of the lists behind their figures.</summary>
public static class ReportAddress
{
    public static string Of(ReportPeriod period, CaseSelection selection, ReportLayout? layout = null, string? format = null)
    {
        var query = Query(period, selection);
        Add(query, "by", layout?.ToString());
        Add(query, "format", format);
        return "/reports" + query;
    }

    public static string OfCases(ReportColumn column, ReportPeriod period, CaseSelection selection, string? after = null, string? format = null)
    {
        var query = new QueryBuilder { { "column", column.Code } };
        foreach (var (key, value) in Query(period, selection))
        {
            query.Add(key, value);
        }
        Add(query, "after", after);
        Add(query, "format", format);
        return "/reports/cases" + query;
    }

    private static QueryBuilder Query(ReportPeriod period, CaseSelection selection)
    {
        var query = new QueryBuilder { { "from", Iso(period.From) }, { "to", Iso(period.To) } };
        Add(query, "street", selection.SubdistrictCode);
        Add(query, "committee", selection.Committee?.Value.ToString("D"));
        foreach (var type in selection.Types)
        {
            query.Add("type", DisputeTypes.CodeOf(type));
        }
        return query;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add(key, value);
        }
    }
}
