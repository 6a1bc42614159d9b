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
    /// <summary>Answers the invitations of other committees to the own one, and withdraws (I-9).</summary>
    TakePartJointly,

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
