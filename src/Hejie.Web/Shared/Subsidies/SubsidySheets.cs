using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Subsidies;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Shared.Subsidies;

/// <summary>A paper of the file, and where it is read.</summary>
public sealed record EvidencePaper(string Title, string Address);

/// <summary>What the claim rests on and what is printed of it (F-34).</summary>
public sealed class SubsidySheets(CaseFiles files, CaseDocuments documents)
{
    public Task<CaseFile?> CaseOfAsync(SubsidyClaim claim, CancellationToken stop) => files.ReadAsync(claim.Number, stop);

    /// <summary>The papers of the file in binding order.</summary>
    public async Task<IReadOnlyList<EvidencePaper>> PapersAsync(CaseFile open, CancellationToken stop) =>
    [
        .. CasePapers.NumberedOf(await documents.OutlineAsync(open, compiler: null, stop))
            .Select(paper => new EvidencePaper(CaseDocuments.TitleOf(paper), $"/cases/{open.Case.Number}/papers/{CaseDocuments.NameOf(paper)}")),
    ];

    /// <summary>The form as far as the claim has come. No paper shows a signature that was not given: the words of each step stand above its open line.</summary>
    public async Task<SubsidyClaimPaper?> SheetAsync(SubsidyClaim claim, bool seesNames, CancellationToken stop)
    {
        if (await CaseOfAsync(claim, stop) is not { } open)
        {
            return null;
        }
        return new SubsidyClaimPaper
        {
            Committee = (await documents.OutlineAsync(open, compiler: null, stop)).Organization.Name,
            CaseNumber = claim.Number.Text,
            VolumeNumber = open.Case.VolumeNumber?.Text,
            Type = claim.Type,
            Applicants = Names(open.Case, PartyRole.Applicant, seesNames),
            Respondents = Names(open.Case, PartyRole.Respondent, seesNames),
            Mediator = claim.MediatorName,
            AcceptedOn = open.Case.AcceptedOn,
            ClosedOn = open.Case.ClosedOn,
            Outcome = open.Case.Outcome,
            AgreementForm = open.Agreement?.Form,
            Difficulty = claim.Amount.Class,
            AmountFen = claim.AmountFen,
            Basis = string.Join('\n', new[] { claim.Basis, SubsidyWords.Base(claim.Amount), SubsidyWords.Bonus(claim.Amount) }.OfType<string>()),
            Steps = [.. claim.Course.Where(entry => entry.Act is not SubsidyAct.Revoke).Select(entry => new Approval(WordsOf(entry, claim), new PaperSignature(entry.ByName, null, ChinaTime.DayOf(entry.At))))],
            On = claim.ClaimedOn,
        };
    }

    private static string WordsOf(SubsidyEntry entry, SubsidyClaim claim) => entry.Act switch
    {
        SubsidyAct.Claim or SubsidyAct.ClaimAgain => Labels.Get("Subsidy.Asks"),
        SubsidyAct.CheckByCity => string.Join('：', new[] { Labels.Get(claim.CityPassed == true ? "Subsidy.CityPassed" : "Subsidy.CityFailed"), entry.Words }.OfType<string>()),
        _ => string.Join('：', new[] { Labels.Of(entry.Act), entry.Words }.OfType<string>()),
    };

    private static IReadOnlyList<string> Names(MediationCase mediation, PartyRole role, bool seesNames) =>
        [.. mediation.Parties.Where(party => party.Role == role).Select(party => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(seesNames))];
}
