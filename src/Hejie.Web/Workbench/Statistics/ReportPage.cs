using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Statistics;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Statistics;

/// <summary>What the pages of a report have in common: the period and the selection in the address, and whose cases may be counted.</summary>
public abstract class ReportPage(HejieDb db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Committee { get; set; }

    [BindProperty(SupportsGet = true)]
    public IReadOnlyList<string> Type { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public ReportLayout? By { get; set; }

    /// <summary>"csv" for the file instead of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    protected HejieDb Db => db;

    public Actor Actor => User.Actor();

    public DateTime Now { get; } = clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => ChinaTime.DayOf(Now);

    /// <summary>What was asked for, or the present year.</summary>
    public ReportPeriod Period { get; private set; } = ReportPeriod.Year(2000);

    public CaseSelection Selection { get; private set; } = CaseSelection.Everything;

    /// <summary>Streets for the district, committees for a street, types for a committee: the next rung below whoever looks.</summary>
    public ReportLayout Layout => By ?? (Actor.Role, Street, Committee) switch
    {
        (Role.BureauOfficer, null, null) => ReportLayout.Streets,
        (Role.BureauOfficer or Role.SubdistrictOfficer, _, null) => ReportLayout.Committees,
        _ => ReportLayout.Types,
    };

    /// <summary>Names of streets and committees by their keys.</summary>
    public IReadOnlyDictionary<string, string> Streets { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Committees { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    protected IQueryable<MediationCase> Visible => db.Set<MediationCase>().LookedAfterBy(Actor);

    protected bool WantsCsv => Format == "csv";

    /// <summary>Reads the address; false when a date in it was not understood.</summary>
    protected bool ReadAddress()
    {
        if (!ModelState.IsValid)
        {
            return false;
        }
        From ??= To is { } last ? new DateOnly(last.Year, 1, 1) : new DateOnly(Today.Year, 1, 1);
        To ??= new DateOnly(From.Value.Year, 12, 31);
        if (To < From)
        {
            ModelState.AddModelError(nameof(To), ReportTexts.Get("Error.ToBeforeFrom"));
            return false;
        }
        Period = ReportPeriod.Between(From.Value, To.Value);
        Selection = new CaseSelection(
            Street,
            Committee is { } committee ? new OrganizationId(committee) : null,
            [.. Type.Select(DisputeTypes.FromCode).OfType<DisputeType>().Distinct()]);
        return true;
    }

    protected async Task ReadNamesAsync(CancellationToken stop)
    {
        Streets = await db.Subdistricts.AsNoTracking().OrderBy(street => street.Code)
            .ToDictionaryAsync(street => street.Code, street => street.Name, StringComparer.Ordinal, stop);
        Committees = (await db.Organizations.AsNoTracking().OrderBy(body => body.SubdistrictCode).ThenBy(body => body.Name)
                .Select(body => new { body.Id, body.Name }).ToListAsync(stop))
            .ToDictionary(body => $"{body.Id.Value:D}", body => body.Name, StringComparer.Ordinal);
    }

    public string NameOf(ReportLayout layout, string key) => layout switch
    {
        ReportLayout.Streets => Streets.GetValueOrDefault(key, key),
        ReportLayout.Committees => Committees.GetValueOrDefault(key, key),
        _ => Texts.Labels.Of(DisputeTypes.FromCode(key)),
    };

    /// <summary>District, street, committee and types in words.</summary>
    public string SelectionInWords => string.Join(" · ", WordsOfSelection());

    private IEnumerable<string> WordsOfSelection()
    {
        if (Selection is { SubdistrictCode: null, Committee: null })
        {
            yield return ReportTexts.Get("WholeScope." + Actor.Role);
        }
        if (Selection.SubdistrictCode is { } street)
        {
            yield return NameOf(ReportLayout.Streets, street);
        }
        if (Selection.Committee is { } committee)
        {
            yield return NameOf(ReportLayout.Committees, $"{committee.Value:D}");
        }
        if (Selection.Types.Count > 0)
        {
            yield return string.Join('、', Selection.Types.Select(type => Texts.Labels.Of(type)));
        }
    }

    protected FileContentResult Csv(string name, IEnumerable<IEnumerable<string>> lines) =>
        CsvFile.Download($"{name}-{Period.From:yyyyMMdd}-{Period.To:yyyyMMdd}", lines);
}
