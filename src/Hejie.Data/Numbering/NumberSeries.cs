using Hejie.Domain;

namespace Hejie.Data.Numbering;

/// <summary>The next number of one series in one year: the district's cases, or a committee's volumes.</summary>
public sealed class NumberSeries : ITenantOwned
{
    /// <summary>The series of the district's case numbers.</summary>
    public const string Cases = "case";

    public required string DistrictCode { get; init; }

    /// <summary><see cref="Cases"/>, or the abbreviation of the committee whose volumes are numbered.</summary>
    public required string Series { get; init; }

    public required int Year { get; init; }

    /// <summary>The number that is given next; all below it have been given.</summary>
    public int Next { get; set; }
}
