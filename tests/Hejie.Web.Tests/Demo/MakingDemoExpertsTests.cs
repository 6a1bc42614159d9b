using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Linkage;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Demo;

public sealed class MakingDemoExpertsTests
{
    private static readonly ShinanRegister Register = ShinanRegister.Make();
    private static readonly DateTime At = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    private static readonly IReadOnlyList<Expert> All = DemoExperts.Make(Register, ShinanRegister.DistrictCode, At);

    [Fact]
    public void S27_thirty_finance_experts_come_from_four_sources()
    {
        var finance = All.Where(expert => expert.Groups.Contains(ExpertGroup.Finance)).ToList();
        finance.Count.ShouldBe(30);
        finance.Select(expert => expert.Source).Distinct().Order().ShouldBe([ExpertSource.Regulator, ExpertSource.University, ExpertSource.LawFirm, ExpertSource.FinancialInstitution]);
    }

    [Fact]
    public void S27_before_the_citys_committee_the_thirty_mediate_themselves()
    {
        var city = DemoExperts.Make(Register, ShinanRegister.CityCode, At);
        (city.Count, city.Count(expert => expert.MediatorId is not null && expert.DistrictCode == ShinanRegister.CityCode)).ShouldBe((30, 30));
    }

    [Fact]
    public void S20_the_lawyers_group_has_eight_some_of_whom_mediate()
    {
        var lawyers = All.Where(expert => expert.Groups.Contains(ExpertGroup.PropertyLawyers)).ToList();
        lawyers.Count.ShouldBe(8);
        lawyers.Count(expert => expert.MediatorId is not null).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Nobody_in_them_is_real_and_none_stands_twice()
    {
        All.ShouldAllBe(expert => expert.Name.EndsWith("（演示）") && expert.Unit.Contains("演示") && expert.Phone!.StartsWith("154"));
        All.Select(expert => (expert.Name, expert.Unit)).Distinct().Count().ShouldBe(All.Count);
        All.Select(expert => expert.Id).Distinct().Count().ShouldBe(All.Count);
    }
}
