using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

/// <summary>A case whose parties have met: the record is written and the agreement drafted, and nobody has signed.</summary>
internal static class DraftedAgreement
{
    public static async Task<(Committee Committee, CaseNumber Number)> DraftedAsync(this HejieApp app, params int[] attended)
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) =>
        {
            var moment = committee.Moment;
            mediation.Acknowledge(1, NoticeWay.Oral, false, moment).ShouldBeNull();
            mediation.Acknowledge(2, NoticeWay.Oral, false, moment).ShouldBeNull();
            var plan = new SessionPlan(moment.Now, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []);
            var session = MediationSession.Plan(SessionId.New(moment.Now), mediation, 0, plan, moment, out _)!;
            session.Open(mediation, moment).ShouldBeNull();
            session.WriteRecord(mediation, new MediationRecord(
                moment.Now, moment.Now, "记录员", attended.Length == 0 ? [1, 2] : attended, MediationTactic.FaceToFace, "已告知", "自愿", "各自陈述", "属实", "已说明", "同意赔偿", null), moment).ShouldBeNull();
            add(session);
            var agreement = MediationAgreement.Draft(AgreementId.New(moment.Now), mediation, Draft(100_000, moment), moment, out var refusal);
            refusal.ShouldBeNull();
            add(agreement!);
        });
        return (committee, number);
    }

    public static AgreementDraft Draft(long fen, Moment moment) => new(
        AgreementScope.Full, "楼上漏水泡坏楼下天花板，双方对赔偿多少有争议。",
        [new TermDraft(TermKind.Payment, 2, 1, "赔偿损失", fen, moment.Today.AddDays(10), "转账", null)],
        [.. PreSignCheck.PointsFor(DisputeType.Neighborhood).Select(point => new PreSignAnswer(point.Code, true, null))], 3);

    public static async Task ChangeAsync(this HejieApp app, CaseNumber number, Action<MediationCase, Action<object>> change)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(known => known.Number == number, TestContext.Current.CancellationToken);
        change(mediation, part => db.Add(part));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<MediationAgreement> AgreementOfAsync(this HejieApp app, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var id = (await app.ReadAsync(number)).Id;
        return await db.Set<MediationAgreement>().AsNoTracking().SingleAsync(known => known.CaseId == id, TestContext.Current.CancellationToken);
    }
}
