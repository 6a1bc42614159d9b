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
    public async Task What_is_paid_while_all_sign_one_sheet_is_performed_with_the_seal_and_the_file_is_closed_and_archived_at_once()
    {
        var committee = await Committee.SetUpAsync(app);
        var (mediator, clerk) = (await committee.MediatorAsync(), await committee.ClerkAsync());
        UploadedFile picture = new("照片.png", "image/png", Photo);
        var page = await (await mediator.OpenAsync("/cases/new/on-the-spot")).SubmitAsync(
        [
            .. Answers().Where(answer => answer.Item1 is not ("Form.Agreed" or "Form.Proof")), ("Form.Written", true),
            ("Form.ApplicantIdentity", picture), ("Form.RespondentIdentity", picture), ("Form.AgreeToSensitive", true),
            ("Form.ApplicantPhone", "13800000001"), ("Form.RespondentPhone", "13800000002"),
        ]);
        page = await page.PressAsync("record-and-agree", ("Statements", "郑演示讲经过，冯演示认可。"), ("FactsChecked", "看过被子。"), ("Result", "愿意写协议。"));
        page.Address.ShouldEndWith("/agreement", customMessage: page.Body);
        var number = page.Address.Split('/')[2];

        page = await page.SubmitAsync(
            ("Facts", "冯演示晾衣服滴水，弄湿了郑演示的被子，双方发生争议。经调解，冯演示承担赔偿责任。"),
            ("Terms[0].Text", "冯演示当面向郑演示付清洗被子的钱人民币贰佰元整（¥200.00）。"), ("Terms[0].AmountFen", "200"), ("Terms[0].Manner", "现金"), ("Terms[0].DoneAtSigning", "true"), ("AllHold", "true"));
        page.Find("[name=Signer] option[selected]").GetAttribute("value").ShouldBe("all", page.Body);
        page.Has("[name=WithRecord][checked]").ShouldBeTrue();
        page = await page.SubmitFormAsync("form:has([name=Signer])", ("Signed.Scan", picture));
        page.Has("[name=Signer]").ShouldBeFalse(page.Body);
        (await mediator.OpenAsync($"/cases/{number}/sessions/1")).Has("[data-testid=record-signed]").ShouldBeTrue();
        await (await clerk.OpenAsync($"/cases/{number}/agreement/seal")).SubmitAsync();

        page = await clerk.OpenAsync($"/cases/{number}");
        page.Text("[data-testid=state]").ShouldBe("已履行", page.Body);
        (await clerk.OpenAsync($"/cases/{number}/performance")).Text("main").ShouldContain("当场履行");
        (await (await clerk.OpenAsync($"/cases/{number}/closure")).PressAsync("close-and-archive")).Status.ShouldBe(HttpStatusCode.Conflict); // nobody has visited yet
        await (await clerk.OpenAsync($"/cases/{number}/follow-ups/new")).SubmitAsync(("Satisfaction", "5"), ("RelationshipRepaired", "True"), ("Findings", "双方和好。"));
        page = await (await clerk.OpenAsync($"/cases/{number}/closure")).PressAsync("close-and-archive");
        page.Has("[data-testid=archived]").ShouldBeTrue(page.Body);
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
