using System.Collections.Frozen;
using Hejie.Domain.Forms;

namespace Hejie.Papers.Layouts;

/// <summary>Every declared form, by its number.</summary>
internal static class FormLayouts
{
    public static IReadOnlyList<FormLayout> All { get; } =
    [
        .. new[]
        {
            VolumeLayouts.Cover, VolumeLayouts.Index, ApplicationLayout.Layout, AcceptanceLayout.Layout, NonAcceptanceLayout.Layout,
            RightsNoticeLayout.Layout, MediationRecordLayout.Layout, AgreementLayout.Layout, OralAgreementLayout.Layout, TerminationLayout.Layout,
            ConfirmationApplicationLayout.Layout, HostingCertificateLayout.Layout,
            FollowUpLayout.Layout, VolumeLayouts.Statement, VolumeLayouts.BackCover, DeliveryReceiptLayout.Layout, PrivacyConsentLayout.Layout,
            UrgeNoticeLayout.Layout, PerformanceLayout.Layout, AcceptanceNoticeLayout.Layout, ClosingReportLayout.Layout,
            LimitationProofLayout.Layout, IdentityLayout.Layout, TransferLetterLayout.Layout,
        }.OrderBy(layout => layout.Form),
    ];

    private static readonly FrozenDictionary<Type, FormLayout> ByPaper = All.ToFrozenDictionary(layout => layout.PaperType);

    public static FormLayout Of(CasePaper paper) => ByPaper[paper.GetType()];
}
