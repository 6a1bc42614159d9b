using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Destruction;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Destruction;

/// <summary>A file archived on 2 March 2026 whose last day of keeping is 2 March 2036.</summary>
public sealed class DestroyingByListTests
{
    private static readonly DateOnly LastDay = new(2036, 3, 2);
    private static readonly Actor Clerk = Actor.Person(Role.CommitteeClerk, CaseStory.District, new AccountId(Guid.Parse("0195f000-0000-7000-8000-0000000000c1")), "登记员");
    private static readonly Actor Bureau = Actor.Person(Role.BureauOfficer, CaseStory.District, new AccountId(Guid.Parse("0195f000-0000-7000-8000-0000000000c2")), "曹科长");
    private static readonly string Digest = new('d', 64);

    private readonly CaseStory _story = ReopenedStory.FailedAndClosed().Archived();

    private static Moment On(DateOnly day, Actor? by = null) => new(by ?? Clerk, ChinaTime.InstantOf(day, new TimeOnly(9, 0)), HolidayCalendar.Standard);

    private DueFile File(DestructionHindrance? hindrance = null) => new(
        _story.Case.Id, _story.Case.Number, null, DisputeType.Neighborhood, RetentionPeriod.ShortTerm, new DateOnly(2026, 3, 2), LastDay, hindrance);

    private (DestructionList List, DestructionLine Line) Drawn(DestructionHindrance? hindrance = null)
    {
        var moment = On(LastDay.AddDays(1));
        var (list, lines) = DestructionList.Draw(
            DestructionListId.New(moment.Now), 3, new DestructionScope(null, LastDay), [File(hindrance)], moment, out _).ShouldNotBeNull();
        return (list, lines.ShouldHaveSingleItem());
    }

    private static DestructionFigures Figures(int undecided, int toDestroy) => new(undecided, 0, 0, toDestroy, 0);

    private (DestructionList List, DestructionLine Line) Approved()
    {
        var (list, line) = Drawn();
        list.Judge([line], destroy: true, "没有继续保存的价值", On(LastDay.AddDays(1))).ShouldBeNull();
        list.Submit(Figures(0, 1), On(LastDay.AddDays(1))).ShouldBeNull();
        list.ApproveList("同意", On(LastDay.AddDays(2), Bureau)).ShouldBeNull();
        return (list, line);
    }

    private (DestructionList List, DestructionLine Line) Begun()
    {
        var (list, line) = Approved();
        list.BeginDestroying(true, On(LastDay.AddDays(2), Bureau)).ShouldBeNull();
        return (list, line);
    }

    [Fact]
    public void D8_a_list_is_drawn_of_days_that_have_passed_and_of_something()
    {
        var scope = new DestructionScope(null, LastDay);

        DestructionList.WhyNotDrawn(scope, On(LastDay.AddDays(-1))).ShouldBe(DestructionRefusals.DayHasNotPassed);
        DestructionList.WhyNotDrawn(scope, On(LastDay)).ShouldBe(DestructionRefusals.DayHasNotPassed);
        DestructionList.WhyNotDrawn(scope, On(LastDay.AddDays(1))).ShouldBeNull();
        DestructionList.Draw(DestructionListId.New(CaseStory.Morning), 1, scope, [], On(LastDay.AddDays(1)), out var refusal).ShouldBeNull();
        refusal.ShouldBe(DestructionRefusals.NothingIsDue);
        Drawn().List.Number.ShouldBe("2036-003");
    }

    [Fact]
    public void D8_each_volume_is_judged_with_a_reason_before_the_list_is_laid_before_somebody()
    {
        var (list, line) = Drawn();
        var moment = On(LastDay.AddDays(1));

        list.Submit(Figures(1, 0), moment).ShouldBe(DestructionRefusals.LinesAreUndecided);
        list.Judge([line], destroy: false, " ", moment).ShouldBe(DestructionRefusals.JudgementNeedsReason);
        list.Judge([line], destroy: false, "还要查用", moment).ShouldBeNull();
        list.Submit(Figures(0, 0), moment).ShouldBe(DestructionRefusals.NothingIsToBeDestroyed);
        list.Judge([line], destroy: true, "没有价值", moment).ShouldBeNull();
        list.Submit(Figures(0, 1), moment).ShouldBeNull();

        (line.Judgement, line.Reason).ShouldBe((DestructionJudgement.Destroy, "没有价值"));
        list.Judge([line], destroy: false, "后悔了", moment).ShouldBe(DestructionRefusals.ListIsNotOpen);
        list.Submit(Figures(0, 1), moment).ShouldBe(DestructionRefusals.ListIsNotOpen);
    }

    [Fact]
    public void D8_a_volume_that_something_bars_is_left_out_and_cannot_be_proposed()
    {
        var (list, line) = Drawn(DestructionHindrance.CourtPending);

        line.Judgement.ShouldBe(DestructionJudgement.Keep);
        list.Judge([line], destroy: true, "没有价值", On(LastDay.AddDays(1))).ShouldBe(DestructionRefusals.LineIsHindered);
        line.Judgement.ShouldBe(DestructionJudgement.Keep);
    }

    [Fact]
    public void D8_whoever_drew_the_list_never_approves_it()
    {
        var (list, line) = Drawn();
        var next = LastDay.AddDays(1);
        list.ApproveList(null, On(next, Bureau)).ShouldBe(DestructionRefusals.ListIsNotSubmitted);
        list.Judge([line], destroy: true, "没有价值", On(next)).ShouldBeNull();
        list.Submit(Figures(0, 1), On(next)).ShouldBeNull();

        list.ApproveList(null, On(next)).ShouldBe(DestructionRefusals.DrawerDoesNotApprove);
        list.SendBack("重看", On(next)).ShouldBe(DestructionRefusals.DrawerDoesNotApprove);
        list.SendBack("", On(next, Bureau)).ShouldBe(DestructionRefusals.JudgementNeedsReason);
        list.SendBack("第一卷再看看", On(next, Bureau)).ShouldBeNull();
        list.State.ShouldBe(DestructionState.Drawn);
        list.Submit(Figures(0, 1), On(next)).ShouldBeNull();
        list.ApproveList("同意", On(next, Bureau)).ShouldBeNull();

        (list.State, list.ApprovedByName).ShouldBe((DestructionState.Approved, "曹科长"));
    }

    [Fact]
    public void D8_nothing_is_destroyed_before_somebody_says_to_know_that_it_is_for_ever()
    {
        var (list, line) = Approved();
        var moment = On(LastDay.AddDays(2), Bureau);

        line.Destroy(_story.Case, list, Digest, [], moment).ShouldBe(DestructionRefusals.ListIsNotApproved);
        list.BeginDestroying(false, moment).ShouldBe(DestructionRefusals.DestructionIsNotConfirmed);
        list.BeginDestroying(true, moment).ShouldBeNull();
        list.BeginDestroying(true, moment).ShouldBe(DestructionRefusals.ListIsNotApproved);
        list.DropList("不销毁了").ShouldBe(DestructionRefusals.ListIsBegun);
    }

    [Fact]
    public void D8_it_is_stopped_and_goes_on_and_ends_once()
    {
        var (list, _) = Begun();
        var moment = On(LastDay.AddDays(2), Bureau);

        list.ResumeDestroying().ShouldBe(DestructionRefusals.DestructionIsNotStopped);
        list.StopDestroying(moment).ShouldBeNull();
        list.StopDestroying(moment).ShouldBe(DestructionRefusals.DestructionDoesNotRun);
        list.FinishDestroying(moment.Now).ShouldBe(DestructionRefusals.DestructionDoesNotRun);
        list.ResumeDestroying().ShouldBeNull();
        list.FinishDestroying(moment.Now).ShouldBeNull();

        list.State.ShouldBe(DestructionState.Done);
        list.FinishDestroying(moment.Now).ShouldBe(DestructionRefusals.DestructionDoesNotRun);
    }

    [Fact]
    public void D8_a_list_is_given_up_with_a_reason_before_it_is_begun()
    {
        var (list, _) = Approved();

        list.DropList(" ").ShouldBe(DestructionRefusals.JudgementNeedsReason);
        list.DropList("区档案馆要全部接收").ShouldBeNull();
        list.IsOver.ShouldBeTrue();
        list.BeginDestroying(true, On(LastDay.AddDays(2), Bureau)).ShouldBe(DestructionRefusals.ListIsNotApproved);
    }

    [Fact]
    public void D8_the_journal_says_by_which_list_and_the_line_what_it_was_once()
    {
        var (list, line) = Begun();
        var moment = On(LastDay.AddDays(2), Bureau);

        line.Destroy(_story.Case, list, Digest, ["370202/2026/aa/a"], moment).ShouldBeNull();

        var entry = _story.Case.Timeline[^1];
        (entry.Act, entry.Payload).ShouldBe((CaseAct.Destroy, $$"""{"digest":"{{Digest}}","files":1,"list":"2036-003"}"""));
        (line.Digest, line.FileCount, line.Leftover.Count).ShouldBe((Digest, 1, 1));
        line.Destroy(_story.Case, list, Digest, [], moment).ShouldBe(DestructionRefusals.ListIsNotApproved);
        _story.Case.Timeline.Count(done => done.Act == CaseAct.Destroy).ShouldBe(1);
        line.Sweep();
        line.Leftover.ShouldBeEmpty();
        (_story.Case.DestroyedOn, _story.Case.State).ShouldBe((LastDay.AddDays(2), CaseState.Archived));
    }

    [Fact]
    public void D8_a_destroyed_file_is_neither_reopened_nor_held_nor_given_another_class()
    {
        var (list, line) = Begun();
        var moment = On(LastDay.AddDays(2), Bureau);
        line.Destroy(_story.Case, list, Digest, [], moment).ShouldBeNull();

        _story.Case.WhyNeverReopened.ShouldBe(CaseRefusals.FileIsDestroyed);
        _story.Case.HoldFile("晚了", moment).ShouldBe(CaseRefusals.FileIsDestroyed);
        _story.Case.ChangeRetention(new RetentionChoice(RetentionPeriod.Permanent, "晚了"), moment).ShouldBe(CaseRefusals.FileIsDestroyed);
    }

    [Fact]
    public void D8_a_file_in_its_period_or_held_back_is_not_destroyed_whatever_a_list_says()
    {
        var (list, line) = Begun();

        line.Destroy(_story.Case, list, Digest, [], On(LastDay.AddDays(-1), Bureau)).ShouldBe(CaseRefusals.FileIsKeptStill);
        line.Destroy(_story.Case, list, Digest, [], On(LastDay, Bureau)).ShouldBe(CaseRefusals.FileIsKeptStill);
        _story.Case.HoldFile("法院调卷", On(LastDay)).ShouldBeNull();
        line.Destroy(_story.Case, list, Digest, [], On(LastDay.AddDays(1), Bureau)).ShouldBe(CaseRefusals.FileIsKeptStill);
        _story.Case.ReleaseFile("已还", On(LastDay)).ShouldBeNull();
        line.Destroy(_story.Case, list, Digest, [], On(LastDay.AddDays(1), Bureau)).ShouldBeNull();
    }
}
