using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>F-01: the cover of a volume.</summary>
public sealed record VolumeCoverPaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.VolumeCover;

    /// <summary>2 for the first supplement of a case that was archived and reopened; null for the only or first volume.</summary>
    public int? Volume { get; init; }
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Compiler { get; init; }
    public DateOnly? CompiledOn { get; init; }
    public RetentionPeriod? Retention { get; init; }
    public string? Remarks { get; init; }
}

/// <summary>A line of the contents.</summary>
/// <param name="Page">Number of its first page in the volume.</param>
public sealed record VolumeIndexLine(string Name, int? Page, string? Remarks = null);

/// <summary>F-02: the contents of a volume.</summary>
public sealed record VolumeIndexPaper : CasePaper
{
    public override FormCode Form => FormCode.VolumeIndex;
    public IReadOnlyList<VolumeIndexLine> Lines { get; init; } = [];
}

/// <summary>F-18: what a reader must know of the state of the papers.</summary>
public sealed record VolumeStatementPaper : CasePaper
{
    public override FormCode Form => FormCode.VolumeStatement;
    public string? Statement { get; init; }

    /// <summary>Files that are carried inside the volume and not printed.</summary>
    public IReadOnlyList<string> CarriedFiles { get; init; } = [];

    /// <summary>Characters that no font of ours draws and that stand as boxes, as U+1F600.</summary>
    public IReadOnlyList<string> BoxedCharacters { get; init; } = [];
    public string? Compiler { get; init; }
    public string? Checker { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>F-19: the back cover with the count of pages.</summary>
public sealed record VolumeBackCoverPaper : CasePaper
{
    public override FormCode Form => FormCode.VolumeBackCover;
    public int? Pages { get; init; }

    /// <summary>Things and bags of things kept beside the volume.</summary>
    public int? Exhibits { get; init; }

    /// <summary>Electronic files carried inside the volume, each with a page that names it.</summary>
    public int? Files { get; init; }
    public string? Compiler { get; init; }
    public DateOnly? ArchivedOn { get; init; }
    public string? Receiver { get; init; }
}

/// <summary>F-20: proof that a paper reached a person (CPL 87-90).</summary>
public sealed record DeliveryReceiptPaper : CasePaper
{
    public override FormCode Form => FormCode.DeliveryReceipt;
    public IReadOnlyList<DeliveredPaper> Papers { get; init; } = [];
    public string? Recipient { get; init; }
    public string? Place { get; init; }

    /// <summary>Null where it was only told, and on a blank.</summary>
    public DeliveryWay? Way { get; init; }

    /// <summary>How the notice was told without being served; null where it was served.</summary>
    public NoticeWay? Told { get; init; }

    /// <summary>Courier, handing body, or address of the electronic system.</summary>
    public string? Through { get; init; }
    public string? TrackingNumber { get; init; }
    public DateOnly? SentOn { get; init; }
    public DateOnly? ReceivedOn { get; init; }
    public PaperSignature? Signature { get; init; }

    /// <summary>What whoever took it in is to the recipient; null for the recipient himself.</summary>
    public ReceiverCapacity? Capacity { get; init; }
    public string? Receiver { get; init; }
    public string? ReceiverReason { get; init; }
    public string? RefusalReason { get; init; }
    public string? Witness { get; init; }
    public string? DeliveredBy { get; init; }
    public string? Remarks { get; init; }

    /// <summary>Why the record counts no more; null while it does.</summary>
    public string? StruckFor { get; init; }
}

/// <summary>Who the parties are, by the numbers that were checked (domain/02 item 3).</summary>
public sealed record IdentityPaper : CasePaper
{
    public override FormCode Form => FormCode.IdentityProof;
    public IReadOnlyList<PartyBlock> Parties { get; init; } = [];
}

/// <summary>A paper or picture from outside, bound in as it came.</summary>
/// <param name="Digest">SHA-256 of the bytes in lower-case hexadecimal, as kept when the file came in.</param>
public sealed record AttachedPaper(
    FormCode Kind, string FileName, string MediaType, long Size, string Digest, ReadOnlyMemory<byte> Content) : CasePaper
{
    public override FormCode Form => Kind;
    public string? From { get; init; }
    public string? Description { get; init; }
    public DateOnly? On { get; init; }
}
