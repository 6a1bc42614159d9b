using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Layouts;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Layouts;

public sealed class PrintingEveryFormTests
{
    private const string ShortStory = "楼上漏水，墙面受损。";

    private static readonly string LongStory =
        string.Concat(Enumerable.Range(1, 260).Select(i => $"第{i}句：当事人{PdfReading.RareNames[(2 * (i % 4))..][..1]}陈述“漏水”经过，损失{i}.50元；"));

    public static TheoryData<string> Filled => [.. SamplePapers.All("").Select(p => p.GetType().Name)];

    public static TheoryData<string> Blank => [.. FormLayouts.All.Select(layout => layout.PaperType.Name)];

    [Theory]
    [MemberData(nameof(Filled))]
    public void A_short_paper_is_sound_and_says_what_it_was_given(string name)
    {
        Check(name, ShortStory + PdfReading.RareNames);
    }

    [Theory]
    [MemberData(nameof(Filled))]
    public void A_long_paper_goes_over_many_sheets_and_loses_nothing(string name)
    {
        Check(name, LongStory);
    }

    [Theory]
    [MemberData(nameof(Blank))]
    public void A_blank_form_prints(string name)
    {
        var pdf = PaperPrinter.Print(FormLayouts.All.Single(layout => layout.PaperType.Name == name).Blank);

        PdfReading.ShouldBeSound(pdf);
        PdfReading.Characters(pdf).Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_one_of_the_forty_five_forms_is_declared_and_has_an_example()
    {
        var forms = Enumerable.Range(1, 45).Select(number => (FormCode)number).ToList();

        FormLayouts.All.Select(layout => layout.Form).Where(form => form <= FormCode.ClosingReport).Distinct().ShouldBe(forms);
        SamplePapers.Examples.Select(paper => paper.Form).Where(form => form <= FormCode.ClosingReport).Distinct().Order().ShouldBe(forms);
    }

    [Fact]
    public void An_amount_stands_in_figures_and_in_capitals()
    {
        PdfReading.Characters(PaperPrinter.Print(SamplePapers.Agreement(ShortStory)))
            .ShouldContain("12,345.60元（大写：人民币壹万贰仟叁佰肆拾伍元陆角整）");
    }

    [Fact]
    public void What_no_court_confirms_is_said_beside_the_advice_to_ask_one()
    {
        const string Caution = "物权或者知识产权确权的内容，人民法院不予确认";

        PdfReading.Characters(PaperPrinter.Print(SamplePapers.Agreement(ShortStory))).ShouldContain(Caution);
        PdfReading.Characters(PaperPrinter.Print(SamplePapers.Agreement(ShortStory) with { HasUnconfirmable = false })).ShouldNotContain(Caution);
    }

    [Fact]
    public void A_partial_agreement_says_what_is_open_and_which_roads_there_are()
    {
        var partial = PdfReading.Characters(PaperPrinter.Print(SamplePapers.Agreement(ShortStory) with { IsPartial = true, OpenMatters = "阳台防水由谁重做" }));

        partial.ShouldContain("未达成一致的事项");
        partial.ShouldContain("阳台防水由谁重做");
        partial.ShouldContain("向有管辖权的人民法院提起诉讼");
        PdfReading.Characters(PaperPrinter.Print(SamplePapers.Agreement(ShortStory))).ShouldNotContain("未达成一致的事项");
    }

    [Theory]
    [InlineData(RevisionKind.Change, 1, "之变更2")]
    [InlineData(RevisionKind.Supplement, 2, "之补充2")]
    [InlineData(null, 2, "之再调2")]
    public void Every_paper_about_an_agreement_names_the_number_that_stands_on_it(RevisionKind? kind, int round, string number)
    {
        var agreement = new CitedAgreement(2, kind, round);
        CasePaper[] papers =
        [
            new ConfirmationApplicationPaper { Agreement = agreement }, new HostingCertificatePaper { Agreement = agreement }, new UrgeNoticePaper { Agreement = agreement },
            new PerformanceConfirmationPaper { Agreement = agreement }, new FollowUpPaper { Agreement = agreement }, new OralAgreementPaper { Agreement = agreement },
            new AgreementPaper { Version = 2, Revision = kind, Round = round },
        ];

        foreach (var paper in papers)
        {
            PdfReading.Characters(PaperPrinter.Print(paper with { VolumeNumber = "（2026）青南湛人调字第12号" })).ShouldContain("第12号" + number);
        }
        PdfReading.Characters(PaperPrinter.Print(new FollowUpPaper { VolumeNumber = "（2026）青南湛人调字第12号", Agreement = new(1, null, 1) })).ShouldNotContain("第12号之");
    }

    [Theory]
    [InlineData(RevisionKind.Change, 0, "之变更2", null)]
    [InlineData(RevisionKind.Supplement, 1, "之补充2", "第1条在此之前已经履行")]
    [InlineData(RevisionKind.Change, 2, "之变更2", "第1条至第2条在此之前已经履行")]
    public void A_revised_agreement_says_which_version_it_is_and_what_it_replaces(RevisionKind kind, int carried, string number, string? performed)
    {
        var paper = SamplePapers.Agreement(ShortStory) with { Version = 2, Revision = kind, ReplacesVersion = 1, ReplacesEffectiveOn = SamplePapers.Day, CarriedTerms = carried };

        var text = PdfReading.Characters(PaperPrinter.Print(paper));

        text.ShouldContain(number);
        text.ShouldContain("代替");
        (performed is null || text.Contains(performed, StringComparison.Ordinal)).ShouldBeTrue();
        text.Contains("在此之前已经履行", StringComparison.Ordinal).ShouldBe(carried > 0);
        PdfReading.Characters(PaperPrinter.Print(SamplePapers.Agreement(ShortStory) with { Version = 1, SupersededOn = SamplePapers.Day.AddDays(9) })).ShouldContain("起由新的协议代替");
    }

    [Fact]
    public void The_application_to_the_court_has_a_layout_between_persons_and_one_with_a_unit()
    {
        var withUnit = SamplePapers.All(ShortStory).OfType<ConfirmationApplicationPaper>().Single();
        var ofPersons = withUnit with { Parties = [SamplePapers.Person(PartyRole.Applicant, SamplePapers.Applicant)] };

        PdfReading.Characters(PaperPrinter.Print(withUnit)).ShouldSatisfyAllConditions(
            text => text.ShouldContain("申请人（签名；单位盖章）"), text => text.ShouldContain("至2026年4月6日止"));
        PdfReading.Characters(PaperPrinter.Print(ofPersons)).ShouldContain("申请人（签名、按指印）");
    }

    [Fact]
    public void The_certificate_of_the_host_stands_on_one_sheet_and_names_the_filing()
    {
        var paper = SamplePapers.All(ShortStory).OfType<HostingCertificatePaper>().Single();

        PaperPrinter.Set(paper).PageCount.ShouldBe(1);
        PdfReading.Characters(PaperPrinter.Print(paper)).ShouldContain("备案编号为演示备案1号");
    }

    [Fact]
    public void What_was_performed_on_the_spot_is_said_in_words()
    {
        var paper = new PerformanceConfirmationPaper { Terms = [new(SamplePapers.Payment, SamplePapers.Day, AgreementTerm.OnTheSpot)] };

        PdfReading.Characters(PaperPrinter.Print(paper)).ShouldContain("当场履行");
    }

    [Theory]
    [InlineData(DisputeType.Labor, "劳动人事争议仲裁委员会")]
    [InlineData(DisputeType.TrafficAccident, "公安机关交通管理部门")]
    [InlineData(DisputeType.ForestLand, "自接到通知之日起三十日内")]
    public void The_notice_of_the_end_names_the_bodies_to_turn_to_on_one_sheet(DisputeType type, string body)
    {
        var notice = SamplePapers.All(ShortStory).OfType<TerminationNoticePaper>().Single() with { Type = type };

        PaperPrinter.Set(notice).PageCount.ShouldBe(1);
        PdfReading.Characters(PaperPrinter.Print(notice)).ShouldContain(body);
    }

    [Fact]
    public void Each_sheet_says_which_of_how_many_it_is()
    {
        var paper = PaperPrinter.Set(SamplePapers.Agreement(LongStory));
        var pdf = paper.ToPdf();

        paper.PageCount.ShouldBeGreaterThan(3);
        for (var page = 1; page <= paper.PageCount; page++)
        {
            PdfReading.Characters(pdf, page).ShouldEndWith($"第{page}页共{paper.PageCount}页");
        }
    }

    private static void Check(string name, string story)
    {
        var paper = SamplePapers.All(story).Single(p => p.GetType().Name == name);
        var pdf = PaperPrinter.Print(paper);

        PdfReading.ShouldBeSound(pdf);
        PaperPrinter.Print(paper).ShouldBe(pdf);
        if (HoldsAStory(paper))
        {
            Headings(paper).Aggregate(Without(PdfReading.Characters(pdf)), (text, heading) => text.Replace(heading, string.Empty, StringComparison.Ordinal))
                .ShouldContain(Without(story));
        }
    }

    /// <summary>The heading rows of tables, which every sheet repeats.</summary>
    private static IEnumerable<string> Headings(CasePaper paper) =>
        FormLayouts.Of(paper).BlocksOf(paper).OfType<TableBlock>().Select(table => table.Heading).OfType<Row>()
            .Select(row => PdfReading.Squeezed(string.Concat(row.Cells.SelectMany(cell => cell.Content).Select(run => run.Text))));

    private static bool HoldsAStory(CasePaper paper) =>
        paper is not (AcceptanceNoticePaper or PrivacyConsentPaper or HostingCertificatePaper or RightsNoticePaper or UrgeNoticePaper or PerformanceConfirmationPaper
            or AppointmentLetterPaper);

    /// <summary>Without the page numbers that come between the sentences, and the labels beside a cell.</summary>
    private static string Without(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "第[0-9]+页共[0-9]+页", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
}
