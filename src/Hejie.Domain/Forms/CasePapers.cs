using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>Draws the papers of a case from what its acts have written down. No paper shows a signature or a seal that was not recorded.</summary>
public static partial class CasePapers
{
    /// <summary>Every paper the case has now, in the order in which a volume binds them; cover, contents and back are the binder's.</summary>
    public static IReadOnlyList<CasePaper> AllOf(CaseFile file) =>
        [.. Drawn(file).Concat(AttachmentsOf(file)).OrderBy(paper => paper.Round).ThenBy(paper => VolumeOrder.RankOf(paper.Form))];

    /// <summary>The papers of the volume at hand: where an earlier one is bound already, those that came since .</summary>
    public static IReadOnlyList<CasePaper> UnboundOf(CaseFile file) => [.. AllOf(file).Where(paper => paper.Round > file.Mediation.BoundRounds)];

    /// <summary>The same papers, each with its number among those of its form.</summary>
    public static IReadOnlyList<NumberedPaper> NumberedOf(CaseFile file) =>
    [
        .. AllOf(file).GroupBy(paper => paper.Form)
            .SelectMany(papers => papers.Select((paper, place) => new NumberedPaper(paper, paper.Ordinal ?? place + 1))),
    ];

    /// <summary>One paper by its form and number, also a notice that goes out before its act and so is drawn before it.</summary>
    /// <param name="which">Number of the session for a record, of the term for an urge notice; otherwise the place among the papers of the form.</param>
    /// <returns>Null where the case has no such paper (yet).</returns>
    public static CasePaper? Find(CaseFile file, FormCode form, int which) =>
        NumberedOf(file).FirstOrDefault(one => one.Paper.Form == form && one.Which == which)?.Paper ?? BeforeItsAct(file, form, which);

    private static CasePaper? BeforeItsAct(CaseFile file, FormCode form, int which) => form switch
    {
        FormCode.RightsNotice when which == 1 => RightsNoticeOf(file),
        FormCode.LimitationProof when which == 1 && file.Today is { } today && ProvesLimitation(file.Mediation) => LimitationProofOf(file, today),
        FormCode.TerminationNotice when file.Mediation.Outcome is null && which == 1 + file.Mediation.Ends.Count(EndsByNotice) => TerminationOf(file),
        FormCode.JudicialConfirmationApplication when NextAskedOf(file, which) is { } agreement => ConfirmationApplicationOf(file, agreement, file.Confirmations.About(agreement)),
        FormCode.HostingCertificate when NextAskedOf(file, which) is { } agreement => HostingCertificateOf(file, agreement, file.Confirmations.About(agreement)),
        FormCode.UrgeNotice when file.Agreement is { } agreement && file.Today is { } today
            && agreement.Terms.FirstOrDefault(term => term.Number == which && term.IsOverdueOn(today)) is { } term =>
            UrgeNoticeOf(file, agreement, term),
        _ => null,
    };

    private static IEnumerable<CasePaper> Drawn(CaseFile file)
    {
        var mediation = file.Mediation;
        if (mediation.Source == CaseSource.PartyApplication)
        {
            yield return ApplicationOf(file);
        }
        foreach (var consent in PrivacyConsentsOf(file))
        {
            yield return consent;
        }
        yield return IdentityOf(file);
        foreach (var report in RiskReportsOf(file))
        {
            yield return report;
        }
        foreach (var letter in PowersOfAttorneyOf(file))
        {
            yield return letter;
        }
        foreach (var address in DeliveryAddressesOf(file))
        {
            yield return address;
        }
        if (mediation.Outcome == CaseOutcome.NotAccepted)
        {
            yield return NonAcceptanceOf(file);
        }
        if (mediation.AcceptedOn is not null)
        {
            foreach (var paper in AfterAcceptance(file))
            {
                yield return paper;
            }
        }
        foreach (var withdrawal in WithdrawalsOf(file))
        {
            yield return withdrawal;
        }
        if (mediation.Handover is { } handover)
        {
            yield return TransferLetterOf(file, handover) with { Round = mediation.Round };
        }
        foreach (var sent in LegalAidReferralsOf(file))
        {
            yield return sent;
        }
        foreach (var receipt in ReceiptsOf(file).Concat(UnprovedOf(file)))
        {
            yield return receipt;
        }
        foreach (var end in mediation.Ends.Where(end => end.ClosedOn is not null))
        {
            yield return ClosingReportOf(file, end);
        }
    }

    private static bool EndsByNotice(RoundEnd end) => end.Outcome is CaseOutcome.Failed or CaseOutcome.Terminated or CaseOutcome.Withdrawn;

    private static IEnumerable<CasePaper> AfterAcceptance(CaseFile file)
    {
        yield return AcceptanceOf(file);
        yield return AcceptanceNoticeOf(file);
        if (file.Mediation.Parties.Any(party => party.RightsNoticeAcknowledgedAt is not null))
        {
            yield return RightsNoticeOf(file) with { Round = file.Mediation.RoundAt(file.Mediation.Parties.Max(party => party.RightsNoticeAcknowledgedAt)!.Value) };
        }
        foreach (var paper in ((IEnumerable<CasePaper>)RecusalsOf(file)).Concat(InvitationsOf(file)).Concat(ExtensionsOf(file))
            .Concat(ElectionsOf(file)).Concat(AppraisalsOf(file)).Concat(ExpertOpinionsOf(file)).Concat(UndisputedFactsOf(file)))
        {
            yield return paper;
        }
        foreach (var session in file.HeldSessions)
        {
            yield return RecordOf(file, session) with { Round = session.Round };
        }
        foreach (var agreement in file.Versions)
        {
            yield return agreement.Form == AgreementForm.Written
                ? AgreementOf(file, agreement) with { Round = agreement.Round }
                : OralAgreementOf(file, agreement) with { Round = agreement.Round };
            foreach (var urged in UrgedUnder(agreement))
            {
                yield return UrgeNoticeOf(file, agreement, urged) with { Round = agreement.Round };
            }
            foreach (var asking in file.Confirmations.Where(asking => asking.AppliedOn is not null && asking.AgreementId == agreement.Id))
            {
                yield return ConfirmationApplicationOf(file, agreement, asking) with { Round = agreement.Round };
                yield return HostingCertificateOf(file, agreement, asking) with { Round = agreement.Round };
            }
        }
        foreach (var end in file.Mediation.Ends)
        {
            if (file.AgreementIn(end.Round) is { } agreed && agreed.Terms.Any(term => term.PerformedOn is not null))
            {
                yield return PerformanceConfirmationOf(file, agreed) with { Round = end.Round };
            }
            if (EndsByNotice(end))
            {
                yield return TerminationOf(file, end);
            }
            if (file.Mediation.Referral is not null && end.Outcome is not null)
            {
                yield return ReferralResultOf(file, end);
            }
        }
        foreach (var (place, visit) in file.Mediation.FollowUps.Index())
        {
            yield return FollowUpOf(file, visit, file.Mediation.Timeline.Where(entry => entry.Act == CaseAct.FollowUp).ElementAtOrDefault(place)?.ActorName) with { Round = visit.Round };
        }
    }
}
