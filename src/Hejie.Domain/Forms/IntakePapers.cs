using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>F-03: what the applicant tells and asks.</summary>
public sealed record MediationApplicationPaper : CasePaper
{
    public override FormCode Form => FormCode.MediationApplication;
    public IReadOnlyList<PartyBlock> Parties { get; init; } = [];
    public string? Statement { get; init; }
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Who took an oral application down (I-2); null for a written one.</summary>
    public string? TakenDownBy { get; init; }
    public IReadOnlyList<PaperSignature> Signatures { get; init; } = [];

    /// <summary>Day on which the applicant amended it last; null where it stands as it was handed in.</summary>
    public DateOnly? AmendedOn { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>F-04: that the committee took the dispute on.</summary>
public sealed record AcceptanceRegistrationPaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.AcceptanceRegistration;
    public DateOnly? AcceptedOn { get; init; }
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public CaseSource? Source { get; init; }
    public ReferralKind? Referral { get; init; }
    public string? Summary { get; init; }
    public IReadOnlyList<PaperSignature> Parties { get; init; } = [];
    public PaperSignature? Registrar { get; init; }
    public SealMark? Seal { get; init; }
    public string? Remarks { get; init; }
}

/// <summary>F-05: why a dispute is not taken on, and where to turn (I-5, I-11).</summary>
public sealed record NonAcceptanceNoticePaper : CasePaper
{
    public override FormCode Form => FormCode.NonAcceptanceNotice;
    public IReadOnlyList<string> Addressees { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public DateOnly? AppliedOn { get; init; }
    public NonAcceptanceReason? Reason { get; init; }

    /// <summary>What the committee adds to the reason in its own words.</summary>
    public string? Explanation { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-37: that the case is accepted and what to bring.</summary>
public sealed record AcceptanceNoticePaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.AcceptanceNotice;
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>Last day of the mediation period.</summary>
    public DateOnly? MediateBy { get; init; }
    public string? Place { get; init; }
    public string? Phone { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-22: notice of and consent to the handling of personal information (PIPL 13, 17, 23, 29).</summary>
public sealed record PrivacyConsentPaper : CasePaper
{
    public override FormCode Form => FormCode.PrivacyConsent;
    public string? Person { get; init; }
    public string? Phone { get; init; }

    /// <summary>Consents given; a kind that is not here is printed as an open box.</summary>
    public IReadOnlyList<ConsentKind> Given { get; init; } = [];
    public string? NoticeVersion { get; init; }
    public PaperSignature? Signature { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>Proof of the day on which the committee was asked, which interrupts limitation (I-12).</summary>
public sealed record LimitationProofPaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.LimitationProof;
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public IReadOnlyList<string> Requests { get; init; } = [];
    public DateOnly? AppliedOn { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}
