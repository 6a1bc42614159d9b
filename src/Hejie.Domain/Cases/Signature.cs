namespace Hejie.Domain.Cases;

public enum SignerRole
{
    Party,
    Mediator,
    Recorder,
    Committee,
}

/// <summary>How somebody signed (02 section 6).</summary>
public enum SignatureKind
{
    Handwritten,
    Seal,
    Fingerprint,
    Electronic,
    ScannedPaper,
}

/// <summary>A signature, seal or fingerprint under a paper.</summary>
/// <param name="Party">Number of the party, when a party or its representative signed.</param>
/// <param name="Elected">Number of the elected representative who signed for the party, where one did (I-14).</param>
/// <param name="ImageDigest">SHA-256 of the drawn or scanned image; for the committee, of the picture of its seal; null where the seal is drawn from its name.</param>
public sealed record Signature(
    SignerRole Role, int? Party, Guid? Mediator, string SignerName, SignatureKind Kind, DateTime At, string? ImageDigest, int? Elected = null)
{
    public bool IsBySameAs(Signature other) => (Role, Party, Mediator) == (other.Role, other.Party, other.Mediator);
}
