using Hejie.Domain;

namespace Hejie.Data.Drafts;

/// <summary>A half-filled application of somebody without an account; found by the cookie of the browser it is filled in with.</summary>
/// <remarks>Its id becomes the id of the case, so that a form sent twice is one case. Deleted when sent, or when it has lain too long.</remarks>
public sealed class ApplicationDraft : ITenantOwned
{
    public required string DistrictCode { get; init; }
    public required Guid Id { get; init; }

    /// <summary>The answers as JSON, encrypted where they rest: names, numbers and stories of people.</summary>
    public required string Answers { get; set; }
    public required DateTime UpdatedAt { get; set; }
    public int Version { get; set; }
}
