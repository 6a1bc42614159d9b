using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Domain.Knowledge;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement;

/// <summary>A page on which the text of an agreement is written: its numbered terms and the check before anybody signs.</summary>
public abstract class AgreementTextPage(CaseFiles files, RefusalTexts refusals, TextBlockShelf shelf) : CasePage(files, refusals)
{
    private const int MostTerms = TermForm.Most;
    private Guid? _chosen;

    [BindProperty]
    public AgreementScope Scope { get; set; }

    [BindProperty]
    [StringLength(2_000)]
    public string? OpenMatters { get; set; }

    [BindProperty]
    [StringLength(10_000)]
    public string? Facts { get; set; }

    [BindProperty]
    public List<TermForm> Terms { get; set; } = [];

    [BindProperty]
    [Range(1, 99)]
    public int Copies { get; set; }

    [BindProperty]
    public List<CheckForm> Check { get; set; } = [];

    /// <summary>Every point that allows no reason was looked at and holds, said in one go.</summary>
    [BindProperty]
    public bool AllHold { get; set; }

    public IReadOnlyList<PreSignPoint> Points => PreSignCheck.PointsFor(Case.Type);

    /// <summary>What the machine finds in the stored text, or in the one that was sent; null before there is one.</summary>
    public FoundHere? Found { get; private set; }

    /// <summary>The text blocks to choose from.</summary>
    public OfferedBlocks Offered { get; private set; } = null!;

    public IReadOnlyList<FindingKind> AsksReasonsFor => [.. Found?.AsksReasonsFor ?? []];

    /// <summary>How many terms stand before the first one that is written here: those that were performed under the version before.</summary>
    public virtual int TermsBefore => 0;

    /// <summary>Whether what was sent is judged now, and not only shown again.</summary>
    protected bool IsJudged { get; set; }

    public bool Holds(string code) => Check.Exists(point => point.Code == code && point.Holds);

    public string? ReasonOf(string code) => Check.Find(point => point.Code == code)?.Reason;

    /// <summary>Fills the form at its first showing and judges what is stored.</summary>
    protected abstract FoundHere? Propose();

    /// <summary>The version of which this page writes the text, as it is stored.</summary>
    protected abstract MediationAgreement? WrittenIn(CaseFile file);

    protected abstract FoundHere Judge(AgreementDraft typed);

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Offered = await shelf.OfferAsync(Case, User.Actor(), [TextBlockKind.Facts, TextBlockKind.Term, TextBlockKind.Manner], stop);
        if (Offered.Find(_chosen) is { } chosen)
        {
            Use(chosen);
        }
        // What was not understood is told at its field; there is nothing to judge yet.
        var isUnderstood = ModelState.All(field => field.Key.Length == 0 || field.Value!.Errors.Count == 0);
        Found = isFirstShowing ? Propose() : IsJudged && isUnderstood ? Judge(Typed()) : null;
    }

    /// <summary>Writes a block behind the facts, or as a term: into the first empty one, or one more.</summary>
    private void Use(TextBlock block)
    {
        if (block.Kind == TextBlockKind.Facts)
        {
            Facts = Offered.Appended(Facts, block);
            ModelState.Remove(nameof(Facts));
            return;
        }
        Terms = TermForm.With(Offered, block, Terms, ModelState);
    }

    /// <summary>Shows a stored text in the form.</summary>
    protected void Show(AgreementDraft text)
    {
        Scope = text.Scope;
        OpenMatters = text.OpenMatters;
        Facts = text.Facts;
        Copies = text.Copies;
        Terms = [.. text.Terms.Select(TermForm.Of)];
        Check = [.. text.Check.Select(answer => new CheckForm { Code = answer.Code, Holds = answer.Holds, Reason = answer.Reason })];
    }

    protected AgreementDraft Typed() => new(
        Scope, Facts ?? "", [.. Terms.Where(term => !term.IsEmpty).Select(term => term.Draft(Today))],
        [.. Check.Select(point => new PreSignAnswer(point.Code, point.Holds || (AllHold && IsPlain(point.Code)), point.Reason))], Copies)
    {
        OpenMatters = OpenMatters,
    };

    private bool IsPlain(string code) => Points.Any(point => point.Code == code && !point.IsWarning);

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) => WrittenIn(file) is not { } agreement ? [] :
    [
        new(nameof(Scope), null, Labels.Of(agreement.Scope)),
        new(nameof(OpenMatters), null, agreement.OpenMatters),
        new(nameof(Facts), null, agreement.Facts),
        .. agreement.Terms.Skip(agreement.CarriedTerms).SelectMany((term, i) => TermForm.StoredIn(term, i, file.Case)),
        new(nameof(Copies), null, $"{agreement.Copies}"),
        .. Check.SelectMany((typed, i) => StoredPoint(typed.Code, i, agreement)),
    ];

    private static IEnumerable<StoredField> StoredPoint(string code, int i, MediationAgreement agreement)
    {
        var (label, stored) = (Labels.Find("PreSignPoint." + code) ?? FindingWords.FindName(code), agreement.Check.FirstOrDefault(answer => answer.Code == code));
        yield return new StoredField($"{nameof(Check)}[{i}].Holds", label, stored is null ? null : Labels.Get(stored.Holds ? "Yes" : "No"));
        yield return new StoredField($"{nameof(Check)}[{i}].Reason", $"{label} {FieldTexts.LabelOf("Reason")}", stored?.Reason);
    }

    /// <summary>One more empty term; what was typed stays, also without script.</summary>
    public Task<IActionResult> OnPostMoreTermsAsync(CancellationToken stop)
    {
        if (Terms.Count < MostTerms)
        {
            Terms.Add(new TermForm());
        }
        return ShowAgainAsync(StatusCodes.Status200OK, stop);
    }

    /// <summary>Writes the chosen text block into the form; what was typed stays, also without script.</summary>
    public Task<IActionResult> OnPostUseBlockAsync(Guid? block, CancellationToken stop)
    {
        _chosen = block;
        return ShowAgainAsync(StatusCodes.Status200OK, stop);
    }

    /// <summary>A point of the check as it was ticked.</summary>
    public sealed class CheckForm
    {
        public string Code { get; set; } = "";
        public bool Holds { get; set; }

        [StringLength(500)]
        public string? Reason { get; set; }
    }
}
