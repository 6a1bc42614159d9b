using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Domain.Privacy;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Privacy;

public sealed class AskingAboutDataTests
{
    private readonly CaseStory _story = CaseStory.Registered();
    private readonly List<DataSubjectRequest> _asked = [];

    [Fact]
    public void D10_a_request_is_answered_within_fifteen_working_days_with_the_reason_of_the_date()
    {
        var request = Ask(DataWish.Copy)!;

        (request.Key, request.AskedOn, request.AnswerBy).ShouldBe(("370202-2026-000042/001", new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 23)));
        Derivation.FromJson(request.Derivation).Rule.ShouldBe(DeadlineKey.PrivacyAnswer);
        (request.IsOverdueOn(new DateOnly(2026, 3, 22)), request.IsOverdueOn(new DateOnly(2026, 3, 23)), request.IsOverdueOn(new DateOnly(2026, 3, 24))).ShouldBe((false, false, true));
        request.Do(_story.Case, "当面给了副本", _story.Now).ShouldBeNull();
        request.IsOverdueOn(new DateOnly(2026, 3, 24)).ShouldBeFalse();
    }

    [Fact]
    public void The_bureau_s_value_counts_for_requests_from_its_day_on()
    {
        var definition = PolicyDefinitions.Find("Deadline.PrivacyAnswer")!;
        var (version, _) = PolicyVersion.Set(definition, new PolicyChange(5, new DateOnly(2026, 3, 3), "区司法局通知", "缩短"), [], _story.Now);
        _story.Policy = new PolicySettings([version!]);

        Ask(DataWish.See)!.AnswerBy.ShouldBe(new DateOnly(2026, 3, 23));
        _story.After(TimeSpan.FromDays(1));
        Ask(DataWish.Copy)!.AnswerBy.ShouldBe(new DateOnly(2026, 3, 10));
    }

    [Fact]
    public void A_request_is_about_a_party_of_the_case() => WhyNot(new(3, DataWish.See, ContactChannel.Counter)).ShouldBe(CaseRefusals.NoSuchParty);

    [Fact]
    public void D10_only_persons_ask()
    {
        var application = CaseStory.Application();
        var story = CaseStory.Registered(application with
        {
            Parties = [application.Parties[0], new PartyDetails { Role = PartyRole.Respondent, Kind = PartyKind.LegalPerson, Name = "某公司" }],
        });

        DataSubjectRequest.Ask(DataRequestId.New(story.Now.Now), story.Case, new(2, DataWish.See, ContactChannel.Counter), [], story.Now, out var refusal).ShouldBeNull();
        refusal.ShouldBe(PrivacyRefusals.OnlyPersonsAsk);
        DataSubjectRequest.Ask(DataRequestId.New(story.Now.Now), story.Case, new(1, DataWish.See, ContactChannel.Counter), [], story.Now, out refusal).ShouldNotBeNull();
        refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "女儿", nameof(PrivacyRefusals.KinIsNotNamed))]
    [InlineData("张小", " ", nameof(PrivacyRefusals.KinIsNotNamed))]
    [InlineData("张小", "女儿", null)]
    public void D10_a_relative_of_the_dead_says_who_and_how_related(string name, string relation, string? refusal) =>
        (WhyNot(new(1, DataWish.See, ContactChannel.Counter, Kin: new Kin(name, relation)))?.Code).ShouldBe(refusal);

    [Theory]
    [InlineData(DataWish.Correct, nameof(PrivacyRefusals.WishIsNotSaid))]
    [InlineData(DataWish.Explain, nameof(PrivacyRefusals.WishIsNotSaid))]
    [InlineData(DataWish.See, null)]
    [InlineData(DataWish.Copy, null)]
    [InlineData(DataWish.Erase, null)]
    public void D10_what_is_to_be_corrected_or_explained_is_said(DataWish wish, string? refusal)
    {
        (WhyNot(new(1, wish, ContactChannel.Counter, " "))?.Code).ShouldBe(refusal);
        WhyNot(new(1, wish, ContactChannel.Counter, "地址写错了")).ShouldBeNull();
    }

    [Fact]
    public void D10_the_same_is_not_asked_twice_before_it_is_answered()
    {
        var first = Ask(DataWish.See)!;

        WhyNot(new(1, DataWish.See, ContactChannel.Portal)).ShouldBe(PrivacyRefusals.SameRequestIsOpen);
        WhyNot(new(2, DataWish.See, ContactChannel.Portal)).ShouldBeNull();
        WhyNot(new(1, DataWish.Erase, ContactChannel.Portal)).ShouldBeNull();
        first.Do(_story.Case, "给他看了", _story.Now).ShouldBeNull();
        WhyNot(new(1, DataWish.See, ContactChannel.Portal)).ShouldBeNull();
    }

    [Fact]
    public void D10_an_answer_says_what_was_done_and_is_given_once()
    {
        var request = Ask(DataWish.See)!;

        request.Do(_story.Case, " ", _story.Now).ShouldBe(PrivacyRefusals.AnswerNeedsWords);
        request.OpensCopy.ShouldBeFalse();
        request.Do(_story.Case, "给他看了", _story.Now).ShouldBeNull();
        (request.OpensCopy, request.AnsweredOn).ShouldBe((true, new DateOnly(2026, 3, 2)));
        request.Do(_story.Case, "又看了", _story.Now).ShouldBe(PrivacyRefusals.RequestIsAnswered);
        request.TurnDown(DataRefusalGround.OthersData, "反悔", _story.Now).ShouldBe(PrivacyRefusals.RequestIsAnswered);
    }

    [Fact]
    public void D10_a_wish_is_turned_down_with_a_reason_and_opens_no_copy()
    {
        var request = Ask(DataWish.Copy)!;

        request.TurnDown(DataRefusalGround.IdentityUnproven, "", _story.Now).ShouldBe(PrivacyRefusals.AnswerNeedsWords);
        request.TurnDown(DataRefusalGround.IdentityUnproven, "没有带身份证", _story.Now).ShouldBeNull();
        (request.OpensCopy, request.Answer!.Ground).ShouldBe((false, DataRefusalGround.IdentityUnproven));
    }

    [Fact]
    public void D10_a_correction_is_done_when_it_stands_in_the_case()
    {
        Correct(1);
        _story.After(TimeSpan.FromHours(1));
        var request = Ask(DataWish.Correct, "电话是 13900000001")!;

        request.Do(_story.Case, "已改", _story.Now).ShouldBe(PrivacyRefusals.NotCorrectedYet);
        Correct(2);
        request.Do(_story.Case, "已改", _story.Now).ShouldBe(PrivacyRefusals.NotCorrectedYet);
        Correct(1);
        request.Do(_story.Case, "已改", _story.Now).ShouldBeNull();
        request.OpensCopy.ShouldBeFalse();
    }

    [Fact]
    public void D8_what_the_law_keeps_is_not_erased_and_that_is_the_answer()
    {
        var request = Ask(DataWish.Erase)!;

        request.Do(_story.Case, "删了", _story.Now).ShouldBe(PrivacyRefusals.FileIsKeptByLaw);
        request.IsOpen.ShouldBeTrue();
        request.TurnDown(DataRefusalGround.KeptByLaw, "案卷依法保存", _story.Now).ShouldBeNull();
        Ask(DataWish.Explain, "谁看过")!.Do(_story.Case, "已说明", _story.Now).ShouldBeNull();
    }

    [Fact]
    public void Every_ground_names_its_article() =>
        Enum.GetValues<DataRefusalGround>().Select(PrivacyRefusals.ArticleOf).ShouldBe(["PIPL 47; PML 27", "PIPL 45", "PIPL 45", "PIPL 50"]);

    private void Correct(int party) => _story.Do(_story.Case.CompleteParty(party, _story.Case.Party(party)!.Details, isSigned: false, _story.Now)).Refusal.ShouldBeNull();

    private Refusal? WhyNot(DataRequestDetails details)
    {
        DataSubjectRequest.Ask(DataRequestId.New(_story.Now.Now), _story.Case, details, _asked, _story.Now, out var refusal);
        return refusal;
    }

    private DataSubjectRequest? Ask(DataWish wish, string? words = null)
    {
        var request = DataSubjectRequest.Ask(DataRequestId.New(_story.Now.Now), _story.Case, new(1, wish, ContactChannel.Portal, words), _asked, _story.Now, out _);
        if (request is not null)
        {
            _asked.Add(request);
        }
        return request;
    }
}
