using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Money;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Knowledge;

/// <summary>The words that stand in place of the blanks of a text block.</summary>
public static class CaseBlanks
{
    /// <summary>What a case knows.</summary>
    public static Func<Blank, string?> Of(MediationCase mediation, string? committee, DateOnly today) => blank => blank switch
    {
        Blank.Applicants => NamesOf(mediation.Applicants),
        Blank.Respondents => NamesOf(mediation.Respondents),
        Blank.Statement => mediation.Statement,
        Blank.DisputePlace => mediation.Place,
        Blank.Claim => mediation.ClaimFen is { } fen ? FenText.Number(fen) : null,
        Blank.CaseNumber => mediation.Number.Text,
        Blank.AppliedOn => Spoken.Date(mediation.ApplicationDate),
        Blank.AcceptedOn => mediation.AcceptedOn is { } day ? Spoken.Date(day) : null,
        Blank.Host => mediation.Host?.Name,
        Blank.Committee => committee,
        Blank.Today => Spoken.Date(today),
        _ => null,
    };

    /// <summary>What a term knows once its amount, day and place are typed.</summary>
    public static Func<Blank, string?> Of(long? amountFen, DateOnly? dueOn, string? place) => blank => blank switch
    {
        Blank.Amount => amountFen is { } fen and > 0 ? FenText.Number(fen) : null,
        Blank.AmountInWords => amountFen is { } fen and > 0 ? ChineseAmount.Of(fen) : null,
        Blank.DueDay => dueOn is { } day ? Spoken.Date(day) : null,
        Blank.Place => place,
        _ => null,
    };

    /// <summary>What an invented case knows, to look at a block before it is used.</summary>
    public static string Example(string text) => ShippedBlocks.Asked.Aggregate(
        Blanks.Fill(text, blank => Labels.Get($"BlankExample.{blank}")), (filled, asked) => filled.Replace($"{{{asked.Key}}}", asked.Value, StringComparison.Ordinal));

    private static string NamesOf(IEnumerable<CaseParty> parties) => string.Join('、', parties.Select(party => party.Name));
}
