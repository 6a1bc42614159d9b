using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

public readonly record struct AgreementId(Guid Value)
{
    public static AgreementId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum AgreementForm
{
    Written,
    Oral,
}

public enum AgreementScope
{
    Full,
    Partial,
}

/// <summary>What is written into an agreement before anybody signs .</summary>
/// <param name="Facts">Main facts, what was disputed, and each side's responsibility.</param>
/// <param name="Copies">One for each party and one for the committee at least .</param>
public sealed record AgreementDraft(
    AgreementScope Scope, string Facts, IReadOnlyList<TermDraft> Terms, IReadOnlyList<PreSignAnswer> Check, int Copies)
{
    /// <summary>What the parties still dispute, in words, where only a part is settled; null or blank where everything is.</summary>
    public string? OpenMatters { get; init; }
}

/// <summary>What the parties of a case agreed, its signatures and its performance.</summary>
public sealed partial class MediationAgreement : ITenantOwned
{
    private readonly InOrder<AgreementTerm> _terms = new(term => term.Number);

    private MediationAgreement()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public AgreementId Id { get; private set; }
    public CaseId CaseId { get; private set; }
    public AgreementForm Form { get; private set; }

    /// <summary>The round of mediation that led to it.</summary>
    public int Round { get; private set; } = 1;
    public AgreementScope Scope { get; private set; }

    /// <summary>What the parties still dispute, where only a part is settled: for it the roads beside mediation stay open (P-3).</summary>
    public string? OpenMatters { get; private set; }

    /// <summary>The number of the volume (02 section 2); papers add to it which version it is, where it is not the first.</summary>
    public string Number { get; private set; } = "";
    public string Facts { get; private set; } = "";
    public int Copies { get; private set; }
    public IReadOnlyList<PreSignAnswer> Check { get; private set; } = [];
    public IReadOnlyList<Signature> Signatures { get; private set; } = [];
    public DateTime DraftedAt { get; private set; }

    /// <summary>Every urging and what was advised after it, in their order .</summary>
    public IReadOnlyList<UrgeRecord> Urges { get; private set; } = [];

    /// <summary>Day from which it binds; null until the last signature or seal is there .</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Sum of the payments, in fen.</summary>
    public long TotalFen { get; private set; }
    public IReadOnlyList<AgreementTerm> Terms => _terms;

    public bool IsEffective => EffectiveOn is not null;

    /// <summary>Writes the agreement, or writes it anew while nobody has signed.</summary>
    /// <param name="versions">Every agreement of the case so far: beside one of the same round none is written, and of one of an earlier round that still binds this one takes the place when it takes effect (MOJ75 37).</param>
    public static MediationAgreement? Draft(
        AgreementId id, MediationCase mediation, AgreementDraft draft, Moment moment, out Refusal? refusal, IReadOnlyCollection<MediationAgreement>? versions = null)
    {
        refusal = versions?.InHand(mediation.Round) is not null ? CaseRefusals.NotAtThisStage : WhyNotWritten(mediation, draft, moment);
        if (refusal is not null)
        {
            return null;
        }
        var agreement = Empty(id, mediation, AgreementForm.Written, moment);
        agreement.TakePlaceOf(versions?.BindingFromBefore(mediation.Round));
        agreement.Fill(draft);
        mediation.Record(CaseAct.DraftAgreement, moment, CasePayload.Of(
            ("scope", draft.Scope), ("terms", draft.Terms.Count), ("totalFen", agreement.TotalFen)));
        return agreement;
    }

    /// <summary>Changes the text; refused once somebody has signed.</summary>
    public Refusal? Redraft(MediationCase mediation, AgreementDraft draft, Moment moment)
    {
        if (Signatures.Count > 0)
        {
            return CaseRefusals.AlreadySigned;
        }
        if ((WhyNotOfRound(mediation) ?? WhyNotWritten(mediation, draft, moment)) is { } refusal)
        {
            return refusal;
        }
        Fill(draft);
        DraftedAt = moment.Now;
        mediation.Record(CaseAct.DraftAgreement, moment, CasePayload.Of(
            ("scope", draft.Scope), ("terms", draft.Terms.Count), ("totalFen", TotalFen)));
        return null;
    }

    /// <summary>What was left unsigned when its round ended stays so.</summary>
    private Refusal? WhyNotOfRound(MediationCase mediation) => Round == mediation.Round ? null : CaseRefusals.NotAtThisStage;

    private static Refusal? WhyNotWritten(MediationCase mediation, AgreementDraft draft, Moment moment)
    {
        return WhyNotAgreed(mediation) ?? WhyTextIsNotWritten(mediation, draft, moment);
    }

    /// <param name="performed">How many of the first terms have been performed already: they are no longer judged.</param>
    private static Refusal? WhyTextIsNotWritten(MediationCase mediation, AgreementDraft draft, Moment moment, int performed = 0)
    {
        if (WhyTermsDoNotStand(mediation, draft.Facts, draft.Terms) is { } unclear)
        {
            return unclear;
        }
        if (PreSignCheck.Open(mediation.Type, draft.Check) is { Count: > 0 } open)
        {
            return CaseRefusals.PreSignCheckOpen.About(open);
        }
        return WhyPartiesCannotSettle(mediation, moment.Today)
            ?? AgreementCheck.WhyNotSigned(AgreementCheck.Of(draft, mediation, moment.Today, performed), draft.Check);
    }

    /// <summary>An agreement is made in mediation, and not once a party has refused it (P-1) or has taken its consent back (D-2). What would keep it from taking effect keeps everybody from signing it.</summary>
    private static Refusal? WhyNotAgreed(MediationCase mediation) =>
        mediation.State != CaseState.InMediation ? CaseRefusals.NotAtThisStage
        : mediation.IsRefused ? CaseRefusals.PartyRefusesMediation
        : mediation.HasOpenRecusal ? CaseRefusals.RecusalIsOpen
        : mediation.WhyRiskBars ?? mediation.WhyConsentBars;

    private static Refusal? WhyTermsDoNotStand(MediationCase mediation, string facts, IReadOnlyList<TermDraft> terms)
    {
        List<string> gaps = string.IsNullOrWhiteSpace(facts) ? [nameof(Facts)] : [];
        if (terms.Count == 0)
        {
            gaps.Add(nameof(Terms));
        }
        for (var i = 0; i < terms.Count; i++)
        {
            gaps.AddRange(terms[i].Gaps().Select(gap => $"{i + 1}.{gap}"));
            if (mediation.Party(terms[i].Debtor) is null || (terms[i].Creditor is { } creditor && mediation.Party(creditor) is null))
            {
                gaps.Add($"{i + 1}.{nameof(TermDraft.Debtor)}");
            }
        }
        return gaps.Count > 0 ? CaseRefusals.TermsAreIncomplete.About(gaps) : null;
    }

    private static Refusal? WhyPartiesCannotSettle(MediationCase mediation, DateOnly today)
    {
        var unable = mediation.Parties.Where(party => !party.CanSettle(today)).Select(party => party.Name).ToList();
        return unable.Count > 0 ? CaseRefusals.CapacityIsMissing.About(unable) : null;
    }

    /// <summary>What is written in it, as it would be written anew.</summary>
    public AgreementDraft AsDraft() => new(Scope, Facts, [.. _terms.Select(term => term.AsDraft())], Check, Copies) { OpenMatters = OpenMatters };

    private static MediationAgreement Empty(AgreementId id, MediationCase mediation, AgreementForm form, Moment moment) => new()
    {
        DistrictCode = mediation.DistrictCode,
        Id = id,
        CaseId = mediation.Id,
        Form = form,
        Round = mediation.Round,
        Number = mediation.VolumeNumber!.Text,
        Edition = mediation.NextAgreementVersion(),
        DraftedAt = moment.Now,
    };

    private void Fill(AgreementDraft draft)
    {
        Scope = draft.Scope;
        OpenMatters = string.IsNullOrWhiteSpace(draft.OpenMatters) ? null : draft.OpenMatters.Trim();
        Facts = draft.Facts;
        Copies = draft.Copies;
        Check = draft.Check;
        _terms.Clear();
        foreach (var term in draft.Terms)
        {
            _terms.Add(AgreementTerm.From(_terms.Count + 1, term));
        }
        TotalFen = _terms.Sum(term => term.AmountFen ?? 0);
    }

    private DateOnly? NextDueOn => _terms.Where(term => term.IsOwed).Min(term => term.DueOn);

    private Refusal? TakeEffect(MediationCase mediation, DateOnly on, Moment moment)
    {
        if (Revision is not null)
        {
            return Supersede(Replaces!, mediation, on, moment);
        }
        var payload = CasePayload.Of(("form", Form), ("scope", Scope), ("effectiveOn", on), ("totalFen", TotalFen));
        if (mediation.Settle(on, Form == AgreementForm.Written, payload, moment) is { } refusal)
        {
            return refusal;
        }
        Replaces?.GiveWay(on);
        (Standing, EffectiveOn, InForceAt) = (AgreementStanding.InForce, on, moment.Now);
        mediation.OweBy(NextDueOn);
        return _terms.Any(term => term.IsOwed)
            ? mediation.Move(CaseAct.BeginPerformance, moment) ?? PerformAtSigning(mediation, on, moment)
            : mediation.CompletePerformance(on, unurged: true, moment);
    }

    /// <summary>What was paid or done while all signed, and what its creditor confirmed by signing.</summary>
    private Refusal? PerformAtSigning(MediationCase mediation, DateOnly on, Moment moment) =>
        _terms.Where(term => term is { DoneAtSigning: true, IsOwed: true }).ToList()
            .Select(term => Perform(mediation, term.Number, on, AgreementTerm.OnTheSpot, moment)).FirstOrDefault(refusal => refusal is not null);
}
