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
    SendNotices,
    ReadReports,
    SetPolicy,
    ReadRules,
    SeeRisks,
    ManageAccounts,

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
    GiveNotice,
    PlanSession,
    RecordSession,
    DraftAgreement,
    SignAsMediator,
    Seal,
    PauseCase,
    TransferCase,
    EndCase,
    FollowUp,
    CloseCase,
    ArchiveCase,
    ReopenCase,

    // On the own case, by a party
    AcknowledgeNotice,

    /// <summary>By the party, or by staff who take the party's words down.</summary>
    ObjectToMediator,
    SignAsParty,
    WithdrawApplication,
}
