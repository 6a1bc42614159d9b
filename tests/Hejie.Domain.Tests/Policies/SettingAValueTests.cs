using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Policies;

public sealed class SettingAValueTests
{
    private static readonly Moment Monday = new(Actor.Job("370202", "test"), new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc), HolidayCalendar.Standard);
    private static readonly PolicyDefinition General = PolicyDefinitions.Find("Deadline.General")!;
    private static readonly DateOnly Tuesday = new(2026, 3, 3);

    private static PolicyChange Change(int value = 45, DateOnly? from = null, string source = "市南司〔2026〕1号", string reason = "案件较多") =>
        new(value, from ?? Tuesday, source, reason);

    private static PolicyVersion Made(PolicyChange change, params IReadOnlyList<PolicyVersion> before) =>
        PolicyVersion.Set(General, change, before, Monday).Made.ShouldNotBeNull();

    [Fact]
    public void What_the_law_fixes_is_no_parameter()
    {
        PolicyDefinitions.Find("Deadline.JudicialConfirmation").ShouldBeNull();
        PolicyDefinitions.Find("Deadline.Labor").ShouldBeNull();
        PolicyDefinitions.Find("Deadline.DurabilityFirst").ShouldBeNull("the watch would not follow it");
        PolicyDefinitions.All.Where(definition => PolicyDefinitions.DeadlineOf(definition.Key) is not null).ShouldAllBe(definition => definition.Mark != SourceMark.Law);
    }

    [Fact]
    public void What_no_act_counts_is_no_parameter()
    {
        DeadlineKey[] offered = [.. PolicyDefinitions.All.Select(definition => PolicyDefinitions.DeadlineOf(definition.Key)).OfType<DeadlineKey>()];

        offered.ShouldBe([DeadlineKey.General, DeadlineKey.FollowUp, DeadlineKey.ReviewDecision, DeadlineKey.RespondentContact, DeadlineKey.PrivacyAnswer]);
    }

    [Fact]
    public void The_largest_value_can_be_counted_from_every_day_of_the_year_before_the_last_that_is_known()
    {
        var day = new DateOnly(HolidayCalendar.LastYear - 1, 12, 31);

        foreach (var definition in PolicyDefinitions.All)
        {
            if (PolicyDefinitions.DeadlineOf(definition.Key) is { } period)
            {
                DeadlineEngine.Compute(DeadlineRule.Of(period) with { Length = definition.Most }, day, HolidayCalendar.Standard).LastDay.ShouldBeGreaterThan(day);
            }
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(180, true)]
    [InlineData(181, false)]
    public void A_value_lies_within_what_can_be_meant(int value, bool isTaken) =>
        PolicyVersion.Set(General, Change(value), [], Monday).Refusal.ShouldBe(isTaken ? null : PolicyRefusals.ValueOutOfRange);

    [Fact]
    public void A_value_counts_from_tomorrow_at_the_earliest()
    {
        PolicyVersion.Set(General, Change(from: Monday.Today.AddDays(-1)), [], Monday).Refusal.ShouldBe(PolicyRefusals.NotFromTomorrow);
        PolicyVersion.Set(General, Change(from: Monday.Today), [], Monday).Refusal.ShouldBe(PolicyRefusals.NotFromTomorrow);
        PolicyVersion.Set(General, Change(from: Tuesday), [], Monday).Refusal.ShouldBeNull();
    }

    [Fact]
    public void A_value_names_its_paper_and_its_reason()
    {
        PolicyVersion.Set(General, Change(source: " "), [], Monday).Refusal.ShouldBe(PolicyRefusals.SourceMissing);
        PolicyVersion.Set(General, Change(reason: " "), [], Monday).Refusal.ShouldBe(CaseRefusals.ReasonIsMissing);
    }

    [Fact]
    public void A_day_has_one_value_unless_the_first_was_taken_back()
    {
        var first = Made(Change());
        PolicyVersion.Set(General, Change(60), [first], Monday).Refusal.ShouldBe(PolicyRefusals.DayIsTaken);

        first.Withdraw("写错了", Monday).ShouldBeNull();

        Made(Change(60), first).Number.ShouldBe(2);
    }

    [Fact]
    public void A_value_is_taken_back_before_its_day_and_not_on_it()
    {
        var version = Made(Change());
        version.Withdraw(" ", Monday).ShouldBe(CaseRefusals.ReasonIsMissing);

        version.Withdraw("写错了", Monday with { Now = Monday.Now.AddDays(1) }).ShouldBe(PolicyRefusals.AlreadyCounts);
        version.Withdraw("写错了", Monday).ShouldBeNull();
        version.Withdraw("再撤", Monday).ShouldBe(PolicyRefusals.AlreadyCounts);
    }

    [Fact]
    public void The_value_of_a_day_is_the_one_that_began_last()
    {
        var first = Made(Change(45));
        var second = Made(Change(60, Tuesday.AddDays(7)), first);
        var settings = new PolicySettings([first, second]);

        settings.Of(General, Monday.Today).ShouldBe(new PolicyValue(30, 0));
        settings.Of(General, Tuesday).ShouldBe(new PolicyValue(45, 1));
        settings.Of(General, Tuesday.AddDays(6)).ShouldBe(new PolicyValue(45, 1));
        settings.Of(General, Tuesday.AddDays(7)).ShouldBe(new PolicyValue(60, 2));
    }

    [Fact]
    public void What_the_law_fixes_keeps_its_length_whatever_is_set()
    {
        var rule = new PolicySettings([Made(Change())]).RuleOf(DeadlineKey.JudicialConfirmation, Tuesday);

        rule.ShouldBe(DeadlineRule.Of(DeadlineKey.JudicialConfirmation));
    }
}
