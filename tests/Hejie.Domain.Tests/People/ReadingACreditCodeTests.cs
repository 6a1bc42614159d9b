using CsCheck;
using Hejie.Domain.People;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.People;

public sealed class ReadingACreditCodeTests
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("91350100M000100Y43")] // the example of GB 32100 itself
    [InlineData("91350100m000100y43")]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    public void The_standards_own_example_is_understood(string typed) =>
        CreditCode.Parse(typed, null).Text.ShouldBe("91350100M000100Y43");

    [Theory]
    [InlineData("91350100M000100Y44")]
    [InlineData("91350100M000100Y4")]
    [InlineData("91350100I000100Y43")]
    [InlineData("913501O0M000100Y43")]
    [InlineData("")]
    [InlineData(null)]
    public void A_code_typed_wrong_is_refused(string? typed) => CreditCode.TryParse(typed, null, out _).ShouldBeFalse();

    [Fact]
    public void One_wrong_character_is_always_found() =>
        Gen.Select(Gen.Char[Characters].Array[9], Gen.Int[0, 16], Gen.Int[1, 9]).Sample((body, at, shift) =>
        {
            var first17 = "91370202" + new string(body);
            var right = Characters.Select(c => first17 + c).Single(full => CreditCode.TryParse(full, null, out _));
            var wrong = right.ToCharArray();
            wrong[at] = Characters[(Characters.IndexOf(wrong[at]) + shift) % (at is >= 2 and < 8 ? 10 : 31)];
            return !CreditCode.TryParse(new string(wrong), null, out _);
        });
}
