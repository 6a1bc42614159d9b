using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Privacy;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Privacy;

public abstract class KeepingTheRegistersTests(HejieApp app)
{
    private static readonly (string, object)[] Assessment =
    [
        ("AssessmentTitle", "转给区法院"), ("Use", "Sharing"), ("Purpose", "申请司法确认"), ("Kinds", "姓名、协议"), ("Necessity", "法院审查必须"), ("Risks", "法院以外的人看到"),
        ("Measures", "只交协议，专人送"), ("Conclusion", "AcceptableWithMeasures"), ("AssessedBy", "曹科长"), ("AssessedOn", "2026-03-05"), ("ValidUntil", "2027-03-05"),
    ];

    private static readonly (string, object)[] Mail =
    [
        ("Kind", "Leaked"), ("DiscoveredOn", "2026-03-05"), ("DiscoveredTime", "06:00"), ("Kinds", "姓名、电话"), ("Cause", "表格发错邮箱"), ("Persons", "12"), ("Harm", "可能接到骚扰电话"),
        ("Measures", "已请对方删除"), ("SelfHelp", "留意陌生来电"), ("Contact", "区司法局 0532-80000000"),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Browser> ClerkAsync() => await (await Committee.SetUpAsync(app)).ClerkAsync();

    [Fact]
    public async Task D12_an_assessment_is_written_found_and_kept_and_the_uses_without_one_are_warned_of()
    {
        var clerk = await ClerkAsync();
        (await clerk.OpenAsync("/assessments")).Text("[data-testid=missing]").ShouldContain("提供给其他单位");
        var page = await clerk.OpenAsync("/assessments/new");
        var refused = await page.SubmitAsync([.. Assessment.Where(field => field.Item1 != "Risks")]);
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Body.ShouldContain("影响和风险");
        refused.Text("[name=Necessity]").ShouldBe("法院审查必须");

        page = await refused.SubmitAsync(("Risks", "法院以外的人看到"));

        page.Text("[data-testid=kept-until]").ShouldContain("2029年3月5日", customMessage: page.Body);
        var address = page.Address;
        var list = await clerk.OpenAsync("/assessments?use=Sharing&holding=true&words=法院");
        list.Has($"a[href='{address}']").ShouldBeTrue(list.Body);
        list.Text("[data-testid=missing]").ShouldNotContain("提供给其他单位");
        (await clerk.OpenAsync("/assessments?use=Publishing")).Text().ShouldContain("没有符合条件的评估");
        (await page.SubmitFormAsync("[data-testid=remove]")).Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=remove]", ("Confirmed", "true"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Body.ShouldContain("保存满三年");
    }

    [Fact]
    public async Task D12_an_assessment_of_long_ago_is_taken_out_of_the_register()
    {
        var clerk = await ClerkAsync();
        var page = await (await clerk.OpenAsync("/assessments/new")).SubmitAsync(
            [.. Assessment.Where(field => field.Item1 is not ("AssessedOn" or "ValidUntil")), ("AssessedOn", "2023-03-04"), ("ValidUntil", "2024-03-04")]);
        var address = page.Address;

        page = await page.SubmitFormAsync("[data-testid=remove]", ("Confirmed", "true"));

        page.Address.ShouldBe("/assessments", page.Body);
        (await clerk.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task D13_an_incident_shows_its_hours_and_the_notice_and_is_closed_when_everybody_is_told()
    {
        var clerk = await ClerkAsync();
        var page = await (await clerk.OpenAsync("/incidents/new")).SubmitAsync([.. Mail.Where(field => field.Item1 != "DiscoveredTime")]);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("[name=Cause]").ShouldBe("表格发错邮箱");
        page = await page.SubmitAsync(("DiscoveredTime", "06:00"));

        page.Text("[data-testid=authority]").ShouldBe("还没有报告，已过 3 小时", customMessage: page.Body);
        foreach (var told in new[] { "姓名、电话", "表格发错邮箱", "可能接到骚扰电话", "已请对方删除", "留意陌生来电", "0532-80000000" })
        {
            page.Text("[data-testid=notice-text]").ShouldContain(told);
        }
        var address = page.Address;
        (await clerk.OpenAsync("/incidents?open=true&kind=Leaked")).Find($"tr:has(a[href='{address}'])").TextContent.ShouldContain("已过 3 小时");
        var early = await page.SubmitFormAsync("[data-testid=close]", ("Conclusion", "以后先核对收件人"));
        early.Status.ShouldBe(HttpStatusCode.Conflict);
        early.Text("[name=Conclusion]").ShouldBe("以后先核对收件人");
        page = await early.SubmitFormAsync("[data-testid=tell-authority]", ("AuthorityOn", "2026-03-05"), ("AuthorityTime", "08:00"), ("AuthorityWords", "区网信办，电话"));
        page.Text("[data-testid=authority]").ShouldContain("发现后 2 小时：区网信办，电话", customMessage: page.Body);
        page = await page.SubmitFormAsync("[data-testid=spare-persons]", ("SpareReason", "文件加密，密码没有泄露"));
        page.Text("[data-testid=persons]").ShouldContain("不通知：文件加密");
        page = await page.SubmitFormAsync("[data-testid=close]", ("Conclusion", "以后先核对收件人"));

        page.Text("[data-testid=closed]").ShouldContain("以后先核对收件人");
        page.Has("form[method=post]:has([name=AuthorityWords])").ShouldBeFalse("a closed incident is read");
        (await clerk.OpenAsync("/incidents?open=true")).Has($"a[href='{address}']").ShouldBeFalse();
    }

    [Fact]
    public async Task D13_another_committees_entries_are_neither_seen_nor_touched_and_other_roles_have_no_door()
    {
        var clerk = await ClerkAsync();
        var incident = (await (await clerk.OpenAsync("/incidents/new")).SubmitAsync(Mail)).Address;
        var assessment = (await (await clerk.OpenAsync("/assessments/new")).SubmitAsync(Assessment)).Address;
        var stranger = await ClerkAsync();
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        foreach (var address in new[] { incident, assessment })
        {
            (await clerk.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
            (await bureau.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
            (await stranger.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await (await app.SignInAsync(Role.Mediator)).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
        (await stranger.OpenAsync("/incidents")).Has($"a[href='{incident}']").ShouldBeFalse();
        await using var elsewhere = app.Database.Open("370203");
        var id = new DataIncidentId(Guid.Parse(incident.Split('/')[^1]));
        (await elsewhere.Set<DataIncident>().AnyAsync(one => one.Id == id, Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task D13_a_machine_does_the_same_by_the_same_verbs()
    {
        var machine = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));
        var made = await machine.PostAsync("/api/v1/incidents", new
        {
            kind = "Lost", discoveredAt = "2026-03-05T08:00:00+08:00", kinds = "姓名", cause = "硬盘坏了", persons = 3, harm = "无法查阅", measures = "从备份恢复", selfHelp = "不用做什么", contact = "区司法局",
        });
        made.Status.ShouldBe(HttpStatusCode.Created);
        var id = made.Body["id"]!.GetValue<string>();

        (await machine.SendAsync(HttpMethod.Post, $"/api/v1/incidents/{id}/closure", new { words = "已恢复" }, 0)).Body["code"]!.GetValue<string>().ShouldBe("AuthorityIsNotTold");
        (await machine.SendAsync(HttpMethod.Post, $"/api/v1/incidents/{id}/authority", new { at = "2026-03-05T09:00:00+08:00", words = "区网信办" }, 0)).Status.ShouldBe(HttpStatusCode.OK);
        (await machine.SendAsync(HttpMethod.Post, $"/api/v1/incidents/{id}/persons", new { at = "2026-03-05T09:00:00+08:00", words = "短信" }, 1)).Status.ShouldBe(HttpStatusCode.OK);
        (await machine.SendAsync(HttpMethod.Post, $"/api/v1/incidents/{id}/closure", new { words = "已恢复" }, 2)).Status.ShouldBe(HttpStatusCode.OK);
        (await machine.GetAsync("/api/v1/incidents?open=false&kind=Lost"))["items"]!.AsArray().Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task D1_the_list_of_personal_fields_is_read_by_staff_and_in_plain_words_by_everybody()
    {
        var mediator = await app.SignInAsync(Role.Mediator);

        var page = await mediator.OpenAsync("/personal-fields?words=当事人&purpose=Reach");
        page.Text("tr[data-field='CaseParty.Phone']").ShouldContain("联系、通知和送达", customMessage: page.Body);
        page.Has("tr[data-field='CaseParty.Name']").ShouldBeFalse();
        (await mediator.OpenAsync("/personal-fields?words=查无此项")).Text().ShouldContain("没有符合条件的项目");
        PersonalFields.All.Where(field => Labels.Find($"PersonalField.{field.Key}") is null).ShouldBeEmpty();

        var notice = await app.Visit().OpenAsync("/privacy");
        notice.Text("[data-testid=fields]").ShouldContain("身份证号");
        notice.Text("[data-testid=fields]").ShouldContain("与卷宗同期，期满经批准销毁");
    }
}

public sealed class KeepingTheRegistersOnSqlite(SqliteApp app) : KeepingTheRegistersTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingTheRegistersOnPostgres(PostgresApp app) : KeepingTheRegistersTests(app), IClassFixture<PostgresApp>;
