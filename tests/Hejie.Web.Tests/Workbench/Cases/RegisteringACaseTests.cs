using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class RegisteringACaseTests(HejieApp app)
{
    [Fact]
    public async Task A_clerk_writes_a_walk_in_dispute_down_on_one_page()
    {
        var committee = await Committee.SetUpAsync(app);
        var page = await (await committee.ClerkAsync()).OpenAsync("/cases/new");

        page = await page.SubmitAsync(Simple());

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Address.ShouldStartWith("/cases/370202-2026-");
        page.Text("[data-testid=party-1]").ShouldContain("周演示");
        page.Body.ShouldContain("12,345.60 元");
        page.Text("main").ShouldContain("邻里纠纷 · 漏水");
        await using var db = app.Database.Open();
        var number = CaseNumber.Parse(page.Address[7..]);
        var saved = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, TestContext.Current.CancellationToken);
        saved.OrganizationId.ShouldBe(committee.Body.Id);
        saved.Requests.ShouldBe(["修好", "赔偿"]);
        saved.Party(2)!.Phone.ShouldBe("0532-83812345");
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_case()
    {
        var committee = await Committee.SetUpAsync(app);
        var form = await (await committee.ClerkAsync()).OpenAsync("/cases/new");

        var first = await form.SubmitAsync(Simple("13800000021"));
        var second = await form.SubmitAsync(Simple("13800000021"));

        second.Address.ShouldBe(first.Address);
    }

    [Fact]
    public async Task What_was_not_understood_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var committee = await Committee.SetUpAsync(app);
        var page = await (await committee.ClerkAsync()).OpenAsync("/cases/new");

        page = await page.SubmitAsync(
        [
            .. Simple(), ("Form.Parties[0].IdNumber", "110101199003070012"), ("Form.ApplicationDate", "2026-03-06"), ("Form.ClaimFen", "12.345"),
            ("Form.Statement", new string('水', 10_001)),
        ]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("#Form_Parties_0__IdNumber-error").ShouldContain("身份证号不对");
        page.Text("#Form_ApplicationDate-error").ShouldContain("这一天还没有到");
        page.Text("#Form_ClaimFen-error").ShouldContain("两位小数");
        page.Text("#Form_Statement-error").ShouldContain("10000");
        page.Find("[name='Form.ClaimFen']").GetAttribute("value").ShouldBe("12.345");
        page.Find("[name='Form.Parties[0].Name']").GetAttribute("value").ShouldBe("周演示");
        page.Find("[name='Form.Type'] option[selected]").GetAttribute("value").ShouldBe("02/WaterLeak");
    }

    [Fact]
    public async Task One_more_party_keeps_what_was_typed_and_one_less_keeps_the_others()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync("/cases/new");

        page = await page.PressAsync("add-respondent", ("Form.Parties[0].Name", "周演示"), ("Form.ClaimFen", "不知道"));
        page.Has("[data-testid=party-form-2]").ShouldBeTrue(page.Body);
        page.Has("[data-testid=error-summary]").ShouldBeFalse();
        page.Find("[name='Form.Parties[0].Name']").GetAttribute("value").ShouldBe("周演示");
        page.Find("[name='Form.ClaimFen']").GetAttribute("value").ShouldBe("不知道");

        page = await page.SubmitAsync([.. Simple("13800000022"), ("Form.Parties[2].Name", "青岛演示物业有限公司"), ("Form.Parties[2].Kind", "LegalPerson")]);
        page.Text("[data-testid=party-3]").ShouldContain("青岛演示物业有限公司");
    }

    [Fact]
    public async Task An_oral_application_without_recorder_is_refused_with_its_article()
    {
        var committee = await Committee.SetUpAsync(app);
        var page = await (await committee.ClerkAsync()).OpenAsync("/cases/new");

        page = await page.SubmitAsync([.. Simple(), ("Form.RecordedBy", "")]);

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("口头申请要写明由谁当场记录");
        page.Text("[data-testid=error-summary]").ShouldContain("《劳动争议调解仲裁法》第12条");
        page.Find("[name='Form.Parties[1].Name']").GetAttribute("value").ShouldBe("吴演示");
    }

    /// <param name="phone">Of the other side; each test its own, or the second one would be asked why it registers beside the first.</param>
    private static (string, object)[] Simple(string phone = "(0532)83812345") =>
    [
        ("Form.Parties[0].Name", "周演示"), ("Form.Parties[0].Phone", "138 0000 0003"), ("Form.Parties[0].IdNumber", "110101199003070011"),
        ("Form.Parties[1].Name", "吴演示"), ("Form.Parties[1].Phone", phone),
        ("Form.Type", "02/WaterLeak"), ("Form.Risk", "Low"), ("Form.Community", Committee.Community), ("Form.Statement", "楼上漏水𠮷〇。"),
        ("Form.Requests", "修好\n赔偿"), ("Form.ClaimFen", "12,345.60"),
    ];
}

public sealed class RegisteringACaseOnSqlite(SqliteApp app) : RegisteringACaseTests(app), IClassFixture<SqliteApp>;

public sealed class RegisteringACaseOnPostgres(PostgresApp app) : RegisteringACaseTests(app), IClassFixture<PostgresApp>;
