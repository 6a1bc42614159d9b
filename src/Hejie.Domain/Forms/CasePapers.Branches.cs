using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;

namespace Hejie.Domain.Forms;

public static partial class CasePapers
{
    /// <summary>F-17, one for each report.</summary>
    private static IEnumerable<RiskReportPaper> RiskReportsOf(CaseFile file) => (file.Risk?.Reports ?? []).Select(report =>
    {
        var told = ChinaTime.DayOf(report.Details.At);
        return AboutTheDispute(file, new RiskReportPaper
        {
            Round = report.Round,
            Addressee = report.Details.Receiver,
            Persons = report.Persons,
            Level = report.Level,
            Tendencies = report.Tendencies,
            Facts = report.Details.Facts,
            Measures = report.Details.Measures,
            ReportedAt = ChinaTime.ClockOf(report.Details.At),
            Reporter = new PaperSignature(report.By, SignatureKind.Electronic, told),
            Receiver = report.Reply?.From,
            Reply = report.Reply?.Text,
            On = told,
        });
    });

    /// <summary>F-16, one for each sheet that was written down.</summary>
    private static IEnumerable<UndisputedFactsPaper> UndisputedFactsOf(CaseFile file) =>
        file.FactSheets.Select(sheet => AboutTheDispute(file, new UndisputedFactsPaper
        {
            Round = sheet.Round,
            Facts = sheet.Facts,
            Parties = PartySignatures(file, sheet.Signatures, file.Mediation.Parties),
            Mediators = MediatorSignatures(file, sheet.Signatures, null),
            On = ChinaTime.DayOf(sheet.WrittenAt),
        }));

    /// <summary>F-27, one for each appraisal that was entrusted.</summary>
    private static IEnumerable<AppraisalEntrustmentPaper> AppraisalsOf(CaseFile file) =>
        from appraisal in file.Appraisals
        let details = appraisal.Details
        select AboutTheDispute(file, new AppraisalEntrustmentPaper
        {
            Round = appraisal.Round,
            Institution = details.Body,
            Facts = file.Mediation.Statement,
            Questions = [details.Matter],
            Materials = string.IsNullOrWhiteSpace(details.Materials) ? [] : [details.Materials],
            Payers = [.. details.Payers.Select(file.NameOf)],
            AnswerBy = details.AnswerBy,
            Contact = file.Mediation.Host?.Name,
            Phone = file.Organization.Phone,
            Parties = [.. details.Consents.Select(party => CaseFile.AwaitedFrom(file.NameOf(party)))],
            On = details.On,
        });

    /// <summary>F-26, one for each consultation of which the opinion is written down; without the parties where the experts were told of none.</summary>
    private static IEnumerable<ExpertOpinionPaper> ExpertOpinionsOf(CaseFile file) =>
        from consultation in file.Consultations
        let opinion = consultation.Opinion
        where opinion is not null
        let paper = AboutTheDispute(file, new ExpertOpinionPaper
        {
            Round = consultation.Round,
            Place = consultation.Meeting?.Place,
            Facts = consultation.Question?.Facts,
            Questions = consultation.Question?.Questions,
            Materials = consultation.Question?.Materials ?? [],
            Opinion = opinion.Text,
            Experts = [.. consultation.Present.Select(ExpertOf)],
            Recorder = opinion.Recorder,
            On = opinion.On,
        })
        select consultation.IsNameless ? paper with { Applicants = [], Respondents = [] } : paper;

    private static ConsultedExpert ExpertOf(ConsultationSeat seat) => new(
        seat.Name, seat.Unit, seat.Post, seat.SignedOn is { } on ? new PaperSignature(seat.Name, SignatureKind.Handwritten, on) : null, seat.Agrees, seat.Words);

    /// <summary>F-41, one for each party that was sent to legal aid; without those that were taken back.</summary>
    private static IEnumerable<LegalAidReferralPaper> LegalAidReferralsOf(CaseFile file) =>
        from aid in file.LegalAid
        let request = aid.Request
        let person = file.Mediation.Party(aid.PartyNumber)
        where request is not null && person is not null && aid.State != LegalAidState.Recalled
        select AboutTheDispute(file, new LegalAidReferralPaper
        {
            Round = aid.Round,
            Addressee = aid.OfficeName,
            Person = BlockOf(file, person, aid.SentOn),
            Facts = request.Facts,
            Wanted = request.Wanted,
            Ground = request.Ground,
            UrgentBy = request.UrgentBy,
            Materials = request.Materials,
            Signature = CaseFile.AwaitedFrom(person.Name),
            Contact = file.Mediation.Host?.Name,
            Phone = file.Organization.Phone,
            On = aid.SentOn,
        });

    /// <summary>F-38 of each party that confirmed where papers reach it.</summary>
    private static IEnumerable<DeliveryAddressPaper> DeliveryAddressesOf(CaseFile file) =>
        from party in file.Mediation.Parties
        where party.DeliveryAddress is not null
        let address = party.DeliveryAddress
        select AboutTheDispute(file, new DeliveryAddressPaper
        {
            Party = party.Name,
            Recipient = address.Recipient,
            Substitute = address.Substitute,
            Address = address.Address,
            PostCode = address.PostCode,
            Phone = address.Phone,
            AgreesToElectronic = address.AgreesToElectronic,
            MessagePhone = address.MessagePhone,
            Email = address.Email,
            Signature = CaseFile.AwaitedFrom(party.Name),
            TakenDownBy = address.TakenDownBy,
            On = address.On,
        });

    /// <summary>F-28, one for each election.</summary>
    private static IEnumerable<RepresentativeElectionPaper> ElectionsOf(CaseFile file) =>
        from election in file.Mediation.Elections
        let details = election.Details
        select AboutTheDispute(file, new RepresentativeElectionPaper
        {
            Round = election.Round,
            Side = details.Side,
            CommonRequest = string.Join('；', file.Mediation.Requests),
            Representatives =
            [
                .. details.Representatives.Select(file.Mediation.Party).OfType<CaseParty>().Select(party => BlockOf(file, party, details.On))
                    .Select(block => new ElectedRepresentative(block.Name ?? "", block.IdNumber, block.Contact, block.Address)),
            ],
            MaySettle = details.Scope == RepresentationScope.Settling,
            Electors = [.. details.Electors.Select(party => CaseFile.AwaitedFrom(file.NameOf(party)))],
            Place = details.Place,
            Witness = CaseFile.AwaitedFrom(election.By),
            On = details.On,
        });

    /// <summary>F-40 of one end: what the court that sent the case is told, and which papers go back (T-3; SC16 21, 26; SC22 21).</summary>
    private static ReferralResultPaper ReferralResultOf(CaseFile file, RoundEnd end)
    {
        var mediation = file.Mediation;
        return AboutTheDispute(file, new ReferralResultPaper
        {
            Round = end.Round,
            TheirNumber = mediation.ReferralLetterNumber,
            AcceptedOn = mediation.AcceptedOn,
            EndedOn = end.OutcomeOn,
            Mediators = file.MediatorsOf(end),
            Outcome = end.Outcome,
            Terms = file.AgreementIn(end.Round) is { IsEffective: true } agreement ? [.. agreement.Terms.Select(term => TermOf(file, term))] : [],
            Explanation = end.Text,
            UndisputedFacts = file.FactSheets.LastOrDefault(sheet => sheet.Round <= end.Round)?.Facts ?? [],
            Contact = mediation.Host?.Name,
            Phone = file.Organization.Phone,
            On = end.OutcomeOn,
        });
    }
}
