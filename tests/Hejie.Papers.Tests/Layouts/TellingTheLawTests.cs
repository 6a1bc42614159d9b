using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Layouts;

/// <summary>What the law wants people to be told stands on the papers, whatever was filled in.</summary>
public sealed class TellingTheLawTests
{
    private static readonly string RightsNotice = TextOf(new RightsNoticePaper());

    [Fact]
    public void P3_the_notice_of_rights_says_that_no_road_is_closed() =>
        RightsNotice.ShouldContain("不因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利");

    public static TheoryData<DisputeType> Types => [.. Enum.GetValues<DisputeType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void P3_the_notice_of_the_end_names_arbitration_authority_and_court(DisputeType type)
    {
        var text = TextOf(new TerminationNoticePaper { Type = type });

        text.ShouldContain("仲裁");
        text.ShouldContain("人民法院提起诉讼");
        text.ShouldContain("（二）");
    }

    [Fact]
    public void P4_the_notice_of_rights_says_that_mediation_is_free() => RightsNotice.ShouldContain("不收取任何费用");

    [Fact]
    public void P8_no_form_is_an_order_a_punishment_or_a_judgment()
    {
        SamplePapers.Examples.Select(paper => PaperPrinter.Set(paper).Name).Where(name => new[] { "处罚", "裁决", "判决", "命令", "传票" }.Any(name.Contains)).ShouldBeEmpty();
        foreach (var paper in SamplePapers.Examples)
        {
            var text = TextOf(paper);
            new[] { "责令", "罚款", "传唤", "判令", "裁决如下", "必须到场" }.Where(text.Contains).ShouldBeEmpty(paper.Form.ToString());
        }
    }

    [Theory]
    [InlineData("选择或者接受人民调解员")]
    [InlineData("接受调解、拒绝调解或者要求终止调解")]
    [InlineData("要求调解公开进行或者不公开进行")]
    [InlineData("自主表达意愿、自愿达成调解协议")]
    public void B2_the_notice_names_each_of_the_four_rights(string right) => RightsNotice.ShouldContain(right);

    [Theory]
    [InlineData("如实陈述纠纷事实")]
    [InlineData("遵守调解现场秩序，尊重人民调解员")]
    [InlineData("尊重对方当事人行使权利")]
    public void B3_the_notice_names_each_of_the_three_duties(string duty) => RightsNotice.ShouldContain(duty);

    [Fact]
    public void B7_the_notice_says_that_a_mediator_takes_no_part_in_a_later_lawsuit() =>
        RightsNotice.ShouldContain("不在后来的诉讼中担任人民陪审员、诉讼代理人、证人、鉴定人和翻译人员");

    [Fact]
    public void A11_the_notice_says_that_a_quarrel_about_the_agreement_goes_to_court() =>
        RightsNotice.ShouldContain("就调解协议的履行或者调解协议的内容发生争议的，一方当事人可以向人民法院提起诉讼");

    [Fact]
    public void D3_the_consent_tells_who_handles_the_data_what_for_and_which_rights_there_are()
    {
        var text = TextOf(new PrivacyConsentPaper());

        text.ShouldContain("查阅");
        text.ShouldContain("更正");
        text.ShouldContain("单独同意");
    }

    [Fact]
    public void I12_the_proof_says_that_the_time_of_limitation_was_interrupted_on_the_day_of_the_application()
    {
        var text = TextOf(new LimitationProofPaper { Applicants = ["赵演示"], AppliedOn = new DateOnly(2026, 3, 5), On = new DateOnly(2026, 4, 1) });

        text.ShouldContain("赵演示于2026年3月5日就与");
        text.ShouldContain("诉讼时效从提出请求之日起中断");
    }

    [Fact]
    public void A3_a_term_says_until_when_it_is_performed_or_that_it_is_done_while_all_sign()
    {
        TextOf(new AgreementPaper { Terms = [SamplePapers.Payment] }).ShouldContain("2026年3月20日前（含当日）履行");
        var now = TextOf(new AgreementPaper { Terms = [SamplePapers.Payment with { DoneAtSigning = true }] });

        now.ShouldContain("第1项：签订本协议时当场履行");
        now.ShouldNotContain("前（含当日）履行");
    }

    private static string TextOf(CasePaper paper) => PdfReading.Characters(PaperPrinter.Print(paper));
}
