using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

public sealed class PerformingTests
{
    [Fact]
    public void A_visit_between_two_instalments_leaves_the_second_to_be_paid()
    {
        var story = CaseStory.Registered();
        story.Settled(story.Payment(), story.Payment()).After(TimeSpan.FromDays(2));
        story.Do(story.Agreement.Perform(story.Case, 1, new DateOnly(2026, 3, 4), "收条", story.Now));

        Visit(story).ShouldBeNull();

        story.Case.State.ShouldBe(CaseState.PartlyPerformed);
        story.Agreement.Perform(story.Case, 2, new DateOnly(2026, 3, 4), "收条", story.Now).ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Performed);
    }

    [Fact]
    public void A_visit_is_owed_after_each_part_performed()
    {
        var story = CaseStory.Registered();
        story.Settled(story.Payment(), story.Payment()).After(TimeSpan.FromDays(2));

        story.Do(story.Agreement.Perform(story.Case, 1, new DateOnly(2026, 3, 4), "收条", story.Now));

        story.Case.Deadlines.ShouldContain(day => day.Rule == DeadlineKey.FollowUp && day.IsOpen && day.LastDay == new DateOnly(2026, 3, 19));
        Visit(story).ShouldBeNull();
        story.Case.Deadlines.ShouldNotContain(day => day.Rule == DeadlineKey.FollowUp && day.IsOpen);
    }

    [Fact]
    public void A10_what_was_agreed_is_not_closed_before_a_visit()
    {
        var story = CaseStory.Registered().Settled().After(TimeSpan.FromDays(20));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Telephone, story.Now));

        story.Case.Close("已告知可以起诉", story.Now).ShouldBe(CaseRefusals.VisitMissing);
    }

    [Fact]
    public void J1_closing_leaves_the_court_open_to_the_parties()
    {
        var story = CaseStory.Registered().Settled();
        var window = story.Case.Deadlines.Single(day => day.Rule == DeadlineKey.JudicialConfirmation);
        story.Do(story.Agreement.Perform(story.Case, 1, new DateOnly(2026, 3, 2), "收条", story.Now)).Do(Visit(story));

        story.Case.Close(null, story.Now).ShouldBeNull();

        window.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void What_is_done_while_all_sign_is_performed_when_the_agreement_takes_effect()
    {
        var story = CaseStory.Registered();

        story.Settled(story.Payment() with { DoneAtSigning = true });

        story.Case.State.ShouldBe(CaseState.Performed);
        var term = story.Agreement.Terms.ShouldHaveSingleItem();
        (term.PerformedOn, term.PerformanceProof).ShouldBe((story.Agreement.EffectiveOn, AgreementTerm.OnTheSpot));
        story.Case.Timeline.Count(entry => entry.Act == CaseAct.PerformTerm).ShouldBe(1);
        Visit(story).ShouldBeNull();
    }

    [Fact]
    public void What_is_done_while_all_sign_leaves_the_rest_to_be_done()
    {
        var story = CaseStory.Registered();

        story.Settled(story.Payment() with { DoneAtSigning = true }, story.Payment());

        story.Case.State.ShouldBe(CaseState.PartlyPerformed);
        story.Agreement.Terms.Select(term => term.IsOwed).ShouldBe([false, true]);
        story.Case.TermDueOn.ShouldBe(story.Agreement.Terms[1].DueOn);
    }

    [Fact]
    public void A_standing_promise_is_never_done_at_signing()
    {
        var story = CaseStory.Registered();

        story.Settled(story.Payment(), story.Payment() with { Kind = TermKind.StandingPromise, AmountFen = null, DueOn = null, DoneAtSigning = true });

        story.Agreement.Terms[1].DoneAtSigning.ShouldBeFalse();
        story.Case.State.ShouldBe(CaseState.Performing);
    }

    private static Refusal? Visit(CaseStory story) => story.Case.FollowUp(
        new FollowUpVisit(story.Now.Today, ContactChannel.Telephone, "王调解", [1, 2], false, 5, false, true, "按约定在办"), story.Now);
}
