using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class HandingACaseOverTests
{
    private static readonly Handover ToPolice = new(HandoverTo.Police, "湛山派出所", "双方已经动手，可能引起治安案件", new DateOnly(2026, 3, 2), "值班民警签收")
    {
        DutyToReport = "双方动手，可能引起治安案件",
    };

    public static TheoryData<string> OpenStates { get; } =
        [.. CaseLifecycle.Moves.Where(move => move.Act == CaseAct.Transfer).Select(move => $"{move.From}")];

    [Fact]
    public void A_case_is_handed_over_from_every_state_before_its_outcome() =>
        OpenStates.Select(row => row.Data).ShouldBe(
            Enum.GetValues<CaseState>().Where(state => state.IsBeforeOutcome()).Select(state => $"{state}"), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(OpenStates))]
    public void Handing_over_ends_the_case_and_nothing_is_owed_any_more(string state)
    {
        var story = At(Enum.Parse<CaseState>(state));

        story.Case.Transfer(ToPolice, story.Now).ShouldBeNull();

        (story.Case.State, story.Case.Outcome, story.Case.OutcomeOn).ShouldBe((CaseState.Transferred, CaseOutcome.Transferred, new DateOnly(2026, 3, 2)));
        story.Case.Deadlines.ShouldNotContain(day => day.IsOpen);
        story.Case.DueOn.ShouldBeNull();
        story.Case.Suspensions.ShouldAllBe(pause => pause.Until != null);
    }

    [Fact]
    public void R1_a_case_that_was_handed_over_is_closed_and_bound_like_any_other()
    {
        var story = CaseStory.Registered().InMediation();

        story.Do(story.Case.Transfer(ToPolice, story.Now)).Do(story.Case.Close(null, story.Now)).Do(story.Case.Archive([], null, story.Now));

        story.Refusal.ShouldBeNull();
        (story.Case.State, story.Case.Outcome).ShouldBe((CaseState.Archived, CaseOutcome.Transferred));
    }

    [Fact]
    public void I11_it_is_told_to_whom_and_why()
    {
        var story = CaseStory.Registered().InMediation();

        story.Case.Transfer(ToPolice with { Receiver = " " }, story.Now).ShouldBe(CaseRefusals.ReceiverMissing);
        story.Case.Transfer(ToPolice with { Reason = "" }, story.Now).ShouldBe(CaseRefusals.ReasonIsMissing);
        story.Case.State.ShouldBe(CaseState.InMediation);
    }

    [Theory]
    [InlineData("2026-03-03", nameof(CaseRefusals.DateBeforeLastStep))]
    [InlineData("2026-03-04", null)] // the day of acceptance
    [InlineData("2026-03-06", null)]
    [InlineData("2026-03-07", nameof(CaseRefusals.DateInFuture))]
    public void The_day_lies_between_acceptance_and_today(string on, string? refusal)
    {
        var story = CaseStory.Registered().After(TimeSpan.FromDays(2)).Reviewed().Agreed().Accepted().After(TimeSpan.FromDays(2));

        (story.Case.Transfer(ToPolice with { On = DateOnly.Parse(on) }, story.Now)?.Code).ShouldBe(refusal);
        (story.Case.State == CaseState.Transferred).ShouldBe(refusal is null);
    }

    [Fact]
    public void A_settled_case_is_not_handed_over()
    {
        var story = CaseStory.Registered().Settled();

        story.Case.Transfer(ToPolice, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void The_letter_goes_to_the_receiver_with_the_reason()
    {
        var story = CaseStory.Registered().InMediation();
        story.Agreeing(1, ConsentKind.SensitiveInformation).Do(Attach(story, AttachmentKind.IdentityProof, "身份证.jpg", party: 1)).Do(Attach(story, AttachmentKind.Evidence, "伤情照片.jpg"));
        story.Do(story.Case.Transfer(ToPolice, story.Now));

        var letter = CasePapers.AllOf(SomeCaseFile.Of(story)).OfType<TransferLetterPaper>().ShouldHaveSingleItem();

        (letter.Addressee, letter.Reason, letter.On, letter.Receipt).ShouldBe(("湛山派出所", ToPolice.Reason, ToPolice.On, "值班民警签收"));
        letter.Enclosures.ShouldBe(["伤情照片.jpg"]);
        CasePapers.AllOf(SomeCaseFile.Of(CaseStory.Registered().InMediation())).ShouldNotContain(paper => paper.Form == FormCode.TransferLetter);
    }

    private static Refusal? Attach(CaseStory story, AttachmentKind kind, string name, int? party = null) =>
        story.Case.Attach(new CaseAttachment(0, kind, name, "image/jpeg", 1, new string('a', 64), "k", party, story.Now.Now, null), story.Now);

    private static CaseStory At(CaseState state)
    {
        var story = CaseStory.Registered();
        return state switch
        {
            CaseState.Registered => story,
            CaseState.UnderReview => story.Reviewed(),
            CaseState.AwaitingRespondentConsent => Invited(story.Reviewed()),
            CaseState.Accepted => story.Reviewed().Agreed().Accepted(),
            CaseState.Assigned => story.Reviewed().Agreed().Accepted().Assigned(),
            CaseState.Preparing => story.Reviewed().Agreed().Accepted().Assigned().Planned(),
            CaseState.InMediation => story.InMediation(),
            CaseState.Suspended => Paused(story.InMediation()),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };
    }

    private static CaseStory Invited(CaseStory story) => story.Do(story.Case.Invite(() => "ABCDEFGHJK", story.Now));

    private static CaseStory Paused(CaseStory story) => story.Do(story.Case.Suspend(
        new SuspensionDetails(SuspensionKind.Illness, new DateOnly(2026, 3, 2), "住院", []), story.Now));
}
