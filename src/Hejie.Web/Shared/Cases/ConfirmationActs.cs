using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;

namespace Hejie.Web.Shared.Cases;

/// <summary>The acts of asking the court to confirm, on the asking of the case at hand.</summary>
internal static class ConfirmationActs
{
    /// <summary>Writes a wish down; the first one opens an asking, also after one that was not accepted or was withdrawn.</summary>
    public static Refusal? Wish(CaseFiles files, CaseFile file, ConfirmationWish wish, Moment moment)
    {
        if (file.Confirmation is { State: ConfirmationState.Wished } asking)
        {
            return asking.RecordWish(file.Case, wish, moment);
        }
        if (JudicialConfirmation.Begin(ConfirmationId.New(moment.Now), file.Case, file.Agreement, file.Confirmation, out var refusal) is not { } begun)
        {
            return refusal;
        }
        files.Add(begun);
        return begun.RecordWish(file.Case, wish, moment);
    }

    /// <summary>Does an act on the asking; without one nothing can be applied for or answered.</summary>
    public static Refusal? On(CaseFile file, Func<JudicialConfirmation, Refusal?> act) =>
        file.Confirmation is { } asking ? act(asking) : CaseRefusals.ConfirmationIsOneSided.About([.. file.Case.Parties.Select(party => party.Name)]);

    /// <summary>The courts that may be asked, by what is known of the case and what was told beside it.</summary>
    /// <param name="invited">Null for what the case says.</param>
    public static IReadOnlyList<CourtOption> Courts(CourtFacts known, string? subjectDistrict, bool isIntermediate, bool? invited) =>
        CourtChoice.Of(known with { SubjectMatter = subjectDistrict, IsIntermediate = isIntermediate, IsInvitedByCourt = invited ?? known.IsInvitedByCourt });

    /// <summary>The application with the reason why this court may be asked, where it is one of those that were proposed.</summary>
    public static ConfirmationApplication Application(string court, IReadOnlyList<CourtOption> options, DateOnly on) =>
        new(court, options.FirstOrDefault(option => option.Court == court.Trim())?.Ground, on);
}
