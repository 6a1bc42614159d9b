using System.Collections.Frozen;
using static Hejie.Domain.Access.CaseRelation;
using static Hejie.Domain.Access.Permission;

namespace Hejie.Domain.Access;

/// <summary>The one table of who may do what: role and permission give the relation to the case that is needed.</summary>
/// <remarks>
/// What is not listed is refused. <see cref="None"/> as the need means that no case is asked about; several relations
/// mean that one of them is enough. The administrator and the visitor have no row that touches a case.
/// </remarks>
public static class Permissions
{
    private static readonly FrozenDictionary<(Role Role, Permission Permission), CaseRelation> Table = Rows()
        .SelectMany(row => row.Permissions.Select(permission => ((row.Role, permission), row.Needs)))
        .GroupBy(entry => entry.Item1, entry => entry.Needs)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Aggregate((one, other) => one | other));

    /// <summary>Whether the role has the permission at all, on some case or without one: for menus and the door of a page.</summary>
    public static bool Allows(Actor actor, Permission permission) => Table.ContainsKey((actor.Role, permission));

    /// <summary>Whether the actor may do this to a case to which it stands in <paramref name="relation"/>.</summary>
    public static bool Allows(Actor actor, Permission permission, CaseRelation relation) =>
        Needed(actor.Role, permission) is { } needed && (needed == None || (needed & relation) != None);

    public static bool Allows(Actor actor, Permission permission, CaseAccessFacts facts) =>
        Allows(actor, permission, facts.RelationOf(actor));

    /// <summary>The relations of which one is needed; null when the role never has the permission.</summary>
    public static CaseRelation? Needed(Role role, Permission permission) =>
        Table.TryGetValue((role, permission), out var needed) ? needed : null;

    private static IEnumerable<(Role Role, CaseRelation Needs, Permission[] Permissions)> Rows()
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Job))
        {
            yield return (role, None, [UsePortal, SignIn]);
        }
        foreach (var role in Enum.GetValues<Role>().Where(RoleQuestions.HasAccount))
        {
            yield return (role, None, [OwnAccount, ReadRules]);
        }
        yield return (Role.Party, OwnParty,
            [ReadCase, SeeNames, ReadPapers, AttachDocument, AcknowledgeNotice, ObjectToMediator, SignAsParty, WithdrawApplication, KeepOwnData]);

        yield return (Role.Mediator, None, [UseDesk, SearchCases, RegisterCase, SendNotices, ReadReports, SeeRisks, SeeDataRequests, WatchDurability, SeeScreenings, ScreenDisputes, SeeSubsidies, KeepAbsences, SeeCalendar, SeeExperts, SeeConsultations, SeeLegalAid]);
        yield return (Role.Mediator, Mediating | Registrar, [ReadCase, SeeNames, ReadPapers, OpenMaskedField, AttachDocument, InviteParty, CompleteParty, HandleRisk]);
        yield return (Role.Mediator, Mediating,
            [GiveNotice, ClassifyCase, ObjectToMediator, PlanSession, RecordSession, DraftAgreement, SignAsMediator, PauseCase, EndCase, AskForConfirmation, FollowUp, SendToLegalAid]);
        yield return (Role.Mediator, JointMediator, [ReadCase, SeeNames, ReadPapers, PlanSession, RecordSession, SignAsMediator]);
        yield return (Role.Mediator, HostMediator, [CloseCase, TransferCase, ClaimSubsidy, NominateConsultation]);

        yield return (Role.CommitteeClerk, None, [UseDesk, SearchCases, RegisterCase, AcceptSeveral, SendNotices, ReadReports, SeeRisks, SeeDataRequests, WatchDurability, KeepSeal, SeeScreenings, ScreenDisputes, SeeEstates, SeeNetworks, SeeMechanisms, SeeFileReviews, AnswerFileReview, SeeSubsidies, JudgeSubsidies, ListDestruction, KeepPrivacyRegisters, KeepTextBlocks, TakePartJointly, KeepAbsences, KeepRooms, KeepDuty, SeeCalendar, SeeWorkload, ReassignSeveral, SeeReferrals, AnswerReferrals, SeeExperts, SeeConsultations, SeeLegalAid, SeeJointMeetings, SeeInformation, WriteInformation, SeeWorkEvents, SeeIncomingMail, HandleIncomingMail]);
        yield return (Role.CommitteeClerk, JointCommittee, [ReadCase, SeeNames, ReadPapers, PlanSession]);
        yield return (Role.CommitteeClerk, OwnCommittee,
            [ReadCase, SeeNames, ReadPapers, OpenMaskedField, AttachDocument, CompleteParty, ClassifyCase, ReviewCase, HandleRisk, InviteParty, AcceptCase, AssignMediator, LeadJointly, NominateConsultation, SendToLegalAid,
             GiveNotice, ObjectToMediator, PlanSession, Seal, PauseCase, TransferCase, EndCase, AskForConfirmation,
             FollowUp, CloseCase, ArchiveCase, ReopenCase, ClaimSubsidy, KeepFile]);

        yield return (Role.SubdistrictOfficer, None, [UseDesk, SearchCases, RegisterCase, SendNotices, ReadReports, SeeRisks, SeeDataRequests, WatchDurability, SeeScreenings, ScreenDisputes, SeeEstates, KeepEstates, SeeNetworks, SeeMechanisms, KeepMechanisms, SeeFileReviews, PlanFileReviews, SeeSubsidies, JudgeSubsidies, SeeCalendar, SeeWorkload, SeeReferrals, SeeExperts, SeeConsultations, SeeLegalAid, SeeJointMeetings, KeepJointMeetings, SeeInformation, WriteInformation, SeeWorkEvents, ReceiveInformation, SeeIncomingMail]);
        yield return (Role.SubdistrictOfficer, Branch, [ReadCase, ReadPapers, OpenMaskedField, ClassifyCase, ConfirmDifficulty, ReviewCase, HandleRisk, ReopenCase]);

        yield return (Role.BureauOfficer, None, [UseDesk, SearchCases, RegisterCase, ReadReports, SeeRisks, SeeDataRequests, SetPolicy, WatchDurability, KeepArchive, SeeScreenings, SeeEstates, KeepEstates, SeeNetworks, KeepDuty, SeeMechanisms, KeepMechanisms, SeeFileReviews, PlanFileReviews, SeeSubsidies, JudgeSubsidies, PaySubsidies, ListDestruction, ApproveDestruction, KeepPrivacyRegisters, KeepTextBlocks, SeeWorkload, SeeReferrals, KeepPartners, SeeExchange, SeeExperts, KeepExperts, SeeConsultations, ConveneConsultations, SeeLegalAid, SeeJointMeetings, KeepJointMeetings, SeeInformation, ReceiveInformation, SeeWorkEvents, KeepWorkEvents, SeeIncomingMail]);
        yield return (Role.BureauOfficer, District, [ReadCase, ReadPapers, OpenMaskedField, HandleRisk, KeepFile]);

        yield return (Role.PartnerOfficer, None, [UseDesk, SearchCases, SeeReferrals, SendReferrals, SeeExchange, SeeLegalAid, AnswerLegalAid]);
        yield return (Role.PartnerOfficer, ReferralBody, [ReadCase]);
        yield return (Role.Expert, None, [UseDesk, SeeConsultations]);
        yield return (Role.Expert, InvitedExpert, [ReadCase, ReadPapers]);
        yield return (Role.Reviewer, None, [UseDesk, SeeFileReviews, JudgeFiles]);
        yield return (Role.Reviewer, Sampled, [ReadCase]);
        yield return (Role.Administrator, None, [ManageAccounts, KeepArchive]);
        yield return (Role.Job, District, [ReadCase, EndCase, FollowUp, CloseCase, ArchiveCase]);
    }
}
