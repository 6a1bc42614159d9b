using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>Draws the papers of a case from what its acts have written down. No paper shows a signature or a seal that was not recorded.</summary>
public static partial class CasePapers
{
    /// <summary>Every paper the case has now, in the order in which a volume binds them; cover, contents and back are the binder's.</summary>
    public static IReadOnlyList<CasePaper> AllOf(CaseFile file) =>
        [.. Drawn(file).Concat(AttachmentsOf(file)).OrderBy(paper => VolumeOrder.RankOf(paper.Form))];

    /// <summary>The papers of one form, in the order of their acts; none where the case has not come so far.</summary>
    public static IReadOnlyList<CasePaper> Of(CaseFile file, FormCode form) =>
        [.. AllOf(file).Where(paper => paper.Form == form)];

    private static IEnumerable<CasePaper> Drawn(CaseFile file)
    {
        var mediation = file.Mediation;
        yield return ApplicationOf(file);
        foreach (var consent in PrivacyConsentsOf(file))
        {
            yield return consent;
        }
        yield return IdentityOf(file);
        if (mediation.Outcome == CaseOutcome.NotAccepted)
        {
            yield return NonAcceptanceOf(file);
        }
        if (mediation.AcceptedOn is not null)
        {
            foreach (var paper in AfterAcceptance(file))
            {
                yield return paper;
            }
        }
        foreach (var receipt in ReceiptsOf(file))
        {
            yield return receipt;
        }
        if (mediation.ClosedOn is not null)
        {
            yield return ClosingReportOf(file);
        }
    }

    private static IEnumerable<CasePaper> AfterAcceptance(CaseFile file)
    {
        yield return AcceptanceOf(file);
        yield return AcceptanceNoticeOf(file);
        if (file.Mediation.Parties.Any(party => party.RightsNoticeAcknowledgedAt is not null))
        {
            yield return RightsNoticeOf(file);
        }
        foreach (var session in file.HeldSessions)
        {
            yield return RecordOf(file, session);
        }
        if (file.Agreement is { } agreement)
        {
            yield return agreement.Form == AgreementForm.Written ? AgreementOf(file, agreement) : OralAgreementOf(file, agreement);
            foreach (var paper in PerformanceOf(file, agreement))
            {
                yield return paper;
            }
        }
        if (file.Mediation.Outcome is CaseOutcome.Failed or CaseOutcome.Terminated or CaseOutcome.Withdrawn)
        {
            yield return TerminationOf(file);
        }
        foreach (var visit in file.Mediation.FollowUps)
        {
            yield return FollowUpOf(file, visit);
        }
    }
}
