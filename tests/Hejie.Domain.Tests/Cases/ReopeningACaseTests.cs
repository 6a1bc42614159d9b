using Hejie.Domain.Agreements;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class ReopeningACaseTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public void A_closed_dispute_is_mediated_again_under_its_number_by_its_host()
    {
        var story = ReopenedStory.FailedAndClosed().After(30 * Day);

        story.Reopened().Refusal.ShouldBeNull();

        (story.Case.State, story.Case.Round, story.Case.RoundStartedOn).ShouldBe((CaseState.Preparing, 2, new DateOnly(2026, 4, 1)));
        (story.Case.Outcome, story.Case.OutcomeOn, story.Case.ClosedOn, story.Case.EndingText, story.Case.TerminationReason).ShouldBe((null, null, null, null, null));
        (story.Case.AcceptedOn, story.Case.Host!.MediatorId).ShouldBe((new DateOnly(2026, 3, 2), CaseStory.Wang.Id));
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.Reopen);
        story.Case.Timeline[^1].Payload.ShouldBe("""{"consents":[1,2],"ground":"Relapse","round":2}""");
    }

    [Theory]
    [InlineData(DisputeType.Medical)]
    [InlineData(DisputeType.Labor)]
    public void Another_kind_of_dispute_has_its_time_from_the_reopening_on(DisputeType type)
    {
        var story = ReopenedStory.FailedAndClosed().After(30 * Day).Reopened();

        story.Case.Retype(type, null, "实为另一类纠纷", story.Now).ShouldBeNull();

        story.Case.RunningPeriod!.Start.ShouldBe(new DateOnly(2026, 4, 1));
    }

    [Fact]
    public void STATE_what_is_still_handled_is_not_reopened()
    {
        var story = CaseStory.Registered().InMediation();

        story.Reopened().Refusal.ShouldBe(CaseRefusals.NotAtThisStage);
        story.Failed().Reopened().Refusal.ShouldBe(CaseRefusals.NotAtThisStage);
        (story.Case.Round, story.Case.EarlierRounds.Count).ShouldBe((1, 0));
        story.Closed().Reopened().Refusal.ShouldBeNull();
    }

    [Fact]
    public void The_reason_is_told()
    {
        var story = ReopenedStory.FailedAndClosed();

        story.Case.Reopen(story.WishAgain() with { Reason = " " }, null, story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.State.ShouldBe(CaseState.Closed);
        story.Case.Reopen(story.WishAgain(), null, story.Now).ShouldBeNull();
    }

    [Fact]
    public void P1_every_party_wants_it()
    {
        var story = ReopenedStory.FailedAndClosed();

        story.Case.Reopen(story.WishAgain() with { Consents = [1] }, null, story.Now).ShouldBe(CaseRefusals.ReopeningNeedsEveryConsent.About("李四"));
        story.Case.Reopen(story.WishAgain() with { Consents = [2, 1] }, null, story.Now).ShouldBeNull();
    }

    [Fact]
    public void A12_only_what_was_agreed_can_be_changed()
    {
        var failed = ReopenedStory.FailedAndClosed();
        var settled = ReopenedStory.SettledAndClosed();

        failed.Reopened(ReopeningGround.RevisionWanted).Refusal.ShouldBe(CaseRefusals.GroundDoesNotFit);
        failed.Reopened(ReopeningGround.NewEvidence).Refusal.ShouldBeNull();
        settled.Reopened(ReopeningGround.RevisionWanted).Refusal.ShouldBeNull();
    }

    [Fact]
    public void P1_what_nobody_mediated_begins_by_an_application()
    {
        var unaccepted = CaseStory.Registered().Do(null);
        unaccepted.Do(unaccepted.Case.Withdraw(1, "不想调了", unaccepted.Now)).Closed();
        var unassigned = CaseStory.Registered().Reviewed().Agreed().Accepted();
        unassigned.Do(unassigned.Case.Withdraw(1, "不想调了", unassigned.Now)).Closed();
        var assigned = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned();
        assigned.Do(assigned.Case.Withdraw(1, "不想调了", assigned.Now)).Closed();

        unaccepted.Reopened().Refusal.ShouldBe(CaseRefusals.NothingToReopen);
        unassigned.Reopened().Refusal.ShouldBe(CaseRefusals.NothingToReopen);
        assigned.Reopened().Refusal.ShouldBeNull();
    }

    [Fact]
    public void I11_what_was_handed_over_is_the_receivers()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.Transfer(new Handover(HandoverTo.Police, "湛山派出所", "已经动手", story.Now.Today, null) { DutyToReport = "已经动手" }, story.Now)).Closed();

        story.Reopened().Refusal.ShouldBe(CaseRefusals.HandedOverElsewhere);
        ReopenedStory.FailedAndClosed().Reopened().Refusal.ShouldBeNull();
    }

    [Fact]
    public void R1_a_bound_volume_is_kept_before_an_archived_case_is_reopened()
    {
        var story = ReopenedStory.FailedAndClosed().Archived();
        var term = story.Case.Retention;

        story.Case.Reopen(story.WishAgain(), null, story.Now).ShouldBe(CaseRefusals.VolumeIsNotKept);
        story.Case.IsReadOnly.ShouldBeTrue();
        story.Reopened().Refusal.ShouldBeNull();

        story.Case.BoundVolumes.ShouldBe([ReopenedStory.Volume]);
        (story.Case.BoundRounds, story.Case.ArchivedOn, story.Case.Retention).ShouldBe((1, null, null));
        (story.Case.EarlierRounds[0].ArchivedOn, story.Case.EarlierRounds[0].Retention).ShouldBe((new DateOnly(2026, 3, 2), term));
    }

    [Fact]
    public void R1_a_closed_case_that_was_not_bound_needs_no_volume()
    {
        var story = ReopenedStory.FailedAndClosed().Reopened();

        story.Refusal.ShouldBeNull();
        (story.Case.BoundRounds, story.Case.BoundVolumes.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void The_time_for_mediation_runs_anew_from_the_day_of_the_reopening()
    {
        var story = ReopenedStory.FailedAndClosed().After(60 * Day);

        story.Reopened();

        var period = story.Case.RunningPeriod!;
        (period.Rule, period.Start, period.LastDay).ShouldBe((DeadlineKey.General, new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1)));
        (story.Case.PeriodEndsOn, story.Case.DueOn).ShouldBe((period.LastDay, period.LastDay));
        story.Case.Deadlines.Count(day => day.Rule == DeadlineKey.General).ShouldBe(2);
    }

    [Fact]
    public void The_period_of_labour_too_runs_from_the_reopening_and_not_from_the_application()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.Labor)).InMediation().Failed().Closed().After(60 * Day);

        story.Reopened().Case.RunningPeriod!.Start.ShouldBe(new DateOnly(2026, 5, 1));
    }

    [Fact]
    public void Pauses_and_more_time_of_the_round_before_do_not_count_in_the_new_one()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.Extend(new ExtensionDetails(20, PeriodUnit.CalendarDays, story.Now.Today, [1, 2], true, "等鉴定"), story.Now));
        story.Do(story.Case.Suspend(new SuspensionDetails(SuspensionKind.Illness, story.Now.Today, "住院", [], null, null), story.Now)).After(5 * Day);
        story.Do(story.Case.Resume(story.Now.Today, story.Now)).Failed().Closed().Refusal.ShouldBeNull();

        story.Reopened();

        story.Case.RunningPeriod!.LastDay.ShouldBe(new DateOnly(2026, 4, 7)); // thirty days from 7 March end on Qingming
        story.Do(story.Case.Extend(new ExtensionDetails(3, PeriodUnit.CalendarDays, story.Now.Today, [1, 2], true, "约不齐"), story.Now)).Refusal.ShouldBeNull();
        story.Case.RunningPeriod!.LastDay.ShouldBe(new DateOnly(2026, 4, 9));
        story.Case.Extensions.Select(more => more.Round).ShouldBe([1, 2]);
    }

    [Fact]
    public void More_time_is_not_agreed_for_before_the_reopening()
    {
        var story = ReopenedStory.FailedAndClosed().After(3 * Day).Reopened().After(Day);
        ExtensionDetails On(int day) => new(3, PeriodUnit.CalendarDays, new DateOnly(2026, 3, day), [1, 2], true, "约不齐");

        story.Case.Extend(On(4), story.Now).ShouldBe(CaseRefusals.DateBeforeLastStep);
        story.Case.Extend(On(5), story.Now).ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-03-04", nameof(CaseRefusals.DateBeforeLastStep))]
    [InlineData("2026-03-05", null)] // the day of the reopening
    [InlineData("2026-03-06", null)]
    public void A_pause_of_the_new_round_begins_in_it(string from, string? refused)
    {
        var story = ReopenedStory.FailedAndClosed().After(3 * Day).Reopened().After(Day);

        var pause = new SuspensionDetails(SuspensionKind.Illness, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), "住院", [], null, null);

        (story.Case.Suspend(pause, story.Now)?.Code).ShouldBe(refused);
        story.Case.State.ShouldBe(refused is null ? CaseState.Suspended : CaseState.Preparing);
    }

    [Theory]
    [InlineData(-1, nameof(CaseRefusals.DateBeforeCase))]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void A_session_of_the_new_round_is_not_before_it(int days, string? refused)
    {
        var story = ReopenedStory.FailedAndClosed().After(3 * Day).Reopened();
        var plan = new SessionPlan(story.Now.Now.AddDays(days), MediationMode.OnSite, "调解室", SessionOpenness.Closed, []);

        var session = MediationSession.Plan(SessionId.New(story.Now.Now), story.Case, 1, plan, story.Now, out var refusal);

        refusal?.Code.ShouldBe(refused);
        (session?.Round).ShouldBe(refused is null ? 2 : null);
    }

    [Fact]
    public void CAL2_a_session_that_was_planned_before_is_neither_held_nor_moved_but_may_be_called_off()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told();
        var plan = new SessionPlan(story.Now.Now.AddDays(9), MediationMode.Online, "调委会", SessionOpenness.Closed, []);
        var session = MediationSession.Plan(SessionId.New(story.Now.Now), story.Case, 0, plan, story.Now, out _)!;
        session.IsToBeHeld(story.Case).ShouldBeTrue();
        story.Failed().Closed().Reopened().Refusal.ShouldBeNull();

        session.IsToBeHeld(story.Case).ShouldBeFalse();
        session.Open(story.Case, story.Now, "来不及核对").ShouldBe(CaseRefusals.SessionIsOver);
        session.Admit(story.Case, [], story.Now).ShouldBe(CaseRefusals.SessionIsOver);
        session.MoveOnSite(story.Case, null, Booking.Free, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        session.Cancel(story.Case, "另行安排", story.Now).ShouldBeNull();
    }

    [Fact]
    public void P1_who_had_refused_and_wants_it_again_bars_nothing_and_what_was_asked_before_stays_counted()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, story.Now)).Failed().Closed();
        var counted = (story.Case.AskedParties, story.Case.JoinedParties);

        story.Reopened().Case.IsRefused.ShouldBeFalse();
        story.Case.WhyNoSession().ShouldBeNull();

        story.Do(story.Case.RecordAnswer(1, Willingness.Refuses, ContactChannel.Telephone, null, story.Now)).Refusal.ShouldBeNull();
        story.Case.WhyNoSession().ShouldBe(CaseRefusals.PartyRefusesMediation);
        (story.Case.AskedParties, story.Case.JoinedParties).ShouldBe(counted);
    }

    [Fact]
    public void SR1_a_record_of_the_round_before_does_not_carry_a_new_agreement()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Failed().Closed().After(Day).Reopened();
        story.Planned().Opened().Drafted();

        story.AllSigned().Refusal.ShouldBe(CaseRefusals.SignedRecordMissing);
        story.Sessions[0].CarriesAgreement(story.Case).ShouldBeFalse();
        story.RecordSigned().Do(story.Agreement.Sign(story.Case, story.Signatures(SignerRole.Committee).Last(), false, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        (story.Case.Outcome, story.Agreement.Round, story.Sessions[1].Round).ShouldBe((CaseOutcome.Settled, 2, 2));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void A_signature_of_the_new_round_is_not_before_it(int days, bool allowed)
    {
        var story = ReopenedStory.FailedAndClosed().After(3 * Day).Reopened().Planned().Opened().RecordSigned().Drafted();
        var signature = story.PartySignature(1) with { At = story.Now.Now.AddDays(days) };

        story.Agreement.Sign(story.Case, signature, false, story.Sessions, story.Now).ShouldBe(allowed ? null : CaseRefusals.DateBeforeCase);
    }

    [Fact]
    public void A12_the_agreement_before_binds_until_the_new_one_takes_its_place()
    {
        var story = ReopenedStory.SettledAndClosed();
        var before = story.Agreement;
        story.Reopened(ReopeningGround.RevisionWanted).Planned().Opened().RecordSigned();
        IReadOnlyList<MediationAgreement> versions = [before];
        (versions.InHand(2), versions.BindingFromBefore(2), versions.BindingFromBefore(1)).ShouldBe((null, before, null));

        var draft = story.Draft();
        var next = MediationAgreement.Draft(AgreementId.New(story.Now.Now), story.Case, draft, story.Now, out _, [before])!;
        versions = [before, next];
        (versions.InHand(2), versions.InHand(1), versions.ToSign(2), versions.OpenRevision()).ShouldBe((next, before, next, null));
        versions.Others(2).ShouldBe([before]);
        (next.Edition, next.ReplacesVersion, before.Standing).ShouldBe((2, 1, AgreementStanding.InForce));
        foreach (var signature in story.Signatures(SignerRole.Committee))
        {
            next.Sign(story.Case, signature, false, story.Sessions, story.Now).ShouldBeNull();
        }

        (before.Standing, before.SupersededOn, next.Standing).ShouldBe((AgreementStanding.Superseded, new DateOnly(2026, 3, 20), AgreementStanding.InForce));
        versions.BindingFromBefore(3).ShouldBe(next);
        before.Perform(story.Case, 1, story.Now.Today, "收条", story.Now).ShouldBe(CaseRefusals.AgreementIsSuperseded);
        story.Case.State.ShouldBe(CaseState.Performing);
        story.Case.Deadlines.Where(window => window.Rule == DeadlineKey.JudicialConfirmation).Select(window => (window.Start, window.IsOpen))
            .ShouldBe([(new DateOnly(2026, 3, 2), false), (new DateOnly(2026, 3, 20), true)]);
    }

    [Fact]
    public void A12_a_round_without_agreement_leaves_the_one_before_in_force()
    {
        var story = ReopenedStory.SettledAndClosed();

        story.Reopened().Planned().Opened().Failed().Refusal.ShouldBeNull();

        story.Agreement.Standing.ShouldBe(AgreementStanding.InForce);
        story.Case.ConfirmationWindow(story.Now.Today)!.Start.ShouldBe(new DateOnly(2026, 3, 2));
    }

    [Fact]
    public void A12_what_is_agreed_by_word_takes_the_place_too()
    {
        var story = ReopenedStory.SettledAndClosed();
        story.Reopened().Planned().Opened().Do(story.Case.Attach(
            new CaseAttachment(0, AttachmentKind.PresenceProof, "到场.jpg", "image/jpeg", 1, "d", "k", null, story.Now.Now, null), story.Now));

        MediationAgreement? Agree(DateOnly on, out Refusal? refusal) => MediationAgreement.AgreeOrally(
            AgreementId.New(story.Now.Now), story.Case, "漏水", [story.Payment()], false, true, null, on, story.Now, out refusal, [story.Agreement]);

        Agree(new DateOnly(2026, 3, 19), out var early).ShouldBeNull();
        early.ShouldBe(CaseRefusals.DateBeforeCase);
        Agree(new DateOnly(2026, 3, 20), out var refusal)!.ReplacesVersion.ShouldBe(1);
        refusal.ShouldBeNull();
        story.Agreement.Standing.ShouldBe(AgreementStanding.Superseded);
        story.Case.ConfirmationWindow(story.Now.Today).ShouldBeNull();
    }

    [Fact]
    public void A_draft_that_was_left_unsigned_in_a_round_is_not_written_or_signed_in_the_next()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        story.Failed().Closed().After(Day).Reopened().Planned().Opened().RecordSigned().Refusal.ShouldBeNull();
        var left = story.Agreement;

        left.Redraft(story.Case, story.Draft(), story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        left.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        left.Signatures.ShouldBeEmpty();
        MediationAgreement.Draft(AgreementId.New(story.Now.Now), story.Case, story.Draft(), story.Now, out var refusal, [left])!.Round.ShouldBe(2);
        refusal.ShouldBeNull();
    }

    [Fact]
    public void T1_who_was_told_of_the_end_of_the_round_before_is_told_again()
    {
        var story = ReopenedStory.FailedAndClosed().After(Day).Reopened();

        story.Case.Fail(TerminationReason.GapTooWide, "还是谈不拢", story.Now).ShouldBe(CaseRefusals.TerminationNoticeMissing.About("张三", "李四"));
        story.Failed().Refusal.ShouldBeNull();
    }

    [Fact]
    public void A10_the_new_round_asks_for_a_visit_of_its_own()
    {
        var story = ReopenedStory.SettledAndClosed();
        story.Reopened().Planned().Opened().RecordSigned().Drafted().AllSigned();

        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now)).After(12 * Day);
        story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
        story.Closed().Refusal.ShouldBe(CaseRefusals.VisitMissing);
        story.Visited().Closed().Refusal.ShouldBeNull();
        story.Case.FollowUps.Select(visit => visit.Round).ShouldBe([1, 2]);
    }

    [Fact]
    public void R6_each_round_keeps_its_end_and_knows_the_next()
    {
        var story = ReopenedStory.FailedAndClosed().After(10 * Day).Reopened();
        var first = story.Case.EarlierRounds[0];
        (first.Number, first.StartedOn, first.Outcome, first.OutcomeOn, first.NextOutcomeOn).ShouldBe((1, new DateOnly(2026, 3, 2), CaseOutcome.Failed, new DateOnly(2026, 3, 2), null));
        (first.TerminationReason, first.EndingText, first.PeriodEndsOn, first.ClosedOn).ShouldBe((TerminationReason.GapTooWide, "双方差距太大。", new DateOnly(2026, 4, 1), new DateOnly(2026, 3, 2)));
        (first.Ground, first.Reason, first.ReopenedAt).ShouldBe((ReopeningGround.Relapse, story.WishAgain().Reason, story.Now.Now));

        story.After(Day).Planned().Opened().RecordSigned().Drafted().AllSigned().Refusal.ShouldBeNull();

        first.NextOutcomeOn.ShouldBe(new DateOnly(2026, 3, 13));
        story.Case.Ends.Select(end => (end.Round, end.Outcome, end.OutcomeOn))
            .ShouldBe([(1, CaseOutcome.Failed, new DateOnly(2026, 3, 2)), (2, CaseOutcome.Settled, new DateOnly(2026, 3, 13))]);
        (story.Case.RoundAt(first.ReopenedAt.AddTicks(-1)), story.Case.RoundAt(first.ReopenedAt)).ShouldBe((1, 2));
    }

    [Fact]
    public void What_was_performed_in_a_round_stays_with_it()
    {
        var story = CaseStory.Registered().Settled();
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Visited().Closed().After(Day);

        story.Reopened().Refusal.ShouldBeNull();

        (story.Case.PerformedOn, story.Case.SelfPerformed).ShouldBe((null, false));
        (story.Case.EarlierRounds[0].PerformedOn, story.Case.EarlierRounds[0].SelfPerformed).ShouldBe((new DateOnly(2026, 3, 2), true));
    }

    [Fact]
    public void A_case_is_reopened_more_than_once()
    {
        var story = ReopenedStory.FailedAndClosed().Archived().Reopened().Failed().Closed().Archived();

        story.Do(story.Case.Reopen(story.WishAgain(), ReopenedStory.Volume with { Size = 2 }, story.Now)).Refusal.ShouldBeNull();

        (story.Case.Round, story.Case.BoundRounds).ShouldBe((3, 2));
        story.Case.BoundVolumes.Select(volume => volume.Size).ShouldBe([1000L, 2L]);
    }
}
