using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Forms;

public sealed partial record Completeness
{
    private static IEnumerable<CompletenessItem> OfSessions(CaseFile file)
    {
        var mediation = file.Mediation;
        var sessions = file.Sessions.Where(session => session.Round == mediation.Round).OrderBy(session => session.Number).ToList();
        var begun = sessions.FindAll(session => session.OpenedAt is not null);
        var isNext = IsMediated(mediation) && mediation.Host is not null;
        if (isNext || begun.Count > 0 || mediation.Outcome == CaseOutcome.Settled)
        {
            foreach (var party in mediation.Parties)
            {
                yield return new(CompletenessKind.RightsNotice, party.RightsNoticeAcknowledgedAt is not null, party.Number);
            }
        }
        if (isNext && mediation.Parties.All(party => party.RightsNoticeAcknowledgedAt is not null))
        {
            yield return new(CompletenessKind.Session, sessions.Exists(session => session.State != SessionState.Cancelled));
        }
        if (file.Agreement is { Form: AgreementForm.Oral })
        {
            yield break; // what was agreed aloud is registered, not recorded (PML 28)
        }
        foreach (var session in begun)
        {
            yield return new(CompletenessKind.Record, session.Record is not null, Number: session.Number);
            if (session.Record is not null)
            {
                yield return new(CompletenessKind.RecordSignatures, session.IsSigned(mediation), Number: session.Number)
                {
                    Unsigned = session.MissingSignatures(mediation),
                };
            }
        }
        if (begun.Count == 0 && mediation.Outcome == CaseOutcome.Settled)
        {
            yield return new(CompletenessKind.Record, IsThere: false);
        }
    }

    /// <summary>Of those that were convened: one that nobody convenes, or that was taken back, leaves nothing to be kept.</summary>
    private static IEnumerable<CompletenessItem> OfConsultations(CaseFile file) => file.Consultations
        .Where(consultation => consultation.Round == file.Mediation.Round && consultation.State is ConsultationState.Convened or ConsultationState.Advised or ConsultationState.Closed)
        .Select(consultation => new CompletenessItem(CompletenessKind.ExpertOpinion, consultation.State == ConsultationState.Closed, Number: consultation.Number));

    private static IEnumerable<CompletenessItem> OfAgreement(CaseFile file)
    {
        var mediation = file.Mediation;
        if (file.Agreement is not { } agreement)
        {
            if (mediation.Outcome == CaseOutcome.Settled)
            {
                yield return new(CompletenessKind.Agreement, IsThere: false);
            }
            yield break;
        }
        yield return new(CompletenessKind.Agreement, IsThere: true);
        if (agreement.Form == AgreementForm.Oral)
        {
            yield return new(CompletenessKind.PresenceProof, VolumeCheck.Holds(mediation, AttachmentKind.PresenceProof));
            yield break;
        }
        var toSign = file.Versions.OpenRevision() ?? agreement;
        var unsigned = toSign.IsEffective ? [] : toSign.MissingSignatures(mediation); // a mediator named since need not have signed
        string[] people = [.. unsigned.Where(signer => signer != nameof(SignerRole.Committee))];
        yield return new(CompletenessKind.AgreementSignatures, people.Length == 0) { Unsigned = people };
        yield return new(CompletenessKind.Seal, people.Length == unsigned.Count);
        foreach (var copy in DeliverablePapers.Of(mediation, file.Versions).Where(paper => paper.Kind == NoticeKind.MediationAgreement))
        {
            yield return new(CompletenessKind.AgreementCopy, mediation.IsServed(copy), copy.Party);
        }
    }

    /// <summary>The court's answer, once it was asked (PML 33).</summary>
    private static IEnumerable<CompletenessItem> OfConfirmation(CaseFile file)
    {
        if (file.Confirmations.LastOrDefault(one => one.AppliedOn is not null) is { } asking)
        {
            yield return new(CompletenessKind.CourtAnswer, !asking.IsPending);
        }
    }

    /// <summary>What was promised by a day that has come, and the visit once all of it is done (PML 31).</summary>
    private static IEnumerable<CompletenessItem> OfPerformance(CaseFile file, DateOnly today)
    {
        var mediation = file.Mediation;
        foreach (var term in file.Agreement is { IsEffective: true } agreement ? agreement.Terms : [])
        {
            if (term.PerformedOn is not null || (mediation.ClosedOn is null && term.DueOn <= today))
            {
                yield return new(CompletenessKind.Performance, term.PerformedOn is not null, Number: term.Number);
            }
        }
        if (mediation.Outcome == CaseOutcome.Settled && (mediation.PerformedOn is not null || mediation.ClosedOn is not null))
        {
            yield return new(CompletenessKind.Visit, mediation.VisitsNow.Any());
        }
    }
}
