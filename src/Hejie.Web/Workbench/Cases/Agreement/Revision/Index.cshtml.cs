using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Revision;

/// <summary>Writes the next version of an agreement in force, or gives it up; the version in force binds meanwhile .</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, TextBlockShelf shelf) : AgreementTextPage(files, refusals, shelf)
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

    protected override bool IsHere => CaseFile.Agreement is { Standing: AgreementStanding.InForce };

    protected override FoundHere? Propose()
    {
        if (CaseFile.Revision is not { Revision: { } wish } written)
        {
            ConsentedOn = Today;
            Show(InForce.AsDraft() with { Terms = [.. InForce.OpenTerms.Select(term => term.AsDraft())], Check = [] });
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

    protected override FoundHere Judge(AgreementDraft typed) => FoundHere.InOpenPart(InForce, typed, Case, Today);

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) => file.Revision?.Revision is not { } wish ? [] :
    [
        new(nameof(RevisionKind), null, Labels.Of(wish.Kind)),
        new(nameof(RevisionReason), null, wish.Reason),
        .. base.StoredIn(file),
    ];

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        IsJudged = true;
        return Answered(nameof(RevisionKind), RevisionKind) & Answered(nameof(RevisionReason), RevisionReason) & Answered(nameof(ConsentedOn), ConsentedOn)
            ? ActAsync(Write, stop, $"/cases/{Number}/agreement/signatures")
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
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

    public Task<IActionResult> OnPostDropAsync(CancellationToken stop) => Answered(nameof(DropReason), DropReason)
        ? ActAsync(moment => CaseFile.Revision is { } written ? written.Drop(Case, DropReason!, moment) : CaseRefusals.NoRevision, stop)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
}
