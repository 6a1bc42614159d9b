namespace Hejie.Domain.Agreements;

/// <summary>Which of a case's askings of a court is meant.</summary>
public static class Askings
{
    /// <summary>The asking about one agreement that is under way or was the last; null where none was begun.</summary>
    /// <param name="askings">The last one last.</param>
    public static JudicialConfirmation? About(this IEnumerable<JudicialConfirmation> askings, MediationAgreement? agreement) =>
        askings.LastOrDefault(asking => asking.AgreementId == agreement?.Id);

    /// <summary>The asking that a court has still to answer, also where another version has taken the agreement's place since.</summary>
    public static JudicialConfirmation? Pending(this IEnumerable<JudicialConfirmation> askings) => askings.LastOrDefault(asking => asking.IsPending);
}
