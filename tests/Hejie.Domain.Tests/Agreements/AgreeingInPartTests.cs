using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Statistics;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Agreements;

/// <summary>An agreement on a part of the dispute: what stays open is named, and for it every road stays open.</summary>
public sealed class AgreeingInPartTests
{
    private const string Open = "阳台防水由谁重做，双方还没有谈成。";

    [Theory]
    [InlineData(AgreementScope.Partial, null, "OpenMattersMissing")]
    [InlineData(AgreementScope.Partial, "  ", "OpenMattersMissing")]
    [InlineData(AgreementScope.Partial, Open, null)]
    [InlineData(AgreementScope.Full, Open, "OpenMattersInFull")]
    [InlineData(AgreementScope.Full, "  ", null)]
    [InlineData(AgreementScope.Full, null, null)]
    public void A8_what_stays_open_is_named_exactly_where_something_does(AgreementScope scope, string? open, string? finding)
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();
        var draft = story.Draft() with { Scope = scope, OpenMatters = open };

        AgreementCheck.Of(draft, story.Case, story.Now.Today).Where(found => found.Kind.RuleId == "A-8").Select(found => found.Kind.Code)
            .ShouldBe(finding is null ? [] : [finding]);
        story.Drafted(draft).Refusal.ShouldBe(finding is null ? null : CaseRefusals.AgreementHasDefects.About(finding));
    }

    [Fact]
    public void A8_a_part_is_settled_like_a_whole_and_the_paper_says_what_is_not()
    {
        var story = CaseStory.Registered().InMediation().RecordSigned();
        story.Drafted(story.Draft() with { Scope = AgreementScope.Partial, OpenMatters = $" {Open} " }).AllSigned();

        story.Refusal.ShouldBeNull();
        story.Case.Outcome.ShouldBe(CaseOutcome.Settled);
        story.Agreement.OpenMatters.ShouldBe(Open);
        story.Agreement.AsDraft().OpenMatters.ShouldBe(Open);
        var paper = CasePapers.AgreementOf(SomeCaseFile.Of(story), story.Agreement);
        paper.IsPartial.ShouldBeTrue();
        paper.OpenMatters.ShouldBe(Open);
        paper.Type.ShouldBe(story.Case.Type);
        CasePapers.ClosingReportOf(SomeCaseFile.Of(story)).OpenMatters.ShouldBe(Open);
    }

    [Theory]
    [InlineData(AgreementScope.Partial, true)]
    [InlineData(AgreementScope.Full, false)]
    [InlineData(null, false)]
    public void A8_a_partial_agreement_is_counted_as_settled_and_shown_beside_it(AgreementScope? scope, bool isShown)
    {
        var counted = new CountedCase
        {
            Id = CaseId.New(CaseStory.Morning),
            Number = CaseNumber.Of(CaseStory.District, 2026, 1),
            SubdistrictCode = "370202010",
            OrganizationId = default,
            Type = DisputeType.Neighborhood,
            Source = CaseSource.PartyApplication,
            Relation = PartyRelation.CitizenCitizen,
            Difficulty = DifficultyLevel.Simple,
            PersonCount = 2,
            ClaimFen = 0,
            ApplicationDate = new DateOnly(2026, 3, 2),
            AcceptedOn = new DateOnly(2026, 3, 2),
            Outcome = CaseOutcome.Settled,
            AgreementScope = scope,
            SelfPerformed = false,
            AgreementFen = 0,
            AskedParties = 1,
            JoinedParties = 1,
            DaysTaken = 0,
            IsOverLimit = false,
            EndedLate = false,
        };

        ReportColumns.InPart.Belongs.Compile()(counted).ShouldBe(isShown);
        ReportColumns.Settled.Belongs.Compile()(counted).ShouldBeTrue();
    }
}
