using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Money;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Cases.List;

/// <summary>The list of cases as lines of a file: a heading, then a case a line, days as 2026-03-05 and money as plain yuan.</summary>
internal static class CaseLines
{
    private static readonly string[] Columns = ["Number", "Applicants", "Respondents", "Type", "State", "AppliedOn", "Claim", "DueOn"];

    public static IEnumerable<IEnumerable<string>> Of(IEnumerable<CaseRow> rows, bool seesNames)
    {
        yield return Columns.Select(column => FieldTexts.Get("CaseList." + column));
        foreach (var row in rows)
        {
            var names = new PartyNames(row.Parties, seesNames);
            yield return
            [
                row.Number.Text, Side(names, PartyRole.Applicant), Side(names, PartyRole.Respondent), Labels.Of(row.Type), Labels.Of(row.State),
                Day(row.ApplicationDate), row.ClaimFen is { } fen ? FenText.Number(fen).Replace(",", "") : "", Day(row.DueOn),
            ];
        }
    }

    private static string Side(PartyNames names, PartyRole role) => string.Join('、', names.Everybody(role));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
