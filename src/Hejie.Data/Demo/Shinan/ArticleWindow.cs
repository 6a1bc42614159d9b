using Hejie.Data.Demo.Cases;

namespace Hejie.Data.Demo.Shinan;

/// <summary>The cases behind the district's published report: how many are made, and between which days they are accepted and settled.</summary>
/// <remarks>The report counts "since 2017" and bears no date; its events run to 2018 and 2019, so the window ends at the
/// middle of 2019. Nothing here is shown anywhere: every figure on a page is counted from the cases.</remarks>
public static class ArticleWindow
{
    public static readonly DateOnly FirstDay = new(2017, 1, 1);

    /// <summary>The cut-off day: the report names no day, and its latest events lie in 2018 and 2019.</summary>
    public static readonly DateOnly LastDay = new(2019, 6, 30);

    private const int Disputes = 3533;
    private const int Failures = 2;
    private const int AtHolders = 1655;
    private const int DifficultAtHolders = 148;
    private const int FinanceDisputes = 31;
    private const int FinanceFailures = 3;

    /// <summary>The last application, early enough that mediation ends inside the window.</summary>
    private static readonly DateOnly LastApplication = new(2019, 5, 17);

    internal static IEnumerable<CaseScript> Plan(DemoDistrict district)
    {
        var random = DemoRandom.For("article window");
        var plan = new CasePlan(district, random);
        for (var i = 0; i < Disputes; i++)
        {
            var at = plan.OfficeHour(FirstDay, LastApplication);
            var isHolder = i < AtHolders;
            var isDifficult = isHolder ? i < DifficultAtHolders : random.Chance(2);
            var ending = i >= Disputes - Failures ? Ending.Failed
                : !isDifficult && random.Chance(18) ? Ending.SettledOrally
                : Ending.Settled;
            var script = isHolder ? plan.AtBrandRoom(at, ending) : plan.Elsewhere(at, ending);
            yield return script with { IsDifficult = isDifficult, IsUrged = random.Chance(3) };
        }
    }

    internal static IEnumerable<CaseScript> PlanFinance(DemoDistrict district)
    {
        var random = DemoRandom.For("article window finance");
        var plan = new CasePlan(district, random);
        for (var i = 0; i < FinanceDisputes; i++)
        {
            var ending = i < FinanceFailures ? Ending.Failed : Ending.Settled;
            yield return plan.At(district.FinanceCommittee, plan.OfficeHour(FirstDay, LastApplication), ending);
        }
    }
}
