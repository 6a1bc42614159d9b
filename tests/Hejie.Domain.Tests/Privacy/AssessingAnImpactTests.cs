using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Privacy;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Privacy;

public sealed class AssessingAnImpactTests
{
    private static readonly DateOnly Day = new(2026, 3, 5);
    private static readonly AssessmentDetails Sharing = new(
        "转给区法院", DataUse.Sharing, "申请司法确认", "姓名、协议", "法院审查必须", "法院以外的人看到", "只交协议，专人送", AssessmentConclusion.AcceptableWithMeasures, "曹科长", Day, Day.AddYears(1));

    private static Moment On(DateOnly day) => new(Actor.Job("370202", "test"), ChinaTime.InstantOf(day, new TimeOnly(9, 0)), HolidayCalendar.Standard);

    private static ImpactAssessment? Write(AssessmentDetails details, out Refusal? refusal, DateOnly? on = null) =>
        ImpactAssessment.Write(ImpactAssessmentId.New(On(Day).Now), null, details, On(on ?? Day), out refusal);

    private static ImpactAssessment Written(AssessmentDetails details) => Write(details, out _, new DateOnly(2028, 3, 1)).ShouldNotBeNull();

    [Fact]
    public void D12_an_assessment_tells_everything_that_the_law_asks_for()
    {
        Write(Sharing, out var none).ShouldNotBeNull();
        none.ShouldBeNull();

        Write(Sharing with { Risks = " ", Measures = "" }, out var refusal).ShouldBeNull();
        refusal.ShouldBe(PrivacyRefusals.AssessmentIncomplete.About(["AssessmentRisks", "AssessmentMeasures"]));
    }

    [Fact]
    public void D12_it_is_made_by_its_day_and_ends_on_it_or_later()
    {
        Write(Sharing with { AssessedOn = Day.AddDays(1) }, out var early).ShouldBeNull();
        early.ShouldBe(PrivacyRefusals.AssessedInFuture);
        Write(Sharing with { ValidUntil = Day.AddDays(-1) }, out var reversed).ShouldBeNull();
        reversed.ShouldBe(PrivacyRefusals.AssessmentEndsBeforeItBegins);
        Write(Sharing with { ValidUntil = Day }, out var none).ShouldNotBeNull();
        none.ShouldBeNull();
    }

    [Fact]
    public void D12_a_use_rests_on_it_from_its_first_day_to_its_last()
    {
        var one = Written(Sharing with { ValidUntil = Day.AddDays(10) });

        one.HoldsOn(Day.AddDays(-1)).ShouldBeFalse();
        one.HoldsOn(Day).ShouldBeTrue();
        one.HoldsOn(Day.AddDays(10)).ShouldBeTrue();
        one.HoldsOn(Day.AddDays(11)).ShouldBeFalse();
        Written(Sharing with { Conclusion = AssessmentConclusion.NotAcceptable }).HoldsOn(Day).ShouldBeFalse();
    }

    [Fact]
    public void D12_the_uses_without_one_are_named()
    {
        ImpactAssessment.Missing([]).ShouldBe([DataUse.Sensitive, DataUse.Automatic, DataUse.Sharing, DataUse.Publishing]);
        ImpactAssessment.Missing([DataUse.Sharing, DataUse.Other, DataUse.Sensitive]).ShouldBe([DataUse.Automatic, DataUse.Publishing]);
    }

    [Fact]
    public void D12_it_is_kept_for_three_years_also_over_a_leap_day_and_as_long_as_it_holds()
    {
        var one = Written(Sharing);
        one.WhyNotRemoved(new DateOnly(2029, 3, 4)).ShouldBe(PrivacyRefusals.AssessmentIsKept);
        one.WhyNotRemoved(new DateOnly(2029, 3, 5)).ShouldBe(PrivacyRefusals.AssessmentIsKept);
        one.WhyNotRemoved(new DateOnly(2029, 3, 6)).ShouldBeNull();

        var leap = Written(Sharing with { AssessedOn = new DateOnly(2028, 2, 29), ValidUntil = new DateOnly(2028, 12, 31) });
        leap.WhyNotRemoved(new DateOnly(2031, 2, 28)).ShouldBe(PrivacyRefusals.AssessmentIsKept);
        leap.WhyNotRemoved(new DateOnly(2031, 3, 1)).ShouldBeNull();

        Written(Sharing with { ValidUntil = new DateOnly(2030, 1, 1) }).WhyNotRemoved(new DateOnly(2029, 3, 6)).ShouldBe(PrivacyRefusals.AssessmentIsKept);
    }
}
