using Hejie.Data.Demo.Cases;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo.Shinan;

/// <summary>Cases of the months before the first start, in every state, with the rates that services report when they count everything.</summary>
internal sealed class LiveCases
{
    private const int Flowing = 300;
    private const int LeftLyingEach = 3;
    private const int DaysBack = 240;
    private const int FinanceFlowing = 12;

    /// <summary>Every state in which a case can lie, how long ago it must have begun to have come there, and the ending it heads for.</summary>
    private static readonly (CaseState State, int DaysAgo, Ending Ending)[] Lying =
    [
        (CaseState.Registered, 2, Ending.Settled),
        (CaseState.UnderReview, 4, Ending.Settled),
        (CaseState.AwaitingRespondentConsent, 6, Ending.Settled),
        (CaseState.NotAccepted, 16, Ending.Refused),
        (CaseState.NotAccepted, 22, Ending.Unreachable),
        (CaseState.NotAccepted, 12, Ending.OutOfScope),
        (CaseState.Accepted, 12, Ending.Settled),
        (CaseState.Assigned, 14, Ending.Settled),
        (CaseState.Preparing, 14, Ending.Settled),
        (CaseState.InMediation, 24, Ending.Settled),
        (CaseState.Suspended, 24, Ending.Settled),
        (CaseState.Transferred, 24, Ending.Settled),
        (CaseState.Failed, 50, Ending.Failed),
        (CaseState.Terminated, 50, Ending.Terminated),
        (CaseState.Withdrawn, 30, Ending.Withdrawn),
        (CaseState.Performing, 34, Ending.Settled),
        (CaseState.PartlyPerformed, 75, Ending.Settled),
        (CaseState.Breached, 75, Ending.Settled),
        (CaseState.Performed, 80, Ending.Settled),
        (CaseState.FollowedUp, 130, Ending.Settled),
        (CaseState.Closed, 140, Ending.Settled),
    ];

    private readonly DemoDistrict _district;
    private readonly DemoRandom _random = DemoRandom.For("live cases");
    private readonly CasePlan _plan;
    private readonly DateOnly _today;

    private LiveCases(DemoDistrict district, DateOnly today)
    {
        (_district, _today) = (district, today);
        _plan = new CasePlan(district, _random);
    }

    /// <param name="today">China day of the first start.</param>
    /// <param name="more">Flowing cases beside the usual ones.</param>
    public static IEnumerable<CaseScript> Plan(DemoDistrict district, DateOnly today, int more)
    {
        var live = new LiveCases(district, today);
        return live.FlowingCases(Flowing + more).Concat(live.LyingCases()).Concat(live.ExampleCases()).Select(script => script with { TakesConsents = true });
    }

    public static IEnumerable<CaseScript> PlanFinance(DemoDistrict district, DateOnly today)
    {
        var live = new LiveCases(district, today);
        return Enumerable.Range(0, FinanceFlowing)
            .Select(_ => live._plan.At(district.FinanceCommittee, live.At(DaysBack, 1), live.AnyEnding()) with { TakesConsents = true });
    }

    private DateTime At(int mostDaysAgo, int fewestDaysAgo) => _plan.OfficeHour(_today.AddDays(-mostDaysAgo), _today.AddDays(-fewestDaysAgo));

    private IEnumerable<CaseScript> FlowingCases(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = At(DaysBack, 1);
            var ending = AnyEnding();
            yield return (_random.Chance(40) ? _plan.AtBrandRoom(at, ending) : _plan.Elsewhere(at, ending)) with
            {
                IsDifficult = ending != Ending.SettledOrally && _random.Chance(8),
                IsUrged = _random.Chance(10),
            };
        }
    }

    /// <summary>Of a hundred applications about eighty-eight are taken on, and two in three of these end in agreement.</summary>
    private Ending AnyEnding() => _random.Weighted(
        (Ending.Settled, 48), (Ending.SettledOrally, 10), (Ending.Failed, 19), (Ending.Withdrawn, 7), (Ending.Terminated, 4),
        (Ending.Refused, 6), (Ending.Unreachable, 4), (Ending.OutOfScope, 2));

    private IEnumerable<CaseScript> LyingCases() =>
        from lying in Lying
        from _ in Enumerable.Range(0, LeftLyingEach)
        select LeftLying(_plan.Elsewhere(At(lying.DaysAgo + 10, lying.DaysAgo), lying.Ending), lying.State);

    /// <summary>One case in every state before the committee and with the mediator that the demonstration accounts belong to.</summary>
    private IEnumerable<CaseScript> ExampleCases()
    {
        var committee = _district.Organizations.Single(body => body.Abbreviation == ShinanRegister.ExampleCommittee);
        var host = _district.MediatorsOf(committee, _today).First(mediator => mediator.IsGoldMedal);
        var beside = _district.Organizations.First(body =>
            body.Id != committee.Id && body.Kind == OrganizationKind.MediationCommittee && _district.MediatorsOf(body, _today.AddDays(-DaysBack)).Count > 0);
        foreach (var lying in Lying)
        {
            yield return LeftLying(_plan.At(committee, At(lying.DaysAgo + 10, lying.DaysAgo), lying.Ending), lying.State) with
            {
                Host = host,
                Beside = lying.State == CaseState.InMediation ? beside : null,
            };
        }
    }

    private static CaseScript LeftLying(CaseScript script, CaseState state) => script with
    {
        StopAt = state,
        IsUrged = state == CaseState.Breached,
    };
}
