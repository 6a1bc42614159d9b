using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Mediators;

/// <summary>Why a candidate stands where it stands in the list.</summary>
public enum RankReasonCode
{
    ChosenByParty,
    MainField,
    Ability,
    LaborCertificate,
    OwnOrganization,
    SameCommunity,
    SameSubdistrict,
    GoldMedal,
    Grade,
    FullTime,
    OpenCases,
    PreServiceTrainingMissing,

    /// <summary>Away on the day, all of it or part.</summary>
    Away,
}

/// <summary>A reason with its weight; negative where it counts against the candidate.</summary>
/// <param name="Number">The number behind the reason, as the open cases, the grade or the gold medal's number; otherwise null.</param>
public sealed record RankReason(RankReasonCode Code, int Points, int? Number = null);

/// <summary>A mediator who could take the case.</summary>
/// <param name="Organizations">Where posts are held today.</param>
/// <param name="Communities">The communities of those organisations, by code.</param>
/// <param name="Subdistricts">The subdistricts of those organisations, by code.</param>
/// <param name="OpenCases">Cases in hand that have no outcome yet.</param>
public sealed record RankCandidate(
    Mediator Mediator,
    IReadOnlyCollection<OrganizationId> Organizations,
    IReadOnlyCollection<string> Communities,
    IReadOnlyCollection<string> Subdistricts,
    int OpenCases)
{
    /// <summary>Away on the day, all of it or part.</summary>
    public bool IsAway { get; init; }
}

/// <summary>What the case asks for.</summary>
/// <param name="CommunityCode">Where the dispute arose; null when unknown.</param>
/// <param name="ChosenByParties">The mediators that a party asked for (PML 19, 23).</param>
public sealed record RankQuestion(
    DisputeType Type,
    OrganizationId Organization,
    string? CommunityCode,
    string? SubdistrictCode,
    IReadOnlyCollection<MediatorId> ChosenByParties);

/// <summary>A candidate with the points and the reasons they are made of.</summary>
public sealed record RankedMediator(RankCandidate Candidate, int Score, IReadOnlyList<RankReason> Reasons);

/// <summary>Orders candidates for a case and says why: advice to the person who assigns, never a decision (PIPL 24).</summary>
public static class MediatorRanking
{
    private const int PointsForChoice = 200;
    private const int PointsForMainField = 40;
    private const int PointsForAbility = 20;
    private const int PointsForLaborCertificate = 20;
    private const int PointsForOwnOrganization = 15;
    private const int PointsForCommunity = 20;
    private const int PointsForSubdistrict = 10;
    private const int PointsForGoldMedal = 10;
    private const int PointsForFullTime = 5;
    private const int PointsPerGrade = 2;
    private const int PointsPerOpenCase = -3;
    private const int FewestPointsForLoad = -45;
    private const int PointsWithoutPreService = -30;
    private const int PointsWhenAway = -60;
    private const int Grades = 4;

    /// <summary>Best first; equal points go to the one with fewer open cases, then by name. Who has left the roll is not listed.</summary>
    /// <returns>Each score is the sum of its reasons' points.</returns>
    public static IReadOnlyList<RankedMediator> Rank(IEnumerable<RankCandidate> candidates, RankQuestion question) =>
    [
        .. candidates
            .Where(candidate => candidate.Mediator.IsActive)
            .Select(candidate => Weigh(candidate, question))
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Candidate.OpenCases)
            .ThenBy(ranked => ranked.Candidate.Mediator.NameSortKey, StringComparer.Ordinal)
            .ThenBy(ranked => ranked.Candidate.Mediator.Id.Value),
    ];

    private static RankedMediator Weigh(RankCandidate candidate, RankQuestion question)
    {
        List<RankReason> reasons = [.. FieldReasons(candidate.Mediator, question), .. PlaceReasons(candidate, question), .. PersonReasons(candidate)];
        return new RankedMediator(candidate, reasons.Sum(reason => reason.Points), reasons);
    }

    private static IEnumerable<RankReason> FieldReasons(Mediator mediator, RankQuestion question)
    {
        if (question.ChosenByParties.Contains(mediator.Id))
        {
            yield return new(RankReasonCode.ChosenByParty, PointsForChoice);
        }
        if (mediator.MainField == question.Type)
        {
            yield return new(RankReasonCode.MainField, PointsForMainField);
        }
        else if (mediator.Abilities.Contains(question.Type))
        {
            yield return new(RankReasonCode.Ability, PointsForAbility);
        }
        if (question.Type == DisputeType.Labor && mediator.HasLaborCertificate)
        {
            yield return new(RankReasonCode.LaborCertificate, PointsForLaborCertificate);
        }
    }

    private static IEnumerable<RankReason> PlaceReasons(RankCandidate candidate, RankQuestion question)
    {
        if (candidate.Organizations.Contains(question.Organization))
        {
            yield return new(RankReasonCode.OwnOrganization, PointsForOwnOrganization);
        }
        if (question.CommunityCode is { } community && candidate.Communities.Contains(community))
        {
            yield return new(RankReasonCode.SameCommunity, PointsForCommunity);
        }
        else if (question.SubdistrictCode is { } subdistrict && candidate.Subdistricts.Contains(subdistrict))
        {
            yield return new(RankReasonCode.SameSubdistrict, PointsForSubdistrict);
        }
    }

    private static IEnumerable<RankReason> PersonReasons(RankCandidate candidate)
    {
        var mediator = candidate.Mediator;
        if (mediator.GoldMedalNumber is { } medal)
        {
            yield return new(RankReasonCode.GoldMedal, PointsForGoldMedal, medal);
        }
        if (mediator.Grade is { } grade)
        {
            yield return new(RankReasonCode.Grade, (Grades - (int)grade) * PointsPerGrade, (int)grade + 1);
        }
        if (mediator.Employment == EmploymentKind.FullTime)
        {
            yield return new(RankReasonCode.FullTime, PointsForFullTime);
        }
        if (mediator.PreServiceTrainedOn is null)
        {
            yield return new(RankReasonCode.PreServiceTrainingMissing, PointsWithoutPreService);
        }
        if (candidate.IsAway)
        {
            yield return new(RankReasonCode.Away, PointsWhenAway);
        }
        yield return new(RankReasonCode.OpenCases, Math.Max(candidate.OpenCases * PointsPerOpenCase, FewestPointsForLoad), candidate.OpenCases);
    }
}
