using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class ReportingInformationTests
{
    private const string District = "370202";
    private const string Street = "370202003";
    private static readonly OrganizationId Committee = new(Guid.Parse("018f0000-0000-7000-8000-000000000001"));
    private static readonly DateOnly February = new(2026, 2, 1);
    private static readonly MonthlyWords Words = new("停车和物业费", "上门调解六次", null);
    private static readonly ReportFigures Figures = new(3, 2, 2, 1, 1, 4);
    private static readonly SuddenEvent Event = new(EventLevel.Larger, At(5).Now, "演示小区3号楼", "水管爆裂，多户进水", "20户，没有人受伤", "抢修，安置两户", "派出所");

    private static Moment At(int day, Actor? by = null) => new(by ?? Clerk(Committee), ChinaTime.InstantOf(new DateOnly(2026, 3, day), new TimeOnly(10, 0)), HolidayCalendar.Standard);

    private static Actor Clerk(OrganizationId committee) => Actor.Person(Role.CommitteeClerk, District, AccountId.New(DateTime.UnixEpoch), "登记员", organizationId: committee.Value);

    private static Actor Office(string street = Street) => Actor.Person(Role.SubdistrictOfficer, District, AccountId.New(DateTime.UnixEpoch), "司法所", subdistrictCode: street);

    private static readonly Actor Bureau = Actor.Person(Role.BureauOfficer, District, AccountId.New(DateTime.UnixEpoch), "区司法局");

    private static InformationReport? Begin(Moment moment, out Refusal? refusal) =>
        InformationReport.BeginMonthly(InformationReportId.New(moment.Now), new ReportingBody(District, Committee, Street), February.AddDays(9), moment, out refusal);

    private static InformationReport Begun() => Begin(At(2), out _).ShouldNotBeNull();

    private static InformationReport Submitted(int day = 2)
    {
        var report = Begun();
        report.SubmitMonthly(Words, Figures, [], At(day)).ShouldBeNull();
        return report;
    }

    private static InformationReport Urgent() => InformationReport.BeginUrgent(InformationReportId.New(At(5).Now), new ReportingBody(District, Committee, Street), At(5));

    [Fact]
    public void S18_a_month_is_reported_once_it_is_over()
    {
        var lastDay = new Moment(Clerk(Committee), ChinaTime.InstantOf(new DateOnly(2026, 2, 28), new TimeOnly(23, 59)), HolidayCalendar.Standard);
        Begin(lastDay, out var refusal).ShouldBeNull();
        refusal.ShouldBe(InformationRefusals.MonthIsNotOver);

        var report = Begin(At(1), out refusal).ShouldNotBeNull();

        (refusal, report.Month, report.State).ShouldBe((null, February, InformationState.Draft));
    }

    [Fact]
    public void S18_it_is_due_five_working_days_after_the_end_of_the_month_and_late_is_told_and_not_barred()
    {
        var due = new DateOnly(2026, 3, 6);
        Begun().DueOn.ShouldBe(due);
        Submitted(6).IsLateOn(due.AddDays(30)).ShouldBeFalse("it came in time");
        Submitted(7).IsLateOn(due).ShouldBeTrue();
        Begun().IsLateOn(due).ShouldBeFalse();
        Begun().IsLateOn(due.AddDays(1)).ShouldBeTrue("still owed");
        InformationReport.DueOf(new DateOnly(2026, 1, 1), HolidayCalendar.Standard).LastDay.ShouldBe(new DateOnly(2026, 2, 6));
        InformationReport.DueOf(new DateOnly(2026, 9, 1), HolidayCalendar.Standard).LastDay.ShouldBeGreaterThan(new DateOnly(2026, 10, 8), "the holiday does not count");
    }

    [Fact]
    public void S18_the_words_are_needed_to_submit_and_not_to_keep()
    {
        var report = Begun();
        report.WriteWords(new MonthlyWords("停车", "", " ")).ShouldBeNull();
        var version = report.Version;
        var refusal = report.SubmitMonthly(new MonthlyWords(" ", "", null), Figures, [], At(2)).ShouldNotBeNull();
        refusal.ShouldBe(InformationRefusals.ReportIncomplete);
        refusal.Details.ShouldBe(["ReportHot", "ReportWork"]);
        (report.Words!.Hot, report.Version, report.State).ShouldBe(("停车", version, InformationState.Draft));

        report.SubmitMonthly(Words, Figures, [], At(2)).ShouldBeNull();

        (report.State, report.Latest!.Figures, report.Latest.Words).ShouldBe((InformationState.Submitted, Figures, Words));
        report.WriteWords(Words).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
        report.SubmitMonthly(Words, Figures, [], At(2)).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
    }

    [Fact]
    public void S18_it_is_received_once_and_sent_back_with_a_reason_and_every_version_stays()
    {
        Begun().Receive(At(3)).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
        Begun().Return("数字不对", At(3)).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
        var report = Submitted();
        report.Return(" ", At(3, Office())).ShouldBe(InformationRefusals.ReturningNeedsReason);
        report.Receive(At(3, Office())).ShouldBeNull();
        (report.State, report.ReceivedBy).ShouldBe((InformationState.Received, "司法所"));
        report.Receive(At(3)).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
        report.Return("写清楚热点", At(4, Office())).ShouldBeNull();
        (report.ReturnReason, report.ReceivedBy).ShouldBe(("写清楚热点", null));
        report.SubmitMonthly(Words with { Hot = "三个小区停车" }, Figures with { Pending = 0 }, [], At(20)).ShouldBeNull();

        report.Submissions.Select(one => one.Words!.Hot).ShouldBe(["停车和物业费", "三个小区停车"]);
        report.IsLateOn(At(20).Today).ShouldBeFalse("the first came in time");
        report.ReturnReason.ShouldBeNull();
    }

    [Fact]
    public void S18_a_sudden_event_says_where_what_who_and_what_is_done()
    {
        var refusal = Urgent().SubmitUrgent(Event with { Place = "", What = " ", Persons = "", Measures = "" }, At(5)).ShouldNotBeNull();
        refusal.ShouldBe(InformationRefusals.ReportIncomplete);
        refusal.Details.ShouldBe(["EventPlace", "EventWhat", "EventPersons", "EventMeasures"]);
        Urgent().SubmitUrgent(Event with { HappenedAt = At(5).Now.AddMinutes(1) }, At(5)).ShouldBe(InformationRefusals.EventIsToCome);
        var report = Urgent();
        report.WriteEvent(Event with { What = "" }).ShouldBeNull("it is kept while it is written");
        report.SubmitUrgent(Event, At(5)).ShouldBeNull();

        (report.State, report.Level, report.DueOn, report.IsLateOn(At(9).Today)).ShouldBe((InformationState.Submitted, EventLevel.Larger, null, false));
        report.WriteEvent(Event).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
        Begun().SubmitUrgent(Event, At(5)).ShouldBe(InformationRefusals.ReportNotAtThisPoint, "a month is no event");
        Begun().WriteEvent(Event).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
        Urgent().WriteWords(Words).ShouldBe(InformationRefusals.ReportNotAtThisPoint);
    }

    [Fact]
    public void Each_is_written_by_its_body_and_goes_one_level_up()
    {
        var (community, street, district) = (Begun(), OfStreet(), OfDistrict());

        (community.IsOf(Clerk(Committee)), community.IsOf(Clerk(OrganizationId.New(DateTime.UnixEpoch))), community.IsOf(Office())).ShouldBe((true, false, false));
        (community.GoesTo(Office()), community.GoesTo(Office("370202004")), community.GoesTo(Bureau)).ShouldBe((true, false, false));
        (street.IsOf(Office()), street.IsOf(Office("370202004")), street.GoesTo(Office()), street.GoesTo(Bureau)).ShouldBe((true, false, false, true));
        (district.GoesTo(Bureau), district.GoesTo(Office())).ShouldBe((true, false));

        static InformationReport OfStreet() => InformationReport.BeginUrgent(InformationReportId.New(DateTime.UnixEpoch), new ReportingBody(District, null, Street), At(5, Office()));
        static InformationReport OfDistrict() => InformationReport.BeginUrgent(InformationReportId.New(DateTime.UnixEpoch), new ReportingBody(District, Committee, null), At(5));
    }
}
