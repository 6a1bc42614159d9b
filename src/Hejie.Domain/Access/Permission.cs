namespace Hejie.Domain.Access;

/// <summary>What a page or an endpoint needs; the table in <see cref="Permissions"/> says who has it.</summary>
public enum Permission
{
    // Without a case
    UsePortal,
    SignIn,
    OwnAccount,
    UseDesk,
    SearchCases,
    RegisterCase,

    /// <summary>Several in one go; each is asked by <see cref="AcceptCase"/> too.</summary>
    AcceptSeveral,
    SendNotices,
    ReadReports,
    SetPolicy,
    ReadRules,
    SeeRisks,
    SeeFileReviews,
    PlanFileReviews,
    JudgeFiles,
    AnswerFileReview,

    /// <summary>The claims for pay of the own cases, committee, street or district .</summary>
    SeeSubsidies,

    /// <summary>One of the steps that examine a claim; whose turn it is, the claim says.</summary>
    JudgeSubsidies,

    /// <summary>The list of what is paid, the city's spot check, and taking back.</summary>
    PaySubsidies,
    SeeScreenings,
    ScreenDisputes,

    /// <summary>The disputes that other bodies sent to the own committee, street or district; a body's officers see those of their body.</summary>
    SeeReferrals,
    SendReferrals,
    AnswerReferrals,

    /// <summary>The register of the bodies that work with the service.</summary>
    KeepPartners,

    /// <summary>What is exchanged with the partner bodies, step by step: the bureau all, a body's officers that of their body.</summary>
    SeeExchange,
    /// <summary>The register of managed estates and its coverage: of the own street, or of the district.</summary>
    SeeEstates,
    KeepEstates,

    /// <summary>The organisations of one kind of dispute, level by level.</summary>
    SeeNetworks,

    /// <summary>Says who is on duty in the rooms of the own committee, or of the district.</summary>
    KeepDuty,

    /// <summary>The register of experts.</summary>
    SeeExperts,
    KeepExperts,

    /// <summary>The consultations of experts about the cases that one may read; an expert those to which he is called.</summary>
    SeeConsultations,

    /// <summary>Calls the experts together, or declines to.</summary>
    ConveneConsultations,

    /// <summary>The referrals to legal aid from the cases that one may read; an officer of a legal aid office those to it.</summary>
    SeeLegalAid,

    /// <summary>Answers for the office that they were sent to.</summary>
    AnswerLegalAid,

    /// <summary>The joint meetings on estates of the own street, or of the district.</summary>
    SeeJointMeetings,

    /// <summary>Calls them, writes their minutes and follows up what they resolved; each is kept by the office that called it.</summary>
    KeepJointMeetings,

    /// <summary>The reports of the own committee or street, and those submitted to the own level.</summary>
    SeeInformation,
    WriteInformation,
    ReceiveInformation,

    /// <summary>The timeline of work events of the district.</summary>
    SeeWorkEvents,
    KeepWorkEvents,

    /// <summary>What came to the mailboxes of the own committee, of the street's committees or of the district; only the committee reads who wrote and what.</summary>
    SeeIncomingMail,

    /// <summary>Registers a message as a case of the own committee, or sets it aside.</summary>
    HandleIncomingMail,

    WatchDurability,
    SeeDataRequests,
    ManageAccounts,

    /// <summary>The seal and the certificate of one's own committee.</summary>
    KeepSeal,

    /// <summary>The rounds that bind and store the volumes of the district.</summary>
    KeepArchive,

    /// <summary>Lists of files past their period: of the own committee, or of the district.</summary>
    ListDestruction,

    /// <summary>Never of a list that one has drawn up oneself.</summary>
    ApproveDestruction,

    /// <summary>The registers of impact assessments and of incidents: of the own committee, or of the district.</summary>
    KeepPrivacyRegisters,

    /// <summary>Text blocks to choose from: the district's for the bureau, a committee's own for its clerk.</summary>
    KeepTextBlocks,

    /// <summary>Times in which one is away: the own, or those of the own committee's mediators.</summary>
    KeepAbsences,

    /// <summary>The rooms of the own committee, and when they are closed.</summary>
    KeepRooms,

    /// <summary>Sessions, absences and closures by day: the own, the committee's, or those of the street's committees.</summary>
    SeeCalendar,

    /// <summary>How many cases each carries: mediators for their clerk, committees for the offices.</summary>
    SeeWorkload,

    /// <summary>Several in one go; each is asked by <see cref="AssignMediator"/> too.</summary>
    ReassignSeveral,

    /// <summary>Answers the invitations of other committees to the own one, and withdraws (I-9).</summary>
    TakePartJointly,

    /// <summary>The linkage mechanisms and the cases that are worked through one, as far as one sees the cases.</summary>
    SeeMechanisms,

    /// <summary>Defines mechanisms: of the own street, or of the district.</summary>
    KeepMechanisms,

    // On a case, by staff
    ReadCase,
    SeeNames,
    OpenMaskedField,
    ReadPapers,
    AttachDocument,
    ClassifyCase,
    ConfirmDifficulty,
    CompleteParty,
    ReviewCase,
    HandleRisk,
    InviteParty,
    AcceptCase,
    AssignMediator,

    /// <summary>Asks other committees to take part, and ends it.</summary>
    LeadJointly,

    /// <summary>Asks for a consultation of experts, and takes part in writing its opinion down.</summary>
    NominateConsultation,

    /// <summary>Sends a party to legal aid, and writes the answer of an office down that has nobody at the desk.</summary>
    SendToLegalAid,
    GiveNotice,
    PlanSession,
    RecordSession,
    DraftAgreement,
    SignAsMediator,
    Seal,
    PauseCase,
    TransferCase,
    EndCase,
    AskForConfirmation,
    FollowUp,
    CloseCase,
    ArchiveCase,
    ReopenCase,

    /// <summary>Asks for the pay of the case.</summary>
    ClaimSubsidy,
    /// <summary>The class of an archived file, and holds on it.</summary>
    KeepFile,

    // On the own case, by a party
    AcknowledgeNotice,

    /// <summary>By the party, or by staff who take the party's words down.</summary>
    ObjectToMediator,
    SignAsParty,
    WithdrawApplication,

    /// <summary>Consents to the use of the own data, and requests about them (PIPL 15, 44-50).</summary>
    KeepOwnData,
}
