using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>The papers made for the parties: a party has its own and the common ones; what the committee writes for itself stays there.</summary>
public static class PartyPapers
{
    /// <summary>What this party may have now, the others' numbers and addresses shown in part.</summary>
    public static IReadOnlyList<NumberedPaper> Of(CaseFile file, CaseParty party)
    {
        var own = file with { Reader = party.Number };
        return [.. CasePapers.NumberedOf(own).Where(one => IsFor(party, one, own))];
    }

    private static bool IsFor(CaseParty party, NumberedPaper one, CaseFile file) => one.Paper.Form switch
    {
        FormCode.RightsNotice or FormCode.AcceptanceNotice or FormCode.MediationAgreement or FormCode.OralAgreementRegistration
            or FormCode.TerminationNotice or FormCode.PerformanceConfirmation or FormCode.UndisputedFactSheet => true,
        FormCode.MediationApplication or FormCode.NonAcceptanceNotice => party.Role == PartyRole.Applicant,
        FormCode.MediationRecord => file.HeldSessions.Single(session => session.Number == one.Which).Record!.Attended.Contains(party.Number),
        FormCode.UrgeNotice => ((UrgeNoticePaper)one.Paper).Debtor == party.Number,
        _ => false,
    };
}
