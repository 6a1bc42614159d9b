using Hejie.Domain;

namespace Hejie.Data.Writing;

/// <summary>Remembers that a form or a request was done, so that sending it again does nothing and leads to the same place.</summary>
/// <remarks>Added to the save of what it guards: a second save with the same key fails as a duplicate (<see cref="HejieDb.IsDuplicate"/>).</remarks>
public sealed class OnceKey : ITenantOwned
{
    public required string DistrictCode { get; init; }

    /// <summary>Which form or address, so that a key says nothing elsewhere.</summary>
    public required string Scope { get; init; }

    /// <summary>What the page or the client made up.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of what was asked: the same key with another request is an error of the client.</summary>
    public required string RequestDigest { get; init; }

    /// <summary>Where the first one led to.</summary>
    public required string Location { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Status of the first answer; null for a form, and for a request whose answer was lost with the process.</summary>
    public int? Status { get; init; }

    /// <summary>JSON of the first answer, at most <see cref="LongestBody"/> characters.</summary>
    public string? Body { get; init; }

    public const int LongestBody = 16_000;
}
