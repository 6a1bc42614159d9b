using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class StoppingAnArchiveRoundTests
{
    private readonly ArchiveRound _round = ArchiveRound.Begin(CaseStory.District, 1, CaseStory.Morning);
    private readonly Domain.Cases.Moment _now = CaseStory.Registered().Now;

    [Fact]
    public void A_round_is_stopped_once_and_goes_on_once()
    {
        _round.ResumeRound().ShouldBe(RoundRefusals.RoundIsNotStopped);
        _round.StopRound(_now).ShouldBeNull();
        (_round.IsStopped, _round.StoppedAt, _round.StoppedBy).ShouldBe((true, CaseStory.Morning, _now.By.Reference));
        _round.StopRound(_now).ShouldBe(RoundRefusals.RoundIsStopped);

        _round.ResumeRound().ShouldBeNull();
        (_round.IsStopped, _round.StoppedBy).ShouldBe((false, null));
        _round.ResumeRound().ShouldBe(RoundRefusals.RoundIsNotStopped);
        _round.Version.ShouldBe(2);
    }

    [Fact]
    public void A_stopped_round_does_not_end_and_one_that_goes_on_does()
    {
        _round.StopRound(_now).ShouldBeNull();
        _round.FinishRound(CaseStory.Morning).ShouldBe(RoundRefusals.RoundIsStopped);
        _round.IsOver.ShouldBeFalse();

        _round.ResumeRound().ShouldBeNull();
        _round.FinishRound(CaseStory.Morning).ShouldBeNull();
        (_round.IsOver, _round.FinishedAt).ShouldBe((true, CaseStory.Morning));
    }

    [Fact]
    public void Nothing_happens_to_a_round_that_is_over()
    {
        _round.FinishRound(CaseStory.Morning).ShouldBeNull();

        _round.StopRound(_now).ShouldBe(RoundRefusals.RoundIsOver);
        _round.ResumeRound().ShouldBe(RoundRefusals.RoundIsOver);
        _round.FinishRound(CaseStory.Morning).ShouldBe(RoundRefusals.RoundIsOver);
        _round.IsStopped.ShouldBeFalse();
    }
}
