using System.Reflection;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Knowledge;

public sealed partial class NamingAnArticleTests
{
    [Theory]
    [InlineData("PML 17", "《人民调解法》第十七条")]
    [InlineData("CPL 205", "《民事诉讼法》第二百零五条")]
    [InlineData("CPI 358", "《最高人民法院民事诉讼法解释》第三百五十八条")]
    [InlineData("CC 1079", "《民法典》第一千零七十九条")]
    [InlineData("DV 10", "《反家庭暴力法》第十条")]
    [InlineData("CC 18-23", "《民法典》第十八条至第二十三条")]
    public void An_article_is_named_as_people_name_it(string code, string name) =>
        LawBook.Cited(code).ShouldHaveSingleItem().Name.ShouldBe(name);

    [Fact]
    public void A_citation_of_several_articles_is_taken_apart() =>
        LawBook.Cited("PML 3, 17; CPI 358; DV-SD 20").Select(article => article.Code).ShouldBe(["PML 3", "PML 17", "CPI 358", "DV-SD 20"]);

    [Theory]
    [InlineData("XYZ 1")]
    [InlineData("PML")]
    [InlineData("PML seventeen")]
    [InlineData("")]
    public void A_citation_that_names_nothing_is_refused(string citation) =>
        Should.Throw<FormatException>(() => LawBook.Cited(citation));

    [Fact]
    public void All_articles_of_the_mediation_law_but_the_first_are_stated() =>
        Enumerable.Range(2, 34).ShouldAllBe(number => LawBook.Cited($"PML {number}")[0].Says != null);

    [Fact]
    public void Every_deadline_rule_says_its_articles_in_words() =>
        DeadlineRules.All.SelectMany(rule => rule.Articles).SelectMany(LawBook.Cited).ShouldAllBe(article => article.Says != null);

    [Fact]
    public void Every_citation_in_the_domain_names_articles_that_are_listed()
    {
        var citations = StringsOf(typeof(LawBook).Assembly).Where(text => CitationForm().IsMatch(text)).ToList();

        citations.ShouldContain("PML 17");
        citations.SelectMany(LawBook.Cited).Where(article => article.Says is null && !article.Code.Contains('-')).ShouldBeEmpty();
    }

    /// <summary>All string literals of the assembly, so that no refusal escapes the check.</summary>
    private static IEnumerable<string> StringsOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(file);
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            yield return metadata.GetUserString(handle);
        }
    }

    [GeneratedRegex(@"^[A-Z]{2,}[0-9]*(-[A-Z]+)? [0-9]+([-,; ].*)?\z")]
    private static partial Regex CitationForm();
}
