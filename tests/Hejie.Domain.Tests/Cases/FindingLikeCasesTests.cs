using System.Text.Json;
using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class FindingLikeCasesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly CaseId Old = new(Guid.Parse("0195f000-0000-7000-8000-0000000000e1"));

    [Fact]
    public void The_same_dispute_between_the_same_sides_is_a_duplicate_while_the_other_has_not_ended() =>
        Kind(Earlier() with { HasBothSides = true, State = CaseState.InMediation }).ShouldBe(RelatedKind.Duplicate);

    [Theory]
    [InlineData(CaseState.Performing, DisputeType.Neighborhood)] // ended already
    [InlineData(CaseState.InMediation, DisputeType.Property)] // about something else
    public void Otherwise_it_is_another_case_of_the_same_two(CaseState state, DisputeType type) =>
        Kind(Earlier() with { HasBothSides = true, State = state, Type = type }).ShouldBe(RelatedKind.SamePair);

    [Theory]
    [InlineData(181, false, RelatedKind.SamePair)] // open cases never grow old
    [InlineData(179, true, RelatedKind.SamePair)]
    [InlineData(180, true, RelatedKind.SamePair)]
    [InlineData(181, true, null)]
    public void A_closed_case_of_the_same_two_counts_for_180_days(int daysAgo, bool isClosed, RelatedKind? expected) =>
        Kind(Earlier(daysAgo) with { HasBothSides = true, State = isClosed ? CaseState.Closed : CaseState.Failed }).ShouldBe(expected);

    [Theory]
    [InlineData(179, RelatedKind.SamePlace)]
    [InlineData(180, RelatedKind.SamePlace)]
    [InlineData(181, null)]
    public void The_same_kind_of_dispute_at_the_same_place_counts_for_180_days(int daysAgo, RelatedKind? expected) =>
        Kind(Earlier(daysAgo) with { Place = "湛山一路 2 号" }).ShouldBe(expected);

    [Fact]
    public void Another_kind_another_place_or_another_community_is_not_the_same()
    {
        var there = Earlier() with { Place = "湛山一路 2 号" };
        Kind(there with { Type = DisputeType.Property }).ShouldBeNull();
        Kind(there with { Place = "湛山一路 3 号" }).ShouldBeNull();
        Kind(there with { CommunityCode = "370202010005" }).ShouldBeNull();
    }

    [Fact]
    public void Two_cases_without_a_place_are_not_at_the_same_one() =>
        LikeCase.KindOf(CaseStory.Application() with { Place = " " }, Earlier() with { Place = "" }, Moment()).ShouldBeNull();

    [Fact]
    public void How_long_ago_is_the_districts_value()
    {
        var version = PolicyVersion.Set(PolicyDefinitions.RelatedWithin, new PolicyChange(30, Today.AddDays(1), "区里的文件", "办得快"), [], Moment()).Made!;
        var tomorrow = Moment() with { Now = CaseStory.Morning.AddDays(1), Policy = new PolicySettings([version]) };

        LikeCase.Since(tomorrow).ShouldBe(new DateOnly(2026, 2, 1));
        LikeCase.Since(Moment()).ShouldBe(new DateOnly(2025, 9, 3));
    }

    [Fact]
    public void Beside_a_case_like_it_a_dispute_is_registered_with_a_reason_only()
    {
        var application = CaseStory.Application() with { Like = [Like(RelatedKind.Duplicate, mayRead: true)] };

        var refused = CaseStory.Registered(application);
        refused.Refusal.ShouldBe(CaseRefusals.LikeCasesNeedReason);
        refused.Refusal!.Details.ShouldBe(["370202-2026-000007"]);
        CaseStory.Registered(application with { LikeReason = " " }).Refusal.ShouldBe(CaseRefusals.LikeCasesNeedReason);

        CaseStory.Registered(application with { LikeReason = "另一处漏水" }).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Of_another_committees_case_between_the_two_only_that_there_is_one_is_told()
    {
        var refused = CaseStory.Registered(CaseStory.Application() with { Like = [Like(RelatedKind.SamePair, mayRead: false)] });

        refused.Refusal.ShouldBe(CaseRefusals.LikeCasesNeedReason);
        refused.Refusal!.Details.ShouldBeEmpty();
    }

    [Fact]
    public void Another_committees_case_at_the_same_place_is_nobodys_business()
    {
        var application = CaseStory.Application() with { Like = [Like(RelatedKind.SamePlace, mayRead: false)] };

        CaseStory.Registered(application).Refusal.ShouldBeNull();
        CaseStory.Registered(application with { Like = [Like(RelatedKind.SamePlace, mayRead: true)] }).Refusal.ShouldBe(CaseRefusals.LikeCasesNeedReason);
        CaseStory.Registered(application with { LikeReason = "随手写的" }).Case.Timeline.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_party_on_the_portal_is_asked_nothing_and_the_journal_is_silent()
    {
        var application = CaseStory.Application() with { Like = [Like(RelatedKind.Duplicate, mayRead: false)], IsNotAskedAboutLike = true };

        var story = CaseStory.Registered(application);

        story.Refusal.ShouldBeNull();
        story.Case.Timeline.ShouldHaveSingleItem().Act.ShouldBe(CaseAct.Register);
        var kept = RelatedCase.Of(story.Case, application, story.Now).ShouldHaveSingleItem();
        (kept.CaseId, kept.EarlierId, kept.Kind, kept.Reason).ShouldBe((story.Case.Id, Old, RelatedKind.Duplicate, null));
    }

    [Fact]
    public void The_journal_tells_the_kinds_and_no_other_number()
    {
        var application = CaseStory.Application() with
        {
            Like = [Like(RelatedKind.SamePair, mayRead: true), Like(RelatedKind.Duplicate, mayRead: false)],
            LikeReason = "另一处漏水",
        };

        var story = CaseStory.Registered(application);

        var told = story.Case.Timeline[^1];
        told.Act.ShouldBe(CaseAct.Relate);
        JsonDocument.Parse(told.Payload).RootElement.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()).ShouldBe(["Duplicate", "SamePair"]);
        told.Payload.ShouldNotContain("000007");
        RelatedCase.Of(story.Case, application, story.Now).ShouldAllBe(link => link.Reason == "另一处漏水" && link.FoundAt == CaseStory.Morning);
    }

    [Fact]
    public void A_reason_that_is_too_long_is_refused() =>
        CaseStory.Registered(CaseStory.Application() with { LikeReason = new string('长', Registration.LongestLine + 1) }).Refusal.ShouldBe(CaseRefusals.TextTooLong);

    private static Moment Moment() => CaseStory.Registered().Now;

    private static RelatedKind? Kind(EarlierCase earlier) =>
        LikeCase.KindOf(CaseStory.Application() with { Place = " 湛山一路 2 号" }, earlier, Moment());

    private static LikeCase Like(RelatedKind kind, bool mayRead) => new(Earlier(), kind, mayRead);

    private static EarlierCase Earlier(int daysAgo = 10) => new(
        Old, CaseNumber.Of(CaseStory.District, 2026, 7), DisputeType.Neighborhood, CaseState.InMediation, Today.AddDays(-daysAgo),
        "370202010004", Place: null, HasBothSides: false);
}
