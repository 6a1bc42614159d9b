using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Knowledge;

public sealed class KeepingTextBlocksTests
{
    private static readonly Moment Monday = new(Actor.Job("370202", "曹科长"), new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc), HolidayCalendar.Standard);
    private static readonly Moment Tuesday = Monday with { Now = Monday.Now.AddDays(1) };
    private static readonly TextBlockWords Words = new("一次付清", "{被申请人}于{履行日期}前赔偿{申请人}人民币{金额大写}（¥{金额}）。", "微信转账");

    private static TextBlock? Written(TextBlockWords words, out Refusal? refusal) =>
        TextBlock.Write(TextBlockId.New(Monday.Now), 1, committee: null, TextBlockKind.Term, DisputeType.Neighborhood, words, Monday, out refusal);

    private static TextBlock Written() => Written(Words, out _).ShouldNotBeNull();

    [Fact]
    public void TEXTS_a_block_has_a_title_and_a_text()
    {
        Written(new TextBlockWords(" ", ""), out var refusal).ShouldBeNull();

        refusal.ShouldBe(TextBlockRefusals.Incomplete);
        refusal!.Details.ShouldBe(["TextBlockTitle", "TextBlockText"]);
        Written(Words, out refusal).ShouldNotBeNull();
        refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("{被申请人赔偿。", false)]
    [InlineData("被申请人}赔偿。", false)]
    [InlineData("{}赔偿。", false)]
    [InlineData("｛被申请人｝赔偿。", true)]
    [InlineData("{门牌号}的住户赔偿。", true)]
    public void TEXTS_every_brace_belongs_to_a_blank_with_a_word(string text, bool isWhole)
    {
        var made = Written(Words with { Text = text }, out var refusal);

        refusal.ShouldBe(isWhole ? null : TextBlockRefusals.BraceIsBroken);
        made?.Text.ShouldNotContain("｛");
    }

    [Fact]
    public void TEXTS_a_change_is_a_new_version_and_the_one_before_stays_readable()
    {
        var block = Written();

        block.Change(Words, "没有改", Tuesday).ShouldBe(TextBlockRefusals.SaysTheSame);
        block.Change(Words with { Title = "一次付清赔偿款" }, " ", Tuesday).ShouldBeNull();

        (block.Title, block.Edition, block.Version).ShouldBe(("一次付清赔偿款", 2, 1));
        block.History.Select(entry => (entry.Act, entry.Edition, entry.Words.Title, entry.By, entry.At, entry.Reason)).ShouldBe(
        [
            (TextBlockAct.Write, 1, "一次付清", "曹科长", Monday.Now, null),
            (TextBlockAct.Change, 2, "一次付清赔偿款", "曹科长", Tuesday.Now, null),
        ]);
    }

    [Fact]
    public void TEXTS_a_withdrawn_block_is_changed_only_after_it_was_brought_back()
    {
        var block = Written();
        block.BringBack(null, Tuesday).ShouldBe(TextBlockRefusals.IsOffered);

        block.Withdraw("有了新的", Tuesday).ShouldBeNull();

        block.IsOffered.ShouldBeFalse();
        block.Withdraw(null, Tuesday).ShouldBe(TextBlockRefusals.IsWithdrawn);
        block.Change(Words with { Title = "改" }, null, Tuesday).ShouldBe(TextBlockRefusals.IsWithdrawn);
        block.BringBack(null, Tuesday).ShouldBeNull();
        block.Change(Words with { Title = "改" }, null, Tuesday).ShouldBeNull();
        block.History.Select(entry => entry.Act).ShouldBe([TextBlockAct.Write, TextBlockAct.Withdraw, TextBlockAct.BringBack, TextBlockAct.Change]);
    }

    [Theory]
    [InlineData("{被申请人}于{履行日期}前赔偿{申请人}{金额}元。", TermKind.Payment, 2, 1)]
    [InlineData("{申请人}于{履行日期}前交还{被申请人}钥匙。", TermKind.Act, 1, 2)]
    [InlineData("{被申请人}在夜间停止练琴。", TermKind.StandingPromise, 2, null)]
    public void The_blanks_of_a_term_tell_what_it_promises_and_its_first_word_who_performs(string text, TermKind kind, int debtor, int? creditor)
    {
        var mediation = CaseStory.Registered().Case;

        var term = TextBlock.TermOf(new TextBlockWords("", text, "当面"), mediation, blank => blank == Blank.Applicants ? "赵" : blank == Blank.Respondents ? "钱" : null);

        (term.Kind, term.Debtor, term.Creditor, term.DueOn).ShouldBe((kind, debtor, creditor, (DateOnly?)null));
        term.Text.ShouldStartWith(debtor == 1 ? "赵" : "钱");
        term.AmountFen.ShouldBe(kind == TermKind.Payment ? mediation.ClaimFen : null);
    }

    [Fact]
    public void What_is_not_known_stays_blank()
    {
        Blanks.Fill("{申请人}住{门牌号}，于{履行日期}前付清。", blank => blank == Blank.Applicants ? "赵" : "").ShouldBe("赵住{门牌号}，于{履行日期}前付清。");
        Blanks.In("赵住{门牌号}").ShouldBe([("门牌号", new TextSpan(2, 5))]);
    }

    [Fact]
    public void A_blank_that_nobody_filled_ends_no_case_and_makes_no_agreement()
    {
        var left = CaseRefusals.TextHasBlanks.About(["{违约事项}"]);
        var registered = CaseStory.Registered().Reviewed();
        registered.Case.Decline(NonAcceptanceReason.Other, "因为{违约事项}。", registered.Now).ShouldBe(left);
        registered.Case.Decline(NonAcceptanceReason.Other, "因为属于行政争议。", registered.Now).ShouldBeNull();

        var mediated = CaseStory.Registered().InMediation();
        mediated.Case.Fail(TerminationReason.GapTooWide, "{违约事项}，{违约事项}", mediated.Now).ShouldBe(left);
        mediated.Case.Terminate(TerminationReason.OtherAuthorityAccepted, "{违约事项}", mediated.Now).ShouldBe(left);
        foreach (var (facts, term) in new[] { ("漏水{违约事项}", mediated.Payment()), ("漏水", mediated.Payment() with { Text = "赔偿{违约事项}" }), ("漏水", mediated.Payment() with { Manner = "{违约事项}" }) })
        {
            MediationAgreement.AgreeOrally(
                AgreementId.New(CaseStory.Morning), mediated.Case, facts, [term], false, true, "当场履行", mediated.Now.Today, mediated.Now, out var refusal).ShouldBeNull();
            refusal.ShouldBe(left);
        }
    }
}
