using Hejie.Domain;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Numbering;

/// <summary>The next number of one series in one year: the district's cases, or a committee's volumes.</summary>
public sealed class NumberSeries : ITenantOwned
{
    /// <summary>The series of the district's case numbers.</summary>
    public const string Cases = "case";

    /// <summary>The series of the district's lists of files to be destroyed.</summary>
    public const string Destructions = "destruction";

    /// <summary>The series of the district's incidents with personal data.</summary>
    public const string Incidents = "incident";

    /// <summary>The series of the district's text blocks, which goes on over the years: it stands under the year 0.</summary>
    public const string TextBlocks = "text-block";

    /// <summary>The series of the district's register of managed estates, under the year 0 as well.</summary>
    public const string Estates = "estate";

    /// <summary>The series of a committee's volumes; by the id, so that a new abbreviation does not begin it anew.</summary>
    public static string VolumesOf(OrganizationId committee) => $"volume:{committee.Value:N}";

    /// <summary>The series of the events in a partner body's journal, which goes on over the years: under the year 0.</summary>
    public static string ExchangeOf(PartnerBodyId body) => $"exchange:{body.Value:N}";

    public required string DistrictCode { get; init; }

    /// <summary><see cref="Cases"/>, <see cref="Destructions"/>, <see cref="Incidents"/>, <see cref="TextBlocks"/>, <see cref="Estates"/>, <see cref="VolumesOf"/> or <see cref="ExchangeOf"/>.</summary>
    public required string Series { get; init; }

    public required int Year { get; init; }

    /// <summary>The number that is given next; all below it have been given.</summary>
    public int Next { get; set; }
}
