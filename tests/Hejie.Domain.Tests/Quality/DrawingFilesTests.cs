using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Hejie.Domain.Quality;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Quality;

public sealed class DrawingFilesTests
{
    [Fact]
    public void R4_the_digest_of_the_seed_is_known_before_the_draw_and_the_seed_only_with_it()
    {
        var story = ReviewStory.Planned();
        var promised = story.Round.SeedDigest;
        story.Round.PublishedSeed.ShouldBeNull();

        story.Drawn();

        story.Round.PublishedSeed.ShouldBe(ReviewStory.Seed);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(story.Round.PublishedSeed!))).ShouldBe(promised);
    }

    [Fact]
    public void R4_anybody_draws_the_same_files_from_seed_and_pool()
    {
        var round = ReviewStory.Planned().Round;

        var drawn = round.Draw([.. ReviewStory.Candidates(60).Reverse(), .. ReviewStory.Candidates(12, isConfirmed: true)], ReviewStory.Planned().Bureau, out _);

        var again = round.Pool.Where(file => !file.IsConfirmed)
            .OrderBy(file => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{round.PublishedSeed}:{file.Number}"))), StringComparer.Ordinal)
            .Take(3).Select(file => file.Number);
        drawn.Where(file => !file.IsConfirmed).Select(file => file.Number.Text).ShouldBe(again);
        drawn.Count(file => file.IsConfirmed).ShouldBe(2);
        round.DrawnCount.ShouldBe(5);
        round.Pool.Count.ShouldBe(72);
    }

    [Fact]
    public void Another_seed_draws_other_files()
    {
        List<PooledFile> pool = [.. ReviewStory.Candidates(200).Select(file => new PooledFile(file.Number.Text, false))];

        ReviewDraw.Of("one", pool, 10, 5).ShouldNotBe(ReviewDraw.Of("two", pool, 10, 5));
    }

    [Theory]
    [InlineData(0, 5, 0)]
    [InlineData(1, 5, 1)]
    [InlineData(20, 5, 1)]
    [InlineData(21, 5, 2)]
    [InlineData(40, 10, 4)]
    [InlineData(7, 100, 7)]
    public void A_part_of_a_file_counts_as_one(int group, int percent, int size) => ReviewDraw.SizeOf(group, percent).ShouldBe(size);

    [Fact]
    public void The_shares_are_the_bureaus_values_of_the_day_of_planning()
    {
        var story = new ReviewStory();
        var set = PolicyVersion.Set(
            PolicyDefinitions.ReviewOtherPercent, new PolicyChange(20, story.Today, "市南司〔2026〕3号", "专项评查"), [], story.Bureau with { Now = story.Bureau.Now.AddDays(-2) }).Made!;

        var round = ReviewRound.Plan(ReviewRoundId.New(story.Bureau.Now), ReviewStory.Quarter, ReviewStory.Seed, story.Bureau with { Policy = new PolicySettings([set]) }, out _)!;

        (round.ConfirmedPercent, round.OtherPercent).ShouldBe((10, 20));
        round.Draw(ReviewStory.Candidates(10), story.Bureau, out _).Count.ShouldBe(2);
    }

    [Fact]
    public void A_round_has_a_title_and_ends_after_it_begins()
    {
        Plan(ReviewStory.Quarter with { Title = " " }).ShouldBe(ReviewRefusals.RoundHasNoTitle);
        Plan(ReviewStory.Quarter with { From = new DateOnly(2026, 3, 31) }).ShouldBeNull();
        Plan(ReviewStory.Quarter with { From = new DateOnly(2026, 4, 1) }).ShouldBe(ReviewRefusals.RoundEndsBeforeItBegins);
    }

    [Fact]
    public void R4_the_period_is_over_before_a_seed_is_made()
    {
        var today = new ReviewStory().Today;

        Plan(ReviewStory.Quarter with { Until = today.AddDays(-1) }).ShouldBeNull();
        Plan(ReviewStory.Quarter with { Until = today }).ShouldBe(ReviewRefusals.RoundPeriodNotOver);
        Plan(ReviewStory.Quarter with { Until = today.AddDays(1) }).ShouldBe(ReviewRefusals.RoundPeriodNotOver);
    }

    private static Refusal? Plan(ReviewRoundPlan plan)
    {
        var made = ReviewRound.Plan(ReviewRoundId.New(new ReviewStory().Bureau.Now), plan, ReviewStory.Seed, new ReviewStory().Bureau, out var refusal);
        (made is null).ShouldBe(refusal is not null);
        return refusal;
    }

    [Fact]
    public void A_round_is_drawn_once_and_not_from_nothing()
    {
        var story = ReviewStory.Planned();
        story.Round.Draw([], story.Bureau, out var refusal).ShouldBeEmpty();
        refusal.ShouldBe(ReviewRefusals.NothingToDraw);
        story.Round.State.ShouldBe(ReviewRoundState.Planned);

        story.Drawn();

        story.Round.Draw(ReviewStory.Candidates(5), story.Bureau, out refusal).ShouldBeEmpty();
        refusal.ShouldBe(ReviewRefusals.RoundNotAtThisStage);
    }

    [Fact]
    public void A_round_is_called_off_with_a_reason_before_the_draw_and_shows_its_seed()
    {
        var story = ReviewStory.Planned();
        story.Round.Cancel(" ", story.Bureau).ShouldBe(CaseRefusals.ReasonIsMissing);

        story.Round.Cancel("期间写错了", story.Bureau).ShouldBeNull();

        (story.Round.State, story.Round.CancellationReason, story.Round.PublishedSeed).ShouldBe((ReviewRoundState.Cancelled, "期间写错了", ReviewStory.Seed));
        story.Round.Cancel("再取消", story.Bureau).ShouldBe(ReviewRefusals.RoundNotAtThisStage);
        ReviewStory.Planned().Drawn().Round.Cancel("不满意", story.Bureau).ShouldBe(ReviewRefusals.RoundNotAtThisStage);
    }

    [Fact]
    public void A_round_is_closed_when_every_file_is()
    {
        var story = ReviewStory.Planned();
        story.Round.Close(0, story.Bureau).ShouldBe(ReviewRefusals.RoundNotAtThisStage);
        story.Drawn();

        story.Round.Close(1, story.Bureau).ShouldBe(ReviewRefusals.RoundHasOpenReviews);
        story.Round.Close(0, story.Bureau).ShouldBeNull();

        story.Round.State.ShouldBe(ReviewRoundState.Closed);
        story.Round.EndedBy.ShouldBe("区局");
    }
}
