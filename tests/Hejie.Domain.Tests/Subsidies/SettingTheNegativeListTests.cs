using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Subsidies;

public sealed class SettingTheNegativeListTests
{
    private static readonly SubsidyStory Story = SubsidyStory.Performed();
    private static readonly NegativeListChange Change = new(["虚假案件", " ", " 重复申请 "], Story.Bureau.Today.AddDays(1), "市南司〔2026〕9号", "按市里办法");

    [Fact]
    public void Seven_items_count_until_the_bureau_sets_its_own()
    {
        NegativeList.Delivered.Items.Count.ShouldBe(7);
        NegativeList.On(Story.Bureau.Today, []).ShouldBeSameAs(NegativeList.Delivered);
    }

    [Fact]
    public void R5_a_new_list_counts_from_its_day_and_the_old_one_stays_readable()
    {
        var (made, refusal) = NegativeList.Set(Change, [], Story.Bureau);
        refusal.ShouldBeNull();
        made!.Items.ShouldBe(["虚假案件", "重复申请"]);
        var later = NegativeList.Set(Change with { ValidFrom = Change.ValidFrom.AddDays(9) }, [made], Story.Bureau).Made!;

        NegativeList.On(Change.ValidFrom.AddDays(-1), [made, later]).Number.ShouldBe(0);
        NegativeList.On(Change.ValidFrom, [made, later]).Number.ShouldBe(1);
        NegativeList.On(Change.ValidFrom.AddDays(9), [made, later]).Number.ShouldBe(2);
        NegativeList.Numbered(1, [made, later]).ShouldBeSameAs(made);
        NegativeList.Numbered(0, [made, later]).ShouldBeSameAs(NegativeList.Delivered);
    }

    [Fact]
    public void R5_a_list_has_items_a_source_a_reason_and_a_free_day_to_come()
    {
        var made = NegativeList.Set(Change, [], Story.Bureau).Made!;

        Why(Change with { Items = [" "] }).ShouldBe(SubsidyRefusals.NegativeListIsEmpty);
        Why(Change with { Items = [.. Enumerable.Repeat("项", NegativeList.MostItems + 1)] }).ShouldBe(SubsidyRefusals.NegativeListIsEmpty);
        Why(Change with { Source = "" }).ShouldBe(SubsidyRefusals.NegativeListSourceMissing);
        Why(Change with { Reason = " " }).ShouldBe(CaseRefusals.ReasonIsMissing);
        Why(Change with { ValidFrom = Story.Bureau.Today }).ShouldBe(SubsidyRefusals.NegativeListNotFromTomorrow);
        NegativeList.Set(Change, [made], Story.Bureau).Refusal.ShouldBe(SubsidyRefusals.NegativeListDayIsTaken);
        Why(Change).ShouldBeNull();
    }

    private static Refusal? Why(NegativeListChange change) => NegativeList.Set(change, [], Story.Bureau).Refusal;
}
