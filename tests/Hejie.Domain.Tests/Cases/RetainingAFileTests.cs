using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class RetainingAFileTests
{
    private static readonly PolicySettings TwelveYears = new(
    [
        PolicyVersion.Set(
            PolicyDefinitions.ShortRetentionYears, new PolicyChange(12, new DateOnly(2026, 3, 3), "市南司〔2026〕2号", "区档案馆要求"), [],
            new Moment(Domain.Access.Actor.Job("370202", "test"), CaseStory.Morning, HolidayCalendar.Standard)).Made!,
    ]);

    private static MediationCase Failed() => ReopenedStory.FailedAndClosed().Archived().Case;

    private static RetentionTerm Short(DateOnly archived, PolicySettings? policy = null) =>
        RetentionTerm.Count(RetentionPeriod.ShortTerm, [RetentionGround.NothingLasting], null, archived, policy ?? PolicySettings.Standard);

    [Fact]
    public void R3_the_class_follows_from_the_type_the_agreement_and_the_parties()
    {
        Failed().Retention!.Period.ShouldBe(RetentionPeriod.ShortTerm);
        Failed().Retention!.Grounds.ShouldBe([RetentionGround.NothingLasting]);
        Class(ReopenedStory.SettledAndClosed()).ShouldBe((RetentionPeriod.LongTerm, RetentionGround.WrittenAgreement));
        Class(Closed(CaseStory.Application(DisputeType.Medical))).ShouldBe((RetentionPeriod.LongTerm, RetentionGround.BodilyHarm));
        var child = CaseStory.Application();
        child = child with
        {
            Parties = [child.Parties[0], child.Parties[1] with { LacksCapacity = true, Representative = new Representative(RepresentativeKind.Legal, "李大", "父", null, null, true) }],
        };
        Class(Closed(child)).ShouldBe((RetentionPeriod.LongTerm, RetentionGround.PartyNeedsGuardian));
    }

    private static CaseStory Closed(Registration application)
    {
        var story = CaseStory.Registered(application);
        story.Do(story.Case.Withdraw(1, "和好", story.Now)).Refusal.ShouldBeNull();
        return story.Closed();
    }

    private static (RetentionPeriod, RetentionGround) Class(CaseStory story)
    {
        var term = story.Archived().Case.Retention.ShouldNotBeNull(story.Refusal?.Code);
        return (term.Period, term.Grounds.ShouldHaveSingleItem());
    }

    [Fact]
    public void R3_the_period_ends_on_the_same_day_of_its_last_year_and_in_a_common_year_on_the_28th_of_February()
    {
        Short(new DateOnly(2026, 3, 2)).Until.ShouldBe(new DateOnly(2036, 3, 2));
        Short(new DateOnly(2028, 2, 29)).Until.ShouldBe(new DateOnly(2038, 2, 28));
        RetentionTerm.Count(RetentionPeriod.LongTerm, [], null, new DateOnly(2028, 2, 29), PolicySettings.Standard).Until.ShouldBe(new DateOnly(2058, 2, 28));
        Short(new DateOnly(2028, 2, 28)).Until.ShouldBe(new DateOnly(2038, 2, 28));
        RetentionTerm.Count(RetentionPeriod.Permanent, [], null, new DateOnly(2028, 2, 29), PolicySettings.Standard).Until.ShouldBeNull();
    }

    [Fact]
    public void D8_a_file_is_past_its_period_on_the_day_after_the_last_and_not_before()
    {
        var file = Failed();

        file.KeptUntil.ShouldBe(new DateOnly(2036, 3, 2));
        file.IsPastRetentionOn(new DateOnly(2036, 3, 1)).ShouldBeFalse();
        file.IsPastRetentionOn(new DateOnly(2036, 3, 2)).ShouldBeFalse();
        file.IsPastRetentionOn(new DateOnly(2036, 3, 3)).ShouldBeTrue();
    }

    [Fact]
    public void R3_the_years_are_those_that_counted_on_the_day_of_archiving_and_the_term_tells_which()
    {
        var before = Short(new DateOnly(2026, 3, 2), TwelveYears);
        var on = Short(new DateOnly(2026, 3, 3), TwelveYears);
        var after = Short(new DateOnly(2026, 3, 4), TwelveYears);

        (before.Years, before.PolicyVersion).ShouldBe((10, 0));
        (on.Years, on.PolicyVersion, on.Until).ShouldBe((12, 1, new DateOnly(2038, 3, 3)));
        (after.Years, after.PolicyVersion).ShouldBe((12, 1));
    }

    [Fact]
    public void R3_another_class_than_the_one_that_follows_is_taken_with_a_reason_only()
    {
        var story = ReopenedStory.FailedAndClosed();

        story.Case.Archive([], new RetentionChoice(RetentionPeriod.Permanent, " "), story.Now).ShouldBe(CaseRefusals.RetentionNeedsReason);
        story.Case.State.ShouldBe(CaseState.Closed);
        story.Case.Archive([], new RetentionChoice(RetentionPeriod.Permanent, "历史街区首例"), story.Now).ShouldBeNull();

        (story.Case.Retention!.Period, story.Case.Retention.Reason, story.Case.KeptUntil).ShouldBe((RetentionPeriod.Permanent, "历史街区首例", null));
        story.Case.IsPastRetentionOn(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Fact]
    public void R3_an_archived_file_is_given_another_class_by_an_act_with_its_reason_counted_from_the_same_day()
    {
        var story = ReopenedStory.FailedAndClosed();
        var longer = new RetentionChoice(RetentionPeriod.LongTerm, "当事人将来可能查用");
        story.Case.ChangeRetention(longer, story.Now).ShouldBe(CaseRefusals.FileIsNotArchived);
        story.Archived().After(TimeSpan.FromDays(40));

        story.Case.ChangeRetention(longer with { Reason = "" }, story.Now).ShouldBe(CaseRefusals.RetentionNeedsReason);
        story.Case.ChangeRetention(longer with { Period = RetentionPeriod.ShortTerm }, story.Now).ShouldBe(CaseRefusals.RetentionIsSo);
        story.Case.ChangeRetention(longer, story.Now).ShouldBeNull();

        story.Case.KeptUntil.ShouldBe(new DateOnly(2056, 3, 2));
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.ChangeRetention);
        story.Case.State.ShouldBe(CaseState.Archived);
    }

    [Fact]
    public void R3_a_volume_with_its_supplement_is_kept_as_long_as_the_longest_of_them()
    {
        var story = ReopenedStory.FailedAndClosed();
        story.Do(story.Case.Archive([], new RetentionChoice(RetentionPeriod.LongTerm, "可能再起"), story.Now)).Reopened();
        (story.Case.Retention, story.Case.KeptUntil).ShouldBe((null, null));

        story.Failed().Closed().Archived().Refusal.ShouldBeNull();

        story.Case.Retention!.Until.ShouldBe(new DateOnly(2036, 3, 2));
        story.Case.KeptUntil.ShouldBe(new DateOnly(2056, 3, 2));
    }

    [Fact]
    public void D8_a_file_is_held_back_and_released_with_a_reason_once_each()
    {
        var story = ReopenedStory.FailedAndClosed();
        story.Case.HoldFile("法院调卷", story.Now).ShouldBe(CaseRefusals.FileIsNotArchived);
        story.Archived();

        story.Case.ReleaseFile("没有", story.Now).ShouldBe(CaseRefusals.FileIsNotHeld);
        story.Case.HoldFile(" ", story.Now).ShouldBe(CaseRefusals.HoldNeedsReason);
        story.Case.HoldFile("法院调卷", story.Now).ShouldBeNull();
        story.Case.HoldFile("法院调卷", story.Now).ShouldBe(CaseRefusals.FileIsHeld);
        story.Case.Hold!.Reason.ShouldBe("法院调卷");
        story.Case.ReleaseFile("", story.Now).ShouldBe(CaseRefusals.HoldNeedsReason);
        story.Case.ReleaseFile("判决生效", story.Now).ShouldBeNull();

        story.Case.Hold.ShouldBeNull();
        story.Case.Timeline.TakeLast(2).Select(entry => entry.Act).ShouldBe([CaseAct.HoldFile, CaseAct.ReleaseFile]);
    }
}
