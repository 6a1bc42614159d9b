using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Forms;

public sealed class FindingAPaperByItsNumberTests
{
    [Fact]
    public void An_urge_notice_goes_by_the_number_of_the_term()
    {
        var story = TwoTerms();
        story.After(TimeSpan.FromDays(11)).Do(story.Agreement.Urge(story.Case, 2, NoticeWay.Direct, story.Now)).Refusal.ShouldBeNull();
        var file = SomeCaseFile.Of(story) with { Today = story.Now.Today };

        CasePapers.Find(file, FormCode.UrgeNotice, 2).ShouldBeOfType<UrgeNoticePaper>().Terms.ShouldHaveSingleItem().Text.ShouldBe("李四修好漏水");
        CasePapers.Find(file, FormCode.UrgeNotice, 1).ShouldBeNull();
        PartyPapers.Of(file, story.Case.Party(2)!).Single(one => one.Paper.Form == FormCode.UrgeNotice).Which.ShouldBe(2);
        PartyPapers.Of(file, story.Case.Party(1)!).ShouldNotContain(one => one.Paper.Form == FormCode.UrgeNotice);
    }

    [Fact]
    public void An_urge_notice_is_drawn_before_it_is_served_once_the_term_is_late_and_not_before()
    {
        var story = TwoTerms();
        var due = ChinaTime.DayOf(CaseStory.Morning).AddDays(10);

        CasePapers.Find(SomeCaseFile.Of(story) with { Today = due }, FormCode.UrgeNotice, 2).ShouldBeNull();
        CasePapers.Find(SomeCaseFile.Of(story) with { Today = due.AddDays(1) }, FormCode.UrgeNotice, 2).ShouldNotBeNull();
    }

    [Fact]
    public void A_record_goes_by_the_number_of_the_session()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told().Planned();
        story.Do(story.Sessions[0].Cancel(story.Case, "被申请人出差", story.Now));
        story.Planned().Opened().RecordSigned();
        story.Planned().Opened().RecordSigned().Refusal.ShouldBeNull();
        var file = SomeCaseFile.Of(story);

        CasePapers.Find(file, FormCode.MediationRecord, 1).ShouldBeNull();
        CasePapers.Find(file, FormCode.MediationRecord, 2).ShouldBeOfType<MediationRecordPaper>().Number.ShouldBe(2);
        CasePapers.Find(file, FormCode.MediationRecord, 3).ShouldBeOfType<MediationRecordPaper>().Number.ShouldBe(3);
        PartyPapers.Of(file, story.Case.Party(1)!).Where(one => one.Paper.Form == FormCode.MediationRecord).Select(one => one.Which).ShouldBe([2, 3]);
    }

    [Fact]
    public void The_notice_of_the_end_is_drawn_before_the_end_and_not_for_a_case_that_was_settled()
    {
        CasePapers.Find(SomeCaseFile.Of(CaseStory.Registered().InMediation()), FormCode.TerminationNotice, 1).ShouldNotBeNull();
        CasePapers.Find(SomeCaseFile.Of(CaseStory.Registered().Settled()), FormCode.TerminationNotice, 1).ShouldBeNull();
    }

    /// <summary>A payment that is due in twenty days and a repair that is due in ten.</summary>
    private static CaseStory TwoTerms()
    {
        var story = CaseStory.Registered();
        var due = story.Now.Today.AddDays(10);
        return story.Settled(
            story.Payment() with { DueOn = due.AddDays(10) },
            new TermDraft(TermKind.Act, 2, 1, "李四修好漏水", null, due, "请有资质的单位维修", "李四家卫生间"));
    }
}
