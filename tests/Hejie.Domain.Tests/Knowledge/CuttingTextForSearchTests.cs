using Hejie.Domain.Knowledge;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Knowledge;

public sealed class CuttingTextForSearchTests
{
    [Fact]
    public void Chinese_is_found_by_each_character_and_each_pair() =>
        SearchGrams.Of("噪音扰").ShouldBe(["噪", "音", "噪音", "扰", "音扰"], ignoreOrder: true);

    [Fact]
    public void A_phrase_asks_for_its_pairs_and_a_single_character_for_itself()
    {
        SearchGrams.Asked("噪音扰").ShouldBe(["噪音", "音扰"], ignoreOrder: true);
        SearchGrams.Asked("噪").ShouldBe(["噪"]);
    }

    [Fact]
    public void No_pair_reaches_across_punctuation() => SearchGrams.Of("漏水,赔偿").ShouldNotContain("水赔");

    [Fact]
    public void Full_width_and_capitals_are_folded() => SearchGrams.Asked("３号楼ＡＢ").ShouldBe(["3", "号楼", "ab"], ignoreOrder: true);

    [Fact]
    public void A_case_number_is_found_by_its_parts() => SearchGrams.Of("370202-2026-000042").ShouldBe(["370202", "2026", "000042"], ignoreOrder: true);

    [Theory]
    [InlineData("𠮷野家")]
    [InlineData("二〇二六")]
    public void Rare_characters_are_whole_pieces(string name) => SearchGrams.Asked(name).ShouldBeSubsetOf(SearchGrams.Of($"与{name}之间"));

    [Fact]
    public void A_word_without_end_is_cut_the_same_way_when_asked() =>
        SearchGrams.Of(new string('a', 5000)).ShouldBe(SearchGrams.Asked(new string('a', 64)));

    [Theory]
    [InlineData("")]
    [InlineData(" ,。! ")]
    public void Punctuation_alone_asks_for_nothing(string phrase) => SearchGrams.Asked(phrase).ShouldBeEmpty();
}
