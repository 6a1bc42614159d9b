using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

public sealed class JudgingAgreementsTests
{
    private static readonly IReadOnlyList<SpoiltAgreement> Spoilt = [.. GoodAgreements.All.SelectMany(Defects.In)];

    [Fact]
    public void Good_agreements_of_many_kinds_pass_without_a_word()
    {
        GoodAgreements.All.Count.ShouldBeGreaterThanOrEqualTo(50);
        foreach (var good in GoodAgreements.All)
        {
            AgreementCheck.Of(good.Draft, good.Case, GoodAgreement.Day).Select(Said).ShouldBeEmpty($"{good.Name}: {string.Join(" / ", good.Draft.Terms.Select(term => term.Text))}");
        }
    }

    [Fact]
    public void Every_defect_that_is_put_into_a_good_agreement_is_named_at_its_place()
    {
        List<string> unnamed = [];
        foreach (var spoilt in Spoilt)
        {
            var findings = AgreementCheck.Of(spoilt.Draft, spoilt.Case, spoilt.Day);
            if (!findings.Any(finding => IsAtItsPlace(finding, spoilt)))
            {
                unnamed.Add($"{spoilt.Name} ({spoilt.Words}) but {string.Join(", ", findings.Select(Said))} in {(spoilt.Term is { } term ? spoilt.Draft.Terms[term - 1] : null)}");
            }
        }

        unnamed.ShouldBeEmpty();
    }

    [Fact]
    public void More_than_two_hundred_defects_were_put_in_and_every_kind_is_among_them()
    {
        Spoilt.Count.ShouldBeGreaterThan(200);
        Spoilt.Select(spoilt => spoilt.Kind).Distinct().ShouldBe(FindingKinds.All, ignoreOrder: true);
        foreach (var kind in FindingKinds.All)
        {
            Spoilt.Where(spoilt => spoilt.Kind == kind).Select(spoilt => spoilt.Case.Type).Distinct().Count().ShouldBeGreaterThan(1, kind.Code);
        }
    }

    [Fact]
    public void Every_kind_is_listed_once() =>
        typeof(FindingKinds).GetFields().Where(field => field.FieldType == typeof(FindingKind)).Select(field => (FindingKind)field.GetValue(null)!).ShouldBe(FindingKinds.All);

    [Theory]
    [InlineData("双方平等协商，分三个等额部分履行")]
    [InlineData("左右两侧的墙面都刷白")]
    [InlineData("离婚后子女的抚养费由男方承担")]
    [InlineData("每月租金500元，按季支付")]
    [InlineData("2026年2月28日以前的账目由双方核对")]
    public void Words_that_only_look_like_it_are_let_pass(string text)
    {
        var story = CaseStory.Registered().InMediation();

        AgreementCheck.Of(story.Draft(story.Payment() with { Text = text, DueOn = new DateOnly(2026, 2, 28) }), story.Case, new DateOnly(2026, 2, 28))
            .Where(finding => finding.Place.Field == nameof(TermDraft.Text)).Select(Said).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("分期支付，总计六千元", 600_000, true)]
    [InlineData("分期支付，总计6000元", 600_000, true)]
    [InlineData("分期支付，总计0.6万元", 600_000, true)]
    [InlineData("分期支付，总计６，０００．００元", 600_000, true)]
    [InlineData("分期支付，总计6,000.01元", 600_000, false)]
    [InlineData("分期支付，总计陆仟元零壹分", 600_000, false)]
    public void A_total_is_added_up_to_the_fen_however_it_is_written(string text, long total, bool adds)
    {
        var story = CaseStory.Registered().InMediation();
        var half = story.Payment() with { AmountFen = total / 2 };

        var findings = AgreementCheck.Of(story.Draft(half with { Text = text }, half), story.Case, story.Now.Today);

        findings.Any(finding => finding.Kind == FindingKinds.InstalmentsDoNotAddUp).ShouldBe(!adds);
    }

    [Theory]
    [InlineData(-1, "DueBeforeAcceptance")]
    [InlineData(0, "DueBeforeAgreement")]
    [InlineData(4, "DueBeforeAgreement")]
    [InlineData(5, null)]
    [InlineData(6, null)]
    public void A_term_is_due_on_the_day_of_the_agreement_or_later(int days, string? kind)
    {
        var story = CaseStory.Registered().InMediation(); // taken on on 2 March
        var accepted = story.Now.Today;

        var findings = AgreementCheck.Of(story.Draft(story.Payment() with { DueOn = accepted.AddDays(days) }), story.Case, accepted.AddDays(5));

        findings.Select(finding => finding.Kind.Code).ShouldBe(kind is null ? [] : [kind]);
    }

    [Theory]
    [InlineData("2028年2月29日前", false)]
    [InlineData("2027年2月29日前", true)]
    [InlineData("2月29日前", false)]
    [InlineData("4月31日前", true)]
    [InlineData("13月1日前", true)]
    [InlineData("2026-02-30前", true)]
    public void A_day_that_no_calendar_has_is_named(string day, bool named)
    {
        var story = CaseStory.Registered().InMediation();

        AgreementCheck.Of(story.Draft(story.Payment() with { Text = $"李四{day}付清" }), story.Case, story.Now.Today)
            .Any(finding => finding.Kind == FindingKinds.NoSuchDay).ShouldBe(named);
    }

    [Fact]
    public void A9_an_agreement_with_a_defect_is_not_written()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();

        story.Drafted(story.Payment() with { Text = "李四赔偿张三人民币叁仟元整（¥3,000.00）" });

        story.Refusal.ShouldBe(CaseRefusals.AgreementHasDefects);
        story.Refusal!.Details.ShouldBe(["1.AmountDiffersFromText"]);
    }

    [Fact]
    public void A9_a_warning_passes_with_its_reason_and_the_reason_stays_in_the_agreement()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();
        var draft = story.Draft(story.Payment() with { Text = "李四尽快赔偿张三天花板修复费" });

        story.Do(Refused(story, draft)).Refusal.ShouldBe(CaseRefusals.FindingsNeedReasons);
        story.Refusal!.Details.ShouldBe(["1.VagueWording"]);

        var agreement = MediationAgreement.Draft(
            AgreementId.New(CaseStory.Morning), story.Case, draft with { Check = [.. draft.Check, new PreSignAnswer("VagueWording", false, "最晚日期已写明")] }, story.Now, out var refusal);

        refusal.ShouldBeNull();
        AgreementCheck.ReasonFor(FindingKinds.VagueWording, agreement!.Check).ShouldBe("最晚日期已写明");
        AgreementCheck.Of(agreement, story.Case).ShouldHaveSingleItem().Kind.ShouldBe(FindingKinds.VagueWording);
        agreement.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now).ShouldBeNull();
    }

    [Fact]
    public void J5_the_reason_given_at_the_mediators_own_point_is_reason_enough()
    {
        var story = CaseStory.Registered(CaseStory.Application(DisputeType.HousingHomestead)).InMediation().RecordSigned();
        var draft = story.Draft(story.Payment() with { Text = "李四付清后，该储藏间所有权归李四" });
        Refused(story, draft).ShouldBe(CaseRefusals.FindingsNeedReasons);

        var explained = draft with { Check = [.. draft.Check.Select(answer => answer.Code == "DoesNotSettleTitle" ? new PreSignAnswer(answer.Code, false, "已告知需另行登记") : answer)] };

        Refused(story, explained).ShouldBeNull();
    }

    [Fact]
    public void I13_nobody_signs_once_it_turns_out_that_a_party_lacks_capacity()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned().Drafted();
        story.Do(story.Case.CompleteParty(2, story.Case.Party(2)!.Details with { LacksCapacity = true }, isSigned: false, story.Now)).Refusal.ShouldBeNull();

        var refusal = story.Agreement.Sign(story.Case, story.PartySignature(1), false, story.Sessions, story.Now);

        refusal.ShouldBe(CaseRefusals.AgreementHasDefects);
        refusal!.Details.ShouldBe(["CapacityMissing"]);
        story.Agreement.Signatures.ShouldBeEmpty();
    }

    [Fact]
    public void I15_an_agent_without_authority_warns_before_he_signs_and_blocks_the_file_after()
    {
        var application = CaseStory.Application();
        var agent = new Representative(RepresentativeKind.Entrusted, "孙律师", "律师", null, null, MaySettle: true);
        var story = CaseStory.Registered(application with { Parties = [application.Parties[0], application.Parties[1] with { Representative = agent }] }).InMediation().RecordSigned().Drafted();
        story.Refusal.ShouldBeNull();
        Severities(story).ShouldBe([(FindingKinds.AgentWithoutLetter, Severity.Warn)]);

        story.Do(story.Case.Attach(new CaseAttachment(0, AttachmentKind.PowerOfAttorney, "委托书.pdf", "application/pdf", 9, "d", "k", 2, CaseStory.Morning, null), story.Now));
        story.Do(story.Agreement.Sign(story.Case, story.PartySignature(2) with { SignerName = agent.Name }, byRepresentative: true, story.Sessions, story.Now)).Refusal.ShouldBeNull();
        Severities(story).ShouldBeEmpty();

        story.Do(story.Case.CompleteParty(2, story.Case.Party(2)!.Details with { Representative = agent with { MaySettle = false } }, isSigned: false, story.Now)).Refusal.ShouldBeNull();
        Severities(story).ShouldBe([(FindingKinds.AgentMayNotSettle, Severity.Block)]);
    }

    private static IEnumerable<(FindingKind Kind, Severity Severity)> Severities(CaseStory story) =>
        AgreementCheck.Of(story.Agreement, story.Case).Select(finding => (finding.Kind, finding.Severity));

    private static Refusal? Refused(CaseStory story, AgreementDraft draft)
    {
        MediationAgreement.Draft(AgreementId.New(CaseStory.Morning), story.Case, draft, story.Now, out var refusal);
        return refusal;
    }

    private static bool IsAtItsPlace(AgreementFinding finding, SpoiltAgreement spoilt) =>
        finding.Kind == spoilt.Kind && (finding.Place.Field, finding.Place.Term, finding.Place.Party) == (spoilt.Field, spoilt.Term, spoilt.Party)
        && WordsAt(finding, spoilt.Draft) == spoilt.Words;

    private static string? WordsAt(AgreementFinding finding, AgreementDraft draft)
    {
        if (finding.Place.Span is not { } span)
        {
            return null;
        }
        var text = finding.Place.Term is not { } number ? draft.Facts
            : finding.Place.Field == nameof(TermDraft.Manner) ? draft.Terms[number - 1].Manner : draft.Terms[number - 1].Text;
        return text.Substring(span.Start, span.Length);
    }

    private static string Said(AgreementFinding finding) => $"{finding.Detail} {finding.Place.Field} {finding.Place.Span} {finding.Found} {finding.Expected}";
}
