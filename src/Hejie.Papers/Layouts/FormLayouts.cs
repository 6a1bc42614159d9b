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
            ConfirmationApplicationLayout.Layout, HostingCertificateLayout.Layout, FollowUpLayout.Layout, VolumeLayouts.Statement, VolumeLayouts.BackCover, DeliveryReceiptLayout.Layout, PrivacyConsentLayout.Layout,
            UrgeNoticeLayout.Layout, PerformanceLayout.Layout, AcceptanceNoticeLayout.Layout, ClosingReportLayout.Layout,
            LimitationProofLayout.Layout, DestructionLayout.Layout, IdentityLayout.Layout, TransferLetterLayout.Layout,
            PowerOfAttorneyLayout.Layout, InvestigationRecordLayout.Layout, UndisputedFactsLayout.Layout, RiskReportLayout.Layout, ReferralLayouts.Letter, RecusalLayout.Layout,
            ExtensionConsentLayout.Layout, InvitationLayout.Layout, ExpertOpinionLayout.Layout, AppraisalEntrustmentLayout.Layout,
            RepresentativeElectionLayout.Layout, WithdrawalLayout.Layout, SurveyLayout.Layout, JointMeetingLayout.Layout, SubsidyLayout.Layout,
            FileReviewLayout.Layout, ScreeningLayout.Layout, DeliveryAddressLayout.Layout, ReferralLayouts.Reply, ReferralLayouts.Result,
            LegalAidLayout.Layout, AppointmentLayout.Layout, CourtNotificationLayout.Layout,
        }.OrderBy(layout => layout.Form),
    ];

    private static readonly FrozenDictionary<Type, FormLayout> ByPaper = All.ToFrozenDictionary(layout => layout.PaperType);

    public static FormLayout Of(CasePaper paper) => ByPaper[paper.GetType()];
}
