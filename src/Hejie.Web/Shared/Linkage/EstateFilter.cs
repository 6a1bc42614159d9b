using System.Globalization;
using Hejie.Domain.Places;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Shared.Linkage;

/// <summary>What the list of estates is narrowed to; the numbers of the coverage are counts of it.</summary>
/// <param name="Words">In the name of the estate or of its company.</param>
/// <param name="Organized">Those with a mediation organisation, or those without; null for both.</param>
/// <param name="Closed">Those off the register instead of those on it.</param>
public sealed record EstateFilter(string? Words = null, string? Street = null, EstateKind? Kind = null, bool? Organized = null, bool Closed = false)
{
    public const int LongestWords = 60;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Street) || Kind is not null || Organized is not null || Closed;

    public IQueryable<ManagedEstate> Narrow(IQueryable<ManagedEstate> estates)
    {
        estates = Closed ? estates.Where(estate => estate.ClosedAt != null) : estates.Where(estate => estate.ClosedAt == null);
        if (Words?.Trim() is { Length: > 0 } words)
        {
            estates = estates.Where(estate => estate.Name.Contains(words) || estate.Company.Contains(words));
        }
        if (!string.IsNullOrEmpty(Street))
        {
            estates = estates.Where(estate => estate.SubdistrictCode == Street);
        }
        if (Kind is { } kind)
        {
            estates = estates.Where(estate => estate.Kind == kind);
        }
        if (Organized is { } organized)
        {
            estates = estates.Where(estate => (estate.OrganizationId != null) == organized);
        }
        return estates;
    }

    /// <summary>The list that is narrowed so.</summary>
    public string Address => QueryHelpers.AddQueryString("/linkage/estates", new Dictionary<string, string?>
    {
        ["words"] = Words,
        ["street"] = Street,
        ["kind"] = Kind?.ToString(),
        ["organized"] = Organized switch { true => "true", false => "false", null => null },
        ["closed"] = Closed ? "true" : null,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)));
}

/// <summary>Where a page of the list begins: estates stand by community, in the order in which they were entered.</summary>
public sealed record EstatePosition(string Community, int Number)
{
    public const int LongestText = 30;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Community}-{Number}");

    /// <summary>Null where nobody says, or what is said is none.</summary>
    public static EstatePosition? Read(string? text) =>
        text?.Split('-') is [var community, var number] && DivisionCode.IsCommunity(community) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new EstatePosition(community, last)
            : null;
}
