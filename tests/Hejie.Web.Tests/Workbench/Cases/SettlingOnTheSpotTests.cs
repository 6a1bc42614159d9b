using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class SettlingOnTheSpotTests(HejieApp app)
{
    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task One_screen_registers_settles_and_performs()
    {
        var committee = await Committee.SetUpAsync(app);
        var page = await (await committee.MediatorAsync()).OpenAsync("/cases/new/on-the-spot");

        page = await page.SubmitAsync(Answers());

        page.Text("[data-testid=state]").ShouldBe("已履行", page.Body);
        page.Text("[data-testid=terms]").ShouldContain("200.00 元");
        page.Text("[data-testid=next-act]").ShouldBe("回访");
        page.Body.ShouldContain("链条完整");
        page.Body.ShouldContain("人调字第0001号");
    }

    [Fact]
    public async Task A_labour_dispute_needs_a_written_agreement_and_nothing_is_saved()
    {
        var committee = await Committee.SetUpAsync(app);
        var page = await (await committee.MediatorAsync()).OpenAsync("/cases/new/on-the-spot");

        page = await page.SubmitAsync([.. Answers(), ("Form.Type", "Labor")]);

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("《劳动争议调解仲裁法》第14条");
        page.Find("[name='Form.Applicant']").GetAttribute("value").ShouldBe("郑演示");
        await using var db = app.Database.Open();
        (await db.Set<MediationCase>().AnyAsync(c => c.OrganizationId == committee.Body.Id, TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_the_photo_and_the_ticks_the_form_says_so()
    {
        var committee = await Committee.SetUpAsync(app);
        var page = await (await committee.MediatorAsync()).OpenAsync("/cases/new/on-the-spot");

        page = await page.SubmitAsync(("Form.Applicant", "郑演示"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("#Form_Proof-error").ShouldContain("请选择文件");
        page.Has("#Form_RightsTold-error").ShouldBeTrue();
    }

    [Fact]
    public async Task Who_wants_a_paper_goes_on_to_the_record_and_everybody_signs_it_on_one_sheet()
    {
        var committee = await Committee.SetUpAsync(app);
        var page = await (await committee.MediatorAsync()).OpenAsync("/cases/new/on-the-spot");
        (string, object)[] written =
        [
            .. Answers().Where(answer => answer.Item1 is not ("Form.Agreed" or "Form.Proof")), ("Form.Written", true),
            ("Form.ApplicantIdentity", new UploadedFile("身份证.png", "image/png", Photo)),
        ];
        page = await page.SubmitAsync(written);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#Form_AgreeToSensitive-error").ShouldBeTrue(page.Body);

        page = await page.SubmitAsync([.. written, ("Form.AgreeToSensitive", true)]);

        page.Address.ShouldEndWith("/sessions/1", customMessage: page.Body);
        page = await page.SubmitAsync(("Statements", "郑演示讲经过，冯演示认可。"), ("FactsChecked", "看过被子。"), ("Result", "愿意写协议。"));
        page.Find("[name=Signer] option:last-child").GetAttribute("value").ShouldBe("all", page.Body);
        var refused = await page.SubmitFormAsync("form:has([name=Signer])", ("Signer", "all"), ("Signed.Drawing", "data:image/png;base64," + Convert.ToBase64String(Photo)));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text("#Signed_Scan-error, #Scan-error").ShouldContain("请拍照上传");
        page = await page.SubmitFormAsync("form:has([name=Signer])", ("Signer", "all"), ("Signed.Scan", new UploadedFile("签名页.png", "image/png", Photo)));
        page.Has("[data-testid=record-signed]").ShouldBeTrue(page.Body);
        page.Has("[name=Signer]").ShouldBeFalse();
        var number = page.Address.Split('/')[2];
        (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/attachments")).Text("table").ShouldContain("身份证.png");
    }

    [Fact]
    public async Task An_officer_has_no_committee_to_settle_before() =>
        (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/cases/new/on-the-spot")).Status.ShouldBe(HttpStatusCode.Forbidden);

    private static (string, object)[] Answers() =>
    [
        ("Form.Applicant", "郑演示"), ("Form.Respondent", "冯演示"), ("Form.Type", "Neighborhood"), ("Form.Community", Committee.Community), ("Form.Place", "小区门口"),
        ("Form.Statement", "晾衣服滴水弄湿了被子。"), ("Form.Agreed", "当场赔偿洗被子的钱。"), ("Form.AmountFen", "200"),
        ("Form.Proof", new UploadedFile("到场.png", "image/png", Photo)), ("Form.MayBeTakenOn", true), ("Form.RightsTold", true),
    ];
}

public sealed class SettlingOnTheSpotOnSqlite(SqliteApp app) : SettlingOnTheSpotTests(app), IClassFixture<SqliteApp>;

public sealed class SettlingOnTheSpotOnPostgres(PostgresApp app) : SettlingOnTheSpotTests(app), IClassFixture<PostgresApp>;
