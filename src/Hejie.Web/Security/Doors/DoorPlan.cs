using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;
using static Hejie.Domain.Access.Permission;

namespace Hejie.Web.Security.Doors;

/// <summary>Every door of the house. A page or endpoint that is not here is shut to everybody.</summary>
public static class DoorPlan
{
    public static IReadOnlyList<Door> All { get; } =
    [
        // The public
        Public("/"),
        Public("/errors/{status}"),
        Public("/large-type"),
        Public("/healthz"),
        Public("/readyz"),
        Public("/privacy"),
        Public("/apply/**"),
        Public("/track"),
        Public("/i/{code}/**"),
        Public("/sign-in/**", SignIn),
        Public("/sign-out", SignIn),

        // A party, after the code of the case
        Party("/track/{number}/**", ReadCase),
        Party("/track/{number}/rights", AcknowledgeNotice),
        Party("/track/{number}/recusal", ObjectToMediator),
        Party("/track/{number}/agreement", ReadPapers),
        Party("/track/{number}/papers/{paper}", ReadPapers),
        Party("/track/{number}/sessions/{session}", SignAsParty),
        Party("/track/{number}/withdrawal", WithdrawApplication),

        // Whoever has an account
        Staff("/account/**", Permission.OwnAccount),
        Staff("/admin/**", ManageAccounts),
        Staff("/desk", UseDesk),
        Staff("/search", SearchCases),
        Staff("/notices/**", SendNotices),
        Staff("/reports/**", ReadReports),
        Staff("/seal", KeepSeal),
        Staff("/archiving", KeepArchive),

        // Cases at the desk
        Staff("/cases", SearchCases),
        Staff("/cases/new/**", RegisterCase),
        Staff("/cases/{number}", ReadCase),
        Staff("/cases/{number}/opened-field", OpenMaskedField),
        Staff("/cases/{number}/parties/{party}", CompleteParty),
        Staff("/cases/{number}/classification", ClassifyCase),
        Staff("/cases/{number}/review", ReviewCase),
        Staff("/cases/{number}/invitation/**", InviteParty),
        Staff("/cases/{number}/contacts", InviteParty),
        Staff("/cases/{number}/acceptance", AcceptCase),
        Staff("/cases/{number}/assignment", AssignMediator),
        Staff("/cases/{number}/notices", GiveNotice),
        Staff("/cases/{number}/sessions/new", PlanSession),
        Staff("/cases/{number}/sessions/{session}", RecordSession),
        Staff("/cases/{number}/agreement", DraftAgreement),
        Staff("/cases/{number}/agreement/oral", DraftAgreement),
        Staff("/cases/{number}/agreement/signatures", SignAsMediator),
        Staff("/cases/{number}/agreement/seal", Seal),
        Staff("/cases/{number}/period", PauseCase),
        Staff("/cases/{number}/transfer", TransferCase),
        Staff("/cases/{number}/ending", EndCase),
        Staff("/cases/{number}/performance", FollowUp),
        Staff("/cases/{number}/follow-ups/new", FollowUp),
        Staff("/cases/{number}/closure", CloseCase),
        Staff("/cases/{number}/archive", ArchiveCase),
        Staff("/cases/{number}/attachments", AttachDocument),
        Staff("/cases/{number}/attachments/{file}", ReadPapers),
        Staff("/cases/{number}/papers/{paper}", ReadPapers),
        Staff("/cases/{number}/volume.pdf", ReadPapers),

        // Machines
        Public("/openapi/{documentName}.json"),
        Api(TokenEndpoints.Address, SignIn),
        Api(TokenEndpoints.Address + "/current", Permission.OwnAccount),
        Api("/api/v1/cases", SearchCases, HttpMethods.Get),
        Api("/api/v1/cases", RegisterCase, HttpMethods.Post),
        Api("/api/v1/cases/on-the-spot", RegisterCase),
        Api("/api/v1/search", SearchCases),
        Api("/api/v1/notices/**", SendNotices),
        Api("/api/v1/cases/{number}", ReadCase),
        Api("/api/v1/cases/{number}/parties/{party}", CompleteParty),
        Api("/api/v1/cases/{number}/classification", ClassifyCase),
        Api("/api/v1/cases/{number}/review", ReviewCase),
        Api("/api/v1/cases/{number}/invitation", InviteParty),
        Api("/api/v1/cases/{number}/answers", InviteParty),
        Api("/api/v1/cases/{number}/contacts", InviteParty),
        Api("/api/v1/cases/{number}/questions", InviteParty),
        Api("/api/v1/cases/{number}/opened-field", OpenMaskedField),
        Api("/api/v1/cases/{number}/acceptance", AcceptCase),
        Api("/api/v1/cases/{number}/non-acceptance", AcceptCase),
        Api("/api/v1/cases/{number}/assignment", AssignMediator),
        Api("/api/v1/cases/{number}/assignment/**", AssignMediator),
        Api("/api/v1/reports/**", ReadReports),
        Api("/api/v1/archiving/**", KeepArchive),
        Api("/api/v1/cases/{number}/attachments", ReadPapers, HttpMethods.Get),
        Api("/api/v1/cases/{number}/attachments", AttachDocument, HttpMethods.Post),
        Api("/api/v1/cases/{number}/attachments/{file}", ReadPapers),
        Api("/api/v1/cases/{number}/recusals", ObjectToMediator),
        Api("/api/v1/cases/{number}/recusals/**", AssignMediator),
        Api("/api/v1/cases/{number}/notices", GiveNotice),
        Api("/api/v1/cases/{number}/acknowledgements", GiveNotice),
        Api("/api/v1/cases/{number}/sessions", PlanSession),
        Api("/api/v1/cases/{number}/sessions/{session}/**", RecordSession),
        Api("/api/v1/cases/{number}/agreement", DraftAgreement),
        Api("/api/v1/cases/{number}/agreement/findings", ReadPapers),
        Api("/api/v1/cases/{number}/agreement/oral", DraftAgreement),
        Api("/api/v1/cases/{number}/agreement/signatures", SignAsMediator),
        Api("/api/v1/cases/{number}/agreement/seal", Seal),
        Api("/api/v1/cases/{number}/performance", FollowUp),
        Api("/api/v1/cases/{number}/urges", FollowUp),
        Api("/api/v1/cases/{number}/suspension", PauseCase),
        Api("/api/v1/cases/{number}/resumption", PauseCase),
        Api("/api/v1/cases/{number}/extension", PauseCase),
        Api("/api/v1/cases/{number}/transfer", TransferCase),
        Api("/api/v1/cases/{number}/failure", EndCase),
        Api("/api/v1/cases/{number}/termination", EndCase),
        Api("/api/v1/cases/{number}/withdrawal", EndCase),
        Api("/api/v1/cases/{number}/follow-ups", FollowUp),
        Api("/api/v1/cases/{number}/closure", CloseCase),
        Api("/api/v1/cases/{number}/archive", ArchiveCase),
        Api("/api/v1/cases/{number}/documents", ReadPapers),
        Api("/api/v1/cases/{number}/documents/{paper}", ReadPapers),
        Api("/api/v1/cases/{number}/volume", ReadPapers),
    ];

    private static Door Public(string address, Permission permission = UsePortal) => new(Way.Public, permission, address);

    private static Door Party(string address, Permission permission) => new(Way.Party, permission, address);

    private static Door Staff(string address, Permission permission) => new(Way.Staff, permission, address);

    private static Door Api(string address, Permission permission, string? method = null) => new(Way.Api, permission, address, method);
}
