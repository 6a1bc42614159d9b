using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Privacy;
using Hejie.Web.Shared;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace Hejie.Web.Workbench.Privacy.Fields;

/// <summary>Every stored personal field with its purpose, basis and keeping (D-1).</summary>
public sealed class IndexModel : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DataPurpose? Purpose { get; set; }

    [BindProperty(SupportsGet = true)]
    public DataKeeping? Keeping { get; set; }

    /// <summary>The last field of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<PersonalField> Rows { get; private set; } = [];

    public string? First => After is null ? null : Request.FirstPage();

    public string? Next { get; private set; }

    public static string NameOf(PersonalField field)
    {
        var name = Labels.Get($"PersonalField.{field.Key}");
        return field.Entity == nameof(CaseParty) ? string.Format(CultureInfo.InvariantCulture, Labels.Get("PersonalField.OfParty"), name) : name;
    }

    public void OnGet()
    {
        var rows = PersonalFields.All
            .Where(field => Purpose is not { } purpose || field.Purpose == purpose)
            .Where(field => Keeping is not { } keeping || field.Keeping == keeping)
            .Where(field => Words?.Trim() is not { Length: > 0 } words || NameOf(field).Contains(words, StringComparison.OrdinalIgnoreCase))
            .OrderBy(field => field.Key, StringComparer.Ordinal).Where(field => string.CompareOrdinal(field.Key, After) > 0).Take(PageSize + 1).ToList();
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Key)) : null;
    }
}
