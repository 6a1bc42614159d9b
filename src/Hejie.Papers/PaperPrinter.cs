using Hejie.Domain.Forms;
using Hejie.Papers.Layouts;
using Hejie.Papers.Pdf;

namespace Hejie.Papers;

/// <summary>Sets any paper by its form.</summary>
public static class PaperPrinter
{
    /// <exception cref="NotSupportedException">No layout was written for this kind of paper.</exception>
    public static Paper Set(CasePaper paper) => paper switch
    {
        VolumeCoverPaper cover => VolumeLayouts.Cover(cover),
        VolumeIndexPaper index => VolumeLayouts.Index(index),
        MediationApplicationPaper application => ApplicationLayout.Set(application),
        AcceptanceRegistrationPaper registration => AcceptanceLayout.Set(registration),
        NonAcceptanceNoticePaper notice => NonAcceptanceLayout.Set(notice),
        RightsNoticePaper rights => RightsNoticeLayout.Set(rights),
        MediationRecordPaper record => MediationRecordLayout.Set(record),
        AgreementPaper agreement => AgreementLayout.Set(agreement),
        OralAgreementPaper oral => OralAgreementLayout.Set(oral),
        TerminationNoticePaper termination => TerminationLayout.Set(termination),
        FollowUpPaper visit => FollowUpLayout.Set(visit),
        VolumeStatementPaper statement => VolumeLayouts.Statement(statement),
        VolumeBackCoverPaper back => VolumeLayouts.BackCover(back),
        DeliveryReceiptPaper receipt => DeliveryReceiptLayout.Set(receipt),
        PrivacyConsentPaper consent => PrivacyConsentLayout.Set(consent),
        UrgeNoticePaper urge => UrgeNoticeLayout.Set(urge),
        PerformanceConfirmationPaper performance => PerformanceLayout.Set(performance),
        AcceptanceNoticePaper acceptance => AcceptanceNoticeLayout.Set(acceptance),
        ClosingReportPaper closing => ClosingReportLayout.Set(closing),
        LimitationProofPaper proof => LimitationProofLayout.Set(proof),
        IdentityPaper identity => IdentityLayout.Set(identity),
        AttachedPaper attached => AttachedLayout.Set(attached),
        _ => throw new NotSupportedException($"No layout for {paper.Form}."),
    };

    /// <returns>The paper as a PDF file.</returns>
    public static byte[] Print(CasePaper paper) => Set(paper).ToPdf();

    /// <summary>Several papers as one file, as they come; each keeps its own page numbers.</summary>
    /// <exception cref="ArgumentException">There is no paper.</exception>
    public static byte[] Print(IReadOnlyList<CasePaper> papers)
    {
        if (papers.Count == 0)
        {
            throw new ArgumentException("Nothing to print.", nameof(papers));
        }
        var set = papers.Select(Set).ToList();
        return PdfDocument.Write(set[0].Name, [.. set.SelectMany(p => p.Pages)], []);
    }
}
