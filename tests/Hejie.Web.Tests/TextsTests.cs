using System.Reflection;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Papers.Layouts;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests;

public sealed class TextsTests
{
    public static TheoryData<string> Refusals { get; } = [.. AllRefusals().Select(refusal => refusal.Code)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Every_refusal_has_a_sentence_and_a_named_article(string code)
    {
        var sentence = new RefusalTexts().Sentence(AllRefusals().Single(refusal => refusal.Code == code));

        sentence.ShouldNotContain(code);
        sentence.ShouldEndWith("）");
    }

    [Fact]
    public void Every_step_says_whose_it_is() =>
        Enum.GetValues<CaseStep>().ShouldAllBe(step => Labels.Find($"CaseStepWho.{step}") != null);

    [Fact]
    public void Every_code_that_people_see_has_a_word()
    {
        foreach (var type in typeof(MediationCase).Assembly.GetTypes().Where(type => type.IsEnum && type.IsVisible && type.Namespace is "Hejie.Domain.Cases" or "Hejie.Domain.Sessions" or "Hejie.Domain.Agreements" or "Hejie.Domain.Notices"))
        {
            foreach (var name in type == typeof(Severity) || Unspoken.Contains(type) || !type.IsEnum ? [] : Enum.GetNames(type))
            {
                Labels.Find($"{type.Name}.{name}").ShouldNotBeNull($"{type.Name}.{name}");
            }
        }
    }

    [Fact]
    public void A_dispute_is_called_the_same_on_papers_and_pages()
    {
        foreach (var type in Enum.GetValues<DisputeType>())
        {
            Words.Of(type).ShouldBe(Labels.Of(type));
        }
    }

    [Fact]
    public void Every_question_before_acceptance_and_before_signing_has_words()
    {
        foreach (var type in Enum.GetValues<DisputeType>())
        {
            foreach (var question in Enum.GetValues<CaseSource>().SelectMany(source => IntakeReview.QuestionsFor(type, source)))
            {
                Labels.Find("ReviewQuestion." + question.Code).ShouldNotBeNull(question.Code);
            }
            foreach (var point in PreSignCheck.PointsFor(type))
            {
                Labels.Find("PreSignPoint." + point.Code).ShouldNotBeNull(point.Code);
            }
        }
    }

    [Fact]
    public void Everything_the_machine_finds_in_an_agreement_is_told_with_its_place_and_what_would_be_right()
    {
        string[] fields = ["Facts", "Terms", "Copies", "Parties", "Text", "Debtor", "Creditor", "AmountFen", "DueOn", "Manner", "Place"];
        foreach (var finding in FindingKinds.All.SelectMany(kind => fields.Select(field => new AgreementFinding(kind, new FindingPlace(field, 1, 2, new TextSpan(0, 1)), "甲", "乙"))))
        {
            FindingWords.Name(finding.Kind).ShouldNotBeNullOrWhiteSpace();
            var line = FindingWords.Line(finding, []);
            line.ShouldStartWith("【");
            line.ShouldNotContain("{");
            line.ShouldNotContain(finding.Kind.Article.Split(' ')[0]);
        }
    }

    [Fact]
    public void Every_notice_has_a_title_and_a_text_that_takes_its_facts()
    {
        foreach (var occasion in Enum.GetValues<NoticeOccasion>())
        {
            NoticeWords.Title(occasion).ShouldNotBeNullOrWhiteSpace();
            NoticeWords.TextOf(occasion, NoticeFacts.None, "2026-000042", "甲调委会", "0532-80000000", null).ShouldNotContain("{");
        }
    }

    private static readonly Type[] Unspoken = [typeof(NoticeAudience), typeof(NoticeChannel), typeof(NoticeOccasion)];

    private static IEnumerable<Refusal> AllRefusals() =>
        typeof(Refusal).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Refusal))
            .Select(field => (Refusal)field.GetValue(null)!);
}
