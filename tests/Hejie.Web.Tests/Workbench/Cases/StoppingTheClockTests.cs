using System.Net;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class StoppingTheClockTests(HejieApp app)
{
    [Fact]
    public async Task While_a_case_pauses_everybody_sees_that_the_clock_stands_and_why()
    {
        var (committee, number) = await PreparingAsync();
        var morning = app.Clock.Now;
        app.Clock.Now = morning.AddDays(4); // Monday 9 March
        var mediator = await committee.MediatorAsync();

        var page = await PauseAsync(mediator, number, ("PauseKind", nameof(SuspensionKind.Appraisal)), ("PauseReason", "委托鉴定漏水原因"));
        page.Text("[data-testid=state]").ShouldBe("中止", page.Body);
        page.Text("[data-testid=pause]").ShouldContain("委托鉴定漏水原因");
        page.Text("[data-testid=standing-clock]").ShouldContain("还剩 30 天"); // 7 April, the day after Qingming, included
        page.Text("[data-testid=timeline]").ShouldContain("中止 （鉴定，从 2026年3月9日 周一 起）");

        app.Clock.Now = morning.AddDays(60);
        var desk = await (await committee.MediatorAsync()).OpenAsync("/desk");
        var track = await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}");
        app.Clock.Now = morning;

        desk.Text($"li[data-case='{number}'] [data-testid=standing]").ShouldContain("期限停着");
        desk.Has($"li[data-case='{number}'] .tag.late").ShouldBeFalse();
        desk.Text($"li[data-case='{number}'] .needs").ShouldBe("恢复调解");
        track.Find("[data-testid=now]").GetAttribute("data-who").ShouldBe("Paused");
        track.Text("[data-testid=now]").ShouldContain("等鉴定结果");
        track.Text("[data-testid=now]").ShouldNotContain("委托鉴定漏水原因");
        track.Text("[data-testid=standing-clock]").ShouldContain("还剩 30 天");
        track.Has(".overdue").ShouldBeFalse();
    }

    [Fact]
    public async Task Resuming_leads_back_and_the_days_of_the_pause_do_not_count()
    {
        var (committee, number) = await PreparingAsync();
        var morning = app.Clock.Now;
        app.Clock.Now = morning.AddDays(4);
        await PauseAsync(await committee.MediatorAsync(), number, ("PauseKind", nameof(SuspensionKind.Illness)), ("PauseReason", "申请人住院"));
        app.Clock.Now = morning.AddDays(8); // Friday 13 March
        var mediator = await committee.MediatorAsync();

        var page = await (await mediator.OpenAsync($"/cases/{number}")).FollowAsync("恢复调解");
        page.Find("[name=Through]").GetAttribute("value").ShouldBe("2026-03-12");
        page = await page.SubmitFormAsync("[data-testid=resume-form]");
        var period = await mediator.OpenAsync($"/cases/{number}/period");
        app.Clock.Now = morning;

        page.Text("[data-testid=state]").ShouldBe("调查准备", page.Body);
        page.Find("section.now .why-date time").GetAttribute("datetime").ShouldBe("2026-04-08");
        page.Text("section.now .derivation").ShouldContain("因当事人患病中止，其中 4 天不计入");
        period.Text("[data-testid=history]").ShouldContain("2026年3月9日 周一 到 2026年3月12日 周四");
    }

    [Fact]
    public async Task Suspected_sham_mediation_is_not_paused_without_its_report_and_parties_are_not_told_of_it()
    {
        var (committee, number) = await PreparingAsync();
        var mediator = await committee.MediatorAsync();

        var page = await PauseAsync(mediator, number, ("PauseKind", nameof(SuspensionKind.ShamSuspicion)), ("PauseReason", "双方串通"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text().ShouldContain("请写明向谁、哪天报告的");
        page.Find("[name=PauseReason]").TextContent.Trim().ShouldBe("双方串通");

        page = await page.SubmitFormAsync("[data-testid=pause-form]", ("ReportedTo", "区司法局"), ("ReportedOn", "2026-03-05"));
        page.Text("[data-testid=state]").ShouldBe("中止", page.Body);
        var track = await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}");
        track.Text("[data-testid=now]").ShouldContain("正在核实有关情况");
        track.Text().ShouldNotContain("虚假");
    }

    [Fact]
    public async Task The_period_is_extended_once_everybody_consents()
    {
        var (committee, number) = await PreparingAsync();
        var clerk = await committee.ClerkAsync();

        var page = await ExtendAsync(clerk, number, ("ExtensionConsents", "1"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text().ShouldContain("还缺（钱演示）");

        page = await page.SubmitFormAsync("[data-testid=extend-form]", ("ExtensionConsents", new[] { "1", "2" }));
        page.Find("section.now .why-date time").GetAttribute("datetime").ShouldBe("2026-04-14", page.Body); // ten days after 4 April
        page.Text("[data-testid=timeline]").ShouldContain("延长期限 （2026年3月5日 周四 同意，10 天）");
        (await clerk.OpenAsync($"/cases/{number}/period")).Text("[data-testid=history]").ShouldContain("赵演示、钱演示");
    }

    [Fact]
    public async Task The_page_of_a_labour_case_says_that_its_period_runs_on()
    {
        var (committee, number) = await PreparingAsync();
        await app.ChangeAsync(number, (mediation, _) => mediation.Retype(DisputeType.Labor, null, "拖欠工资", committee.Moment).ShouldBeNull());
        var mediator = await committee.MediatorAsync();
        (await mediator.OpenAsync($"/cases/{number}/period")).Text("[data-testid=runs-on]").ShouldContain("《劳动争议调解仲裁法》第14条");

        var page = await PauseAsync(mediator, number, ("PauseKind", nameof(SuspensionKind.Appraisal)), ("PauseReason", "工伤鉴定"));

        page.Has("[data-testid=standing-clock]").ShouldBeFalse();
        page.Find("section.now .why-date time").GetAttribute("datetime").ShouldBe("2026-03-20");
    }

    private static async Task<Page> PauseAsync(Browser who, CaseNumber number, params (string Name, object Value)[] answers) =>
        await (await (await who.OpenAsync($"/cases/{number}")).FollowAsync("中止、延长期限")).SubmitFormAsync("[data-testid=pause-form]", answers);

    private static async Task<Page> ExtendAsync(Browser who, CaseNumber number, params (string Name, object Value)[] answers) =>
        await (await who.OpenAsync($"/cases/{number}/period"))
            .SubmitFormAsync("[data-testid=extend-form]", [("Length", "10"), ("ExtensionReason", "等评估报告"), .. answers]);

    /// <summary>A case with its first session planned for tomorrow, and every party told of the rights.</summary>
    private async Task<(Committee Committee, CaseNumber Number)> PreparingAsync()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) =>
        {
            var moment = committee.Moment;
            mediation.Acknowledge(1, NoticeWay.Oral, false, moment).ShouldBeNull();
            mediation.Acknowledge(2, NoticeWay.Oral, false, moment).ShouldBeNull();
            add(MediationSession.Plan(
                SessionId.New(moment.Now), mediation, 0, new SessionPlan(moment.Now.AddDays(1), MediationMode.OnSite, "调解室", SessionOpenness.Closed, []), moment, out _)!);
        });
        return (committee, number);
    }
}

public sealed class StoppingTheClockOnSqlite(SqliteApp app) : StoppingTheClockTests(app), IClassFixture<SqliteApp>;

public sealed class StoppingTheClockOnPostgres(PostgresApp app) : StoppingTheClockTests(app), IClassFixture<PostgresApp>;
