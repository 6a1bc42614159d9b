using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;
using static Hejie.Domain.Agreements.BreachRoute;

namespace Hejie.Domain.Tests.Agreements;

public sealed class AdvisingAfterBreachTests
{
    private static readonly DateOnly Late = new(2026, 3, 13); // owed by 12 March
    private static readonly DateOnly LastDayForCourt = new(2026, 4, 1);

    [Theory]
    [InlineData("2026-03-12", false)]
    [InlineData("2026-03-13", true)]
    public void Roads_open_on_the_day_after_the_due_day(string day, bool open) =>
        (Routes(CaseStory.Registered().Settled(), DateOnly.Parse(day, null)).Count > 0).ShouldBe(open);

    [Fact]
    public void A13_what_is_owed_between_neighbours_goes_to_notary_arbitral_body_or_court()
    {
        var story = CaseStory.Registered().Settled();

        Routes(story, Late).ShouldBe([BreachRoute.JudicialConfirmation, NotarisedInstrument, ArbitralConfirmation, Suit]);
        AfterBreach.Of(story.Case, story.Agreement, null, story.Agreement.Terms[0], Late).ShouldAllBe(advice => LawBook.Cited(advice.Article).Count > 0);
    }

    [Fact]
    public void A13_a_notary_makes_enforceable_what_is_to_be_paid_and_nothing_else()
    {
        var story = CaseStory.Registered();
        story.Settled(story.Payment() with { Kind = TermKind.Act, AmountFen = null, Text = "李四修好卫生间漏水" });

        Routes(story, Late).ShouldBe([BreachRoute.JudicialConfirmation, ArbitralConfirmation, Suit]);
    }

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-04-02", false)]
    public void J1_confirmation_is_advised_while_the_30_days_run(string day, bool open)
    {
        var today = DateOnly.Parse(day, null);
        var story = CaseStory.Registered().Settled();

        Routes(story, today).Contains(BreachRoute.JudicialConfirmation).ShouldBe(open);
        AfterBreach.Of(story.Case, story.Agreement, null, story.Agreement.Terms[0], Late)[0].By.ShouldBe(LastDayForCourt);
    }

    [Fact]
    public void A13_a_worker_asks_for_a_payment_order_or_sues_for_pay_at_once_or_goes_to_arbitration()
    {
        Routes(Labor(employerOwes: true), Late).ShouldBe([BreachRoute.JudicialConfirmation, PaymentOrder, WageSuit, LaborArbitration]);
    }

    [Fact]
    public void A14_what_a_worker_owes_or_what_is_no_payment_goes_to_arbitration()
    {
        Routes(Labor(employerOwes: false), Late).ShouldBe([BreachRoute.JudicialConfirmation, LaborArbitration]);
        Routes(Labor(employerOwes: true, TermKind.Act), Late).ShouldBe([BreachRoute.JudicialConfirmation, LaborArbitration]);
    }

    [Theory]
    [InlineData(ConfirmationState.Wished, true)]
    [InlineData(ConfirmationState.Applied, false)]
    [InlineData(ConfirmationState.Accepted, false)]
    [InlineData(ConfirmationState.Dismissed, false)]
    [InlineData(ConfirmationState.NotAccepted, true)]
    [InlineData(ConfirmationState.Withdrawn, true)]
    public void A_court_that_has_the_matter_or_decided_it_is_not_asked_again(ConfirmationState state, bool open)
    {
        var story = CaseStory.Registered().Settled().After(TimeSpan.FromDays(11));

        AfterBreach.Of(story.Case, story.Agreement, Asking(story, state), story.Agreement.Terms[0], Late).Any(advice => advice.Route == BreachRoute.JudicialConfirmation).ShouldBe(open);
    }

    [Fact]
    public void J9_what_a_court_confirmed_is_enforced()
    {
        var story = CaseStory.Registered().Settled().After(TimeSpan.FromDays(11));

        AfterBreach.Of(story.Case, story.Agreement, Asking(story, ConfirmationState.Confirmed), story.Agreement.Terms[0], Late)
            .ShouldHaveSingleItem().Route.ShouldBe(Enforcement);
    }

    [Fact]
    public void A12_advice_follows_an_urging_that_did_not_help()
    {
        var story = CaseStory.Registered().Settled().After(TimeSpan.FromDays(11));
        Advise(story, Suit).ShouldBe(CaseRefusals.UrgeComesFirst);
        story.Agreement.Urge(story.Case, 1, NoticeWay.Telephone, story.Now).ShouldBeNull();

        Advise(story, Suit, NotarisedInstrument, Suit).ShouldBeNull();

        story.Agreement.Urges.Select(urge => urge.IsAdvice).ShouldBe([false, true]);
        story.Agreement.Urges[1].Routes.ShouldBe([NotarisedInstrument, Suit]);
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.AdviseAfterBreach);
    }

    [Fact]
    public void A11_advice_names_a_road()
    {
        var story = Urged();

        Advise(story).ShouldBe(CaseRefusals.AdviceIsEmpty);
        Advise(story, Suit).ShouldBeNull();
    }

    [Fact]
    public void A13_only_a_road_that_is_open_is_advised()
    {
        var story = Urged();

        var shut = Advise(story, Suit, PaymentOrder);
        shut.ShouldBe(CaseRefusals.RouteIsNotOpen);
        shut!.Details.ShouldBe([nameof(PaymentOrder)]);
        Advise(story, Suit).ShouldBeNull();
    }

    [Fact]
    public void Nobody_is_advised_on_what_was_done_or_never_promised_or_is_archived()
    {
        var story = Urged();
        story.Agreement.Advise(story.Case, null, 9, [Suit], NoticeWay.Telephone, story.Now).ShouldBe(CaseRefusals.NoSuchTerm);
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now));
        Advise(story, Suit).ShouldBe(CaseRefusals.TermIsPerformed);

        var closed = Urged();
        closed.Do(closed.Case.FollowUp(new FollowUpVisit(closed.Now.Today, ContactChannel.Telephone, "王调解", [1, 2], false, 3, false, true, "没有付"), closed.Now))
            .Do(closed.Case.Close("已告知可以起诉", closed.Now)).Do(closed.Case.Archive([], null, closed.Now)).Refusal.ShouldBeNull();
        Advise(closed, Suit).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void D2_who_took_electronic_delivery_back_is_advised_another_way()
    {
        var story = Urged().Agreeing(1, ConsentKind.ElectronicDelivery);
        story.Do(story.Case.WithdrawConsent(1, ConsentKind.ElectronicDelivery, null, ContactChannel.Counter, story.Now)).Refusal.ShouldBeNull();

        story.Agreement.Advise(story.Case, null, 1, [Suit], NoticeWay.Electronic, story.Now).ShouldBe(CaseRefusals.ElectronicDeliveryWithdrawn);
        Advise(story, Suit).ShouldBeNull();
    }

    [Fact]
    public void Nobody_is_urged_in_an_archived_case_and_nothing_is_written()
    {
        var story = Urged();
        story.Do(story.Case.FollowUp(new FollowUpVisit(story.Now.Today, ContactChannel.Telephone, "王调解", [1, 2], false, 3, false, true, "没有付"), story.Now))
            .Do(story.Case.Close("已告知可以起诉", story.Now)).Do(story.Case.Archive([], null, story.Now)).Refusal.ShouldBeNull();
        var version = story.Case.Version;

        story.Agreement.Urge(story.Case, 1, NoticeWay.Telephone, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);

        (story.Agreement.Urges.Count, story.Case.Version).ShouldBe((1, version));
    }

    private static CaseStory Urged()
    {
        var story = CaseStory.Registered().Settled().After(TimeSpan.FromDays(11));
        return story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Telephone, story.Now));
    }

    private static Refusal? Advise(CaseStory story, params BreachRoute[] routes) =>
        story.Agreement.Advise(story.Case, null, 1, routes, NoticeWay.Telephone, story.Now);

    private static List<BreachRoute> Routes(CaseStory story, DateOnly today) =>
        [.. AfterBreach.Of(story.Case, story.Agreement, null, story.Agreement.Terms[0], today).Select(advice => advice.Route)];

    private static CaseStory Labor(bool employerOwes, TermKind kind = TermKind.Payment)
    {
        var application = CaseStory.Application(DisputeType.Labor);
        var story = CaseStory.Registered(application with
        {
            Parties = [application.Parties[0], new PartyDetails { Role = PartyRole.Respondent, Kind = PartyKind.LegalPerson, Name = "某公司", Phone = "0532-80000009", HeadName = "陈某" }],
        });
        var (debtor, creditor) = employerOwes ? (2, 1) : (1, 2);
        return story.Settled(new TermDraft(
            kind, debtor, creditor, kind == TermKind.Payment ? "支付拖欠的工资" : "出具离职证明", kind == TermKind.Payment ? 250_000 : null, new(2026, 3, 12), "转账或者当面", "公司"));
    }

    private static JudicialConfirmation Asking(CaseStory story, ConfirmationState state)
    {
        var asking = Domain.Agreements.JudicialConfirmation.Begin(ConfirmationId.New(story.Now.Now), story.Case, story.Agreement, [], out _)!;
        asking.RecordWish(story.Case, story.Agreement, new(1, true, story.Now.Today, null, null), story.Now).ShouldBeNull();
        asking.RecordWish(story.Case, story.Agreement, new(2, true, story.Now.Today, null, null), story.Now).ShouldBeNull();
        if (state != ConfirmationState.Wished)
        {
            asking.Apply(story.Case, story.Agreement, new("某法院", null, story.Now.Today), story.Now).ShouldBeNull();
        }
        if (state > ConfirmationState.Applied)
        {
            asking.RecordAnswer(story.Case, new(state, story.Now.Today, "1", ConfirmationGround.OtherCourt), story.Now).ShouldBeNull();
        }
        return asking;
    }
}
