namespace Hejie.Web.Shared.Cases;

/// <summary>What a signature form brings: a drawing on the glass, or the photo of the signed paper.</summary>
public sealed class SignedForm
{
    /// <summary>The drawing as a PNG data address; empty when the paper was scanned.</summary>
    public string? Drawing { get; set; }

    public IFormFile? Scan { get; set; }

    /// <summary>The day that stands on the signed paper; today when it is not told.</summary>
    public DateOnly? SignedOn { get; set; }
}
