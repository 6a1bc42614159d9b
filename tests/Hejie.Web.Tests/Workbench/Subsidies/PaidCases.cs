using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;
using Hejie.Domain.Subsidies;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Subsidies;

/// <summary>Archived cases of a committee's host that are paid 45.00 yuan each: simple, without an agreement, the evidence in the file.</summary>
internal static class PaidCases
{
    public const long Fen = 4_500;

    public static Task<CaseNumber> PaidCaseAsync(this Committee committee, string applicant = "赵演示") => committee.RegisterAsync(mediation =>
    {
        var moment = committee.Moment;
        committee.Assign(mediation);
        foreach (var party in mediation.Parties)
        {
            mediation.Acknowledge(party.Number, NoticeWay.Oral, wantsClosedSession: false, moment).ShouldBeNull();
            mediation.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, moment).ShouldBeNull();
        }
        var plan = new SessionPlan(moment.Now, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []);
        MediationSession.Plan(SessionId.New(moment.Now), mediation, 0, plan, moment, out _).ShouldNotBeNull().Open(mediation, moment).ShouldBeNull();
        mediation.Attach(new CaseAttachment(0, AttachmentKind.Evidence, "水迹.jpg", "image/jpeg", 9, new string('a', 64), "k", 1, moment.Now, null), moment).ShouldBeNull();
        mediation.Fail(TerminationReason.GapTooWide, "差距太大。", moment).ShouldBeNull();
        mediation.Close(null, moment).ShouldBeNull();
        mediation.Archive([], null, moment).ShouldBeNull();
    }, applicant, application => application with { Statement = "楼上卫生间漏水，泡坏了楼下天花板和两面墙，双方多次协商没有谈拢。" });

    public static Moment As(this HejieApp app, Committee committee, Role role) => new(
        Actor.Person(
            role, "370202", AccountId.New(app.Clock.Now), $"{role}", role == Role.Mediator ? committee.Host.Id.Value : null, committee.Body.Id.Value,
            role == Role.SubdistrictOfficer ? Committee.Street : null),
        app.Clock.Now, HolidayCalendar.Standard);

    /// <summary>A claim for a new case, agreed to up to where it lies in <paramref name="state"/>.</summary>
    public static async Task<SubsidyClaim> ClaimAsync(this HejieApp app, Committee committee, SubsidyState state = SubsidyState.WithCommittee)
    {
        var number = await committee.PaidCaseAsync();
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, TestContext.Current.CancellationToken);
        var facts = new ClaimFacts(new SubsidizedCase(mediation, null, [], null), [], new GuardFacts(0, [], [], [], 0, mediation.Statement, []), [], NegativeList.Delivered);
        var claim = SubsidyClaim.Make(SubsidyClaimId.New(app.Clock.Now), new SubsidyWish("证据已固定。", true, null), facts, app.As(committee, Role.Mediator), out _).ShouldNotBeNull();
        foreach (var role in new[] { Role.CommitteeClerk, Role.SubdistrictOfficer, Role.BureauOfficer }.TakeWhile(_ => claim.State != state))
        {
            claim.Approve(null, [], app.As(committee, role)).ShouldBeNull();
        }
        db.Add(claim);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return claim;
    }
}
