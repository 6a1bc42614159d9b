using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>A required paper that is not there yet.</summary>
/// <param name="About">Whose it is, where one party's is missing; null for the whole case.</param>
public sealed record MissingPaper(FormCode Form, string? About = null)
{
    /// <summary>As <c>MediationRecord</c> or <c>IdentityProof:王某</c>: what <see cref="MediationCase.Archive"/> is told.</summary>
    public string Code => About is null ? Form.ToString() : $"{Form}:{About}";
}

/// <summary>Which papers that a volume must hold are missing (domain/02 section 1, R-1).</summary>
public static class VolumeCheck
{
    /// <returns>In binding order; empty when the case may be archived.</returns>
    public static IReadOnlyList<MissingPaper> Missing(CaseFile file)
    {
        var mediation = file.Mediation;
        var missing = mediation.Parties.Where(party => !IsIdentified(mediation, party))
            .Select(party => new MissingPaper(FormCode.IdentityProof, party.Name)).ToList();
        missing.AddRange(mediation.Parties.Where(party => party.Representative is { Kind: RepresentativeKind.Entrusted } && !mediation.HoldsLetterOf(party))
            .Select(party => new MissingPaper(FormCode.PowerOfAttorney, party.Name)));
        if (mediation.AcceptedOn is not null)
        {
            missing.AddRange(OfTheCourse(file));
        }
        missing.AddRange(OfTheOutcome(file));
        missing.AddRange(mediation.Receipts.Where(receipt => receipt.IsUnderWay).Select(receipt => new MissingPaper(FormCode.DeliveryReceipt, file.NameOf(receipt.Details.Party))));
        return [.. missing.OrderBy(paper => VolumeOrder.RankOf(paper.Form))];
    }

    /// <summary>A refusal after acceptance may come before any session: then there is nothing to record (P-1).</summary>
    private static IEnumerable<MissingPaper> OfTheCourse(CaseFile file)
    {
        var bound = file.Mediation.BoundRounds;
        var met = file.Sessions.Any(session => session.OpenedAt is not null && session.Round > bound);
        if (!met && file.Mediation.Outcome != CaseOutcome.Settled)
        {
            yield break;
        }
        foreach (var party in file.Mediation.Parties.Where(party => party.RightsNoticeAcknowledgedAt is null))
        {
            yield return new MissingPaper(FormCode.RightsNotice, party.Name);
        }
        var oral = file.Agreement is { Form: AgreementForm.Oral };
        if (!oral && !file.HeldSessions.Any(session => session.Round > bound))
        {
            yield return new MissingPaper(FormCode.MediationRecord);
        }
    }

    private static IEnumerable<MissingPaper> OfTheOutcome(CaseFile file)
    {
        var mediation = file.Mediation;
        if (mediation.Outcome == CaseOutcome.Settled)
        {
            if (file.Agreement is not { IsEffective: true } agreement)
            {
                yield return new MissingPaper(FormCode.MediationAgreement);
            }
            else if (agreement.Form == AgreementForm.Oral && !Holds(mediation, AttachmentKind.PresenceProof))
            {
                yield return new MissingPaper(FormCode.PresenceProof);
            }
        }
        if (file.Confirmations.Pending() is not null)
        {
            yield return new MissingPaper(FormCode.ConfirmationPaper); // after the archive the court's answer could not be written down any more
        }
        if (mediation.Outcome == CaseOutcome.NotAccepted)
        {
            foreach (var applicant in mediation.Applicants.Where(party => !mediation.WasTold(party, NoticeKind.NonAcceptanceNotice)))
            {
                yield return new MissingPaper(FormCode.NonAcceptanceNotice, applicant.Name);
            }
        }
        if (mediation.Outcome is CaseOutcome.Failed or CaseOutcome.Terminated)
        {
            foreach (var party in mediation.Parties.Where(party => !mediation.WasTold(party, NoticeKind.TerminationNotice)))
            {
                yield return new MissingPaper(FormCode.TerminationNotice, party.Name);
            }
        }
    }

    private static bool IsIdentified(MediationCase mediation, CaseParty party) => !IsAskedForIdentity(mediation, party) || HasProvedIdentity(mediation, party);

    /// <summary>Who never came cannot be asked for it.</summary>
    internal static bool IsAskedForIdentity(MediationCase mediation, CaseParty party) =>
        mediation.Outcome == CaseOutcome.Settled || party.RightsNoticeAcknowledgedAt is not null;

    /// <summary>By the checked number of a card or a register, or by a copy that was handed in.</summary>
    internal static bool HasProvedIdentity(MediationCase mediation, CaseParty party) =>
        (party.IsPerson ? party.IdNumber : party.CreditCode) is { Length: > 0 }
        || mediation.Attachments.Any(file => file.Kind == AttachmentKind.IdentityProof && file.Party == party.Number);

    internal static bool Holds(MediationCase mediation, AttachmentKind kind) => mediation.Attachments.Any(file => file.Kind == kind);
}
