using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class CompletingAPartyTests
{
    [Fact]
    public void What_was_not_known_of_the_other_side_is_written_down_later()
    {
        var story = CaseStory.Registered();
        var known = story.Case.Party(2)!.Details with { Address = "闽江路1号", IdNumber = "110101199003070011" };

        story.Case.CompleteParty(2, known, isSigned: false, story.Now).ShouldBeNull();

        story.Case.Party(2)!.Address.ShouldBe("闽江路1号");
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.CompleteParty);
        story.Case.Timeline[^1].Payload.ShouldNotContain("闽江路");
    }

    [Fact]
    public void A_party_stays_as_it_was_signed_for()
    {
        var story = CaseStory.Registered().InMediation();

        story.Case.CompleteParty(2, story.Case.Party(2)!.Details, isSigned: true, story.Now).ShouldBe(CaseRefusals.AlreadySigned);
    }

    [Fact]
    public void I13_a_case_is_not_taken_on_before_it_says_who_cannot_decide()
    {
        var story = CaseStory.Registered();
        var answers = IntakeReview.QuestionsFor(story.Case.Type, story.Case.Source)
            .Select(question => new ReviewAnswer(question.Code, question.Code != "PartiesHaveCapacity" && question.GoodAnswer, "以后补监护人"));
        story.Do(story.Case.Review([.. answers], story.Now)).Agreed();
        story.Accepted().Refusal.ShouldBe(CaseRefusals.CapacityIsNotNamed);

        var guarded = story.Case.Party(2)!.Details with
        {
            LacksCapacity = true,
            Representative = new Representative(RepresentativeKind.Legal, "李妻", "妻子", null, null, MaySettle: true),
        };
        story.Do(story.Case.CompleteParty(2, guarded, isSigned: false, story.Now));

        story.Accepted().Refusal.ShouldBeNull();
    }

    [Fact]
    public void Another_kind_of_dispute_brings_its_own_time()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted();

        story.Case.Retype(DisputeType.Labor, null, "实为欠薪", story.Now).ShouldBeNull();

        var open = story.Case.Deadlines.Where(day => day.IsOpen).ToList();
        open.ShouldHaveSingleItem().Rule.ShouldBe(DeadlineKey.Labor);
        open[0].LastDay.ShouldBe(new DateOnly(2026, 3, 17)); // 15 days from the application on 2 March (LDA 14)
    }

    [Fact]
    public void Another_kind_before_acceptance_asks_its_own_questions()
    {
        var story = CaseStory.Registered().Reviewed();

        story.Do(story.Case.Retype(DisputeType.Medical, null, "实为医疗纠纷", story.Now)).Agreed();

        story.Accepted().Refusal.ShouldBe(CaseRefusals.NotReviewed);
    }
}
