using Hejie.Domain.Agreements;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Rules;

/// <summary>Every rule the system goes by: number, article, weight, where it stands and which test watches it.</summary>
public sealed class IndexModel(RefusalTexts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public RuleWeight? Weight { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Section { get; set; }

    public IReadOnlyList<Rule> Rules { get; private set; } = [];
    public IEnumerable<Choice> Weights { get; } = [.. Enum.GetValues<RuleWeight>().Select(weight => new Choice($"{weight}", Labels.Of(weight)))];
    public IEnumerable<Choice> Sections { get; } = [.. RuleBook.All.Select(rule => rule.Section).Distinct().Select(section => new Choice(section, section))];

    public void OnGet() => Rules =
    [
        .. RuleBook.All.Where(rule => Weight is null || rule.Weight == Weight)
            .Where(rule => Section is null || rule.Section == Section)
            .Where(rule => string.IsNullOrWhiteSpace(Q) || Says(rule, Q.Trim())),
    ];

    private static bool Says(Rule rule, string word) =>
        rule.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || rule.Says.Contains(word, StringComparison.Ordinal)
        || Articles.Name(rule.Articles).Contains(word, StringComparison.Ordinal);

    /// <summary>What people are told at this place, rather than the name it has in the code.</summary>
    public string NameOf(RuleHold hold)
    {
        var dot = hold.Place.IndexOf('.', StringComparison.Ordinal);
        var (kind, code) = dot < 0 ? ("", hold.Place) : (hold.Place[..dot], hold.Place[(dot + 1)..]);
        return kind switch
        {
            "DeadlineRule" => DeadlineWords.Name(Enum.Parse<DeadlineKey>(code)),
            nameof(FindingKinds) => FindingWords.FindName(code) ?? code,
            _ when RuleBook.RefusalAt(hold.Place) is { } refusal => texts.Reason(refusal),
            _ => Labels.Find(hold.Place) ?? hold.Place,
        };
    }

    /// <summary>The name of a test reads as a sentence.</summary>
    public string Sentence(string test) => test[(test.LastIndexOf('.') + 1)..].Replace('_', ' ');
}
