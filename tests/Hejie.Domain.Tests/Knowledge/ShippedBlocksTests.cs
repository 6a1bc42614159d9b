using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Money;
using Hejie.Domain.Tests.Agreements;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Knowledge;

public sealed class ShippedBlocksTests
{
    private const long Fen = 128_050;
    private const string GoodFacts = "楼上漏水泡坏楼下吊顶，双方对赔偿数额有争议。经调解，楼上承担责任。";
    private static readonly DateOnly Due = GoodAgreement.Day.AddDays(10);

    public static TheoryData<string> Keys => [.. ShippedBlocks.All.Select(shipped => shipped.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_filled_block_passes_the_check_of_its_kind(string key)
    {
        var shipped = ShippedBlocks.All.Single(one => one.Key == key);
        var mediation = GoodAgreement.CaseWith(CaseStory.Application(shipped.Type ?? DisputeType.Neighborhood));

        switch (shipped.Kind)
        {
            case TextBlockKind.Facts:
                Judged(mediation, Filled(shipped.Words.Text, mediation), Term(mediation, "term.pay")).ShouldBeEmpty();
                break;
            case TextBlockKind.Term:
                Judged(mediation, GoodFacts, Filled(shipped.Words, mediation)).ShouldBeEmpty();
                break;
            case TextBlockKind.Manner:
                Judged(mediation, GoodFacts, Term(mediation, "term.pay") with { Manner = Filled(shipped.Words.Text, mediation) }).ShouldBeEmpty();
                break;
            default:
                Blanks.In(Filled(shipped.Words.Text, mediation)).ShouldBeEmpty();
                break;
        }
    }

    [Fact]
    public void Every_blank_of_a_shipped_block_is_known_to_the_case_or_asked_with_an_example_and_every_word_is_used()
    {
        var used = ShippedBlocks.All.SelectMany(shipped => Blanks.In(shipped.Words.Text + shipped.Words.Manner)).Select(blank => blank.Word).ToHashSet();

        used.Where(word => ShippedBlocks.BlankOf(word) is null && !ShippedBlocks.Asked.ContainsKey(word)).ShouldBeEmpty();
        ShippedBlocks.Asked.Keys.Except(used).ShouldBeEmpty();
        Enum.GetValues<Blank>().Select(ShippedBlocks.WordOf).ShouldAllBe(word => word.Length > 0);
    }

    [Fact]
    public void The_common_disputes_have_their_facts_and_terms_and_no_key_or_title_is_there_twice()
    {
        DisputeType[] common =
        [
            DisputeType.Neighborhood, DisputeType.MarriageFamily, DisputeType.Labor, DisputeType.Property, DisputeType.Consumer,
            DisputeType.DamageCompensation, DisputeType.TrafficAccident, DisputeType.HousingHomestead, DisputeType.Contract,
        ];

        foreach (var kind in new[] { TextBlockKind.Facts, TextBlockKind.Term })
        {
            common.Except(ShippedBlocks.All.Where(shipped => shipped.Kind == kind).Select(shipped => shipped.Type).OfType<DisputeType>()).ShouldBeEmpty();
        }
        ShippedBlocks.All.Select(shipped => shipped.Key).ShouldBeUnique();
        ShippedBlocks.All.Select(shipped => (shipped.Kind, shipped.Words.Title)).ShouldBeUnique();
        ShippedBlocks.All.ShouldAllBe(shipped => shipped.Words.Title.Length <= TextBlock.LongestTitle && (shipped.Words.Manner == null || shipped.Words.Manner.Length <= TextBlock.LongestManner));
    }

    [Fact]
    public void A_district_takes_each_over_once()
    {
        var moment = CaseStory.Registered().Now;

        var first = ShippedBlocks.NotYetIn(["term.pay"]).Select((shipped, i) => shipped.TakeOver(TextBlockId.New(moment.Now), i + 1, moment)).ToList();

        first.Count.ShouldBe(ShippedBlocks.All.Count - 1);
        first.ShouldAllBe(block => block.OrganizationId == null && block.DistrictCode == "370202");
        ShippedBlocks.NotYetIn([.. first.Select(block => block.ShippedAs!), "term.pay"]).ShouldBeEmpty();
    }

    [Fact]
    public void A9_a_blank_that_nobody_filled_is_found_at_its_place()
    {
        var mediation = GoodAgreement.CaseWith(CaseStory.Application(DisputeType.Neighborhood));
        var term = Term(mediation, "term.pay");

        Judged(mediation, GoodFacts, term).ShouldBeEmpty();

        var found = Judged(mediation, GoodFacts + "修理{受损物品}。", term with { Text = term.Text + "送到{门牌号}。" });
        found.Select(finding => (finding.Kind, finding.Place.Field, finding.Place.Term, finding.Found, finding.Blocks)).ShouldBe(
        [
            (FindingKinds.BlankNotFilled, nameof(AgreementDraft.Facts), null, "{受损物品}", true),
            (FindingKinds.BlankNotFilled, nameof(TermDraft.Text), 1, "{门牌号}", true),
        ]);
    }

    private static IReadOnlyList<AgreementFinding> Judged(MediationCase mediation, string facts, TermDraft term) => AgreementCheck.Of(
        new AgreementDraft(AgreementScope.Full, facts, [term], [.. PreSignCheck.PointsFor(mediation.Type).Select(point => new PreSignAnswer(point.Code, true, null))], 3),
        mediation, GoodAgreement.Day);

    private static TermDraft Term(MediationCase mediation, string key) => Filled(ShippedBlocks.All.Single(one => one.Key == key).Words, mediation);

    /// <summary>As a mediator would: the block, then the amount and the day in their fields, then the words that are asked.</summary>
    private static TermDraft Filled(TextBlockWords words, MediationCase mediation)
    {
        var term = TextBlock.TermOf(words, mediation, blank => Known(blank, mediation));
        return term with
        {
            Text = Asked(term.Text),
            Manner = Asked(term.Manner),
            AmountFen = term.Kind == TermKind.Payment ? Fen : null,
            DueOn = term.Kind == TermKind.StandingPromise ? null : Due,
            Place = term.Kind == TermKind.Act ? "演示社区调解室" : null,
        };
    }

    private static string Filled(string text, MediationCase mediation) => Asked(Blanks.Fill(text, blank => Known(blank, mediation)));

    private static string Asked(string text) => ShippedBlocks.Asked.Aggregate(text, (filled, asked) => filled.Replace($"{{{asked.Key}}}", asked.Value, StringComparison.Ordinal));

    private static string Known(Blank blank, MediationCase mediation) => blank switch
    {
        Blank.Applicants => mediation.Party(1)!.Name,
        Blank.Respondents => mediation.Party(2)!.Name,
        Blank.Amount => FenText.Number(Fen),
        Blank.AmountInWords => ChineseAmount.Of(Fen),
        Blank.DueDay => $"{Due.Year}年{Due.Month}月{Due.Day}日",
        _ => "演示",
    };
}
