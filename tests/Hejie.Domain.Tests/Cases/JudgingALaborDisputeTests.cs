using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Cases;

public sealed class JudgingALaborDisputeTests
{
    private static readonly AssignedMediator Uncertified = CaseStory.Wang with { HasLaborCertificate = false };

    private readonly CaseStory _story = CaseStory.Registered(CaseStory.Application(DisputeType.Labor));

    private DateOnly Today => _story.Now.Today;

    private Refusal? Judge(LaborScope scope, DateOnly? known = null, DateOnly? left = null) => _story.Case.JudgeLabor(new LaborPoints(scope, known, left), _story.Now);

    private DateOnly? Limit(LaborScope scope, DateOnly? known = null, DateOnly? left = null)
    {
        Judge(scope, known, left).ShouldBeNull();
        return _story.Case.ArbitrationLimit(HolidayCalendar.Standard)?.LastDay;
    }

    [Fact]
    public void L1_the_year_for_arbitration_runs_from_the_day_the_law_names()
    {
        Limit(LaborScope.Leaving, known: new DateOnly(2025, 3, 10)).ShouldBe(new DateOnly(2026, 3, 10));
        Limit(LaborScope.Compensation, known: new DateOnly(2024, 2, 29)).ShouldBe(new DateOnly(2025, 2, 28));
        Limit(LaborScope.Contract, known: new DateOnly(2024, 10, 5)).ShouldBe(new DateOnly(2025, 10, 9), "5 October 2025 lies in the holiday");
        Limit(LaborScope.Leaving).ShouldBeNull("nobody has said the day");
        Limit(LaborScope.Outside, known: new DateOnly(2025, 3, 10)).ShouldBeNull("arbitration does not take it");
    }

    [Fact]
    public void L1_pay_that_is_owed_is_not_barred_while_the_employment_lasts()
    {
        Limit(LaborScope.Pay, known: new DateOnly(2020, 1, 8)).ShouldBeNull();
        Limit(LaborScope.Pay, known: new DateOnly(2020, 1, 8), left: new DateOnly(2025, 3, 10)).ShouldBe(new DateOnly(2026, 3, 10));
    }

    [Fact]
    public void L1_a_time_that_ends_where_no_holidays_are_known_has_no_last_day_yet()
    {
        var last = new DateOnly(HolidayCalendar.LastYear, 12, 31);
        new LaborPoints(LaborScope.Leaving, last, null).LimitationStart.ShouldBe(last);
        _story.After(TimeSpan.FromDays(400));
        Limit(LaborScope.Leaving, known: new DateOnly(HolidayCalendar.LastYear, 1, 4)).ShouldBeNull();
    }

    [Fact]
    public void L1_only_a_labour_dispute_is_judged_and_no_day_is_in_the_future()
    {
        Judge(LaborScope.Leaving, known: Today.AddDays(1)).ShouldBe(CaseRefusals.DateInFuture);
        Judge(LaborScope.Leaving, left: Today.AddDays(1)).ShouldBe(CaseRefusals.DateInFuture);
        Judge(LaborScope.Leaving, Today, Today).ShouldBeNull();
        _story.Case.Timeline[^1].Act.ShouldBe(CaseAct.JudgeLabor);
        var neighbours = CaseStory.Registered();
        neighbours.Case.JudgeLabor(new LaborPoints(LaborScope.Leaving, null, null), neighbours.Now).ShouldBe(LaborRefusals.IsNoLaborDispute);
    }

    [Theory]
    [InlineData(9, false, RiskLevel.Low)]
    [InlineData(10, true, RiskLevel.Medium)]
    public void L6_ten_workers_make_it_collective_and_no_small_matter(int persons, bool isCollective, RiskLevel risk)
    {
        var mediation = CaseStory.Registered(CaseStory.Application(DisputeType.Labor) with { PersonCount = persons }).Case;
        (mediation.IsCollective, mediation.Risk).ShouldBe((isCollective, risk));
        CaseStory.Registered(CaseStory.Application() with { PersonCount = persons }).Case.IsCollective.ShouldBeFalse();
    }

    [Fact]
    public void S9_a_labour_dispute_goes_to_a_host_without_the_certificate_only_for_a_reason()
    {
        var story = _story.Reviewed().Agreed().Accepted();
        story.Case.Assign(Uncertified, [], AssignmentMode.NamedByCommittee, story.Now).ShouldBe(LaborRefusals.LaborCertificateMissing.About("王调解"));
        story.Case.Assign(Uncertified with { WithoutCertificate = "本调委会还没有双证" }, [CaseStory.Liu with { HasLaborCertificate = false }], AssignmentMode.NamedByCommittee, story.Now).ShouldBeNull();
        story.Case.Host!.WithoutCertificate.ShouldBe("本调委会还没有双证");
        story.Case.ReplaceHost(CaseStory.Liu, "请有双证的人主持", story.Now).ShouldBeNull();
        story.Case.Host!.WithoutCertificate.ShouldBeNull();
        story.Case.ReplaceHost(Uncertified, "出差", story.Now).ShouldBe(LaborRefusals.LaborCertificateMissing.About("王调解"));
    }

    [Fact]
    public void S9_the_bureau_may_bar_it_altogether()
    {
        var barred = PolicyVersion.Set(PolicyDefinitions.LaborCertificateNeeded, new PolicyChange(1, Today.AddDays(1), "区里的文件", "双证的人够了"), [], _story.Now).Made!;
        _story.Reviewed().Agreed().Accepted().After(TimeSpan.FromDays(1)).Policy = new PolicySettings([barred]);
        _story.Case.Assign(Uncertified with { WithoutCertificate = "没有别人" }, [], AssignmentMode.NamedByCommittee, _story.Now).ShouldBe(LaborRefusals.LaborCertificateNeeded.About("王调解"));
        _story.Case.Assign(CaseStory.Wang, [], AssignmentMode.NamedByCommittee, _story.Now).ShouldBeNull();
    }

    [Fact]
    public void S9_other_disputes_ask_for_no_certificate()
    {
        var story = CaseStory.Registered().Reviewed().Agreed().Accepted();
        story.Case.Assign(Uncertified, [], AssignmentMode.NamedByCommittee, story.Now).ShouldBeNull();
        story.Case.Host!.WithoutCertificate.ShouldBeNull();
        story.Case.ReplaceHost(CaseStory.Liu with { HasLaborCertificate = false, WithoutCertificate = "出差" }, "出差", story.Now).ShouldBeNull();
        story.Case.Host!.WithoutCertificate.ShouldBeNull("whoever hands several cases over gives one reason for all of them");
    }
}
