using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class AnsweringAnApplicationTests
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-03")] // Monday
    [InlineData("2026-02-27", "2026-02-28")] // Saturday, worked in exchange for the Spring Festival
    [InlineData("2026-02-14", "2026-02-24")] // the Spring Festival lies between
    public void The_promise_ends_with_the_next_workday(string applied, string by) =>
        Applied(applied).Case.FirstResponseBy.ShouldBe(DateOnly.Parse(by, null));

    [Fact]
    public void The_length_of_the_promise_is_the_districts_value_on_the_day_of_the_application()
    {
        var monday = CaseStory.Registered().Now;
        var version = PolicyVersion.Set(PolicyDefinitions.FirstResponse, new PolicyChange(2, monday.Today.AddDays(1), "区里的文件", "人手少"), [], monday).Made!;
        var tuesday = monday with { Now = CaseStory.Morning.AddDays(1), Policy = new PolicySettings([version]) };

        var before = MediationCase.Register(CaseStory.Application(), tuesday, out _)!;
        var since = MediationCase.Register(CaseStory.Application() with { ApplicationDate = tuesday.Today }, tuesday, out _)!;

        before.FirstResponseBy.ShouldBe(new DateOnly(2026, 3, 3));
        since.FirstResponseBy.ShouldBe(new DateOnly(2026, 3, 5));
    }

    [Fact]
    public void Nobody_has_answered_what_has_just_come_in()
    {
        var story = CaseStory.Registered();

        story.Case.FirstResponseOn.ShouldBeNull();
        Unanswered(story).ShouldBeTrue();
        InTime(story).ShouldBeFalse();
    }

    [Fact]
    public void The_review_answers_and_a_later_contact_does_not_move_it()
    {
        var story = CaseStory.Registered().Reviewed();
        story.After(TimeSpan.FromDays(3)).Do(story.Case.LogContact(Call(1), story.Now));

        story.Case.FirstResponseOn.ShouldBe(new DateOnly(2026, 3, 2));
        Unanswered(story).ShouldBeFalse();
    }

    [Fact]
    public void A_try_to_reach_a_party_answers()
    {
        var story = CaseStory.Registered();
        story.Do(story.Case.LogContact(Call(1), story.Now));

        story.Case.FirstResponseOn.ShouldBe(new DateOnly(2026, 3, 2));
    }

    [Theory]
    [InlineData(ContactChannel.Telephone, true)]
    [InlineData(ContactChannel.Portal, false)]
    public void A_word_taken_down_answers_and_one_given_on_the_portal_does_not(ContactChannel channel, bool answers)
    {
        var story = CaseStory.Registered();
        story.Do(story.Case.RecordAnswer(2, Willingness.Agrees, channel, null, story.Now));

        (story.Case.FirstResponseOn is not null).ShouldBe(answers);
    }

    [Fact]
    public void A_question_of_a_party_answers_nothing()
    {
        var story = CaseStory.Registered();
        story.Do(story.Case.Ask(1, "什么时候有消息？", story.Now));

        Unanswered(story).ShouldBeTrue();
    }

    [Fact]
    public void Handing_the_case_over_answers()
    {
        var story = CaseStory.Registered();
        story.Do(story.Case.Transfer(new Handover(HandoverTo.Police, "湛山派出所", "可能引起治安案件", story.Now.Today, null) { DutyToReport = "可能引起治安案件" }, story.Now));

        story.Refusal.ShouldBeNull();
        story.Case.FirstResponseOn.ShouldBe(story.Now.Today);
    }

    [Fact]
    public void What_was_settled_on_the_spot_and_written_down_later_was_answered_on_the_spot()
    {
        var story = CaseStory.Registered(CaseStory.Application() with { ApplicationDate = new DateOnly(2026, 2, 25) }).Reviewed().Agreed();
        story.Do(story.Case.Accept(VolumeNumber.Of(2026, "青南湛", 12), story.Now, new DateOnly(2026, 2, 25)));

        story.Refusal.ShouldBeNull();
        story.Case.FirstResponseOn.ShouldBe(new DateOnly(2026, 2, 25));
        InTime(story).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void It_is_in_time_through_the_promised_day(int days, bool kept)
    {
        var story = CaseStory.Registered().After(TimeSpan.FromDays(days)).Reviewed();

        InTime(story).ShouldBe(kept);
        Owed(story).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void What_nobody_answered_counts_once_its_day_is_over(int days, bool counts) =>
        Owed(CaseStory.Registered().After(TimeSpan.FromDays(days))).ShouldBe(counts);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void What_was_taken_back_counts_only_when_its_day_was_over(int days, bool counts)
    {
        var story = CaseStory.Registered().After(TimeSpan.FromDays(days));
        story.Do(story.Case.Withdraw(1, "已经和好。", story.Now));

        Owed(story.After(TimeSpan.FromDays(30))).ShouldBe(counts);
        Unanswered(story).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, WaitingAge.UpTo7)]
    [InlineData(7, WaitingAge.UpTo7)]
    [InlineData(8, WaitingAge.UpTo15)]
    [InlineData(15, WaitingAge.UpTo15)]
    [InlineData(16, WaitingAge.UpTo30)]
    [InlineData(30, WaitingAge.UpTo30)]
    [InlineData(31, WaitingAge.Over30)]
    [InlineData(400, WaitingAge.Over30)]
    public void Who_waits_is_in_one_bucket_by_the_days_since_the_application(int days, WaitingAge age)
    {
        var today = new DateOnly(2026, 3, 2).AddDays(days);

        Enum.GetValues<WaitingAge>().Where(bucket => bucket.Holds(new DateOnly(2026, 3, 2), today)).ShouldBe([age]);
    }

    private static CaseStory Applied(string on) => CaseStory.Registered(CaseStory.Application() with { ApplicationDate = DateOnly.Parse(on, null) });

    private static bool Unanswered(CaseStory story) => MediationCase.IsUnanswered.Compile()(story.Case);

    private static bool InTime(CaseStory story) => MediationCase.IsAnsweredInTime.Compile()(story.Case);

    private static bool Owed(CaseStory story) => MediationCase.IsResponseOwed(story.Now.Today).Compile()(story.Case);

    private static ContactAttempt Call(int party) => new(party, CaseStory.Morning, ContactChannel.Telephone, ContactOutcome.NotReached, "登记员", null);
}
