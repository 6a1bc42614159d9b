using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>F-10: the written agreement (PML 28, 29).</summary>
public sealed record AgreementPaper : CasePaper
{
    public override FormCode Form => FormCode.MediationAgreement;

    /// <summary>Place among the versions of the case's agreement; null on a blank.</summary>
    public int? Version { get; init; }
    public override int? Ordinal => Version;

    /// <summary>Committees that took part beside the host (I-9).</summary>
    public IReadOnlyList<string> JointCommittees { get; init; } = [];

    /// <summary>What it does to the version before; null for the agreement that settled the dispute.</summary>
    public RevisionKind? Revision { get; init; }

    /// <summary>The version whose place it takes, and the day from which that one bound.</summary>
    public int? ReplacesVersion { get; init; }
    public DateOnly? ReplacesEffectiveOn { get; init; }

    /// <summary>Day on which another version took its place.</summary>
    public DateOnly? SupersededOn { get; init; }

    /// <summary>How many of the first terms had been performed before and stay as they are.</summary>
    public int CarriedTerms { get; init; }
    public IReadOnlyList<PartyBlock> Parties { get; init; } = [];

    /// <summary>Main facts, what was disputed, and each side's responsibility.</summary>
    public string? Facts { get; init; }
    public IReadOnlyList<PaperTerm> Terms { get; init; } = [];

    /// <summary>Whether only a part of the dispute is settled .</summary>
    public bool IsPartial { get; init; }

    /// <summary>What stays in dispute, where only a part is settled.</summary>
    public string? OpenMatters { get; init; }

    /// <summary>Kind of dispute, by which the roads for what stays in dispute are told (P-3).</summary>
    public DisputeType? Type { get; init; }
    public int? Copies { get; init; }
    public IReadOnlyList<PaperSignature> PartySignatures { get; init; } = [];
    public IReadOnlyList<PaperSignature> MediatorSignatures { get; init; } = [];
    public PaperSignature? Recorder { get; init; }
    public SealMark? Seal { get; init; }

    /// <summary>Day from which it binds; null while a signature is missing .</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Last day to ask a court for confirmation (J-1).</summary>
    public DateOnly? ConfirmBy { get; init; }

    /// <summary>Whether it touches status or title, which no court confirms (J-5).</summary>
    public bool HasUnconfirmable { get; init; }
}

/// <summary>F-11: the committee's record of an oral agreement (PML 28, 30).</summary>
public sealed record OralAgreementPaper : CasePaper
{
    public override FormCode Form => FormCode.OralAgreementRegistration;
    public CitedAgreement? Agreement { get; init; }
    public IReadOnlyList<PartyBlock> Parties { get; init; } = [];
    public string? Facts { get; init; }
    public IReadOnlyList<PaperTerm> Terms { get; init; } = [];
    public bool PerformedAtOnce { get; init; }
    public DateOnly? AgreedOn { get; init; }
    public IReadOnlyList<PaperSignature> Mediators { get; init; } = [];
    public SealMark? Seal { get; init; }
    public string? Remarks { get; init; }
}

/// <summary>F-42: the case goes to the body it belongs to (MOJ75 23; SDM 33; PML 25).</summary>
public sealed record TransferLetterPaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.TransferLetter;

    /// <summary>The body that takes it over.</summary>
    public string? Addressee { get; init; }
    public HandoverTo? To { get; init; }
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }

    /// <summary>Null where no party applied.</summary>
    public DateOnly? AppliedOn { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public string? Summary { get; init; }
    public string? Reason { get; init; }

    /// <summary>Papers that go with it, by their names.</summary>
    public IReadOnlyList<string> Enclosures { get; init; } = [];
    public string? Contact { get; init; }
    public string? Phone { get; init; }

    /// <summary>Who took it over, as far as it is known.</summary>
    public string? Receipt { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-12: that mediation has ended without agreement, and which roads are open (PML 26, P-3).</summary>
public sealed record TerminationNoticePaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.TerminationNotice;
    public IReadOnlyList<string> Addressees { get; init; } = [];
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>When the first session began and the last one ended, in China Standard Time (T-4; SDM 24); null where none was held.</summary>
    public DateTime? BegunAt { get; init; }
    public DateTime? EndedAt { get; init; }

    /// <summary>The day on which a party asked for its right, which interrupts limitation (I-12); null where no party applied.</summary>
    public DateOnly? AppliedOn { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public TerminationReason? Reason { get; init; }
    public string? Explanation { get; init; }

    /// <summary>Day of the notice, which may lie before the end.</summary>
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}
