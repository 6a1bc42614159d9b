using System.Globalization;
using Hejie.Domain;
using Hejie.Domain.Cases;

namespace Hejie.Web.Texts;

/// <summary>The sentence of a refusal: why not, what in particular, and by which article.</summary>
public sealed class RefusalTexts
{
    private static readonly TextFile Sentences = new("Refusals");

    /// <summary>The reason, followed by what is missing or wrong in particular.</summary>
    public string Reason(Refusal refusal)
    {
        var reason = Sentences.Get(refusal.Code);
        return refusal.Details.Count == 0 || refusal == CaseRefusals.NotAtThisStage
            ? reason
            : $"{reason}（{string.Join('、', refusal.Details.Select(Word))}）";
    }

    /// <summary>The reason with its article, as pages show it.</summary>
    public string Sentence(Refusal refusal) => $"{Reason(refusal)}（{Articles.Name(refusal.Article)}）";

    /// <summary>A detail is a code with a word of its own, a code behind the number of a term, a party by its number, or a name.</summary>
    private static string Word(string detail)
    {
        if (detail.StartsWith(Refusal.PartyDetail, StringComparison.Ordinal))
        {
            return string.Format(CultureInfo.CurrentCulture, Labels.Get("Detail.Party"), detail[Refusal.PartyDetail.Length..]);
        }
        var dot = detail.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && int.TryParse(detail.AsSpan(0, dot), CultureInfo.InvariantCulture, out var term)
            ? string.Format(CultureInfo.CurrentCulture, Labels.Get("Detail.Term"), term, Word(detail[(dot + 1)..]))
            : Labels.Find("Detail." + detail) ?? Labels.Find("ReviewQuestion." + detail) ?? Labels.Find("ReviewAspect." + detail) ?? Labels.Find("PreSignPoint." + detail)
                ?? Labels.Find("Form." + detail) ?? FindingWords.FindName(detail) ?? detail;
    }
}
