using System.Linq.Expressions;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Statistics;

/// <summary>Whose cases a report counts: the district, a street, a committee, and of them some types of dispute or all.</summary>
/// <param name="SubdistrictCode">Street in which the dispute arose; null for the district.</param>
/// <param name="Types">Empty for all.</param>
public sealed record CaseSelection(string? SubdistrictCode, OrganizationId? Committee, IReadOnlyList<DisputeType> Types)
{
    public static readonly CaseSelection Everything = new(null, null, []);

    public IEnumerable<Expression<Func<CountedCase, bool>>> Conditions()
    {
        if (SubdistrictCode is { } street)
        {
            yield return c => c.SubdistrictCode == street;
        }
        if (Committee is { } committee)
        {
            yield return c => c.OrganizationId == committee;
        }
        if (Types.Count == 1)
        {
            var only = Types[0];
            yield return c => c.Type == only;
        }
        else if (Types.Count > 1)
        {
            yield return c => Types.Contains(c.Type);
        }
    }

    /// <summary>The part of the selection that one row of the layout counts.</summary>
    /// <param name="row">As <see cref="ReportRow.Key"/>.</param>
    public CaseSelection Narrow(ReportLayout layout, string row) => layout switch
    {
        ReportLayout.Streets => this with { SubdistrictCode = row },
        ReportLayout.Committees => this with { Committee = new OrganizationId(Guid.Parse(row)) },
        ReportLayout.Types => this with { Types = [DisputeTypes.FromCode(row)!.Value] },
        _ => this with { Types = [.. DisputeRows.TypesOf(DisputeTypes.FromCode(row)!.Value).Where(type => Types.Count == 0 || Types.Contains(type))] },
    };
}
