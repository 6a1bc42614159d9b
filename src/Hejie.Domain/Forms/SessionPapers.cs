using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Forms;

/// <summary>One party's word that it was told of rights and duties (B-1).</summary>
/// <param name="AsksForRecusal">Whether it has asked that a mediator step back (B-5).</param>
public sealed record RightsAcknowledgement(
    string Party, NoticeWay? Way, DateOnly? On, bool WantsClosedSession, bool AsksForRecusal, PaperSignature? Signature = null);

/// <summary>F-06: rights and duties, told before the first session.</summary>
public sealed record RightsNoticePaper : CasePaper
{
    public override FormCode Form => FormCode.RightsNotice;
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public IReadOnlyList<RightsAcknowledgement> Parties { get; init; } = [];

    /// <summary>How the mediators came to the case; null before any was named (PML 19).</summary>
    public AssignmentMode? Choice { get; init; }
    public string? ToldBy { get; init; }
}

/// <summary>F-09: what was said and done at one meeting, by the seven points (S-R2).</summary>
public sealed record MediationRecordPaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.MediationRecord;

    /// <summary>Number of the session in the case.</summary>
    public int? Number { get; init; }
    public override int? Ordinal => Number;

    /// <summary>Beginning in China Standard Time.</summary>
    public DateTime? From { get; init; }

    /// <summary>End in China Standard Time.</summary>
    public DateTime? To { get; init; }
    public string? Place { get; init; }
    public MediationMode? Mode { get; init; }
    public SessionOpenness? Openness { get; init; }
    public MediationTactic? Tactic { get; init; }
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public IReadOnlyList<PartyBlock> Present { get; init; } = [];
    /// <summary>Committees that took part beside the host (I-9).</summary>
    public IReadOnlyList<string> JointCommittees { get; init; } = [];
    public IReadOnlyList<PaperInvitee> Invitees { get; init; } = [];
    public IReadOnlyList<PaperOnlineCheck> OnlineChecks { get; init; } = [];

    /// <summary>Why it began over the network before all was made sure of.</summary>
    public string? UncheckedReason { get; init; }
    public string? Host { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public string? Recorder { get; init; }
    public string? RightsTold { get; init; }
    public string? Principles { get; init; }
    public string? Statements { get; init; }
    public string? FactsChecked { get; init; }
    public string? RisksTold { get; init; }
    public string? LawTaught { get; init; }
    public string? Result { get; init; }
    public IReadOnlyList<PaperSignature> PartySignatures { get; init; } = [];
    public IReadOnlyList<PaperSignature> MediatorSignatures { get; init; } = [];
    public PaperSignature? RecorderSignature { get; init; }
    public SealMark? Seal { get; init; }
}
