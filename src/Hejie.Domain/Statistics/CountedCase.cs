using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Statistics;

/// <summary>What counting looks at in a case and its agreement; a query fills it, so that columns are conditions of a query.</summary>
public sealed class CountedCase
{
    public required CaseId Id { get; init; }
    public required CaseNumber Number { get; init; }

    /// <summary>Street in which the dispute arose: each case has one, so that the streets add up to the district.</summary>
    public required string SubdistrictCode { get; init; }

    /// <summary>The committee that has the case; a case handled together counts there and nowhere else.</summary>
    public required OrganizationId OrganizationId { get; init; }
    public required DisputeType Type { get; init; }
    public required CaseSource Source { get; init; }
    public ReferralKind? Referral { get; init; }
    public required PartyRelation Relation { get; init; }
    public required DifficultyLevel Difficulty { get; init; }
    public required int PersonCount { get; init; }

    /// <summary>In fen; 0 where no money is claimed.</summary>
    public required long ClaimFen { get; init; }
    public required DateOnly ApplicationDate { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public CaseOutcome? Outcome { get; init; }
    public DateOnly? OutcomeOn { get; init; }
    public NonAcceptanceReason? NonAcceptanceReason { get; init; }
    public DateOnly? PerformedOn { get; init; }
    public required bool SelfPerformed { get; init; }

    /// <summary>Day on which the parties first asked the court to confirm their agreement.</summary>
    public DateOnly? ConfirmationAppliedOn { get; init; }
    public DateOnly? ConfirmationRuledOn { get; init; }
    public bool? IsConfirmed { get; init; }

    /// <summary>Day on which the agreement took effect, as the agreement itself says; null without one in force.</summary>
    public DateOnly? EffectiveOn { get; init; }
    public AgreementForm? AgreementForm { get; init; }
    public AgreementScope? AgreementScope { get; init; }

    /// <summary>Money terms of the agreement in fen.</summary>
    public required long AgreementFen { get; init; }

    /// <summary>Parties who were asked whether they want mediation; who applies has not been asked, even where an answer of the applicant was written down.</summary>
    public required int AskedParties { get; init; }

    /// <summary>Of the parties asked, those whose last answer is yes.</summary>
    public required int JoinedParties { get; init; }

    /// <summary>Calendar days from acceptance to the outcome; 0 where one of them is missing.</summary>
    public required int DaysTaken { get; init; }

    /// <summary>Whether the period for mediation had passed on the day of the count and nothing had ended it.</summary>
    public required bool IsOverLimit { get; init; }

    /// <summary>Whether the period for mediation had passed on the day of the outcome.</summary>
    public required bool EndedLate { get; init; }
}
