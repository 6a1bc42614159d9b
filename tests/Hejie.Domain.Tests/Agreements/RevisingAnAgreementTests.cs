using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Notices;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

/// <summary>A version in force is never touched: with every party's consent another one takes its place (A-12; CC 543).</summary>
public sealed class RevisingAnAgreementTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public void A12_the_version_before_binds_until_the_last_signature_is_there()
    {
        var story = TwoPayments();
        var before = story.Agreement;
        story.After(Day).Revising(Later(story, 30));

        story.Refusal.ShouldBeNull();
        story.Revision!.Edition.ShouldBe(2);
        story.Case.HasOpenRevision.ShouldBeTrue();
        foreach (var signature in story.Signatures(SignerRole.Committee).SkipLast(1))
        {
            story.Do(story.Revision.Sign(story.Case, signature, false, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        }
        before.Standing.ShouldBe(AgreementStanding.InForce);
        story.Revision.Standing.ShouldBe(AgreementStanding.Drafted);

        story.After(Day);
        story.Do(story.Revision.Sign(story.Case, story.Signatures(SignerRole.Committee).Last(), false, story.Sessions, story.Now));

        story.Refusal.ShouldBeNull();
        story.Revision.Standing.ShouldBe(AgreementStanding.InForce);
        story.Revision.EffectiveOn.ShouldBe(story.Now.Today);
        before.Standing.ShouldBe(AgreementStanding.Superseded);
        before.SupersededOn.ShouldBe(story.Now.Today);
        before.EffectiveOn.ShouldBe(new DateOnly(2026, 3, 2));
        story.Case.HasOpenRevision.ShouldBeFalse();
        story.Case.State.ShouldBe(CaseState.Performing);
        (story.Case.Outcome, story.Case.OutcomeOn).ShouldBe((CaseOutcome.Settled, new DateOnly(2026, 3, 2))); // settled once, on its first day
    }

    [Fact]
    public void A12_one_party_alone_revises_nothing()
    {
        var story = TwoPayments();

        story.Revising(Later(story, 30), story.Wish() with { Consents = [1] }).Refusal.ShouldBe(CaseRefusals.RevisionNeedsEveryConsent);
        story.Refusal!.Details.ShouldBe(["李四"]);
        story.Case.HasOpenRevision.ShouldBeFalse();
        story.Revising(Later(story, 30), story.Wish() with { Consents = [2, 1] }).Refusal.ShouldBeNull();
    }

    [Fact]
    public void A12_a_revision_tells_its_reason()
    {
        var story = TwoPayments();

        story.Revising(Later(story, 30), story.Wish() with { Reason = " " }).Refusal.ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Revising(Later(story, 30)).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, "DateBeforeAgreement")]
    [InlineData(0, null)]
    [InlineData(2, null)]
    [InlineData(3, "DateInFuture")]
    public void The_consents_lie_between_the_agreement_and_today(int days, string? refusal)
    {
        var story = CaseStory.Registered().After(Day).InMediation().RecordSigned().Drafted(Two(CaseStory.Registered().After(Day))).AllSigned();
        var effective = story.Agreement.EffectiveOn!.Value;

        story.After(2 * Day).Revising(Later(story, 30), story.Wish() with { ConsentedOn = effective.AddDays(days) }).Refusal?.Code.ShouldBe(refusal);

        (story.Refusal is null).ShouldBe(refusal is null);
    }

    [Fact]
    public void A12_a_supplement_leaves_every_term_as_it_is()
    {
        var story = TwoPayments();
        var kept = story.Agreement.OpenTerms.Select(term => term.AsDraft()).ToList();
        var more = story.Payment() with { Text = "李四再赔偿张三灯具损失", AmountFen = 30_000, DueOn = story.Now.Today.AddDays(25) };

        story.Revising(story.Draft(kept[0], more), story.Wish(RevisionKind.Supplement)).Refusal.ShouldBe(CaseRefusals.SupplementKeepsTerms);
        story.Refusal!.Details.ShouldBe(["2"]);
        story.Revising(story.Draft([.. kept, more]), story.Wish(RevisionKind.Supplement)).Refusal.ShouldBeNull();
        story.RevisionSigned().Agreement.TotalFen.ShouldBe(280_000);
    }

    [Fact]
    public void A12_a_change_may_drop_a_term()
    {
        var story = TwoPayments();

        story.Revising(story.Draft(story.Agreement.Terms[0].AsDraft())).Refusal.ShouldBeNull();
        story.RevisionSigned().Agreement.TotalFen.ShouldBe(100_000);
    }

    [Fact]
    public void A10_what_was_performed_stays_as_it_is_and_counts()
    {
        var story = TwoPayments().After(Day);
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Refusal.ShouldBeNull();
        var paid = story.Agreement.Terms[0].AsDraft();

        story.Revising(story.Draft(story.Payment() with { AmountFen = 120_000, DueOn = story.Now.Today.AddDays(60) })).RevisionSigned();

        story.Refusal.ShouldBeNull();
        story.Agreement.CarriedTerms.ShouldBe(1);
        story.Agreement.Terms[0].AsDraft().ShouldBe(paid);
        (story.Agreement.Terms[0].PerformedOn, story.Agreement.Terms[0].PerformanceProof).ShouldBe((story.Now.Today, "收条"));
        story.Agreement.TotalFen.ShouldBe(220_000);
        story.Case.State.ShouldBe(CaseState.PartlyPerformed);
        story.Case.TermDueOn.ShouldBe(story.Now.Today.AddDays(60));
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Refusal.ShouldBe(CaseRefusals.TermIsPerformed);
        story.Do(story.Agreement.Perform(story.Case, 2, story.Now.Today, "收条", story.Now)).Refusal.ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Performed);
        story.Case.SelfPerformed.ShouldBeTrue();
    }

    [Fact]
    public void A12_a_revision_is_written_anew_when_something_was_performed_meanwhile()
    {
        var story = TwoPayments().After(Day).Revising(Later(TwoPayments(), 30));
        story.Do(story.Revision!.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "转账", story.Now)).Refusal.ShouldBeNull();

        story.Do(story.Revision.Sign(story.Case, story.PartySignature(2), false, story.Sessions, story.Now)).Refusal.ShouldBe(CaseRefusals.RevisionIsOutdated);
        story.Do(story.Revision.Complete(story.Case, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        story.Revision.Standing.ShouldBe(AgreementStanding.Drafted);

        story.Do(story.Revision.Drop(story.Case, "李四已经付了一笔", story.Now)).Refusal.ShouldBeNull();
        story.Revising(story.Draft(story.Payment())).RevisionSigned().Refusal.ShouldBeNull();
        story.Agreement.Edition.ShouldBe(3);
        story.Agreement.CarriedTerms.ShouldBe(1);
    }

    [Fact]
    public void A12_an_unsigned_revision_takes_over_what_was_performed_when_it_is_written_anew()
    {
        var story = TwoPayments().After(Day).Revising(Later(TwoPayments(), 30));
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "转账", story.Now));

        story.Do(story.Revision!.Redraft(story.Case, story.Wish(), story.Draft(story.Payment()), story.Now)).Refusal.ShouldBeNull();

        story.Revision.CarriedTerms.ShouldBe(1);
        story.RevisionSigned().Refusal.ShouldBeNull();
    }

    [Fact]
    public void A4_a_signed_revision_is_not_rewritten()
    {
        var story = TwoPayments().Revising(Later(TwoPayments(), 30));
        story.Do(story.Revision!.Redraft(story.Case, story.Wish() with { Reason = "另一个理由" }, Later(story, 40), story.Now)).Refusal.ShouldBeNull();
        story.Revision.Revision!.Reason.ShouldBe("另一个理由");
        story.Do(story.Revision.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now));

        story.Do(story.Revision.Redraft(story.Case, story.Wish(), Later(story, 50), story.Now)).Refusal.ShouldBe(CaseRefusals.AlreadySigned);
        story.Do(story.Agreement.Redraft(story.Case, story.Wish(), Later(story, 50), story.Now)).Refusal.ShouldBe(CaseRefusals.NoRevision);
    }

    [Fact]
    public void A12_there_is_one_revision_at_a_time_and_a_dropped_one_makes_room()
    {
        var story = TwoPayments().Revising(Later(TwoPayments(), 30));
        story.Revising(Later(story, 40)).Refusal.ShouldBe(CaseRefusals.RevisionIsOpen);

        story.Do(story.Revision!.Drop(story.Case, " ", story.Now)).Refusal.ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Do(story.Revision.Drop(story.Case, "张三不同意了", story.Now)).Refusal.ShouldBeNull();

        story.Revision.Standing.ShouldBe(AgreementStanding.Dropped);
        story.Agreement.Standing.ShouldBe(AgreementStanding.InForce);
        story.Do(story.Revision.Drop(story.Case, "再来", story.Now)).Refusal.ShouldBe(CaseRefusals.NoRevision);
        story.Do(story.Revision.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now)).Refusal.ShouldBe(CaseRefusals.NoRevision);
        story.Do(story.Agreement.Drop(story.Case, "不要了", story.Now)).Refusal.ShouldBe(CaseRefusals.NoRevision);
        story.Revising(Later(story, 40)).Refusal.ShouldBeNull();
        story.Revision!.Edition.ShouldBe(3); // a number is not given twice
    }

    [Fact]
    public void A12_only_the_version_in_force_is_revised_performed_and_urged()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        story.Revising(story.Draft()).Refusal.ShouldBe(CaseRefusals.NotYetEffective);

        story.AllSigned();
        var before = story.Agreement;
        story.Revising(Later(story, 30)).RevisionSigned().Refusal.ShouldBeNull();

        before.Revise(AgreementId.New(CaseStory.Morning), story.Case, story.Wish(), story.Draft(), story.Now, out var refusal).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.AgreementIsSuperseded);
        before.Perform(story.Case, 1, story.Now.Today, "收条", story.Now).ShouldBe(CaseRefusals.AgreementIsSuperseded);
        before.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now).ShouldBe(CaseRefusals.AgreementIsEffective);
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void A12_what_is_performed_in_full_is_not_revised()
    {
        var story = CaseStory.Registered().Settled();
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now));

        story.Revising(story.Draft(story.Payment())).Refusal.ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void A12_no_case_is_closed_over_an_open_revision()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(40));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        story.Do(story.Case.FollowUp(new FollowUpVisit(story.Now.Today, ContactChannel.Visit, "王调解", [1, 2], false, null, false, null, "没有付"), story.Now));
        story.Revising(Later(story, 30));

        story.Do(story.Case.Close("付不出，已告知可以起诉", story.Now)).Refusal.ShouldBe(CaseRefusals.RevisionIsOpen);
        story.Do(story.Revision!.Drop(story.Case, "谈不拢", story.Now));
        story.Do(story.Case.Close("付不出，已告知可以起诉", story.Now)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void J1_the_time_to_ask_the_court_runs_anew_from_the_revision()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(8));
        story.Revising(Later(story, 30)).RevisionSigned().Refusal.ShouldBeNull();

        var windows = story.Case.Deadlines.Where(deadline => deadline.Rule == DeadlineKey.JudicialConfirmation).ToList();
        windows.Select(window => (window.Start, window.IsOpen)).ShouldBe([(new DateOnly(2026, 3, 2), false), (new DateOnly(2026, 3, 10), true)]);
        story.Case.ConfirmationWindow(new DateOnly(2026, 4, 9))!.LastDay.ShouldBe(new DateOnly(2026, 4, 9));
        story.Case.ConfirmationWindow(new DateOnly(2026, 4, 10)).ShouldBeNull();
    }

    [Fact]
    public void A12_a_term_that_was_urged_stays_urged_where_it_stays_the_same()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now)).Refusal.ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Breached);
        var (urged, day) = (story.Agreement.Terms[0].AsDraft(), story.Now.Today);
        var draft = story.Draft(urged, story.Payment() with { DueOn = day.AddDays(50) });
        draft = draft with { Check = [.. draft.Check, new PreSignAnswer("DueBeforeAgreement", false, "原来的期限，双方仍然认")] };

        story.After(Day).Revising(draft).RevisionSigned().Refusal.ShouldBeNull();

        story.Case.State.ShouldBe(CaseState.Performing);
        story.Agreement.Terms.Select(term => term.UrgedOn).ShouldBe([day, null]);
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now)).Refusal.ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Breached);
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now));
        story.Do(story.Agreement.Perform(story.Case, 2, story.Now.Today, "收条", story.Now)).Refusal.ShouldBeNull();
        story.Case.SelfPerformed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, CaseState.PartlyPerformed)]
    [InlineData(false, CaseState.Performing)]
    public void A12_what_was_performed_before_a_breach_still_counts_after_the_revision(bool paidOne, CaseState state)
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25));
        if (paidOne)
        {
            story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Refusal.ShouldBeNull();
        }
        story.Do(story.Agreement.Urge(story.Case, 2, NoticeWay.Direct, story.Now)).Refusal.ShouldBeNull();
        story.Case.State.ShouldBe(CaseState.Breached);

        story.Revising(story.Draft(story.Payment())).RevisionSigned().Refusal.ShouldBeNull();

        story.Case.State.ShouldBe(state);
    }

    [Fact]
    public void C37a_who_was_urged_before_the_revision_has_not_performed_unasked()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        story.Revising(story.Draft(story.Payment())).RevisionSigned();

        story.Agreement.Terms.ShouldAllBe(term => term.UrgedOn == null);
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Refusal.ShouldBeNull();

        story.Case.SelfPerformed.ShouldBeFalse();
    }

    [Fact]
    public void A12_when_the_parties_let_the_rest_go_the_agreement_is_performed()
    {
        var story = TwoPayments().After(Day);
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now));
        var promise = new TermDraft(TermKind.StandingPromise, 2, null, "李四不再夜间施工", null, null, "长期遵守", null);

        story.Revising(story.Draft(promise)).RevisionSigned().Refusal.ShouldBeNull();

        story.Case.State.ShouldBe(CaseState.Performed);
        story.Case.PerformedOn.ShouldBe(story.Now.Today);
        story.Case.TermDueOn.ShouldBeNull();
    }

    [Fact]
    public void TIME_nobody_signs_a_revision_before_the_agreement_that_it_revises()
    {
        var story = TwoPayments().After(2 * Day).Revising(Later(TwoPayments(), 30));
        var early = story.PartySignature(1) with { At = CaseStory.Morning.AddDays(-1) };
        var late = story.PartySignature(1) with { At = CaseStory.Morning };

        story.Do(story.Revision!.Sign(story.Case, early, false, story.Sessions, story.Now)).Refusal.ShouldBe(CaseRefusals.DateBeforeCase);
        story.Do(story.Revision.Sign(story.Case, late, false, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        var next = CaseStory.Registered().InMediation().After(Day).RecordSigned().Drafted().AllSigned().After(Day);
        next.Revising(Later(next, 30));
        next.Do(next.Revision!.Sign(next.Case, next.PartySignature(1) with { At = CaseStory.Morning }, false, next.Sessions, next.Now)).Refusal.ShouldBe(CaseRefusals.DateBeforeAgreement);
        next.Do(next.Revision.Sign(next.Case, next.PartySignature(1) with { At = CaseStory.Morning + Day }, false, next.Sessions, next.Now)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void A9_a_revision_is_judged_like_an_agreement_but_what_was_performed_is_not_judged_again()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25));
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)); // its day has passed

        story.Revising(story.Draft(story.Payment() with { Text = "李四尽快付清" })).Refusal.ShouldBe(CaseRefusals.FindingsNeedReasons);
        story.Refusal!.Details.ShouldBe(["2.VagueWording"]);
        story.Revising(story.Draft(story.Payment())).Refusal.ShouldBeNull();
        AgreementCheck.Of(story.Revision!, story.Case).ShouldBeEmpty();
    }

    [Fact]
    public void Every_version_is_printed_and_says_which_it_is()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        var before = story.Agreement;
        story.Revising(story.Draft(story.Payment())).RevisionSigned();
        var file = SomeCaseFile.Of(story) with { OtherVersions = [before] };

        var papers = CasePapers.NumberedOf(file);

        var versions = papers.Where(one => one.Paper.Form == FormCode.MediationAgreement).ToList();
        versions.Select(one => one.Which).ShouldBe([1, 2]);
        var (first, second) = ((AgreementPaper)versions[0].Paper, (AgreementPaper)versions[1].Paper);
        (first.Revision, first.SupersededOn).ShouldBe((null, story.Now.Today));
        (second.Revision, second.ReplacesVersion, second.ReplacesEffectiveOn).ShouldBe((RevisionKind.Change, 1, before.EffectiveOn));
        first.ConfirmBy.ShouldBe(new DateOnly(2026, 4, 1));
        second.ConfirmBy.ShouldBe(new DateOnly(2026, 4, 27)); // the 26th is a Sunday
        papers.Where(one => one.Paper.Form == FormCode.UrgeNotice).Select(one => one.Which).ShouldBe([101]);
        PartyPapers.Of(file, story.Case.Party(1)!).ShouldNotContain(one => one.Paper.Form == FormCode.UrgeNotice);
        PartyPapers.Of(file, story.Case.Party(2)!).ShouldContain(one => one.Paper.Form == FormCode.UrgeNotice);
    }

    [Fact]
    public void Papers_name_the_version_that_they_speak_of()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25)).Visited();
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        var before = story.Agreement;
        story.After(Day).Revising(story.Draft(story.Payment())).RevisionSigned().Visited();
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Refusal.ShouldBeNull();

        var papers = CasePapers.AllOf(SomeCaseFile.Of(story) with { OtherVersions = [before] });

        papers.OfType<UrgeNoticePaper>().ShouldHaveSingleItem().Agreement.ShouldBe(new CitedAgreement(1, null, 1));
        papers.OfType<PerformanceConfirmationPaper>().ShouldHaveSingleItem().Agreement.ShouldBe(new CitedAgreement(2, RevisionKind.Change, 1));
        papers.OfType<FollowUpPaper>().Select(paper => paper.Agreement!.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_mark_of_urging_that_was_taken_over_makes_no_second_notice()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        var before = story.Agreement;
        var draft = story.Draft([.. before.OpenTerms.Select(term => term.AsDraft()), story.Payment() with { Text = "李四另付利息", AmountFen = 1_000, DueOn = story.Now.Today.AddDays(10) }]);
        draft = draft with { Check = [.. draft.Check, new PreSignAnswer("DueBeforeAgreement", false, "原来的期限，双方仍然认")] };
        story.After(Day).Revising(draft, story.Wish(RevisionKind.Supplement)).RevisionSigned().Refusal.ShouldBeNull();
        var file = SomeCaseFile.Of(story) with { OtherVersions = [before] };

        Urges(file).ShouldBe([101]);
        story.After(Day).Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now)).Refusal.ShouldBeNull();
        Urges(file).ShouldBe([101, 1]);
    }

    [Fact]
    public void A12_what_is_urged_on_the_very_day_of_the_revision_makes_a_notice_of_its_own()
    {
        var story = TwoPayments().After(TimeSpan.FromDays(25));
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        var before = story.Agreement;
        var draft = story.Draft([.. before.OpenTerms.Select(term => term.AsDraft()), story.Payment() with { Text = "李四另付利息", AmountFen = 1_000, DueOn = story.Now.Today.AddDays(10) }]);
        draft = draft with { Check = [.. draft.Check, new PreSignAnswer("DueBeforeAgreement", false, "原来的期限，双方仍然认")] };
        story.Revising(draft, story.Wish(RevisionKind.Supplement)).RevisionSigned().Refusal.ShouldBeNull();
        var file = SomeCaseFile.Of(story) with { OtherVersions = [before] };
        Urges(file).ShouldBe([101]);

        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now)).Refusal.ShouldBeNull();

        Urges(file).ShouldBe([101, 1]);
    }

    [Fact]
    public void A_reminder_of_a_term_in_another_version_is_another_reminder()
    {
        var story = TwoPayments();
        var noon = ChinaTime.StartOf(new DateOnly(2026, 3, 11));

        Reminder.OfTerm(story.Case, 1, 1, 2, new DateOnly(2026, 3, 12), noon).Single().Key
            .ShouldNotBe(Reminder.OfTerm(story.Case, 2, 1, 2, new DateOnly(2026, 3, 12), noon).Single().Key);
    }

    private static IEnumerable<int> Urges(CaseFile file) =>
        CasePapers.NumberedOf(file).Where(one => one.Paper.Form == FormCode.UrgeNotice).Select(one => one.Which);

    /// <summary>Settled on 2 March: 1000 yuan by the 12th and 1500 by the 22nd.</summary>
    private static CaseStory TwoPayments() => CaseStory.Registered().Settled(Two(CaseStory.Registered()));

    private static TermDraft[] Two(CaseStory story) =>
    [
        story.Payment() with { AmountFen = 100_000 },
        story.Payment() with { AmountFen = 150_000, DueOn = story.Now.Today.AddDays(20) },
    ];

    private static AgreementDraft Later(CaseStory story, int days) =>
        story.Draft([.. story.Agreement.OpenTerms.Select(term => term.AsDraft() with { DueOn = story.Now.Today.AddDays(days) })]);
}
