using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>One paper of a case that a party may have.</summary>
/// <param name="Which">1 for the first paper of its form in the case, as staff count them.</param>
public sealed record PartyPaper(CasePaper Paper, int Which);

/// <summary>The papers made for the parties: a party has its own and the common ones; what the committee writes for itself stays there.</summary>
public static class PartyPapers
{
    /// <summary>What this party may have now, the others' numbers and addresses shown in part.</summary>
    public static IReadOnlyList<PartyPaper> Of(CaseFile file, CaseParty party)
    {
        var own = file with { Reader = party.Number };
        return
        [
            .. CasePapers.AllOf(own)
                .GroupBy(paper => paper.Form)
                .SelectMany(papers => papers.Select((paper, place) => new PartyPaper(paper, place + 1)))
                .Where(one => IsFor(party, one, own)),
        ];
    }

    private static bool IsFor(CaseParty party, PartyPaper one, CaseFile file) => one.Paper.Form switch
    {
        FormCode.RightsNotice or FormCode.AcceptanceNotice or FormCode.MediationAgreement or FormCode.OralAgreementRegistration
            or FormCode.TerminationNotice or FormCode.PerformanceConfirmation => true,
        FormCode.MediationApplication or FormCode.NonAcceptanceNotice => party.Role == PartyRole.Applicant,
        FormCode.MediationRecord => file.HeldSessions.ElementAt(one.Which - 1).Record!.Attended.Contains(party.Number),
        FormCode.UrgeNotice => file.Agreement!.Terms.Where(term => term.UrgedOn is not null).ElementAt(one.Which - 1).Debtor == party.Number,
        _ => false,
    };
}
