using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

public sealed class ConfirmingTests
{
    private const string Court = "青岛市市南区人民法院";
    private static readonly DateOnly Effective = new(2026, 3, 2); // the last day to ask is 1 April

    [Fact]
    public void J1_both_parties_ask_together_and_their_time_is_used()
    {
        var (story, asking) = Wished();

        Apply(story, asking, new(2026, 3, 5)).ShouldBeNull();

        (asking.State, asking.Court, asking.AppliedOn).ShouldBe((ConfirmationState.Applied, Court, new DateOnly(2026, 3, 5)));
        JudicialConfirmation.WindowOf(story.Case, story.Agreement)!.MetOn.ShouldBe(new DateOnly(2026, 3, 5));
        (story.Case.ConfirmationAppliedOn, story.Case.State).ShouldBe((new DateOnly(2026, 3, 5), CaseState.Performing));
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.ApplyForConfirmation);
    }

    [Fact]
    public void J1_one_side_alone_cannot_ask()
    {
        var story = Settled();
        var asking = Begun(story);
        asking.RecordWish(story.Case, story.Agreement, Wish(1), story.Now).ShouldBeNull();

        var alone = Apply(story, asking, Effective.AddDays(3));
        alone.ShouldBe(CaseRefusals.ConfirmationIsOneSided);
        alone!.Details.ShouldBe(["李四"]);

        asking.RecordWish(story.Case, story.Agreement, Wish(2) with { Wants = false }, story.Now).ShouldBeNull();
        Apply(story, asking, Effective.AddDays(3)).ShouldBe(CaseRefusals.ConfirmationIsOneSided);
        asking.RecordWish(story.Case, story.Agreement, Wish(2), story.Now).ShouldBeNull(); // it changed its mind
        Apply(story, asking, Effective.AddDays(3)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-04-02", false)]
    public void J1_the_court_is_asked_within_30_days(string day, bool inTime)
    {
        var (story, asking) = Wished();

        Apply(story, asking, DateOnly.Parse(day, null)).ShouldBe(inTime ? null : CaseRefusals.ConfirmationIsTooLate);
    }

    [Theory]
    [InlineData("2026-04-06", true)] // the 30th day is Saturday 4 April, in the holiday that ends on the 6th
    [InlineData("2026-04-07", true)]
    [InlineData("2026-04-08", false)]
    public void J1_a_last_day_in_a_holiday_moves_behind_it(string day, bool inTime)
    {
        var story = CaseStory.Registered().After(TimeSpan.FromDays(3));
        story.Settled().After(TimeSpan.FromDays(60));
        var asking = Begun(story);
        JudicialConfirmation.WindowOf(story.Case, story.Agreement)!.LastDay.ShouldBe(new DateOnly(2026, 4, 7));
        asking.RecordWish(story.Case, story.Agreement, Wish(1) with { On = new(2026, 3, 6) }, story.Now).ShouldBeNull();
        asking.RecordWish(story.Case, story.Agreement, Wish(2) with { On = new(2026, 3, 6) }, story.Now).ShouldBeNull();

        Apply(story, asking, DateOnly.Parse(day, null)).ShouldBe(inTime ? null : CaseRefusals.ConfirmationIsTooLate);
    }

    [Fact]
    public void J1_an_application_in_time_may_be_written_down_later_but_not_before_it_was_made()
    {
        var (story, asking) = Wished();

        Apply(story, asking, story.Now.Today.AddDays(1)).ShouldBe(CaseRefusals.DateInFuture);
        Apply(story, asking, Effective.AddDays(-1)).ShouldBe(CaseRefusals.DateBeforeAgreement);
        Apply(story, asking, Effective).ShouldBeNull();
    }

    [Fact]
    public void J2_the_court_has_a_name()
    {
        var (story, asking) = Wished();

        asking.Apply(story.Case, story.Agreement, new ConfirmationApplication(" ", null, Effective), story.Now).ShouldBe(CaseRefusals.CourtIsMissing);
        asking.Apply(story.Case, story.Agreement, new ConfirmationApplication(Court, CourtGround.OrganizationPlace, Effective), story.Now).ShouldBeNull();
    }

    [Fact]
    public void A_wish_is_of_a_party_and_of_a_day_that_has_come()
    {
        var story = Settled();
        var asking = Begun(story);

        asking.RecordWish(story.Case, story.Agreement, Wish(9), story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        asking.RecordWish(story.Case, story.Agreement, Wish(1) with { On = story.Now.Today.AddDays(1) }, story.Now).ShouldBe(CaseRefusals.DateInFuture);
        asking.RecordWish(story.Case, story.Agreement, Wish(1) with { On = Effective.AddDays(-1) }, story.Now).ShouldBe(CaseRefusals.DateBeforeAgreement);
        asking.RecordWish(story.Case, story.Agreement, Wish(1), story.Now).ShouldBeNull();
        asking.RecordWish(story.Case, story.Agreement, Wish(2), story.Now).ShouldBeNull();
        Apply(story, asking, Effective).ShouldBeNull();
        asking.RecordWish(story.Case, story.Agreement, Wish(1) with { Wants = false }, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        Apply(story, asking, Effective).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void J4_an_agreement_that_is_not_in_force_cannot_be_confirmed()
    {
        var drafted = CaseStory.Registered().InMediation().RecordSigned().Drafted();

        Begin(drafted, out var refusal).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.NotYetEffective);
        Begin(Settled(), out refusal).ShouldNotBeNull();
        refusal.ShouldBeNull();
    }

    [Fact]
    public void J4_an_oral_agreement_has_no_paper_to_confirm()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();
        story.Do(story.Case.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "a.jpg", "image/jpeg", 3, "p", "x/p", null, story.Now.Now, null), story.Now));
        var oral = MediationAgreement.AgreeOrally(
            AgreementId.New(story.Now.Now), story.Case, "楼上漏水泡坏楼下天花板，双方对此无异议。", [story.Payment()], writtenWanted: false, performedNow: false, "双方认为不必制作", story.Now.Today, story.Now, out var refused);
        refused.ShouldBeNull();

        JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, oral, [], out var refusal).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.ConfirmationNeedsWriting);
    }

    [Theory]
    [InlineData(ConfirmationState.Accepted)]
    [InlineData(ConfirmationState.NotAccepted)]
    [InlineData(ConfirmationState.Confirmed)]
    [InlineData(ConfirmationState.Dismissed)]
    [InlineData(ConfirmationState.Withdrawn)]
    public void J11_a_court_that_was_asked_may_answer_in_each_way(ConfirmationState answer)
    {
        var (story, asking) = Applied();

        Answer(story, asking, answer).ShouldBeNull();

        asking.State.ShouldBe(answer);
        asking.EndedOn.ShouldBe(answer == ConfirmationState.Accepted ? null : story.Now.Today);
        asking.AcceptedOn.ShouldBe(answer == ConfirmationState.Accepted ? story.Now.Today : null);
        story.Case.ConfirmationRuledOn.ShouldBe(answer is ConfirmationState.Confirmed or ConfirmationState.Dismissed ? story.Now.Today : null);
        story.Case.IsConfirmed.ShouldBe(answer switch { ConfirmationState.Confirmed => true, ConfirmationState.Dismissed => false, _ => null });
    }

    [Theory]
    [InlineData(ConfirmationState.Confirmed, true)]
    [InlineData(ConfirmationState.Dismissed, true)]
    [InlineData(ConfirmationState.Withdrawn, true)]
    [InlineData(ConfirmationState.NotAccepted, false)]
    [InlineData(ConfirmationState.Accepted, false)]
    [InlineData(ConfirmationState.Applied, false)]
    public void J11_a_matter_that_was_taken_on_is_decided_or_withdrawn(ConfirmationState answer, bool possible)
    {
        var (story, asking) = Applied();
        Answer(story, asking, ConfirmationState.Accepted).ShouldBeNull();

        Answer(story, asking, answer).ShouldBe(possible ? null : CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void J11_a_court_that_was_not_asked_does_not_answer_and_what_it_decided_stands()
    {
        var (story, asking) = Wished();
        Answer(story, asking, ConfirmationState.Confirmed).ShouldBe(CaseRefusals.NotAtThisStage);
        Apply(story, asking, Effective);
        Answer(story, asking, ConfirmationState.Confirmed).ShouldBeNull();

        Answer(story, asking, ConfirmationState.Dismissed).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void J8_an_answer_comes_on_the_day_of_the_application_or_later()
    {
        var (story, asking) = Wished();
        Apply(story, asking, new(2026, 3, 5)).ShouldBeNull();

        asking.RecordAnswer(story.Case, new(ConfirmationState.Accepted, new(2026, 3, 4), "1"), story.Now).ShouldBe(CaseRefusals.CourtAnswersAfterApplication);
        asking.RecordAnswer(story.Case, new(ConfirmationState.Accepted, story.Now.Today.AddDays(1), "1"), story.Now).ShouldBe(CaseRefusals.DateInFuture);
        asking.RecordAnswer(story.Case, new(ConfirmationState.Accepted, new(2026, 3, 6), "1"), story.Now).ShouldBeNull();
        asking.RecordAnswer(story.Case, new(ConfirmationState.Confirmed, new(2026, 3, 5)), story.Now).ShouldBe(CaseRefusals.CourtAnswersAfterApplication);
        asking.RecordAnswer(story.Case, new(ConfirmationState.Confirmed, new(2026, 3, 6)), story.Now).ShouldBeNull();
    }

    [Theory]
    [InlineData(ConfirmationState.Accepted, true)]
    [InlineData(ConfirmationState.Confirmed, true)]
    [InlineData(ConfirmationState.Dismissed, true)]
    [InlineData(ConfirmationState.NotAccepted, false)]
    [InlineData(ConfirmationState.Withdrawn, false)]
    public void J11_what_the_court_took_on_has_a_number(ConfirmationState answer, bool needed)
    {
        var (story, asking) = Applied();

        asking.RecordAnswer(story.Case, new(answer, story.Now.Today, " ", ConfirmationGround.OtherCourt), story.Now)
            .ShouldBe(needed ? CaseRefusals.CourtCaseMarkMissing : null);
    }

    [Theory]
    [InlineData(ConfirmationState.NotAccepted)]
    [InlineData(ConfirmationState.Dismissed)]
    public void J6_a_court_that_says_no_says_why(ConfirmationState answer)
    {
        var (story, asking) = Applied();

        asking.RecordAnswer(story.Case, new(answer, story.Now.Today, "1"), story.Now).ShouldBe(CaseRefusals.ConfirmationGroundMissing);
        asking.RecordAnswer(story.Case, new(answer, story.Now.Today, "1", ConfirmationGround.SettlesRights, "含房屋确权"), story.Now).ShouldBeNull();
        (asking.Ground, asking.Note).ShouldBe((ConfirmationGround.SettlesRights, "含房屋确权"));
    }

    [Theory]
    [InlineData(ConfirmationGround.NotForCourts, true)]
    [InlineData(ConfirmationGround.OtherCourt, true)]
    [InlineData(ConfirmationGround.PersonalStatus, true)]
    [InlineData(ConfirmationGround.OtherProcedure, true)]
    [InlineData(ConfirmationGround.SettlesRights, true)]
    [InlineData(ConfirmationGround.BreaksMandatoryLaw, false)]
    [InlineData(ConfirmationGround.OtherGround, false)]
    public void J5_only_what_the_law_names_keeps_a_court_from_taking_the_matter_on(ConfirmationGround ground, bool fits)
    {
        var (story, asking) = Applied();

        asking.RecordAnswer(story.Case, new(ConfirmationState.NotAccepted, story.Now.Today, null, ground), story.Now)
            .ShouldBe(fits ? null : CaseRefusals.ConfirmationGroundDoesNotFit);
    }

    [Theory]
    [InlineData(ConfirmationState.NotAccepted, true)]
    [InlineData(ConfirmationState.Withdrawn, true)]
    [InlineData(ConfirmationState.Confirmed, false)]
    [InlineData(ConfirmationState.Dismissed, false)]
    [InlineData(ConfirmationState.Accepted, false)]
    public void J9_the_court_is_asked_again_only_where_nothing_was_decided(ConfirmationState answer, bool again)
    {
        var (story, asking) = Applied();
        Answer(story, asking, answer).ShouldBeNull();

        var second = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [asking], out var refusal);

        refusal.ShouldBe(again ? null : CaseRefusals.ConfirmationIsDecided);
        second?.Number.ShouldBe(2);
    }

    [Fact]
    public void J9_what_was_decided_about_one_version_leaves_the_next_free_to_be_asked_about()
    {
        var (story, asking) = Revised(ConfirmationState.Confirmed, out var before);

        JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, before, [asking], out var refusal).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.AgreementIsSuperseded);
        var next = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [asking], out refusal);

        refusal.ShouldBeNull();
        (next!.Number, next.AgreementId).ShouldBe((2, story.Agreement.Id));
        IReadOnlyList<JudicialConfirmation> askings = [asking, next];
        (askings.About(before), askings.About(story.Agreement), askings.About(null)).ShouldBe((asking, next, null));
        JudicialConfirmation.WindowOf(story.Case, before)!.Start.ShouldBe(Effective);
        JudicialConfirmation.WindowOf(story.Case, story.Agreement)!.Start.ShouldBe(story.Agreement.EffectiveOn!.Value);
    }

    [Fact]
    public void J9_a_ruling_on_the_version_before_enforces_nothing_of_the_next()
    {
        var (story, asking) = Revised(ConfirmationState.Confirmed, out var before);
        story.After(TimeSpan.FromDays(60));

        asking.ApplyForEnforcement(story.Case, story.Agreement, 1, story.Now.Today, story.Now).ShouldBe(CaseRefusals.AgreementIsSuperseded);
        asking.ApplyForEnforcement(story.Case, before, 1, story.Now.Today, story.Now).ShouldBe(CaseRefusals.AgreementIsSuperseded);
        var roads = AfterBreach.Of(story.Case, story.Agreement, asking, story.Agreement.Terms[0], story.Now.Today).Select(advice => advice.Route).ToList();
        roads.ShouldNotContain(BreachRoute.Enforcement);
        roads.ShouldContain(BreachRoute.Suit);
        AfterBreach.Of(story.Case, before, asking, before.Terms[0], story.Now.Today).ShouldBeEmpty();
    }

    [Fact]
    public void J1_a_wish_about_the_version_before_is_none_about_the_next()
    {
        var (story, asking) = Wished();
        var before = Revise(story);

        asking.RecordWish(story.Case, story.Agreement, Wish(1), story.Now).ShouldBe(CaseRefusals.AgreementIsSuperseded);
        asking.RecordWish(story.Case, before, Wish(1), story.Now).ShouldBe(CaseRefusals.AgreementIsSuperseded);
        Apply(story, asking, story.Now.Today).ShouldBe(CaseRefusals.AgreementIsSuperseded);
        JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [asking], out _).ShouldNotBeNull();
    }

    [Fact]
    public void J9_a_court_answers_one_asking_before_it_has_the_next()
    {
        var (story, asking) = Applied();
        Revise(story);

        JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [asking], out var refusal).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.ConfirmationIsPending);
        Answer(story, asking, ConfirmationState.Withdrawn).ShouldBeNull();
        JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [asking], out refusal).ShouldNotBeNull();
    }

    [Fact]
    public void R6_each_round_keeps_the_ruling_on_what_was_agreed_in_it()
    {
        var (story, asking) = Applied();
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Visited().Closed().Reopened().Refusal.ShouldBeNull();
        (story.Case.ConfirmationAppliedOn, story.Case.EarlierRounds[0].ConfirmationAppliedOn).ShouldBe((null, new DateOnly(2026, 3, 5)));

        Answer(story, asking, ConfirmationState.Dismissed).ShouldBeNull();
        (story.Case.ConfirmationRuledOn, story.Case.IsConfirmed).ShouldBe((null, null));
        story.Planned().Opened().RecordSigned().Drafted().AllSigned().Refusal.ShouldBeNull();
        var next = JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [asking], out _)!;
        next.RecordWish(story.Case, story.Agreement, Wish(1) with { On = story.Now.Today }, story.Now).ShouldBeNull();
        next.RecordWish(story.Case, story.Agreement, Wish(2) with { On = story.Now.Today }, story.Now).ShouldBeNull();
        Apply(story, next, story.Now.Today).ShouldBeNull();
        Answer(story, next, ConfirmationState.Confirmed).ShouldBeNull();

        (story.Case.EarlierRounds[0].IsConfirmed, story.Case.IsConfirmed, next.Round).ShouldBe((false, true, 2));
    }

    [Theory]
    [InlineData("2026-03-05", "2026-03-20")]
    [InlineData("2026-03-06", "2026-03-23")] // ends on a Saturday
    [InlineData("2026-03-20", "2026-04-07")] // ends in the holiday of the tombs
    public void J10_a_party_objects_within_15_days_of_receipt(string received, string last) =>
        JudicialConfirmation.ObjectionTime(new RulingReceipt(1, DateOnly.Parse(received, null)), HolidayCalendar.Standard).LastDay.ShouldBe(DateOnly.Parse(last, null));

    [Fact]
    public void J10_a_ruling_is_received_after_it_was_made_and_only_where_one_confirms()
    {
        var (story, asking) = Applied();
        asking.RecordReceipt(story.Case, new(1, story.Now.Today), story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        Answer(story, asking, ConfirmationState.Confirmed).ShouldBeNull();

        asking.RecordReceipt(story.Case, new(9, story.Now.Today), story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        asking.RecordReceipt(story.Case, new(1, story.Now.Today.AddDays(-1)), story.Now).ShouldBe(CaseRefusals.CourtAnswersAfterApplication);
        asking.RecordReceipt(story.Case, new(1, story.Now.Today.AddDays(1)), story.Now).ShouldBe(CaseRefusals.DateInFuture);
        asking.RecordReceipt(story.Case, new(1, story.Now.Today), story.Now).ShouldBeNull();
        asking.Receipts.ShouldHaveSingleItem();
    }

    [Fact]
    public void J9_what_was_confirmed_and_is_late_can_be_enforced_once()
    {
        var (story, asking) = Applied(); // 2,500 yuan were owed by 12 March; it is 1 May
        asking.ApplyForEnforcement(story.Case, story.Agreement, 1, story.Now.Today, story.Now).ShouldBe(CaseRefusals.EnforcementNeedsConfirmation);
        asking.RecordAnswer(story.Case, new(ConfirmationState.Confirmed, new(2026, 3, 10), "1"), story.Now).ShouldBeNull();

        asking.ApplyForEnforcement(story.Case, story.Agreement, 9, story.Now.Today, story.Now).ShouldBe(CaseRefusals.NoSuchParty);
        asking.ApplyForEnforcement(story.Case, story.Agreement, 1, new(2026, 3, 9), story.Now).ShouldBe(CaseRefusals.CourtAnswersAfterApplication);
        asking.ApplyForEnforcement(story.Case, story.Agreement, 1, new(2026, 3, 12), story.Now).ShouldBe(CaseRefusals.NothingToEnforce);
        asking.ApplyForEnforcement(story.Case, story.Agreement, 2, new(2026, 3, 13), story.Now).ShouldBe(CaseRefusals.NothingToEnforce); // it owes, nothing is owed to it
        asking.ApplyForEnforcement(story.Case, story.Agreement, 1, new(2026, 3, 13), story.Now).ShouldBeNull();
        (asking.EnforcementOn, asking.EnforcementBy).ShouldBe((new DateOnly(2026, 3, 13), 1));
        asking.ApplyForEnforcement(story.Case, story.Agreement, 1, new(2026, 3, 13), story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void Nothing_is_written_into_an_archived_case()
    {
        var (story, asking) = Wished();
        Archive(story);

        asking.RecordWish(story.Case, story.Agreement, Wish(1), story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        Apply(story, asking, Effective).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void What_the_court_says_is_not_written_into_an_archived_case()
    {
        var (story, asking) = Applied();
        Archive(story);

        Answer(story, asking, ConfirmationState.Confirmed).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void Receipt_and_enforcement_are_not_written_into_an_archived_case()
    {
        var (story, asking) = Applied();
        Answer(story, asking, ConfirmationState.Confirmed).ShouldBeNull();
        Archive(story);

        asking.RecordReceipt(story.Case, new(1, story.Now.Today), story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        asking.ApplyForEnforcement(story.Case, story.Agreement, 1, story.Now.Today, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    private static void Archive(CaseStory story)
    {
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now))
            .Do(story.Case.FollowUp(new FollowUpVisit(story.Now.Today, ContactChannel.Telephone, "王调解", [1, 2], true, 5, false, true, "已付清"), story.Now))
            .Do(story.Case.Close(null, story.Now))
            .Do(story.Case.Archive([], null, story.Now)).Refusal.ShouldBeNull();
    }

    /// <summary>Another version takes the place of the agreement.</summary>
    /// <returns>The version before.</returns>
    private static MediationAgreement Revise(CaseStory story)
    {
        var before = story.Agreement;
        story.Revising(story.Draft(story.Payment())).RevisionSigned().Refusal.ShouldBeNull();
        return before;
    }

    private static (CaseStory Story, JudicialConfirmation Asking) Revised(ConfirmationState answer, out MediationAgreement before)
    {
        var (story, asking) = Applied();
        Answer(story, asking, answer).ShouldBeNull();
        before = Revise(story);
        return (story, asking);
    }

    /// <summary>Settled on 2 March and looked at on 1 May.</summary>
    private static CaseStory Settled() => CaseStory.Registered().Settled().After(TimeSpan.FromDays(60));

    private static JudicialConfirmation? Begin(CaseStory story, out Refusal? refusal) =>
        JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [], out refusal);

    private static JudicialConfirmation Begun(CaseStory story) => Begin(story, out _)!;

    private static ConfirmationWish Wish(int party) => new(party, true, new(2026, 3, 3), null, null);

    private static (CaseStory Story, JudicialConfirmation Asking) Wished()
    {
        var story = Settled();
        var asking = Begun(story);
        asking.RecordWish(story.Case, story.Agreement, Wish(1), story.Now).ShouldBeNull();
        asking.RecordWish(story.Case, story.Agreement, Wish(2), story.Now).ShouldBeNull();
        return (story, asking);
    }

    private static (CaseStory Story, JudicialConfirmation Asking) Applied()
    {
        var (story, asking) = Wished();
        Apply(story, asking, new(2026, 3, 5)).ShouldBeNull();
        return (story, asking);
    }

    private static Refusal? Apply(CaseStory story, JudicialConfirmation asking, DateOnly on) =>
        asking.Apply(story.Case, story.Agreement, new ConfirmationApplication(Court, CourtGround.OrganizationPlace, on), story.Now);

    private static Refusal? Answer(CaseStory story, JudicialConfirmation asking, ConfirmationState to) =>
        asking.RecordAnswer(story.Case, new CourtAnswer(to, story.Now.Today, "(2026)鲁0202诉前调确1号", ConfirmationGround.SettlesRights), story.Now);
}
