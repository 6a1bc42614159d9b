using static Hejie.Domain.Forms.FormCode;

namespace Hejie.Domain.Forms;

/// <summary>Whether a volume must hold a paper.</summary>
public enum FormNeed
{
    Required,
    AsNeeded,
    RequiredWhenSettled,
    RequiredWhenNotSettled,
    RequiredWhenNotAccepted,

    /// <summary>Never bound into a case's volume.</summary>
    NotInVolume,
}

/// <summary>The places of a volume, in the order of the ministry's index of 2010.</summary>
public enum VolumePlace
{
    Cover = 0,
    Application = 1,
    RightsNotice = 2,
    IdentityProof = 3,
    PowerOfAttorney = 4,
    Investigation = 5,
    Evidence = 6,
    MediationRecord = 7,
    Agreement = 8,
    Performance = 9,
    FollowUp = 10,
    JudicialConfirmation = 11,
    Statement = 12,
    BackCover = 13,
    Outside = 99,
}

/// <summary>Where a paper is bound and whether it must be there.</summary>
/// <param name="Rank">Order among the papers of one place.</param>
public sealed record VolumeEntry(FormCode Form, VolumePlace Place, int Rank, FormNeed Need);

/// <summary>The order in which the papers of a case are bound (domain/02 section 1).</summary>
public static class VolumeOrder
{
    /// <summary>Every paper in binding order; those never bound come last.</summary>
    public static IReadOnlyList<VolumeEntry> Entries { get; } =
    [
        .. At(VolumePlace.Cover, (VolumeCover, FormNeed.Required), (VolumeIndex, FormNeed.Required)),
        .. At(
            VolumePlace.Application,
            (ReferralLetter, FormNeed.AsNeeded),
            (MediationApplication, FormNeed.AsNeeded), // where a party applied; a case from elsewhere has the registration alone
            (AcceptanceRegistration, FormNeed.Required),
            (LimitationProof, FormNeed.AsNeeded),
            (ReferralReply, FormNeed.AsNeeded),
            (AcceptanceNotice, FormNeed.AsNeeded),
            (NonAcceptanceNotice, FormNeed.RequiredWhenNotAccepted),
            (PrivacyConsent, FormNeed.AsNeeded)),
        .. At(VolumePlace.RightsNotice, (RightsNotice, FormNeed.Required), (RecusalForm, FormNeed.AsNeeded)),
        .. At(VolumePlace.IdentityProof, (IdentityProof, FormNeed.Required)),
        .. At(
            VolumePlace.PowerOfAttorney,
            (PowerOfAttorney, FormNeed.AsNeeded),
            (RepresentativeElection, FormNeed.AsNeeded),
            (DeliveryAddressConfirmation, FormNeed.AsNeeded),
            (InvitationLetter, FormNeed.AsNeeded)),
        .. At(VolumePlace.Investigation, (InvestigationRecord, FormNeed.AsNeeded), (RiskReport, FormNeed.AsNeeded)),
        .. At(
            VolumePlace.Evidence,
            (Evidence, FormNeed.AsNeeded),
            (AppraisalEntrustment, FormNeed.AsNeeded),
            (ExpertConsultationOpinion, FormNeed.AsNeeded),
            (OtherPaper, FormNeed.AsNeeded)),
        .. At(
            VolumePlace.MediationRecord,
            (MediationRecord, FormNeed.Required),
            (ExtensionConsent, FormNeed.AsNeeded),
            (UndisputedFactSheet, FormNeed.AsNeeded)),
        .. At(
            VolumePlace.Agreement,
            (MediationAgreement, FormNeed.RequiredWhenSettled),
            (OralAgreementRegistration, FormNeed.RequiredWhenSettled),
            (PresenceProof, FormNeed.AsNeeded),
            (WithdrawalRequest, FormNeed.AsNeeded),
            (TerminationNotice, FormNeed.RequiredWhenNotSettled),
            (ReferralResultLetter, FormNeed.AsNeeded),
            (SignedScan, FormNeed.AsNeeded),
            (DeliveryReceipt, FormNeed.AsNeeded)),
        .. At(
            VolumePlace.Performance,
            (PerformanceProof, FormNeed.AsNeeded),
            (PerformanceConfirmation, FormNeed.AsNeeded),
            (UrgeNotice, FormNeed.AsNeeded)),
        .. At(
            VolumePlace.FollowUp,
            (FollowUpRecord, FormNeed.AsNeeded),
            (ClosingReport, FormNeed.AsNeeded),
            (SatisfactionSurvey, FormNeed.AsNeeded)),
        .. At(
            VolumePlace.JudicialConfirmation,
            (JudicialConfirmationApplication, FormNeed.AsNeeded),
            (HostingCertificate, FormNeed.AsNeeded),
            (ConfirmationPaper, FormNeed.AsNeeded)),
        .. At(
            VolumePlace.Statement,
            (LegalAidReferral, FormNeed.AsNeeded),
            (TransferLetter, FormNeed.AsNeeded),
            (JointMeetingMinutes, FormNeed.AsNeeded),
            (VolumeStatement, FormNeed.AsNeeded)),
        .. At(VolumePlace.BackCover, (VolumeBackCover, FormNeed.Required)),
        .. At(
            VolumePlace.Outside,
            (SubsidyClaimForm, FormNeed.NotInVolume),
            (FileReviewForm, FormNeed.NotInVolume),
            (DisputeScreeningForm, FormNeed.NotInVolume),
            (AppointmentLetter, FormNeed.NotInVolume),
            (CourtNotification, FormNeed.NotInVolume),
            (DestructionRegister, FormNeed.NotInVolume)),
    ];

    private static readonly Dictionary<FormCode, int> Ranks =
        Entries.Select((entry, i) => (entry.Form, i)).ToDictionary(p => p.Form, p => p.i);

    /// <summary>The place of a paper among all papers, from the cover on.</summary>
    public static int RankOf(FormCode form) => Ranks[form];

    public static VolumeEntry Of(FormCode form) => Entries[RankOf(form)];

    private static IEnumerable<VolumeEntry> At(VolumePlace place, params (FormCode Form, FormNeed Need)[] papers) =>
        papers.Select((p, i) => new VolumeEntry(p.Form, place, i, p.Need));
}
