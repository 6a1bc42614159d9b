using Hejie.Domain.Cases;

namespace Hejie.Domain.Subsidies;

/// <summary>A list as the bureau sets it: the cases for which nothing is paid, from which day, where it stands and why.</summary>
/// <param name="Items">In words, in the order of the paper.</param>
public sealed record NegativeListChange(IReadOnlyList<string> Items, DateOnly ValidFrom, string Source, string Reason);

/// <summary>What is never paid for, from a day on. Nothing is overwritten: a new list is a new version, and a claim keeps the number of the one it was made under.</summary>
public sealed class NegativeList : ITenantOwned
{
    /// <summary>The most items that a list may have.</summary>
    public const int MostItems = 30;
    public const int LongestItem = 200;

    private NegativeList()
    {
    }

    public string DistrictCode { get; private set; } = "";

    /// <summary>From 1 on; 0 is the list that the product was delivered with.</summary>
    public int Number { get; private set; }

    /// <summary>First day for which it counts.</summary>
    public DateOnly ValidFrom { get; private set; }
    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>The paper that sets it; empty for the delivered list, which is this product's proposal.</summary>
    public string Source { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public string SetBy { get; private set; } = "";
    public string SetByName { get; private set; } = "";
    public DateTime SetAt { get; private set; }

    /// <summary>What counts while the bureau has set nothing.</summary>
    public static NegativeList Delivered { get; } = new() { Items = [.. EmbeddedText.Lines("Subsidies/NegativeList")] };

    /// <summary>The list that counts on a day.</summary>
    public static NegativeList On(DateOnly day, IEnumerable<NegativeList> versions) =>
        versions.Where(version => version.ValidFrom <= day).MaxBy(version => version.ValidFrom) ?? Delivered;

    /// <summary>The list with a number, as a claim names it; the delivered one where there is none.</summary>
    public static NegativeList Numbered(int number, IEnumerable<NegativeList> versions) =>
        versions.FirstOrDefault(version => version.Number == number) ?? Delivered;

    /// <summary>Sets a list from a coming day on.</summary>
    /// <param name="before">Every list so far.</param>
    /// <returns>The new version, or why it is none.</returns>
    public static (NegativeList? Made, Refusal? Refusal) Set(NegativeListChange change, IReadOnlyList<NegativeList> before, Moment moment)
    {
        IReadOnlyList<string> items = [.. change.Items.Select(item => item.Trim()).Where(item => item.Length > 0)];
        if (WhyNot(change, items, before, moment) is { } refusal)
        {
            return (null, refusal);
        }
        return (new NegativeList
        {
            DistrictCode = moment.By.DistrictCode,
            Number = before.Select(version => version.Number).DefaultIfEmpty().Max() + 1,
            ValidFrom = change.ValidFrom,
            Items = items,
            Source = change.Source.Trim(),
            Reason = change.Reason.Trim(),
            SetBy = moment.By.Reference,
            SetByName = moment.By.DisplayName,
            SetAt = moment.Now,
        }, null);
    }

    private static Refusal? WhyNot(NegativeListChange change, IReadOnlyList<string> items, IReadOnlyList<NegativeList> before, Moment moment) =>
        items.Count is 0 or > MostItems || items.Any(item => item.Length > LongestItem) ? SubsidyRefusals.NegativeListIsEmpty
        : string.IsNullOrWhiteSpace(change.Source) ? SubsidyRefusals.NegativeListSourceMissing
        : string.IsNullOrWhiteSpace(change.Reason) ? CaseRefusals.ReasonIsMissing
        : change.ValidFrom <= moment.Today ? SubsidyRefusals.NegativeListNotFromTomorrow
        : before.Any(version => version.ValidFrom == change.ValidFrom) ? SubsidyRefusals.NegativeListDayIsTaken
        : null;
}
