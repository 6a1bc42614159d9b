using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>F-29: a reminder of what was promised and is late .</summary>
public sealed record UrgeNoticePaper : CasePaper
{
    public override FormCode Form => FormCode.UrgeNotice;
    public CitedAgreement? Agreement { get; init; }

    /// <summary>Number of the term in the agreement.</summary>
    public int? Term { get; init; }

    /// <summary>The version of the agreement that the term stood in, where another has taken its place since.</summary>
    public int? SupersededVersion { get; init; }

    /// <summary>The term's number; in an earlier version of the agreement behind the version's, so that no two notices share a name.</summary>
    public override int? Ordinal => SupersededVersion is { } version ? (version * 100) + Term : Term;

    /// <summary>Number of the party who owes the term.</summary>
    public int? Debtor { get; init; }
    public string? Addressee { get; init; }
    public DateOnly? EffectiveOn { get; init; }
    public IReadOnlyList<PaperTerm> Terms { get; init; } = [];

    /// <summary>Day by which the committee asks for performance.</summary>
    public DateOnly? PerformBy { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>A promise that was kept, and when.</summary>
public sealed record PerformedTerm(PaperTerm Term, DateOnly On, string? Proof);

/// <summary>F-30: that the agreement has been performed.</summary>
public sealed record PerformanceConfirmationPaper : CasePaper
{
    public override FormCode Form => FormCode.PerformanceConfirmation;
    public CitedAgreement? Agreement { get; init; }
    public DateOnly? EffectiveOn { get; init; }
    public IReadOnlyList<PerformedTerm> Terms { get; init; } = [];
    public bool IsComplete { get; init; }
    public IReadOnlyList<PaperSignature> Parties { get; init; } = [];
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>How much of an agreement had been done on the day of a visit.</summary>
public enum PerformanceStatus
{
    Not,
    InPart,
    InFull,
}

/// <summary>F-15: a visit or call after the outcome (PML 31).</summary>
public sealed record FollowUpPaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.FollowUpRecord;

    /// <summary>Null where nothing was agreed.</summary>
    public CitedAgreement? Agreement { get; init; }
    public IReadOnlyList<string> Interviewees { get; init; } = [];
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public DateOnly? On { get; init; }
    public ContactChannel? Channel { get; init; }

    /// <summary>Null on a blank, and where no agreement was there to perform.</summary>
    public PerformanceStatus? Performance { get; init; }

    /// <summary>1 to 5, or null when not told.</summary>
    public int? Satisfaction { get; init; }
    public bool? RelapseRisk { get; init; }
    public bool? RelationshipRepaired { get; init; }

    /// <summary>Which law the parties understand better since; null when it was not asked.</summary>
    public string? LawUnderstood { get; init; }
    public string? Findings { get; init; }
    public PaperSignature? Visitor { get; init; }
}

/// <summary>F-45: the handling of the case on one sheet.</summary>
public sealed record ClosingReportPaper : CasePaper
{
    public override FormCode Form => FormCode.ClosingReport;
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public DateOnly? AcceptedOn { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public IReadOnlyList<PartyBlock> Parties { get; init; } = [];
    public CaseSource? Source { get; init; }
    public ReferralKind? Referral { get; init; }
    public DisputeType? Type { get; init; }
    public string? Summary { get; init; }
    public CaseOutcome? Outcome { get; init; }

    /// <summary>How it ended, in words, where the terms do not say it.</summary>
    public string? Result { get; init; }
    public IReadOnlyList<PaperTerm> Terms { get; init; } = [];

    /// <summary>What stayed in dispute, where only a part was settled .</summary>
    public string? OpenMatters { get; init; }
    public DateOnly? PerformedOn { get; init; }
    public PaperSignature? Handler { get; init; }
    public DateOnly? On { get; init; }
}
