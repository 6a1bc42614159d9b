using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Notices;

public sealed class TellingOfAnActTests
{
    [Fact]
    public void The_plan_is_the_one_that_was_agreed() =>
        NoticePlan.All.Select(line => $"{line.Act} → {line.To}: {line.About}, {line.By}").ShouldBe(
            File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Notices", "plan.approved.txt")));

    [Fact]
    public void Nobody_is_told_twice_of_one_act_by_the_plan() =>
        NoticePlan.All.Select(line => (line.Act, line.To)).ShouldBeUnique();

    [Fact]
    public void A_planned_session_is_told_to_each_party_by_the_day_it_takes_place()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned();

        var notices = Of(story, CaseAct.PlanSession);

        notices.Select(notice => notice.PartyNumber).ShouldBe([1, 2]);
        notices.ShouldAllBe(notice => notice.State == NoticeState.Waiting && notice.Facts.Place == "湛山社区调解室" && notice.Facts.Session == 1);
        notices.ShouldAllBe(notice => notice.DueOn == new DateOnly(2026, 3, 3)); // Monday's session is on Tuesday
        notices.Select(notice => notice.Key).ShouldBeUnique();
    }

    [Fact]
    public void An_agreement_in_force_tells_until_when_the_court_may_be_asked()
    {
        var story = CaseStory.Registered().Settled();

        var notices = Of(story, CaseAct.Settle);

        notices.Count.ShouldBe(2);
        notices.ShouldAllBe(notice => notice.Occasion == NoticeOccasion.AgreementEffective);
        notices.ShouldAllBe(notice => notice.Facts.Day == story.Case.Deadlines.Last(day => day.Rule == DeadlineKey.JudicialConfirmation).LastDay);
    }

    [Fact]
    public void Urging_tells_the_debtor_and_nobody_else()
    {
        var story = CaseStory.Registered().Settled().After(TimeSpan.FromDays(11));
        story.Agreement.Urge(story.Case, 1, NoticeWay.Post, story.Now).ShouldBeNull();

        Of(story, CaseAct.Urge).ShouldHaveSingleItem().PartyNumber.ShouldBe(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void A11_advice_after_a_breach_goes_to_who_waits_for_the_term_and_never_to_who_owes_it(int? creditor)
    {
        var story = CaseStory.Registered();
        story.Settled(story.Payment() with { Kind = TermKind.Act, AmountFen = null, Creditor = creditor, Text = "李四修好卫生间漏水" }).After(TimeSpan.FromDays(11));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Post, story.Now)).Refusal.ShouldBeNull();
        story.Do(story.Agreement.Advise(story.Case, null, 1, [BreachRoute.Suit], NoticeWay.Post, story.Now)).Refusal.ShouldBeNull();

        Of(story, CaseAct.AdviseAfterBreach).ShouldHaveSingleItem().PartyNumber.ShouldBe(1);
    }

    [Fact]
    public void What_staff_enter_themselves_is_no_news_to_staff() =>
        Of(CaseStory.Registered().Reviewed().Agreed(), CaseAct.RecordAnswer).ShouldBeEmpty();

    [Fact]
    public void No_name_of_a_party_and_nothing_of_the_dispute_is_kept_in_a_notice()
    {
        var story = CaseStory.Registered().Settled();

        var all = story.Case.Timeline.SelectMany(done => NoticesOfAnAct.Write(story.Case, done, story.Sessions)).ToList();

        all.Count.ShouldBeGreaterThan(10);
        all.ShouldAllBe(notice => !$"{notice.Facts}{notice.Key}".Contains("张三") && !$"{notice.Facts}".Contains("李四") && !$"{notice.Facts}".Contains("漏水"));
    }

    [Fact]
    public void Worked_off_by_mistake_it_waits_again_and_both_stay_written()
    {
        var notice = Of(CaseStory.Registered().Settled(), CaseAct.Settle)[0];
        var moment = CaseStory.Registered().Now;

        notice.WorkOff(NoticeWorkKind.NotReached, " ", moment.By, moment.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        notice.WorkOff(NoticeWorkKind.NotReached, "空号", moment.By, moment.Now).ShouldBeNull();
        notice.State.ShouldBe(NoticeState.Failed);
        notice.WorkOff(NoticeWorkKind.Telephoned, null, moment.By, moment.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        notice.Undo(moment.By, moment.Now).ShouldBeNull();

        notice.State.ShouldBe(NoticeState.Waiting);
        notice.LastWork.ShouldBeNull();
        notice.Works.Select(work => work.Kind).ShouldBe([NoticeWorkKind.NotReached, NoticeWorkKind.Undone]);
    }

    private static List<Notice> Of(CaseStory story, CaseAct act) =>
        [.. story.Case.Timeline.Where(done => done.Act == act).SelectMany(done => NoticesOfAnAct.Write(story.Case, done, story.Sessions))];
}
