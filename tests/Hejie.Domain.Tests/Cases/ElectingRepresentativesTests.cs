using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class ElectingRepresentativesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void I14_a_side_of_several_elects_and_a_single_party_does_not()
    {
        Elect(Many(1), [1], [1]).ShouldBe(CaseRefusals.ElectionNeedsSeveral);

        var story = Many(2);
        Elect(story, [1], [1, 2]).ShouldBeNull();
        story.Case.ElectionOf(2)!.Details.Representatives.ShouldBe([1]);
        story.Case.ElectionOf(3).ShouldBeNull();
        story.Case.Timeline[^1].Act.ShouldBe(CaseAct.Elect);
    }

    [Theory]
    [InlineData(9, true, false)]
    [InlineData(10, true, true)]
    [InlineData(10, false, false)]
    public void I14_ten_workers_with_a_common_claim_may_elect(int workers, bool common, bool may) =>
        Elect(Many(10, DisputeType.Labor), [1], [.. Enumerable.Range(1, workers)], common: common).ShouldBe(may ? null : CaseRefusals.ElectionNeedsTenWorkers);

    [Theory]
    [InlineData(5, DisputeType.Medical, true)]
    [InlineData(6, DisputeType.Medical, false)]
    [InlineData(5, DisputeType.Neighborhood, true)]
    [InlineData(6, DisputeType.Neighborhood, false)]
    public void I14_five_represent_at_most(int representatives, DisputeType type, bool may) =>
        Elect(Many(7, type), [.. Enumerable.Range(1, representatives)], [7]).ShouldBe(may ? null : CaseRefusals.TooManyRepresentatives);

    [Fact]
    public void I14_who_elects_and_who_is_elected_stand_on_the_same_side()
    {
        var story = Many(2);

        Elect(story, [3], [1, 2]).ShouldBe(CaseRefusals.ElectionIsOfOneSide); // 3 is the respondent
        Elect(story, [1], [2, 3]).ShouldBe(CaseRefusals.ElectionIsOfOneSide);
        Elect(story, [], [1, 2]).ShouldBe(CaseRefusals.ElectionIsOfOneSide);
        Elect(story, [1], []).ShouldBe(CaseRefusals.ElectionIsOfOneSide);
        Elect(story, [1], [2]).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, "DateBeforeCase")]
    [InlineData(0, null)]
    [InlineData(1, "DateInFuture")]
    public void The_day_of_the_election_lies_between_the_application_and_today(int days, string? refusal) =>
        (Elect(Many(2), [1], [2], on: Today.AddDays(days))?.Code).ShouldBe(refusal);

    [Fact]
    public void Nobody_elects_twice_or_a_child()
    {
        var story = Many(3);
        Elect(story, [1], [2]).ShouldBeNull();
        Elect(story, [3], [2, 3])!.ShouldBe(CaseRefusals.ElectedAlready);
        Elect(story, [3], [3]).ShouldBeNull();

        var child = Many(2, first: party => party with { BirthDate = new DateOnly(2012, 5, 1), Representative = new Representative(RepresentativeKind.Legal, "张母", "母亲", null, null, true) });
        Elect(child, [1], [2]).ShouldBe(CaseRefusals.CapacityIsMissing);
        Elect(child, [2], [2]).ShouldBeNull();
    }

    [Fact]
    public void I14_a_vote_is_counted_once()
    {
        Elect(Many(10, DisputeType.Labor), [1], [1, 2, 3, 4, 5, 6, 7, 8, 9, 9], common: true).ShouldBe(CaseRefusals.ElectionNeedsTenWorkers);
        var story = Many(2);
        Elect(story, [1, 1, 1, 1, 1, 1], [2, 2]).ShouldBeNull();
        story.Case.Elections[0].Details.Representatives.ShouldBe([1]);
        story.Case.Elections[0].Represented.ShouldBe([2]);
    }

    [Fact]
    public void I13_a_child_votes_by_its_guardian_alone()
    {
        var child = Many(2, first: party => party with { BirthDate = new DateOnly(2010, 5, 1) });

        Elect(child, [2], [1])!.ShouldBe(CaseRefusals.CapacityIsMissing);
        Elect(child, [2], [2]).ShouldBeNull();
        var guarded = Many(2, first: party => party with { BirthDate = new DateOnly(2012, 5, 1), Representative = new Representative(RepresentativeKind.Legal, "张母", "母亲", null, null, true) });
        Elect(guarded, [2], [1]).ShouldBeNull();
    }

    [Fact]
    public void After_the_outcome_nobody_is_elected()
    {
        var story = Many(2);
        story.Case.Withdraw(1, "不调了", story.Now).ShouldBeNull();

        Elect(story, [1], [2]).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void Who_takes_the_vote_back_acts_alone_again()
    {
        var story = Many(3);
        Elect(story, [1], [2, 3]).ShouldBeNull();
        story.After(TimeSpan.FromDays(1));

        story.Case.WithdrawElection(1, Today, story.Now).ShouldBe(CaseRefusals.NotElectedBy);
        story.Case.WithdrawElection(2, Today.AddDays(-1), story.Now).ShouldBe(CaseRefusals.DateBeforeCase);
        story.Case.WithdrawElection(2, Today.AddDays(2), story.Now).ShouldBe(CaseRefusals.DateInFuture);
        story.Case.WithdrawElection(2, Today, story.Now).ShouldBeNull();
        story.Case.WithdrawElection(2, Today, story.Now).ShouldBe(CaseRefusals.NotElectedBy);

        story.Case.Elections[0].Represented.ShouldBe([3]);
        Elect(story, [3], [2]).ShouldBeNull();
    }

    [Fact]
    public void A_vote_is_not_taken_back_before_it_was_given()
    {
        var story = Many(2).After(TimeSpan.FromDays(2));
        Elect(story, [1], [2], on: Today.AddDays(1)).ShouldBeNull();

        story.Case.WithdrawElection(2, Today, story.Now).ShouldBe(CaseRefusals.DateBeforeLastStep);
        story.Case.WithdrawElection(2, Today.AddDays(1), story.Now).ShouldBeNull();
    }

    [Fact]
    public void In_an_archived_case_no_vote_is_taken_back()
    {
        var story = Many(2);
        Elect(story, [1], [2]).ShouldBeNull();
        story.Case.Withdraw(1, "不调了", story.Now).ShouldBeNull();
        story.Case.Close(null, story.Now).ShouldBeNull();
        story.Case.Archive([], null, story.Now).ShouldBeNull();

        story.Case.WithdrawElection(2, Today, story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
    }

    [Fact]
    public void I14_an_elected_representative_signs_the_agreement_for_those_who_elected_him_and_let_him_settle()
    {
        var story = Many(3).InMediation().RecordSigned();
        story.Case.Elections.ShouldBeEmpty();
        story.Drafted(story.Payment() with { Debtor = 4 });

        Agreement(story, 2).ShouldBe(CaseRefusals.NotElectedBy);
        Elect(story, [1], [2], RepresentationScope.Attending).ShouldBeNull();
        Agreement(story, 2).ShouldBe(CaseRefusals.ElectedMayNotSettle);
        story.Case.WithdrawElection(2, Today, story.Now).ShouldBeNull();
        Elect(story, [1], [2]).ShouldBeNull();

        Agreement(story, 3).ShouldBe(CaseRefusals.NotElectedBy);
        Agreement(story, 2, by: 3).ShouldBe(CaseRefusals.NotElectedBy);
        Agreement(story, 2).ShouldBeNull();
        story.Agreement.Signatures.ShouldHaveSingleItem().Elected.ShouldBe(1);
    }

    [Fact]
    public void I14_who_was_elected_to_attend_signs_the_record_but_no_facts()
    {
        var story = Many(3).InMediation();
        story.Do(story.Sessions[^1].WriteRecord(story.Case, story.FullRecord(), story.Now));
        var sheet = UndisputedFactSheet.Write(FactSheetId.New(story.Now.Now), story.Case, ["漏水"], story.Now, out _)!;
        sheet.Consent(story.Case, 2, story.Now).ShouldBeNull();

        Record().ShouldBe(CaseRefusals.NotElectedBy);
        Facts().ShouldBe(CaseRefusals.NotElectedBy);
        Elect(story, [1], [2], RepresentationScope.Attending).ShouldBeNull();
        Record().ShouldBeNull();
        Facts().ShouldBe(CaseRefusals.ElectedMayNotSettle);
        story.Case.WithdrawElection(2, Today, story.Now).ShouldBeNull();
        Elect(story, [1], [2]).ShouldBeNull();
        Facts().ShouldBeNull();

        Refusal? Record() => story.Sessions[^1].Sign(story.Case, By(story, 2, 1), story.Now);
        Refusal? Facts() => sheet.Sign(story.Case, By(story, 2, 1), byRepresentative: false, story.Now);
    }

    private static Refusal? Agreement(CaseStory story, int party, int by = 1) =>
        story.Agreement.Sign(story.Case, By(story, party, by), byRepresentative: false, story.Sessions, story.Now);

    private static Signature By(CaseStory story, int party, int elected) => story.PartySignature(party) with { Elected = elected };

    private static Refusal? Elect(
        CaseStory story, int[] representatives, int[] electors, RepresentationScope scope = RepresentationScope.Settling, bool common = false, DateOnly? on = null) =>
        story.Case.Elect(new ElectionDetails(PartyRole.Applicant, representatives, electors, scope, on ?? Today, common), story.Now);

    /// <summary>So many applicants against one respondent, who has the last number.</summary>
    private static CaseStory Many(int applicants, DisputeType type = DisputeType.Neighborhood, Func<PartyDetails, PartyDetails>? first = null)
    {
        var application = CaseStory.Application(type);
        var one = application.Parties[0];
        var side = Enumerable.Range(1, applicants).Select(number => number == 1 && first is not null ? first(one) : one with { Name = $"张{number}" });
        return CaseStory.Registered(application with { Parties = [.. side, application.Parties[1]] });
    }
}
