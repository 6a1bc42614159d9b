using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Privacy;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Privacy;

public sealed class HandlingAnIncidentTests
{
    private static readonly DateTime Discovered = new(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc);
    private static readonly IncidentDetails Mail = new(
        IncidentKind.Leaked, Discovered, "姓名、电话", "表格发错邮箱", 12, "可能接到骚扰电话", "已请对方删除", "留意陌生来电", "区司法局 0532-80000000");

    private static Moment After(TimeSpan time) => new(Actor.Job("370202", "test"), Discovered + time, HolidayCalendar.Standard);

    private static DataIncident Written() => DataIncident.Write(DataIncidentId.New(Discovered), 3, null, Mail, After(TimeSpan.Zero), out _).ShouldNotBeNull();

    [Fact]
    public void D13_an_incident_tells_everything_that_the_persons_must_hear()
    {
        Written().Number.ShouldBe("2026-003");

        Refused(Mail with { SelfHelp = "", Contact = " " }).ShouldBe(PrivacyRefusals.IncidentIncomplete.About(["IncidentSelfHelp", "IncidentContact"]));
        Refused(Mail with { Persons = -1 }).ShouldBe(PrivacyRefusals.IncidentIncomplete.About(["IncidentPersons"]));
        Refused(Mail with { DiscoveredAt = Discovered.AddMinutes(1) }).ShouldBe(PrivacyRefusals.IncidentInFuture);
        Refused(Mail with { Persons = 0 }).ShouldBeNull();
    }

    private static Refusal? Refused(IncidentDetails details)
    {
        _ = DataIncident.Write(DataIncidentId.New(Discovered), 3, null, details, After(TimeSpan.Zero), out var refusal);
        return refusal;
    }

    [Fact]
    public void D13_the_hours_run_until_somebody_is_told()
    {
        var incident = Written();
        incident.HoursToAuthority(Discovered.AddMinutes(59)).ShouldBe(0);
        incident.HoursToAuthority(Discovered.AddMinutes(60)).ShouldBe(1);
        incident.HoursToPersons(Discovered.AddHours(25)).ShouldBe(25);

        incident.TellAuthority(Discovered.AddHours(2), "区网信办，电话", After(TimeSpan.FromHours(3))).ShouldBeNull();
        incident.TellPersons(Discovered.AddHours(5), "逐个短信", After(TimeSpan.FromHours(5))).ShouldBeNull();

        (incident.HoursToAuthority(Discovered.AddDays(9)), incident.HoursToPersons(Discovered.AddDays(9))).ShouldBe((2, 5));
    }

    [Fact]
    public void D13_nobody_is_told_before_the_discovery_nor_in_the_future_nor_without_words()
    {
        var incident = Written();
        var now = After(TimeSpan.FromHours(1));

        incident.TellAuthority(Discovered.AddMinutes(-1), "区网信办", now).ShouldBe(PrivacyRefusals.ToldBeforeDiscovered);
        incident.TellAuthority(Discovered, "区网信办", now).ShouldBeNull();
        incident.TellPersons(Discovered.AddHours(2), "短信", now).ShouldBe(PrivacyRefusals.IncidentInFuture);
        incident.TellPersons(Discovered.AddHours(1), " ", now).ShouldBe(PrivacyRefusals.TellingNeedsWords);
        incident.SparePersons("", now).ShouldBe(PrivacyRefusals.TellingNeedsWords);
    }

    [Fact]
    public void D13_it_is_closed_when_the_authority_and_the_persons_are_told_and_once()
    {
        var incident = Written();
        var now = After(TimeSpan.FromHours(1));

        incident.CloseIncident("已改流程", now).ShouldBe(PrivacyRefusals.AuthorityIsNotTold);
        incident.TellAuthority(now.Now, "区网信办", now).ShouldBeNull();
        incident.CloseIncident("已改流程", now).ShouldBe(PrivacyRefusals.PersonsAreNotTold);
        incident.TellPersons(now.Now, "逐个短信", now).ShouldBeNull();
        incident.CloseIncident(" ", now).ShouldBe(PrivacyRefusals.TellingNeedsWords);
        incident.CloseIncident("已改流程", now).ShouldBeNull();

        incident.CloseIncident("再来", now).ShouldBe(PrivacyRefusals.IncidentIsClosed);
        incident.TellPersons(now.Now, "再来", now).ShouldBe(PrivacyRefusals.IncidentIsClosed);
    }

    [Fact]
    public void D13_the_persons_are_spared_with_a_reason_and_may_be_told_after_all()
    {
        var incident = Written();
        var now = After(TimeSpan.FromHours(1));
        incident.TellAuthority(now.Now, "区网信办", now).ShouldBeNull();
        incident.SparePersons("文件加密，密码没有泄露", now).ShouldBeNull();

        incident.TellPersons(now.Now, "部门要求，逐个短信", now).ShouldBeNull();

        incident.PersonsSpared.ShouldBeNull();
        incident.CloseIncident("已改流程", now).ShouldBeNull();

        var other = Written();
        other.TellAuthority(now.Now, "区网信办", now).ShouldBeNull();
        other.SparePersons("文件加密，密码没有泄露", now).ShouldBeNull();
        other.CloseIncident("已改流程", now).ShouldBeNull();
    }
}
