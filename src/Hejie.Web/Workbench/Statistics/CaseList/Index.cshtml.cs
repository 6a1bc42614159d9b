using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Statistics.CaseList;

/// <summary>The cases behind one figure of a report.</summary>
public sealed class IndexModel(HejieDb db, TimeProvider clock) : ReportPage(db, clock)
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Column { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public ReportColumn Counted { get; private set; } = ReportColumns.Total;

    public IReadOnlyList<CountedCase> Rows { get; private set; } = [];

    public ILookup<CaseId, PartyName> Parties { get; private set; } = Array.Empty<PartyName>().ToLookup(_ => default(CaseId));

    /// <summary>Number of cases, and the figure that they add up to.</summary>
    public long Cases { get; private set; }

    public long Figure { get; private set; }

    public string? Next { get; private set; }

    /// <summary>Names are shown where whoever may read a case may also see its names; officers count without them.</summary>
    public bool SeesNames => Permissions.Needed(Actor.Role, Permission.SeeNames) is { } named
        && Permissions.Needed(Actor.Role, Permission.ReadCase) is { } read && (read & ~named) == CaseRelation.None;

    public PartyNames NamesOf(CountedCase row) => new([.. Parties[row.Id]], SeesNames);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (ReportColumns.Find(Column) is not { } column || !ReadAddress())
        {
            return NotFound();
        }
        Counted = column;
        await ReadNamesAsync(stop);
        var cases = new CaseCount(Db).Behind(column, Visible, Selection, Period, Today);
        if (WantsCsv)
        {
            await ReadAsync(cases, int.MaxValue - 1, stop);
            return Csv("cases-" + column.Code, Lines());
        }
        Cases = await cases.LongCountAsync(stop);
        Figure = column.Measure is { } measure ? await cases.SumAsync(measure, stop) : Cases;
        await ReadAsync(CaseNumber.TryParse(After, null, out var after) ? cases.Where(c => c.Number < after) : cases, PageSize, stop);
        return Page();
    }

    public static DateOnly? DayOf(ReportColumn column, CountedCase row) => column.Day switch
    {
        ReportDay.Applied => row.ApplicationDate,
        ReportDay.Accepted or ReportDay.Standing => row.AcceptedOn,
        ReportDay.Ended => row.OutcomeOn,
        ReportDay.ConfirmationApplied => row.ConfirmationAppliedOn,
        ReportDay.ConfirmationRuled => row.ConfirmationRuledOn,
        ReportDay.Effective => row.EffectiveOn,
        _ => row.PerformedOn,
    };

    /// <summary>What the case adds to a figure that is not a number of cases.</summary>
    public static string? Adds(ReportColumn column, CountedCase row) =>
        column.Measure is { } measure ? ReportTexts.Figure(column.Unit, measure.Compile()(row)) : null;

    private async Task ReadAsync(IQueryable<CountedCase> cases, int most, CancellationToken stop)
    {
        var rows = await cases.OrderByDescending(c => c.Number).Take(most + 1).ToListAsync(stop);
        Rows = rows.Count > most ? rows[..most] : rows;
        Next = rows.Count > most ? ReportAddress.OfCases(Counted, Period, Selection, Rows[^1].Number.Text) : null;
        var ids = Rows.Select(row => row.Id).ToList();
        Parties = (await Db.Set<MediationCase>().AsNoTracking().Where(c => ids.Contains(c.Id))
                .SelectMany(c => c.Parties, (c, p) => new { c.Id, p.Number, p.Role, p.Kind, p.Name }).OrderBy(p => p.Number).ToListAsync(stop))
            .ToLookup(party => party.Id, party => new PartyName(party.Number, party.Role, party.Kind, party.Name));
    }

    private IEnumerable<IEnumerable<string>> Lines()
    {
        yield return
        [
            ReportTexts.Get("Csv.Number"), ReportTexts.Get("Csv.Applicants"), ReportTexts.Get("Csv.Respondents"), ReportTexts.Get("Csv.Type"),
            ReportTexts.NameOf(ReportLayout.Streets), ReportTexts.NameOf(ReportLayout.Committees), ReportTexts.Get("DayName." + Counted.Day),
            ReportTexts.Get("Csv.Outcome"), .. Counted.Measure is null ? [] : new[] { $"{ReportTexts.NameOf(Counted)}({ReportTexts.UnitOf(Counted.Unit)})" },
        ];
        foreach (var row in Rows)
        {
            var names = NamesOf(row);
            yield return
            [
                row.Number.Text, string.Join('、', names.Everybody(PartyRole.Applicant)), string.Join('、', names.Everybody(PartyRole.Respondent)), Labels.Of(row.Type),
                NameOf(ReportLayout.Streets, row.SubdistrictCode), NameOf(ReportLayout.Committees, $"{row.OrganizationId.Value:D}"),
                DayOf(Counted, row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Labels.Of(row.Outcome),
                .. Adds(Counted, row) is { } adds ? [adds.Replace(",", "")] : Array.Empty<string>(),
            ];
        }
    }
}
