using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

public sealed partial class MediationAgreement
{
    /// <summary>Place among all versions of the case, from 1; a number that was given up is not used again.</summary>
    public int Edition { get; private set; }
    public AgreementStanding Standing { get; private set; }

    /// <summary>Why and by whose consent it takes the place of the version before; null for an agreement that settled the dispute.</summary>
    public AgreementRevision? Revision { get; private set; }

    /// <summary>The version that it takes the place of, there wherever the case is open for acts: of a revision the one in force, of a later round's agreement the one that bound from before.</summary>
    public MediationAgreement? Replaces { get; private set; }
    public int? ReplacesVersion { get; private set; }
    public DateOnly? SupersededOn { get; private set; }

    /// <summary>The instant from which it was known to bind: reminders from before speak of another version.</summary>
    public DateTime? InForceAt { get; private set; }

    /// <summary>How many of the first terms had been performed under the version before; they stay as they are and count.</summary>
    public int CarriedTerms { get; private set; }

    /// <summary>Whether somebody had to be urged under a version before.</summary>
    public bool UrgedBefore { get; private set; }

    /// <summary>What a revision may still change: everything that has not been performed.</summary>
    public IReadOnlyList<AgreementTerm> OpenTerms => [.. _terms.Where(term => term.PerformedOn is null)];

    /// <summary>Whether something was performed under the version in force since this one was written: it has to be written anew.</summary>
    public bool IsOutdatedBy(MediationAgreement inForce) => inForce._terms.Count(term => term.PerformedOn is not null) != CarriedTerms;

    private bool IsOutdated => Revision is not null && IsOutdatedBy(Replaces!);

    /// <summary>Writes the next version of an agreement in force, with every party's consent (A-12; CC 543). This one binds until that one is signed by all.</summary>
    /// <param name="draft">Everything that has not been performed; what has been is carried over as it is.</param>
    public MediationAgreement? Revise(
        AgreementId id, MediationCase mediation, AgreementRevision revision, AgreementDraft draft, Moment moment, out Refusal? refusal)
    {
        refusal = Standing switch
        {
            AgreementStanding.InForce => null,
            AgreementStanding.Superseded => CaseRefusals.AgreementIsSuperseded,
            _ => CaseRefusals.NotYetEffective,
        };
        refusal ??= mediation.HasOpenRevision ? CaseRefusals.RevisionIsOpen : WhyNotRevised(mediation, revision, draft, moment);
        if (refusal is not null)
        {
            return null;
        }
        var next = Empty(id, mediation, AgreementForm.Written, moment);
        (next.Replaces, next.ReplacesVersion, next.Revision) = (this, Edition, revision);
        mediation.HoldRevision(true);
        next.FillRevision(mediation, draft, moment);
        return next;
    }

    /// <summary>Changes a revision that nobody has signed: its text, its reason, the consents.</summary>
    public Refusal? Redraft(MediationCase mediation, AgreementRevision revision, AgreementDraft draft, Moment moment)
    {
        if (Standing != AgreementStanding.Drafted || Revision is null || Replaces is not { } inForce)
        {
            return CaseRefusals.NoRevision;
        }
        if (Signatures.Count > 0)
        {
            return CaseRefusals.AlreadySigned;
        }
        if (inForce.WhyNotRevised(mediation, revision, draft, moment) is { } refusal)
        {
            return refusal;
        }
        (Revision, DraftedAt) = (revision, moment.Now);
        FillRevision(mediation, draft, moment);
        return null;
    }

    /// <summary>Gives a revision up before it takes effect; the version in force goes on binding.</summary>
    public Refusal? Drop(MediationCase mediation, string reason, Moment moment)
    {
        if (Standing != AgreementStanding.Drafted || Revision is not { } revision)
        {
            return CaseRefusals.NoRevision;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        GiveUp();
        Revision = revision with { DropReason = reason };
        mediation.HoldRevision(false);
        mediation.Record(CaseAct.DropRevision, moment, CasePayload.Of(("version", Edition), ("signatures", Signatures.Count)));
        return null;
    }

    private Refusal? WhyNotRevised(MediationCase mediation, AgreementRevision revision, AgreementDraft draft, Moment moment)
    {
        if (WhyNotRevisable(mediation) is { } barred)
        {
            return barred;
        }
        if (revision.WhyNot(mediation, EffectiveOn!.Value, moment) is { } why)
        {
            return why;
        }
        if (revision.Kind == RevisionKind.Supplement && OpenTerms.Where(kept => !draft.Terms.Contains(kept.AsDraft())).ToList() is { Count: > 0 } changed)
        {
            return CaseRefusals.SupplementKeepsTerms.About([.. changed.Select(term => $"{term.Number}")]);
        }
        return WhyTextIsNotWritten(mediation, WithPerformed(draft), moment, PerformedTerms.Count);
    }

    /// <summary>An agreement is revised while it is being performed; a danger to report and a consent taken back bar it as they bar mediation (A-12; D-2).</summary>
    private static Refusal? WhyNotRevisable(MediationCase mediation) =>
        CaseLifecycle.Next(mediation.State, CaseAct.Revise) is null ? CaseRefusals.NotAtThisStage : mediation.WhyRiskBars ?? mediation.WhyConsentBars;

    private List<AgreementTerm> PerformedTerms => [.. _terms.Where(term => term.PerformedOn is not null)];

    /// <summary>The whole text of a version that takes this one's place: first what has been performed, then what is left to do.</summary>
    public AgreementDraft WithPerformed(AgreementDraft draft) => draft with { Terms = [.. PerformedTerms.Select(term => term.AsDraft()), .. draft.Terms] };

    private void FillRevision(MediationCase mediation, AgreementDraft draft, Moment moment)
    {
        var performed = Replaces!.PerformedTerms;
        Fill(Replaces.WithPerformed(draft));
        CarriedTerms = performed.Count;
        foreach (var (place, term) in performed.Index())
        {
            _terms[place].Perform(term.PerformedOn!.Value, term.PerformanceProof!);
        }
        mediation.Record(CaseAct.DraftRevision, moment, CasePayload.Of(
            ("version", Edition), ("kind", Revision!.Kind), ("consentedOn", Revision.ConsentedOn), ("consents", Revision.Consents),
            ("scope", Scope), ("terms", _terms.Count), ("totalFen", TotalFen)));
    }

    /// <summary>Takes the place of the version in force: its terms run from this day, and so does the time to ask the court (PML 33).</summary>
    private Refusal? Supersede(MediationAgreement before, MediationCase mediation, DateOnly on, Moment moment)
    {
        if (mediation.Revise(on, CarriedTerms > 0, CasePayload.Of(
            ("version", Edition), ("replaces", before.Edition), ("kind", Revision!.Kind), ("scope", Scope), ("effectiveOn", on), ("totalFen", TotalFen)), moment) is { } refusal)
        {
            return refusal;
        }
        before.GiveWay(on);
        (Standing, EffectiveOn, InForceAt) = (AgreementStanding.InForce, on, moment.Now);
        UrgedBefore = before.WasUrged;
        foreach (var term in OpenTerms)
        {
            if (before.OpenTerms.FirstOrDefault(same => same.UrgedOn is not null && same.AsDraft() == term.AsDraft()) is { UrgedOn: { } urged })
            {
                term.Urge(urged);
            }
        }
        mediation.OweBy(NextDueOn);
        return _terms.Any(term => term.IsOwed) ? PerformAtSigning(mediation, on, moment) : mediation.CompletePerformance(on, !UrgedBefore, moment);
    }

    private void TakePlaceOf(MediationAgreement? before) => (Replaces, ReplacesVersion) = (before, before?.Edition);

    private void GiveUp() => Standing = AgreementStanding.Dropped;

    private void GiveWay(DateOnly on) => (Standing, SupersededOn) = (AgreementStanding.Superseded, on);

    private bool WasUrged => UrgedBefore || _terms.Any(term => term.UrgedOn is not null);
}
