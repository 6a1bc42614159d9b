using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

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
            Contact = file.Mediation.Host?.Name,
            Phone = file.Organization.Phone,
            Parties = [.. details.Consents.Select(party => CaseFile.AwaitedFrom(file.NameOf(party)))],
            On = details.On,
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
