using Hejie.Domain.Cases;
using Hejie.Domain.Risks;

namespace Hejie.Domain.Forms;

/// <summary>F-08: what one person told who was asked about the dispute.</summary>
public sealed record InvestigationRecordPaper : DisputePaper
{
    public override FormCode Form => FormCode.InvestigationRecord;

    /// <summary>Beginning in China Standard Time.</summary>
    public DateTime? From { get; init; }

    /// <summary>End in China Standard Time.</summary>
    public DateTime? To { get; init; }
    public string? Place { get; init; }
    public IReadOnlyList<string> Investigators { get; init; } = [];
    public PartyBlock? Interviewee { get; init; }

    /// <summary>What the person is to the parties.</summary>
    public string? Relation { get; init; }
    public IReadOnlyList<string> Participants { get; init; } = [];
    public string? Recorder { get; init; }

    /// <summary>Question and answer, a line each.</summary>
    public string? Account { get; init; }
    public PaperSignature? IntervieweeSignature { get; init; }
    public IReadOnlyList<PaperSignature> InvestigatorSignatures { get; init; } = [];
    public PaperSignature? RecorderSignature { get; init; }
}

/// <summary>F-17: that a dispute may escalate, what was done, and whom it was told (PML 25).</summary>
public sealed record RiskReportPaper : DisputePaper
{
    public override FormCode Form => FormCode.RiskReport;
    public string? Addressee { get; init; }
    public int? Persons { get; init; }
    public RiskLevel? Level { get; init; }
    public IReadOnlyList<Tendency> Tendencies { get; init; } = [];
    public string? Facts { get; init; }
    public string? Measures { get; init; }

    /// <summary>Instant of the report in China Standard Time.</summary>
    public DateTime? ReportedAt { get; init; }
    public PaperSignature? Reporter { get; init; }
    public string? Receiver { get; init; }
    public string? Reply { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>An expert who was asked.</summary>
/// <param name="Agrees">Whether the expert shares the opinion; null on a blank.</param>
/// <param name="Words">Why he differs, or what he adds.</param>
public sealed record ConsultedExpert(string Name, string? Unit, string? Field, PaperSignature? Signature = null, bool? Agrees = null, string? Words = null);

/// <summary>F-26: what experts or lawyers advised; they do not decide (MED 35, 37).</summary>
public sealed record ExpertOpinionPaper : DisputePaper
{
    public override FormCode Form => FormCode.ExpertConsultationOpinion;
    public string? Place { get; init; }
    public string? Facts { get; init; }
    public string? Questions { get; init; }
    public IReadOnlyList<string> Materials { get; init; } = [];
    public string? Opinion { get; init; }
    public IReadOnlyList<ConsultedExpert> Experts { get; init; } = [];
    public string? Recorder { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>F-27: that an appraiser is asked, with both sides' consent (MED 34; S-R6).</summary>
public sealed record AppraisalEntrustmentPaper : DisputePaper
{
    public override FormCode Form => FormCode.AppraisalEntrustment;

    /// <summary>The body that appraises.</summary>
    public string? Institution { get; init; }
    public string? Facts { get; init; }
    public IReadOnlyList<string> Questions { get; init; } = [];
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>The parties who pay the appraiser, as they agreed; the committee takes nothing (PML 4).</summary>
    public IReadOnlyList<string> Payers { get; init; } = [];
    public DateOnly? AnswerBy { get; init; }
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public IReadOnlyList<PaperSignature> Parties { get; init; } = [];
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}
