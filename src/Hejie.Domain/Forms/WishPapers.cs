using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Forms;

/// <summary>F-23: that a party wants a mediator to step back, and what was decided (B-5, B-6).</summary>
public sealed record RecusalPaper : DisputePaper
{
    public override FormCode Form => FormCode.RecusalForm;
    public string? Requester { get; init; }
    public string? Mediator { get; init; }
    public string? Ground { get; init; }
    public DateOnly? RequestedOn { get; init; }
    public PaperSignature? Signature { get; init; }

    /// <summary>Null while nobody has decided.</summary>
    public bool? Granted { get; init; }
    public string? Decision { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-24: that the parties agreed to more time (SC16 27; SC22 24; MED 38).</summary>
public sealed record ExtensionConsentPaper : DisputePaper
{
    public override FormCode Form => FormCode.ExtensionConsent;
    public DateOnly? AcceptedOn { get; init; }
    public string? Reason { get; init; }
    public int? Length { get; init; }
    public PeriodUnit? Unit { get; init; }

    /// <summary>Whether the committee agreed too, where its consent is asked for.</summary>
    public bool CommitteeAgrees { get; init; }
    public IReadOnlyList<PaperSignature> Parties { get; init; } = [];
    public DateOnly? AgreedOn { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-25: an invitation to help with a mediation, with the parties' consent (PML 20; B-8).</summary>
public sealed record InvitationPaper : DisputePaper
{
    public override FormCode Form => FormCode.InvitationLetter;

    /// <summary>Number of the session.</summary>
    public int? Session { get; init; }
    public string? Invitee { get; init; }

    /// <summary>What the invitee is to the parties or the matter.</summary>
    public string? Relation { get; init; }

    /// <summary>Why the mediation needs the invitee.</summary>
    public string? Reason { get; init; }

    /// <summary>Beginning of the session in China Standard Time.</summary>
    public DateTime? At { get; init; }
    public string? Place { get; init; }
    public IReadOnlyList<PaperSignature> Parties { get; init; } = [];
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-31: that an applicant takes the application back, or a party asks for the end (PML 23; B-2).</summary>
public sealed record WithdrawalPaper : DisputePaper
{
    public override FormCode Form => FormCode.WithdrawalRequest;
    public string? Party { get; init; }

    /// <summary>True for the taking back of the application, false for asking that the mediation end; null on a blank.</summary>
    public bool? TakesBack { get; init; }
    public DateOnly? AppliedOn { get; init; }
    public string? Reason { get; init; }
    public PaperSignature? Signature { get; init; }
    public string? TakenDownBy { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>F-16: the facts on which the parties agree though they do not settle (SDM 24; SC22 22).</summary>
public sealed record UndisputedFactsPaper : DisputePaper
{
    public override FormCode Form => FormCode.UndisputedFactSheet;
    public IReadOnlyList<string> Facts { get; init; } = [];
    public IReadOnlyList<PaperSignature> Parties { get; init; } = [];
    public IReadOnlyList<PaperSignature> Mediators { get; init; } = [];
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}
