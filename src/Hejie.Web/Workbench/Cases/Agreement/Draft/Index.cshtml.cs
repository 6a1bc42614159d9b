using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Draft;

/// <summary>Writes the agreement with its numbered terms and the check before anybody signs.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    private const int MostTerms = 30;
    private bool _isJudged;

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

    public IReadOnlyList<PreSignPoint> Points => PreSignCheck.PointsFor(Case.Type);

    /// <summary>What the machine finds in the stored agreement, or in the one that was sent; null before there is one.</summary>
    public FoundHere? Found { get; private set; }

    public IReadOnlyList<FindingKind> AsksReasonsFor => [.. Found?.AsksReasonsFor ?? []];

    public bool Holds(string code) => Check.Exists(point => point.Code == code && point.Holds);

    public string? ReasonOf(string code) => Check.Find(point => point.Code == code)?.Reason;

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (!isFirstShowing)
        {
            // What was not understood is told at its field; there is nothing to judge yet.
            var isUnderstood = ModelState.All(field => field.Key.Length == 0 || field.Value!.Errors.Count == 0);
            Found = _isJudged && isUnderstood ? FoundHere.In(Typed(), Case, Files.MomentOf(User.Actor()).Today) : null;
            return Task.CompletedTask;
        }
        var agreement = CaseFile.Agreement;
        Found = agreement is null ? null : FoundHere.In(agreement, Case);
        Scope = agreement?.Scope ?? AgreementScope.Full;
        OpenMatters = agreement?.OpenMatters;
        Facts = agreement?.Facts ?? Case.Statement;
        Copies = agreement?.Copies ?? Case.Parties.Count + 1;
        Terms = agreement is null ? [new TermForm { Debtor = 2, Creditor = 1 }] : [.. agreement.Terms.Select(TermForm.Of)];
        Check = [.. agreement?.Check.Select(answer => new CheckForm { Code = answer.Code, Holds = answer.Holds, Reason = answer.Reason }) ?? []];
        return Task.CompletedTask;
    }

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) => file.Agreement is not { } agreement ? [] :
    [
        new(nameof(Scope), null, Labels.Of(agreement.Scope)),
        new(nameof(OpenMatters), null, agreement.OpenMatters),
        new(nameof(Facts), null, agreement.Facts),
        .. agreement.Terms.SelectMany((term, i) => TermForm.StoredIn(term, i, file.Case)),
        new(nameof(Copies), null, $"{agreement.Copies}"),
        .. Check.SelectMany((typed, i) => StoredPoint(typed.Code, i, agreement)),
    ];

    private static IEnumerable<StoredField> StoredPoint(string code, int i, MediationAgreement agreement)
    {
        var (label, stored) = (Labels.Find("PreSignPoint." + code) ?? FindingWords.FindName(code), agreement.Check.FirstOrDefault(answer => answer.Code == code));
        yield return new StoredField($"{nameof(Check)}[{i}].Holds", label, stored is null ? null : Labels.Get(stored.Holds ? "Yes" : "No"));
        yield return new StoredField($"{nameof(Check)}[{i}].Reason", $"{label} {FieldTexts.LabelOf("Reason")}", stored?.Reason);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        _isJudged = true;
        return ActAsync(Write, stop, $"/cases/{Number}/agreement/signatures");
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

    private AgreementDraft Typed() => new(
        Scope, Facts ?? "", [.. Terms.Where(term => !term.IsEmpty).Select(term => term.Draft())],
        [.. Check.Select(point => new PreSignAnswer(point.Code, point.Holds, point.Reason))], Copies)
    {
        OpenMatters = OpenMatters,
    };

    private Refusal? Write(Moment moment)
    {
        var draft = Typed();
        if (CaseFile.Agreement is { } existing)
        {
            return existing.Redraft(Case, draft, moment);
        }
        var agreement = MediationAgreement.Draft(AgreementId.New(moment.Now), Case, draft, moment, out var refusal);
        if (agreement is not null)
        {
            Files.Add(agreement);
        }
        return refusal;
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
