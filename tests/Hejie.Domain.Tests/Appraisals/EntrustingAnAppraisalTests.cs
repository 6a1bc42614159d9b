using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Appraisals;

public sealed class EntrustingAnAppraisalTests
{
    private static readonly AppraisalDetails Leak =
        new(EntrustedBy.Committee, "青岛某房屋鉴定所", "漏水的原因", null, [2], [1, 2], new DateOnly(2026, 3, 2));

    [Fact]
    public void SR6_from_the_day_of_the_entrusting_until_the_opinion_the_clock_stands()
    {
        var story = CaseStory.Registered().InMediation();
        var appraisal = Entrust(story, Leak, null)!;
        (story.Case.State, story.Case.Pause!.Kind, story.Case.PeriodEndsOn, appraisal.Number).ShouldBe((CaseState.Suspended, SuspensionKind.Appraisal, null, 1));
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.EntrustAppraisal);
        story.After(TimeSpan.FromDays(10));

        appraisal.Receive(story.Case, "上水管接头老化", new DateOnly(2026, 3, 12), story.Now).ShouldBeNull();

        story.Case.State.ShouldBe(CaseState.InMediation);
        story.Case.Suspensions[^1].Until.ShouldBe(new DateOnly(2026, 3, 11));
        story.Case.PeriodEndsOn.ShouldBe(new DateOnly(2026, 4, 10)); // nine days more: the day of acceptance was never counted
        appraisal.Result!.Opinion.ShouldBe("上水管接头老化");
    }

    [Fact]
    public void TIME_the_body_is_not_asked_to_answer_before_it_is_entrusted()
    {
        Entrust(CaseStory.Registered().InMediation(), Leak with { AnswerBy = Leak.On.AddDays(-1) }, AppraisalRefusals.AnswerBeforeEntrusting).ShouldBeNull();
        Entrust(CaseStory.Registered().InMediation(), Leak with { AnswerBy = Leak.On }, null)!.Details.AnswerBy.ShouldBe(Leak.On);
    }

    [Fact]
    public void An_opinion_of_the_same_day_ends_the_pause_on_it()
    {
        var story = CaseStory.Registered().InMediation();
        var appraisal = Entrust(story, Leak, null)!;

        appraisal.Receive(story.Case, "水管老化", Leak.On, story.Now).ShouldBeNull();

        story.Case.Suspensions[^1].Until.ShouldBe(Leak.On);
    }

    [Fact]
    public void Body_and_matter_are_named()
    {
        var story = CaseStory.Registered().InMediation();

        Entrust(story, Leak with { Body = " " }, AppraisalRefusals.AppraisalIncomplete);
        Entrust(story, Leak with { Matter = "" }, AppraisalRefusals.AppraisalIncomplete);
        story.Case.State.ShouldBe(CaseState.InMediation);
        Entrust(story, Leak, null);
    }

    [Fact]
    public void P4_a_party_pays_and_never_the_committee()
    {
        var story = CaseStory.Registered().InMediation();

        Entrust(story, Leak with { Payers = [] }, AppraisalRefusals.PayerIsAParty);
        Entrust(story, Leak with { Payers = [2, 3] }, AppraisalRefusals.PayerIsAParty);
        Entrust(story, Leak with { Payers = [1, 2] }, null);
    }

    [Theory]
    [InlineData(EntrustedBy.Committee)]
    [InlineData(EntrustedBy.Parties)]
    public void MED34_every_party_agrees_to_it(EntrustedBy by)
    {
        var story = CaseStory.Registered().InMediation();

        Entrust(story, Leak with { By = by, Consents = [1] }, AppraisalRefusals.AppraisalNeedsConsent);
        Entrust(story, Leak with { By = by }, null);
    }

    [Fact]
    public void It_is_entrusted_where_the_mediation_can_pause_and_on_no_day_to_come()
    {
        Entrust(CaseStory.Registered().Reviewed().Agreed().Accepted(), Leak, CaseRefusals.NotAtThisStage);
        var story = CaseStory.Registered().InMediation();
        Entrust(story, Leak with { On = Leak.On.AddDays(1) }, CaseRefusals.DateInFuture);
        Entrust(story, Leak, null);
        Entrust(story, Leak, CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void The_opinion_is_written_once_with_words_and_its_day()
    {
        var story = CaseStory.Registered().InMediation().After(TimeSpan.FromDays(2));
        var appraisal = Entrust(story, Leak with { On = new DateOnly(2026, 3, 3) }, null)!;

        appraisal.Receive(story.Case, " ", new DateOnly(2026, 3, 4), story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        appraisal.Receive(story.Case, "老化", new DateOnly(2026, 3, 2), story.Now).ShouldBe(CaseRefusals.PauseEndsBeforeItBegins);
        appraisal.Receive(story.Case, "老化", new DateOnly(2026, 3, 5), story.Now).ShouldBe(CaseRefusals.DateInFuture);
        appraisal.Receive(story.Case, "老化", new DateOnly(2026, 3, 3), story.Now).ShouldBeNull();
        appraisal.Receive(story.Case, "老化", new DateOnly(2026, 3, 4), story.Now).ShouldBe(AppraisalRefusals.AppraisalHasResult);
    }

    [Fact]
    public void An_opinion_that_comes_after_a_refusal_is_kept_and_sets_nothing_going()
    {
        var story = CaseStory.Registered().InMediation();
        var appraisal = Entrust(story, Leak, null)!;
        story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, story.Now).ShouldBeNull();

        appraisal.Receive(story.Case, "老化", Leak.On, story.Now).ShouldBeNull();

        story.Case.State.ShouldBe(CaseState.Suspended);
    }

    [Fact]
    public void A_pause_for_another_reason_goes_on_when_the_opinion_comes()
    {
        var story = CaseStory.Registered().InMediation().After(TimeSpan.FromDays(3));
        var appraisal = Entrust(story, Leak, null)!;
        story.Case.Resume(Leak.On, story.Now).ShouldBeNull();
        story.Case.Suspend(new SuspensionDetails(SuspensionKind.Illness, Leak.On.AddDays(1), "住院", []), story.Now).ShouldBeNull();

        appraisal.Receive(story.Case, "老化", Leak.On.AddDays(2), story.Now).ShouldBeNull();

        story.Case.Pause!.Kind.ShouldBe(SuspensionKind.Illness);
    }

    [Fact]
    public void A_pause_for_another_appraisal_goes_on_when_the_opinion_comes()
    {
        var story = CaseStory.Registered().InMediation().After(TimeSpan.FromDays(3));
        var first = Entrust(story, Leak, null)!;
        story.Case.Resume(Leak.On, story.Now).ShouldBeNull();
        var second = Entrust(story, Leak with { Matter = "天花板的修复费", On = Leak.On.AddDays(1) }, null)!;

        first.Receive(story.Case, "老化", Leak.On.AddDays(2), story.Now).ShouldBeNull();
        story.Case.Pause!.From.ShouldBe(second.Details.On);

        second.Receive(story.Case, "3000 元", Leak.On.AddDays(3), story.Now).ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.InMediation);
    }

    [Fact]
    public void In_an_archived_case_no_opinion_is_written()
    {
        var story = CaseStory.Registered().InMediation();
        var appraisal = Entrust(story, Leak, null)!;
        story.Case.Withdraw(1, "不调了", story.Now).ShouldBeNull();
        story.Case.Close(null, story.Now).ShouldBeNull();
        story.Case.Archive([], null, story.Now).ShouldBeNull();

        appraisal.Receive(story.Case, "老化", Leak.On, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    private static AppraisalEntrustment? Entrust(CaseStory story, AppraisalDetails details, Refusal? expected)
    {
        var made = AppraisalEntrustment.Entrust(AppraisalId.New(story.Now.Now), story.Case, 0, details, story.Now, out var refusal);
        refusal.ShouldBe(expected);
        return made;
    }
}
