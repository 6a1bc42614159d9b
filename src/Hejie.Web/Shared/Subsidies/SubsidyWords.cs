using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Money;
using Hejie.Domain.Subsidies;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Subsidies;

/// <summary>How an amount comes about and what makes one doubt, in words.</summary>
public static class SubsidyWords
{
    /// <summary>9,000 元 × 3%（一般案件）= 270.00 元.</summary>
    public static string Base(SubsidyAmount amount)
    {
        var share = amount.RatioPercent is { } ratio ? Text($"Subsidy.Ratio.{amount.Effect}", ratio.Value) : "";
        return Text("Subsidy.Base", amount.WageYuan.Value, amount.ClassPercent.Value, Labels.Of(amount.Class), share, FenText.Format(amount.BaseFen));
    }

    /// <summary>Null where nothing is added.</summary>
    public static string? Bonus(SubsidyAmount amount) =>
        amount.BonusPercent is { } bonus ? Text("Subsidy.Bonus", bonus.Value, FenText.Format(amount.BonusFen)) : null;

    /// <summary>The reason with what was found, as people read it.</summary>
    public static string Doubt(Doubt doubt)
    {
        var told = Text($"Doubt.{doubt.Kind}", doubt.Found, doubt.Threshold?.Value);
        return doubt.Cases.Count == 0 ? told : Text("Doubt.With", told, string.Join('、', doubt.Cases.Select(Short)));
    }

    private static string Short(string number) => CaseNumber.TryParse(number, null, out var known) ? known.Short : number;

    private static string Text(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, Labels.Get(key), values);
}
