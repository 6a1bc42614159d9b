using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Jobs.Mail;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Jobs;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-28: what came to the mailbox is registered as a case or set aside, by the committee to which it came.</summary>
public abstract class HandlingMailTests(HejieApp app)
{
    private static readonly (string, object)[] Rest =
    [
        ("Form.Parties[1].Name", "某银行"), ("Form.Parties[1].Kind", "LegalPerson"), ("Form.Type", "03"), ("Form.Community", Committee.Community), ("Form.Risk", "Low"), ("Form.PrivacyTold", true),
    ];

    private static int s_users;
    private readonly string _user = $"desk{Interlocked.Increment(ref s_users)}x{Environment.ProcessId}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_with_files_becomes_a_case_that_came_by_mail()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var address = await ReceiveAsync(committee, Letter.Of("贷款被多扣", "我是林申请，电话 13800000001，贷款被多扣三千元。", [("流水.pdf", Letter.Pdf), ("表格.docx", "PK"u8.ToArray())]), new DateTime(2026, 3, 3, 2, 0, 0, DateTimeKind.Utc));
        (await clerk.OpenAsync("/desk")).Text("[data-testid=mail-on-desk]").ShouldBe("收到的邮件：1 封等着处理。");
        (await clerk.OpenAsync("/linkage")).Has("[data-testid=linkage] a[href='/linkage/mail']").ShouldBeTrue();
        var mail = await (await clerk.OpenAsync("/linkage/mail")).FollowAsync("贷款被多扣");
        mail.Address.ShouldBe(address);
        mail.Text("[data-testid=sender]").ShouldBe("林申请 <lin@example.com>");
        mail.Text("[data-testid=files]").ShouldContain("表格.docx（1 KB）：不是照片（JPG、PNG、HEIC）或 PDF，没有收下，请到邮箱里看");
        (await clerk.Client.GetByteArrayAsync(new Uri(address + "/files/1", UriKind.Relative), Stop)).ShouldBe(Letter.Pdf);
        (await clerk.OpenAsync(address + "/files/2")).Status.ShouldBe(HttpStatusCode.NotFound);

        var form = await mail.FollowAsync("登记成案件");
        form.Text("[data-testid=from-mail]").ShouldContain("林申请 lin@example.com");
        form.Text("[name='Form.Statement']").ShouldStartWith("我是林申请");
        form.Find("[name='Form.Parties[0].Name']").GetAttribute("value").ShouldBe("林申请");
        form.Find("[name='Form.Parties[0].Phone']").GetAttribute("value").ShouldBe("13800000001");
        var wrong = await form.SubmitFormAsync("[data-testid=registration]", [.. Rest, ("Form.Parties[1].Name", "")]);
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Text("[data-testid=from-mail]").ShouldContain("lin@example.com");
        var made = await wrong.SubmitFormAsync("[data-testid=registration]", Rest);
        made.Address.ShouldStartWith("/cases/370202-", customMessage: made.Body);
        (await form.SubmitFormAsync("[data-testid=registration]", Rest)).Address.ShouldStartWith("/cases/", customMessage: "sent again");

        mail = await clerk.OpenAsync(address);
        mail.Text("[data-testid=state]").ShouldContain($"已登记：{made.Address["/cases/".Length..]}");
        mail.Has("[data-testid=register]").ShouldBeFalse();
        (await clerk.OpenAsync(made.Address + "/attachments")).Text("table").ShouldContain("流水.pdf 林申请");
        (await clerk.Client.GetByteArrayAsync(new Uri(made.Address + "/attachments/1", UriKind.Relative), Stop)).ShouldBe(Letter.Pdf);
        await using var db = app.Database.Open();
        var number = CaseNumber.Parse(made.Address["/cases/".Length..], null);
        var mediation = await db.Set<MediationCase>().AsNoTracking().SingleAsync(c => c.Number == number, Stop);
        (mediation.Channel, mediation.ApplicationDate, mediation.Form).ShouldBe((IntakeChannel.Email, new DateOnly(2026, 3, 3), ApplicationForm.Written));
        (await clerk.OpenAsync("/desk")).Has("[data-testid=mail-on-desk]").ShouldBeFalse();
    }

    [Fact]
    public async Task A_message_is_set_aside_with_a_reason_and_taken_up_again()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var address = await ReceiveAsync(committee, Letter.Of("广告", "贷款找我"));
        var page = await clerk.OpenAsync(address);

        var refused = await page.SubmitFormAsync("[data-testid=set-aside]", ("Reason", " "));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        var aside = await refused.SubmitFormAsync("[data-testid=set-aside]", ("Reason", "广告"));
        aside.Text("[data-testid=state]").ShouldStartWith("不登记：广告");
        aside.Has("[data-testid=register]").ShouldBeFalse();
        (await page.SubmitFormAsync("[data-testid=set-aside]", ("Reason", "从旧页面"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await clerk.OpenAsync("/linkage/mail?state=New")).Has("[data-testid=mails]").ShouldBeFalse();
        (await clerk.OpenAsync($"/cases/new?mail={address.Split('/')[^1]}")).Address.ShouldBe(address);

        (await aside.SubmitFormAsync("[data-testid=take-up-again]")).Text("[data-testid=state]").ShouldBe("等着处理");
    }

    [Fact]
    public async Task Another_committee_does_not_see_it_and_those_above_see_no_words()
    {
        var committee = await Committee.SetUpAsync(app);
        var address = await ReceiveAsync(committee, Letter.Of("秘密的主题", "秘密的内容", [("流水.pdf", Letter.Pdf)]));
        var id = address.Split('/')[^1];
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        foreach (var hidden in new[] { address, address + "/files/1", $"/cases/new?mail={id}" })
        {
            (await stranger.OpenAsync(hidden)).Status.ShouldBe(HttpStatusCode.NotFound, hidden);
        }
        (await stranger.OpenAsync("/linkage/mail")).Has($"[data-mail='{id}']").ShouldBeFalse();
        (await stranger.OpenAsync("/linkage/mail")).Has("[data-testid=mailboxes]").ShouldBeFalse();

        foreach (var above in new[] { await app.SignInAsync(Role.BureauOfficer), await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street) })
        {
            (await above.OpenAsync("/linkage/mail")).Has($"[data-mail='{id}']").ShouldBeTrue();
            (await above.OpenAsync("/linkage/mail?words=秘密")).Has($"[data-mail='{id}']").ShouldBeTrue("what is not read is not sought");
            foreach (var page in new[] { await above.OpenAsync("/linkage/mail"), await above.OpenAsync(address) })
            {
                page.Status.ShouldBe(HttpStatusCode.OK);
                page.Body.ShouldNotContain("秘密的");
                page.Body.ShouldNotContain("lin@example.com");
                page.Has("[data-testid=set-aside]").ShouldBeFalse();
            }
            (await above.OpenAsync(address + "/files/1")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
        (await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202003")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await committee.MediatorAsync()).OpenAsync("/linkage/mail")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_page_of_the_web_is_shown_as_words_and_what_is_odd_is_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var html = Letter.OfHtml("<b>粗</b>", "<p>甲方<script>alert(1)</script></p><img src='http://tracker.example/x.gif'><p>&lt;script&gt;alert(2)&lt;/script&gt;</p>");
        await ReceiveAsync(committee, html);
        var address = await ReceiveAsync(committee, html, expected: 2);

        var page = await clerk.OpenAsync(address);

        page.Find("h1").InnerHtml.ShouldBe("&lt;b&gt;粗&lt;/b&gt;");
        page.Text("[data-testid=text]").ShouldBe("甲方 <script>alert(2)</script>");
        page.Body.ShouldNotContain("tracker.example");
        page.Body.ShouldNotContain("<script>alert");
        page.Text("[data-testid=oddities]").ShouldContain("这里只留文字");
        page.Text("[data-testid=like]").ShouldContain("看起来和 2026年3月5日 周四 09:00 收到的《<b>粗</b>》是同一封（等着处理）");
    }

    [Fact]
    public async Task The_list_is_sought_narrowed_and_turned_page_by_page()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/linkage/mail")).Text(".empty-state").ShouldContain("还没有设邮箱");
        var day = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        await ReceiveAsync(committee, Letter.Of("第53封", "说到手续费"), day.AddMinutes(53));
        await using (var db = app.Database.Open())
        {
            var mailbox = await db.Set<Mailbox>().SingleAsync(known => known.OrganizationId == committee.Body.Id, Stop);
            db.AddRange(Enumerable.Range(1, 52).Select(number => mailbox.TakeIn(
                IncomingMailId.New(app.Clock.Now), 100 + number,
                new MailContent("林申请", "lin@example.com", number % 2 == 0 ? $"第{number}封，利息" : $"第{number}封", "正文", day.AddMinutes(number), 100, $"{number}", [], []), like: null, app.Clock.Now)));
            await db.SaveChangesAsync(Stop);
        }

        var first = await clerk.OpenAsync("/linkage/mail");
        first.Document.QuerySelectorAll("[data-mail]").Length.ShouldBe(50);
        first.Find("[data-mail]").TextContent.ShouldContain("第53封");
        var second = await first.FollowAsync("下一页");
        second.Document.QuerySelectorAll("[data-mail]").Length.ShouldBe(3);
        (await clerk.OpenAsync("/linkage/mail?words=利息&state=New")).Document.QuerySelectorAll("[data-mail]").Length.ShouldBe(26);
        (await clerk.OpenAsync("/linkage/mail?words=手续费")).Document.QuerySelectorAll("[data-mail]").Length.ShouldBe(1);
        (await clerk.OpenAsync("/linkage/mail?words=没有这样的")).Text(".empty-state").ShouldContain("没有符合条件的");
        (await clerk.OpenAsync("/linkage/mail?state=Registered")).Has("[data-mail]").ShouldBeFalse();
    }

    [Fact]
    public async Task Machines_read_link_and_set_aside()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync();
        var id = (await ReceiveAsync(committee, Letter.Of("补充材料", "见附件", [("流水.pdf", Letter.Pdf)]))).Split('/')[^1];
        var address = $"/api/v1/incoming-mails/{id}";
        (await clerk.GetAsync("/api/v1/incoming-mails?state=New&words=补充"))["items"]!.AsArray().ShouldHaveSingleItem()!["subject"]!.ToString().ShouldBe("补充材料");
        (await clerk.GetAsync("/api/v1/incoming-mails/mailboxes")).AsArray().ShouldHaveSingleItem()!["readAt"].ShouldNotBeNull();
        var read = await clerk.GetAsync(address);
        read["text"]!.ToString().ShouldBe("见附件");
        read["files"]!.AsArray().ShouldHaveSingleItem()!["fileName"]!.ToString().ShouldBe("流水.pdf");
        (await clerk.Client.GetByteArrayAsync(new Uri(address + "/files/1", UriKind.Relative), Stop)).ShouldBe(Letter.Pdf);

        (await clerk.SendAsync(HttpMethod.Post, address + "/setting-aside", new { reason = "看错了" }, 0)).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.SendAsync(HttpMethod.Post, address + "/case", new { number = number.Text }, 1)).Body["code"]!.ToString().ShouldBe("MailIsHandled");
        (await clerk.SendAsync(HttpMethod.Delete, address + "/setting-aside", new { }, 1)).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.SendAsync(HttpMethod.Post, address + "/case", new { number = "370202-2026-999999" }, 2)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.SendAsync(HttpMethod.Post, address + "/case", new { number = number.Text }, 7)).Status.ShouldBe(HttpStatusCode.Conflict);
        var linked = await clerk.SendAsync(HttpMethod.Post, address + "/case", new { number = number.Text }, 2);
        linked.Body["caseNumber"]!.ToString().ShouldBe(number.Text);
        (await clerk.GetAsync($"/api/v1/cases/{number}/attachments")).AsArray().ShouldHaveSingleItem()!["fileName"]!.ToString().ShouldBe("流水.pdf");

        var (stranger, _) = await Machine.OfAsync(app, await Committee.SetUpAsync(app));
        (await stranger.Client.GetAsync(new Uri(address, UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.SendAsync(HttpMethod.Post, address + "/setting-aside", new { reason = "不是我的" }, 3)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_message_about_a_case_that_is_there_already_is_tied_to_it_by_its_number()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var address = await ReceiveAsync(committee, Letter.Of("申请", "请调解"));

        var wrong = await (await clerk.OpenAsync(address)).SubmitFormAsync("[data-testid=link]", ("CaseNumber", "370202-2026-999999"));

        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Find("[name=CaseNumber]").GetAttribute("value").ShouldBe("370202-2026-999999");
        var linked = await wrong.SubmitFormAsync("[data-testid=link]", ("CaseNumber", (await committee.RegisterAsync()).Text));
        linked.Text("[data-testid=state]").ShouldStartWith("已登记");
    }

    /// <summary>Delivers a message, reads the mailbox and answers with the address of the latest entry.</summary>
    private async Task<string> ReceiveAsync(Committee committee, byte[] message, DateTime? at = null, int expected = 1)
    {
        await MailServer.Shared.DeliverAsync(_user, message, at ?? app.Clock.Now);
        var settings = MailServer.Shared.Settings(_user, committee.Body.Name);
        await app.Services.GetRequiredService<MailRound>().ReadAsync(settings, Stop);
        await using var db = app.Database.Open();
        var own = committee.Body.Id;
        var mails = await db.Set<IncomingMail>().AsNoTracking().Where(mail => mail.OrganizationId == own).OrderBy(mail => mail.Uid).ToListAsync(Stop);
        mails.Count.ShouldBe(expected);
        return $"/linkage/mail/{mails[^1].Id.Value}";
    }
}

public sealed class HandlingMailOnSqlite(SqliteApp app) : HandlingMailTests(app), IClassFixture<SqliteApp>;

public sealed class HandlingMailOnPostgres(PostgresApp app) : HandlingMailTests(app), IClassFixture<PostgresApp>;
