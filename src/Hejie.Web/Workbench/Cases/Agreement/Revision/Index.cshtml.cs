using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Cases.Agreement.Revision;

/// <summary>Writes the next version of an agreement in force, or gives it up; the version in force binds meanwhile .</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : AgreementTextPage(files, refusals)
{
    [BindProperty]
    public RevisionKind? RevisionKind { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? RevisionReason { get; set; }

    [BindProperty]
    public DateOnly? ConsentedOn { get; set; }

    [BindProperty]
    public List<int> RevisionConsents { get; set; } = [];

    [BindProperty]
    [StringLength(500)]
    public string? DropReason { get; set; }

    public MediationAgreement InForce => CaseFile.Agreement!;

    public IReadOnlyList<AgreementTerm> Performed => [.. InForce.Terms.Where(term => term.PerformedOn is not null)];

    public override int TermsBefore => Performed.Count;

    public bool CanRevise => CaseLifecycle.Next(Case.State, CaseAct.Revise) is not null;

    /// <summary>Something was performed after the revision was written: it cannot be signed as it is.</summary>
    public bool IsOutdated => CaseFile.Revision?.IsOutdatedBy(InForce) ?? false;

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        await base.OnGetAsync(stop) is PageResult shown && CaseFile.Agreement is { Standing: AgreementStanding.InForce } ? shown : NotFound();

    protected override FoundHere? Propose()
    {
        if (CaseFile.Agreement is not { Standing: AgreementStanding.InForce } inForce)
        {
            return null;
        }
        var today = Files.MomentOf(User.Actor()).Today;
        if (CaseFile.Revision is not { Revision: { } wish } written)
        {
            ConsentedOn = today;
            Show(inForce.AsDraft() with { Terms = [.. inForce.OpenTerms.Select(term => term.AsDraft())], Check = [] });
            return null;
        }
        (RevisionKind, RevisionReason, ConsentedOn, RevisionConsents) = (wish.Kind, wish.Reason, wish.ConsentedOn, [.. wish.Consents]);
        var open = written.AsDraft() with { Terms = [.. StillOpen(written)] };
        Show(open);
        return Judge(open);
    }

    /// <summary>What is open in the written version, without what was performed since it was written.</summary>
    private IEnumerable<TermDraft> StillOpen(MediationAgreement written)
    {
        var performed = Performed.Skip(written.CarriedTerms).Select(term => term.AsDraft()).ToList();
        return written.OpenTerms.Select(term => term.AsDraft()).Where(term => !performed.Remove(term));
    }

    protected override MediationAgreement? WrittenIn(CaseFile file) => file.Revision;

    protected override FoundHere Judge(AgreementDraft typed) => FoundHere.InOpenPart(InForce, typed, Case, Files.MomentOf(User.Actor()).Today);

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) => file.Revision?.Revision is not { } wish ? [] :
    [
        new(nameof(RevisionKind), null, Labels.Of(wish.Kind)),
        new(nameof(RevisionReason), null, wish.Reason),
        .. base.StoredIn(file),
    ];

    private async Task<bool> IsInForceAsync(CancellationToken stop) =>
        await Files.ReadAsync(Number, stop) is { Agreement.Standing: AgreementStanding.InForce };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await IsInForceAsync(stop))
        {
            return NotFound();
        }
        IsJudged = true;
        return await (Answered(nameof(RevisionKind), RevisionKind) & Answered(nameof(RevisionReason), RevisionReason) & Answered(nameof(ConsentedOn), ConsentedOn)
            ? ActAsync(Write, stop, $"/cases/{Number}/agreement/signatures")
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop));
    }

    private Refusal? Write(Moment moment)
    {
        var (wish, draft) = (new AgreementRevision(RevisionKind!.Value, RevisionReason!, ConsentedOn!.Value, RevisionConsents), Typed());
        if (CaseFile.Revision is { } written)
        {
            return written.Redraft(Case, wish, draft, moment);
        }
        var revision = InForce.Revise(AgreementId.New(moment.Now), Case, wish, draft, moment, out var refusal);
        if (revision is not null)
        {
            Files.Add(revision);
        }
        return refusal;
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken stop)
    {
        if (!await IsInForceAsync(stop))
        {
            return NotFound();
        }
        return await (Answered(nameof(DropReason), DropReason)
            ? ActAsync(moment => CaseFile.Revision is { } written ? written.Drop(Case, DropReason!, moment) : CaseRefusals.NoRevision, stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop));
    }

    public override Task<IActionResult> OnPostMoreTermsAsync(CancellationToken stop) => MoreTermsAsync(stop);

    private async Task<IActionResult> MoreTermsAsync(CancellationToken stop) =>
        await IsInForceAsync(stop) ? await base.OnPostMoreTermsAsync(stop) : NotFound();
}
