using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;

namespace Hejie.Domain.Agreements;

public sealed partial class MediationAgreement
{
    /// <summary>Writes down what the parties agreed by word; it binds at once (PML 28, 30).</summary>
    /// <param name="writtenWanted">A party asks for a written one (MOJ75 34): then it must be written.</param>
    /// <param name="performedNow">Everything was done on the spot; otherwise a reason is needed why no paper was written.</param>
    /// <param name="agreedOn">The day on which the word was given, which may lie before the day it is written down.</param>
    /// <param name="versions">Every agreement of the case so far: one that was being written in this round is given up, and of one of an earlier round that still binds this one takes the place (MOJ75 37).</param>
    /// <returns>Null and the refusal for labour and medical disputes (LDA 14; MED 39), without proof that the parties were there,
    /// or where a term is unclear.</returns>
    public static MediationAgreement? AgreeOrally(
        AgreementId id,
        MediationCase mediation,
        string facts,
        IReadOnlyList<TermDraft> terms,
        bool writtenWanted,
        bool performedNow,
        string? reason,
        DateOnly agreedOn,
        Moment moment,
        out Refusal? refusal,
        IReadOnlyCollection<MediationAgreement>? versions = null)
    {
        refusal = Blanks.WhyNotWhole([facts, .. terms.Select(term => term.Text), .. terms.Select(term => term.Manner)])
            ?? WhyNotOral(mediation, writtenWanted, performedNow, reason)
            ?? (agreedOn < mediation.RoundStartedOn ? CaseRefusals.DateBeforeCase : mediation.CheckDay(agreedOn, moment))
            ?? WhyTermsDoNotStand(mediation, facts, terms)
            ?? WhyPartiesCannotSettle(mediation, moment.Today);
        if (refusal is not null)
        {
            return null;
        }
        var agreement = Empty(id, mediation, AgreementForm.Oral, moment);
        agreement.TakePlaceOf(versions?.BindingFromBefore(mediation.Round));
        agreement.Fill(new AgreementDraft(AgreementScope.Full, facts, terms, [], Copies: 1));
        var unsigned = versions?.InHand(mediation.Round);
        mediation.Record(CaseAct.AgreeOrally, moment, CasePayload.Of(
            ("terms", terms.Count), ("totalFen", agreement.TotalFen), ("performedNow", performedNow), ("dropped", unsigned?.Edition)));
        if (performedNow)
        {
            foreach (var term in agreement._terms)
            {
                term.Perform(agreedOn, AgreementTerm.OnTheSpot);
            }
        }
        refusal = agreement.TakeEffect(mediation, agreedOn, moment);
        if (refusal is not null)
        {
            return null;
        }
        unsigned?.GiveUp();
        return agreement;
    }

    private static Refusal? WhyNotOral(MediationCase mediation, bool writtenWanted, bool performedNow, string? reason)
    {
        if (WhyNotAgreed(mediation) is { } barred)
        {
            return barred;
        }
        if (writtenWanted || mediation.Type is DisputeType.Labor or DisputeType.Medical)
        {
            return CaseRefusals.OralNotAllowed;
        }
        if (!performedNow && string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing.About("A-2");
        }
        return mediation.Attachments.Any(file => file.Kind == AttachmentKind.PresenceProof) ? null : CaseRefusals.PresenceProofMissing;
    }
}
