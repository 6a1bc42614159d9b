using Hejie.Domain.Cases;

namespace Hejie.Domain.Tests.Cases;

/// <summary>The steps by which a test closes a dispute and mediates it again.</summary>
internal static class ReopenedStory
{
    public static readonly TimeSpan Day = TimeSpan.FromDays(1);
    public static readonly BoundVolume Volume = new(new string('b', 64), "370202/2026/bb/b", 1000);

    public static Reopening WishAgain(this CaseStory story, ReopeningGround ground = ReopeningGround.Relapse) =>
        new(ground, "天花板又漏了，双方愿意再调。", [.. story.Case.Parties.Select(party => party.Number)]);

    public static CaseStory EndTold(this CaseStory story)
    {
        foreach (var party in story.Case.Parties)
        {
            story.Do(story.Case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, story.Now));
        }
        return story;
    }

    public static CaseStory Failed(this CaseStory story) =>
        story.EndTold().Do(story.Case.Fail(TerminationReason.GapTooWide, "双方差距太大。", story.Now));

    public static CaseStory Closed(this CaseStory story) => story.Do(story.Case.Close("已告知可以起诉", story.Now));

    public static CaseStory Archived(this CaseStory story) => story.Do(story.Case.Archive([], null, story.Now));

    public static CaseStory Visited(this CaseStory story) => story.Do(story.Case.FollowUp(
        new FollowUpVisit(story.Now.Today, ContactChannel.Telephone, "王调解", [1, 2], false, 4, false, null, "还没有付清"), story.Now));

    public static CaseStory Reopened(this CaseStory story, ReopeningGround ground = ReopeningGround.Relapse) =>
        story.Do(story.Case.Reopen(story.WishAgain(ground), story.Case.State == CaseState.Archived ? Volume : null, story.Now));

    /// <summary>Failed and closed on 2 March.</summary>
    public static CaseStory FailedAndClosed() => CaseStory.Registered().InMediation().Failed().Closed();

    /// <summary>Settled on 2 March, not paid, visited and closed on the 20th.</summary>
    public static CaseStory SettledAndClosed() => CaseStory.Registered().Settled().After(18 * Day).Urged().Visited().Closed();

    private static CaseStory Urged(this CaseStory story) => story.Do(story.Agreement.Urge(story.Case, 1, NoticeWay.Direct, story.Now));
}
