using Hejie.Domain.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class TakingACaseOnTests
{
    [Fact]
    public void P1_a_case_is_not_accepted_once_a_party_refuses_mediation()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, "不想调", story.Now));

        story.Accepted().Refusal.ShouldBe(CaseRefusals.PartyRefusesMediation);
        story.Case.State.ShouldBe(CaseState.UnderReview);
    }

    [Fact]
    public void I3_the_other_side_is_asked_first()
    {
        var story = CaseStory.Registered().Reviewed();

        story.Accepted().Refusal.ShouldBe(CaseRefusals.ConsentIsMissing);
        story.Agreed().Accepted().Refusal.ShouldBeNull();
    }

    [Fact]
    public void P1_whom_another_named_as_applying_with_him_is_asked_too()
    {
        var story = CaseStory.Registered(Together(IntakeChannel.Portal)).Reviewed();
        story.Case.Parties.Where(party => party.HasApplied).Select(party => party.Number).ShouldBe([1]);

        story.Do(story.Case.RecordAnswer(3, Willingness.Agrees, ContactChannel.Telephone, null, story.Now)).Accepted().Refusal.ShouldBe(CaseRefusals.ConsentIsMissing);
        story.Do(story.Case.RecordAnswer(2, Willingness.Agrees, ContactChannel.Telephone, null, story.Now)).Accepted().Refusal.ShouldBeNull();

        (story.Case.AskedParties, story.Case.JoinedParties).ShouldBe((2, 2));
    }

    [Fact]
    public void P1_who_comes_to_the_counter_together_applies_together()
    {
        var story = CaseStory.Registered(Together(IntakeChannel.WalkIn));

        story.Case.StillToAgree.Select(party => party.Name).ShouldBe(["李四"]);
    }

    private static Registration Together(IntakeChannel channel)
    {
        var application = CaseStory.Application();
        return application with
        {
            Channel = channel,
            Parties = [application.Parties[0], application.Parties[0] with { Name = "张五" }, application.Parties[1]],
        };
    }

    [Fact]
    public void I3_an_invited_party_gets_a_code_of_its_own()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.Invite(InvitationCode.New, story.Now));

        story.Case.Party(1)!.InvitationCode.ShouldBeNull();
        story.Case.Party(2)!.InvitationCodeHash.ShouldBe(InvitationCode.Hash(story.Case.Party(2)!.InvitationCode!.ToLowerInvariant()));
        story.Case.Deadlines.ShouldContain(deadline => deadline.Rule == Domain.Deadlines.DeadlineKey.RespondentContact && deadline.IsOpen);
    }

    [Fact]
    public void I5_a_case_that_a_court_has_taken_is_not_accepted()
    {
        var story = CaseStory.Registered().Agreed();
        story.Do(story.Case.Review(Answers(story, "AlreadyWithAuthority", yes: true, null), story.Now));

        story.Refusal.ShouldBeNull();
        story.Accepted().Refusal.ShouldBe(CaseRefusals.ReviewForbidsAcceptance);
        story.Case.Invite(InvitationCode.New, story.Now).ShouldBe(CaseRefusals.ReviewForbidsAcceptance);
        story.Case.ReviewBlocks.ShouldHaveSingleItem().Reason.ShouldBe(NonAcceptanceReason.AlreadyWithAuthority);
    }

    [Fact]
    public void I6_an_entrusted_case_needs_its_letter()
    {
        var entrusted = CaseStory.Application() with { Source = CaseSource.Entrusted, Referral = ReferralKind.Police };

        CaseStory.Registered(entrusted).Refusal.ShouldBe(CaseRefusals.EntrustedNeedsLetter);
        CaseStory.Registered(entrusted with { ReferralLetterNumber = "(2026)函3号" }).Refusal.ShouldBeNull();
    }

    [Fact]
    public void I8_danger_of_violence_at_home_bars_mediation()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.MarriageFamily)).Agreed();
        story.Do(story.Case.Review(Answers(story, "DomesticViolenceDanger", yes: true, null), story.Now));

        story.Accepted().Refusal.ShouldBe(CaseRefusals.ReviewForbidsAcceptance);
    }

    public static TheoryData<string> Questions => [.. IntakeReview.All.Select(question => question.Code)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_question_of_the_review_bars_the_case_or_asks_for_a_reason(string code)
    {
        var question = IntakeReview.All.Single(known => known.Code == code);
        var type = Enum.GetValues<DisputeType>().First(type => IntakeReview.QuestionsFor(type, Source(code)).Contains(question));
        var story = CaseStory.Registered(CaseStory.Application(type) with
        {
            Source = Source(code),
            Referral = Source(code) == CaseSource.Entrusted ? ReferralKind.Police : null,
            ReferralLetterNumber = Source(code) == CaseSource.Entrusted ? "(2026)函3号" : null,
        }).Agreed();

        var bad = story.Case.Review(Answers(story, code, !question.GoodAnswer, null), story.Now);

        if (question.Severity == Severity.Warn)
        {
            bad.ShouldBe(CaseRefusals.ReasonIsMissing);
        }
        else
        {
            bad.ShouldBeNull();
            story.Case.ReviewBlocks.ShouldBe([question]);
        }
        story.Do(story.Case.Review(Answers(story, code, question.GoodAnswer, null), story.Now)).Refusal.ShouldBeNull();
        story.Case.ReviewBlocks.ShouldBeEmpty();
    }

    private static CaseSource Source(string code) => code == "ReferralLetterHere" ? CaseSource.Entrusted : CaseSource.PartyApplication;

    [Fact]
    public void I3_only_who_has_not_agreed_is_invited()
    {
        var story = CaseStory.Registered().Reviewed().Agreed();

        story.Case.Invite(InvitationCode.New, story.Now).ShouldBe(CaseRefusals.NobodyToInvite);
        CaseStory.Registered().Reviewed().Case.Invite(InvitationCode.New, story.Now).ShouldBeNull();
    }

    [Fact]
    public void B4_a_host_is_not_also_a_helper()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted();

        story.Case.Assign(CaseStory.Wang, [CaseStory.Wang], AssignmentMode.NamedByCommittee, story.Now).ShouldBe(CaseRefusals.OneHost);
        story.Case.Assign(CaseStory.Wang, [CaseStory.Liu, CaseStory.Liu], AssignmentMode.NamedByCommittee, story.Now).ShouldBe(CaseRefusals.OneHost);
        story.Case.Assign(CaseStory.Wang, [CaseStory.Liu], AssignmentMode.NamedByCommittee, story.Now).ShouldBeNull();
    }

    [Fact]
    public void I9_a_case_from_elsewhere_needs_a_reason()
    {
        var story = CaseStory.Registered();

        story.Case.Review(Answers(story, "WithinArea", yes: false, null), story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.Review(Answers(story, "WithinArea", yes: false, "当事人选择品牌调解室"), story.Now).ShouldBeNull();
    }

    [Fact]
    public void I11_no_question_may_stay_open()
    {
        var story = CaseStory.Registered();

        story.Case.Review([], story.Now).ShouldBe(CaseRefusals.QuestionsUnanswered);
        story.Accepted().Refusal.ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void I1_on_its_own_motion_the_committee_mediates_only_when_everybody_agrees()
    {
        var story = CaseStory.Registered(CaseStory.Application() with { Source = CaseSource.ProactiveMediation }).Reviewed();
        story.Case.StillToAgree.Select(party => party.Number).ShouldBe([1, 2]);
        story.Accepted().Refusal.ShouldBe(CaseRefusals.ConsentIsMissing);

        story.Agreed().Accepted();

        story.Refusal.ShouldBeNull();
    }

    [Fact]
    public void I2_an_oral_application_names_who_took_it_down()
    {
        var oral = CaseStory.Application() with { Form = ApplicationForm.Oral };

        CaseStory.Registered(oral).Refusal.ShouldBe(CaseRefusals.OralApplicationNeedsRecorder);
        CaseStory.Registered(oral with { RecordedBy = "登记员" }).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("2012-03-02", true)] // 14 today
    [InlineData("2012-03-03", false)] // 14 tomorrow
    public void D5_a_child_under_14_comes_with_a_guardian(string born, bool allowed)
    {
        var application = CaseStory.Application();
        var child = application.Parties[0] with { BirthDate = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture) };

        var refusal = CaseStory.Registered(application with { Parties = [child, application.Parties[1]] }).Refusal;

        refusal.ShouldBe(allowed ? null : CaseRefusals.MinorNeedsGuardianConsent);
    }

    [Fact]
    public void Not_accepting_for_refusal_needs_the_refusal_and_for_silence_an_attempt()
    {
        var story = CaseStory.Registered().Reviewed();
        story.Do(story.Case.Invite(InvitationCode.New, story.Now));

        story.Case.Decline(NonAcceptanceReason.RespondentRefused, "对方不同意", story.Now).ShouldBe(CaseRefusals.RefusalIsNotRecorded);
        story.Case.Decline(NonAcceptanceReason.Unreachable, "联系不上", story.Now).ShouldBe(CaseRefusals.NoAttemptToReach);

        story.Do(story.Case.LogContact(new ContactAttempt(2, CaseStory.Morning, ContactChannel.Telephone, ContactOutcome.NotReached, "登记员", null), story.Now));
        story.Case.Decline(NonAcceptanceReason.Unreachable, "联系不上", story.Now).ShouldBeNull();
        story.Case.Outcome.ShouldBe(CaseOutcome.NotAccepted);
    }

    private static ReviewAnswer[] Answers(CaseStory story, string code, bool yes, string? reason) =>
    [
        .. IntakeReview.QuestionsFor(story.Case.Type, story.Case.Source).Select(question => question.Code == code
            ? new ReviewAnswer(code, yes, reason)
            : new ReviewAnswer(question.Code, question.GoodAnswer, null)),
    ];
}
