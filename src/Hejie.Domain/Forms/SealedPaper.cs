using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>What is stored once and given out the same ever after.</summary>
public enum SealedPaperKind
{
    Agreement,
    Volume,
}

/// <summary>The bytes of a paper as they were sealed at the act: every download gives these.</summary>
public sealed class SealedPaper : ITenantOwned
{
    /// <summary>The committee's own copy, with everything in it; a party's copy bears the number of the party.</summary>
    public const int WholeCopy = 0;

    public required string DistrictCode { get; init; }
    public required CaseId CaseId { get; init; }
    public required SealedPaperKind Kind { get; init; }

    /// <summary>Version of the agreement; of a volume, the round of mediation with which it was archived.</summary>
    public required int Edition { get; init; }

    /// <summary>For whom it was drawn: <see cref="WholeCopy"/>, or the number of a party, who sees of the others a part only.</summary>
    public required int Reader { get; init; }
    public required string ObjectKey { get; init; }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal.</summary>
    public required string Digest { get; init; }
    public required long Size { get; init; }

    /// <summary>The certificate that it is signed under; null where the committee had none that was in force.</summary>
    public string? Thumbprint { get; init; }
    public required DateTime SealedAt { get; init; }
}
