using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Forms;

public static partial class CasePapers
{
    /// <summary>F-07 for each agent whose signed letter the committee does not hold yet.</summary>
    private static IEnumerable<PowerOfAttorneyPaper> PowersOfAttorneyOf(CaseFile file) =>
        from party in file.Mediation.Parties
        where party.Representative is { Kind: RepresentativeKind.Entrusted } && !file.Mediation.HoldsLetterOf(party)
        let block = BlockOf(file, party, file.Mediation.ApplicationDate)
        select AboutTheDispute(file, new PowerOfAttorneyPaper { Principal = block, Agent = block.Representative });

    /// <summary>F-23, one for each request.</summary>
    private static IEnumerable<RecusalPaper> RecusalsOf(CaseFile file) => file.Mediation.Recusals
        .Zip(file.Mediation.Timeline.Where(entry => entry.Act == CaseAct.RequestRecusal), (request, entry) => RecusalOf(file, request, entry));

    private static RecusalPaper RecusalOf(CaseFile file, RecusalRequest request, CaseEvent entry)
    {
        var name = file.NameOf(request.Party);
        return AboutTheDispute(file, new RecusalPaper
        {
            Round = file.Mediation.RoundAt(entry.At),
            Requester = name,
            Mediator = file.Mediation.Mediators.FirstOrDefault(named => named.MediatorId == request.Mediator)?.Name,
            Ground = request.Ground,
            RequestedOn = request.On,
            Signature = entry.ActorRole == Role.Party ? new PaperSignature(name, SignatureKind.Electronic, request.On) : new PaperSignature(name, null, request.On),
            Granted = request.Granted,
            Decision = request.Decision,
            DecidedOn = request.Granted is null ? null : DecidedOn(file.Mediation, request, entry),
        });
    }

    /// <summary>A request is denied by name of the party, and granted by the mediator's leaving.</summary>
    private static DateOnly? DecidedOn(MediationCase mediation, RecusalRequest request, CaseEvent entry) => mediation.Timeline
        .FirstOrDefault(later => later.Sequence > entry.Sequence && (request.Granted == true
            ? later.Act is CaseAct.ReplaceHost or CaseAct.ReleaseHelper && later.Payload.Contains(request.Mediator.Value.ToString(), StringComparison.Ordinal)
            : later.Act == CaseAct.DenyRecusal && later.PartyNumber == request.Party))?.Day;

    /// <summary>F-24, one for each time that more time was agreed.</summary>
    private static IEnumerable<ExtensionConsentPaper> ExtensionsOf(CaseFile file) => file.Mediation.Extensions
        .Select(more => AboutTheDispute(file, new ExtensionConsentPaper
        {
            Round = more.Round,
            AcceptedOn = file.Mediation.AcceptedOn,
            Reason = more.Reason,
            Length = more.Length,
            Unit = more.Unit,
            CommitteeAgrees = more.CommitteeAgrees,
            Parties = [.. more.Consents.Select(party => CaseFile.AwaitedFrom(file.NameOf(party)))],
            AgreedOn = more.AgreedOn,
        }));

    /// <summary>F-25 to everybody who was asked to a session that was not called off.</summary>
    private static IEnumerable<InvitationPaper> InvitationsOf(CaseFile file) =>
        from session in file.Sessions
        where session.State != SessionState.Cancelled
        orderby session.Number
        from invitee in file.InviteesOf(session)
        select AboutTheDispute(file, new InvitationPaper
        {
            Round = session.Round,
            Session = session.Number,
            Invitee = invitee.Details.Name,
            Relation = invitee.Details.Relation,
            Reason = invitee.Details.Reason,
            At = ChinaTime.ClockOf(session.PlannedAt),
            Place = session.Place,
            Parties = [.. file.Mediation.Parties.Select(party => ConsentOf(party, invitee))],
            Contact = file.Mediation.Host?.Name,
            Phone = file.Organization.Phone,
        });

    /// <summary>A party's yes: with the day, and as its signature where it answered by itself.</summary>
    private static PaperSignature ConsentOf(CaseParty party, Invitee invitee) => invitee.AnswerOf(party.Number) is { Agrees: true } answer
        ? new PaperSignature(party.Name, answer.Channel == ContactChannel.Portal ? SignatureKind.Electronic : null, answer.On)
        : CaseFile.AwaitedFrom(party.Name);

    /// <summary>F-31 of the applicant who took the application back.</summary>
    private static IEnumerable<WithdrawalPaper> WithdrawalsOf(CaseFile file) =>
        from entry in file.Mediation.Timeline
        where entry.Act == CaseAct.Withdraw
        let name = file.NameOf(entry.PartyNumber!.Value)
        let himself = entry.ActorRole == Role.Party
        let round = file.Mediation.RoundAt(entry.At)
        select AboutTheDispute(file, new WithdrawalPaper
        {
            Round = round,
            Party = name,
            TakesBack = true,
            AppliedOn = file.Mediation.ApplicationDate,
            Reason = file.Mediation.Ends[round - 1].Text,
            Signature = new PaperSignature(name, himself ? SignatureKind.Electronic : null, entry.Day),
            TakenDownBy = himself ? null : entry.ActorName,
            On = entry.Day,
        });

    private static T AboutTheDispute<T>(CaseFile file, T paper)
        where T : DisputePaper =>
        file.Head(paper with { Applicants = file.Applicants, Respondents = file.Respondents, Type = file.Mediation.Type });
}
