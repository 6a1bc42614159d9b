using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Shared.Linkage;

/// <summary>What the list of experts is narrowed to; the numbers by source are counts of it.</summary>
/// <param name="Words">In the name or the unit.</param>
/// <param name="Out">Those no longer in use instead of those in use.</param>
public sealed record ExpertFilter(string? Words = null, ExpertGroup? Group = null, ExpertSource? Source = null, DisputeType? Field = null, bool Out = false)
{
    public const int LongestWords = 60;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Words) || Group is not null || Source is not null || Field is not null || Out;

    public IQueryable<Expert> Narrow(IQueryable<Expert> experts, DateOnly today)
    {
        experts = Out ? experts.Where(expert => expert.Until <= today) : experts.Where(expert => expert.Until == null || expert.Until > today);
        if (Words?.Trim() is { Length: > 0 } words)
        {
            experts = experts.Where(expert => expert.Name.Contains(words) || expert.Unit.Contains(words));
        }
        if (Group is { } group)
        {
            var listed = Expert.Listed(group);
            experts = experts.Where(expert => expert.GroupWords.Contains(listed));
        }
        if (Source is { } source)
        {
            experts = experts.Where(expert => expert.Source == source);
        }
        if (Field is { } field)
        {
            var listed = Expert.Listed(field);
            experts = experts.Where(expert => expert.FieldWords.Contains(listed));
        }
        return experts;
    }

    /// <summary>The list that is narrowed so.</summary>
    public string Address => QueryHelpers.AddQueryString("/linkage/experts", new Dictionary<string, string?>
    {
        ["words"] = Words,
        ["group"] = Group?.ToString(),
        ["source"] = Source?.ToString(),
        ["field"] = Field?.ToString(),
        ["out"] = Out ? "true" : null,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)));
}

/// <summary>Where a page of the list begins: experts stand in the order of their names.</summary>
public sealed record ExpertPosition(string SortKey, Guid Id)
{
    public const int LongestText = 640;

    public string Text => $"{SortKey}-{Id:N}";

    /// <summary>Null where nobody says, or what is said is none.</summary>
    public static ExpertPosition? Read(string? text) =>
        text?.Split('-') is [var key, var id] && key.All(char.IsAsciiHexDigitLower) && Guid.TryParseExact(id, "N", out var last) ? new ExpertPosition(key, last) : null;
}
