using Hejie.Data.Demo.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Data.Demo.Shinan;

/// <summary>Every case of the demonstration, lived through in memory; the same for the same first start.</summary>
public static class ShinanCases
{
    /// <param name="firstStart">Instant of the first start, UTC; live cases are dated backward from it and nothing lies after it.</param>
    /// <param name="more">Flowing live cases beside the usual ones.</param>
    /// <returns>The cases of both tenants in the order of their numbers.</returns>
    public static IReadOnlyList<DemoCase> Make(ShinanRegister register, DemoFiles files, DateTime firstStart, int more = 0)
    {
        var district = new DemoDistrict(register);
        var serials = new DemoSerials();
        var today = ChinaTime.DayOf(firstStart);
        IEnumerable<CaseScript> scripts =
        [
            .. ArticleWindow.Plan(district),
            .. ArticleWindow.PlanFinance(district),
            .. LiveCases.Plan(district, today, more),
            .. LiveCases.PlanFinance(district, today),
        ];
        return DemoTimetable.Run([.. scripts.Select(script => new CaseLife(script, district, serials, files))], firstStart);
    }
}
