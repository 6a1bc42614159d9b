using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <summary>Everything that is written down when a dispute is registered, whoever writes it.</summary>
public sealed record Registration
{
    public const int LongestStatement = 10_000;

    /// <summary>All requests together, with the line ends between them.</summary>
    public const int LongestRequests = 2000;

    /// <summary>A place or an address.</summary>
    public const int LongestLine = 200;
    public const int LongestOrganizationName = 100;
    public const int LongestName = 80;

    /// <summary>The first day from which periods can be counted.</summary>
    public static readonly DateOnly EarliestDay = new(HolidayCalendar.FirstYear, 1, 1);

    public required CaseId Id { get; init; }
    public required CaseNumber Number { get; init; }
    public required DisputeType Type { get; init; }
    public string? SubType { get; init; }
    public CaseSource Source { get; init; } = CaseSource.PartyApplication;
    public ReferralKind? Referral { get; init; }
    public string? ReferralLetterNumber { get; init; }
    public IntakeChannel Channel { get; init; } = IntakeChannel.WalkIn;
    public ApplicationForm Form { get; init; } = ApplicationForm.Written;

    /// <summary>Who took an oral application down (I-2).</summary>
    public string? RecordedBy { get; init; }

    /// <summary>Day on which the committee was asked; interrupts limitation and never changes (I-12).</summary>
    public required DateOnly ApplicationDate { get; init; }
    public DateOnly? DisputeStartedOn { get; init; }
    public required string SubdistrictCode { get; init; }
    public required string CommunityCode { get; init; }
    public string? Place { get; init; }
    public required string Statement { get; init; }
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Claimed money in fen; null when none is claimed.</summary>
    public long? ClaimFen { get; init; }
    public MediationMode PreferredMode { get; init; } = MediationMode.OnSite;
    public required OrganizationId Organization { get; init; }

    /// <summary>The committee of the place, told when the parties chose another one (S-69).</summary>
    public OrganizationId? HomeOrganization { get; init; }
    public JurisdictionBasis Jurisdiction { get; init; } = JurisdictionBasis.DisputePlace;
    public MediatorId? ChosenMediator { get; init; }
    public RiskLevel Risk { get; init; } = RiskLevel.Low;
    public bool IsMigrantWage { get; init; }
    public required IReadOnlyList<PartyDetails> Parties { get; init; }

    /// <summary>Persons behind the parties when they are more than the parties named; at least their number.</summary>
    public int? PersonCount { get; init; }
    public IReadOnlyList<ConsentRecord> Consents { get; init; } = [];

    /// <summary>Earlier cases that this one is like.</summary>
    public IReadOnlyList<LikeCase> Like { get; init; } = [];

    /// <summary>Why it is registered although there are such cases.</summary>
    public string? LikeReason { get; init; }

    /// <summary>Nobody is asked about such cases: a party applies by itself and may not learn of them, or all is settled already.</summary>
    public bool IsNotAskedAboutLike { get; init; }
}
