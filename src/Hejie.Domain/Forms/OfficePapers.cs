using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Forms;

/// <summary>F-32: what a party thinks of the mediation.</summary>
public sealed record SatisfactionSurveyPaper : DisputePaper
{
    public override FormCode Form => FormCode.SatisfactionSurvey;
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>Points from 1 to 5 in the order of the sheet; null where nothing was ticked.</summary>
    public IReadOnlyList<int?> Points { get; init; } = [];
    public string? Remarks { get; init; }

    /// <summary>Null where the party stays unnamed.</summary>
    public string? Respondent { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>Who sat in a meeting, and for whom.</summary>
public sealed record MeetingMember(string Name, string Unit, string? Post = null);

/// <summary>What a meeting resolved, who does it, by when.</summary>
public sealed record MeetingResolution(string Matter, string Responsible, DateOnly? DueOn);

/// <summary>F-33: minutes of the joint meeting on a housing estate (QDP 82; SDP 74).</summary>
public sealed record JointMeetingPaper : CasePaper
{
    public override FormCode Form => FormCode.JointMeetingMinutes;

    /// <summary>The subdistrict that called the meeting.</summary>
    public string? Convener { get; init; }
    public string? Estate { get; init; }

    /// <summary>Beginning in China Standard Time.</summary>
    public DateTime? From { get; init; }
    public string? Place { get; init; }
    public string? Chair { get; init; }
    public string? Recorder { get; init; }
    public string? Topic { get; init; }
    public IReadOnlyList<MeetingMember> Members { get; init; } = [];
    public string? Discussion { get; init; }
    public IReadOnlyList<MeetingResolution> Resolutions { get; init; } = [];
    public PaperSignature? ChairSignature { get; init; }
    public PaperSignature? RecorderSignature { get; init; }
}

/// <summary>The word of one body on a claim, in the order in which they are asked.</summary>
public sealed record Approval(string? Opinion, PaperSignature? Signature);

/// <summary>F-34: an allowance for a case, and the five steps that examine it .</summary>
public sealed record SubsidyClaimPaper : DisputePaper
{
    public override FormCode Form => FormCode.SubsidyClaimForm;
    public string? Mediator { get; init; }
    public string? MediatorNumber { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public CaseOutcome? Outcome { get; init; }
    public AgreementForm? AgreementForm { get; init; }
    public DifficultyLevel? Difficulty { get; init; }

    /// <summary>Fen.</summary>
    public long? AmountFen { get; init; }
    public string? Basis { get; init; }
    public IReadOnlyList<Approval> Steps { get; init; } = [];
    public DateOnly? On { get; init; }
}

/// <summary>What a reviewer found on one aspect of a file.</summary>
/// <param name="Points">From 0 to what the aspect is worth; null where it was not judged.</param>
public sealed record ReviewFinding(int? Points, string? Remark);

/// <summary>F-35: the review of a file by its seven aspects .</summary>
public sealed record FileReviewPaper : DisputePaper
{
    public override FormCode Form => FormCode.FileReviewForm;
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>In the order of the sheet.</summary>
    public IReadOnlyList<ReviewFinding> Findings { get; init; } = [];
    public string? Fixes { get; init; }
    public DateOnly? FixBy { get; init; }
    public PaperSignature? Reviewer { get; init; }
    public string? Feedback { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>A dispute that a round of screening found.</summary>
public sealed record ScreenedDispute(string Place, string Persons, string Matter, RiskLevel? Risk, string? Handling);

/// <summary>F-36: a round of screening, what it found and to whom each went (REG89 5).</summary>
public sealed record ScreeningPaper : CasePaper
{
    public override FormCode Form => FormCode.DisputeScreeningForm;
    public string? Area { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>What a special round looks for; null for a regular one.</summary>
    public string? SpecialTopic { get; init; }
    public IReadOnlyList<ScreenedDispute> Finds { get; init; } = [];
    public string? Remarks { get; init; }
    public IReadOnlyList<PaperSignature> Screeners { get; init; } = [];
    public DateOnly? On { get; init; }
}

/// <summary>A volume on a list of files to be destroyed.</summary>
/// <param name="Outcome">Destroyed, kept or left out, with why.</param>
/// <param name="Digest">Of what was destroyed; null before.</param>
public sealed record ListedFile(
    string Number, string? Volume, string Type, RetentionPeriod Period, DateOnly ArchivedOn, DateOnly KeptUntil, string Outcome, string? Digest);

/// <summary>The list of files that are judged and destroyed, for the archive (D-8; 02 section 6). Without a committee it is the district's.</summary>
public sealed record DestructionPaper : CasePaper
{
    public override FormCode Form => FormCode.DestructionRegister;
    public string? Number { get; init; }
    public DateOnly? DueBy { get; init; }
    public IReadOnlyList<ListedFile> Files { get; init; } = [];
    public PaperSignature? DrawnBy { get; init; }
    public PaperSignature? ApprovedBy { get; init; }

    /// <summary>What the approver said.</summary>
    public string? Words { get; init; }
    public DateOnly? DestroyedOn { get; init; }
}

/// <summary>F-43: the committee appoints a mediator (PML 13; MOJ75 16).</summary>
public sealed record AppointmentLetterPaper : CasePaper
{
    public override FormCode Form => FormCode.AppointmentLetter;
    public string? LetterNumber { get; init; }
    public string? Mediator { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>A change in a committee that its court is told.</summary>
/// <param name="Change">What changed, in words.</param>
public sealed record CommitteeChange(string Committee, OrganizationCategory? Category, string Change, DateOnly On);

/// <summary>F-44: the bureau tells the basic court of committees and their changes (PML 10).</summary>
public sealed record CourtNotificationPaper : CasePaper
{
    public override FormCode Form => FormCode.CourtNotification;
    public string? LetterNumber { get; init; }

    /// <summary>The district's bureau of justice.</summary>
    public string? Sender { get; init; }
    public string? Court { get; init; }
    public IReadOnlyList<CommitteeChange> Changes { get; init; } = [];
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
}
