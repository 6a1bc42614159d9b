using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Knowledge;

public abstract class KeepingTextBlocksTests(HejieApp app)
{
    private const string Promise = "{被申请人}于{履行日期}前赔偿{申请人}{受损物品}的修复费人民币{金额大写}（¥{金额}）。";

    private static (string, object)[] Block(string title = "赔偿漏水损失", string text = Promise, string kind = "Term") =>
        [("Kind", kind), ("Type", kind == "Term" ? "Neighborhood" : ""), ("BlockTitle", title), ("BlockText", text), ("BlockManner", "微信转账")];

    private static async Task<string> WriteAsync(Browser keeper, params (string, object)[] block)
    {
        var page = await (await keeper.OpenAsync("/text-blocks/new")).SubmitAsync(block);
        page.Has("[data-testid=text-block]").ShouldBeTrue(page.Body);
        return page.Address;
    }

    [Fact]
    public async Task A_clerk_writes_changes_withdraws_and_brings_back_the_committees_own()
    {
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var page = await clerk.OpenAsync("/text-blocks/new");
        page = await page.SubmitAsync([.. Block(text: "{被申请人赔偿。")]);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[name=BlockText]").ShouldBe("{被申请人赔偿。");
        page = await page.PressAsync("look", ("BlockText", Promise));
        page.Text("[data-testid=preview]").ShouldContain("钱演示于2026年3月12日前赔偿赵演示客厅吊顶和墙面的修复费人民币壹仟贰佰捌拾元零伍角整（¥1,280.50）。（怎样履行：微信转账）");

        page = await page.SubmitFormAsync("[data-testid=write]");
        var address = page.Address;
        page = await page.SubmitFormAsync("[data-testid=change]", ("BlockTitle", "赔偿损失"), ("ChangeReason", "短一些"));

        page.Text("h1").ShouldBe("赔偿损失");
        page.Text("[data-testid=history]").ShouldContain("：短一些 赔偿损失：{被申请人}");
        page.Text("[data-testid=history]").ShouldContain("写成，第 1 版");
        (await page.SubmitFormAsync("[data-testid=change]")).Text("[data-testid=error-summary]").ShouldContain("没有改动");
        page = await page.SubmitFormAsync("[data-testid=withdraw]", ("WithdrawalReason", "不用了"));
        page.Text("h1").ShouldBe("赔偿损失 已停用");
        (await clerk.OpenAsync("/text-blocks?withdrawn=true&owner=Committee&kind=Term&type=Neighborhood&words=赔偿损失")).Has($"a[href='{address}']").ShouldBeTrue();
        (await clerk.OpenAsync("/text-blocks?withdrawn=false&owner=Committee")).Text().ShouldContain("没有符合条件的常用语");
        page = await page.SubmitFormAsync("[data-testid=bring-back]");
        page.Has("[data-testid=change]").ShouldBeTrue(page.Body);
    }

    [Fact]
    public async Task The_bureau_takes_the_shipped_ones_over_once_and_they_are_read_page_by_page()
    {
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await bureau.OpenAsync("/text-blocks");
        page.Text("[data-testid=take-over]").ShouldContain($"系统带着 {ShippedBlocks.All.Count} 条");

        page = await page.SubmitFormAsync("[data-testid=take-over]");

        page.Has("[data-testid=take-over]").ShouldBeFalse(page.Body);
        List<string> seen = [];
        for (var more = true; more;)
        {
            seen.AddRange(page.Document.QuerySelectorAll("tr[data-block]").Select(row => row.GetAttribute("data-block")!));
            more = page.Document.QuerySelectorAll(".pager a").Any(link => link.TextContent == "下一页");
            page = more ? await page.FollowAsync("下一页") : page;
        }
        seen.ShouldBeUnique();
        seen.Count.ShouldBeGreaterThanOrEqualTo(ShippedBlocks.All.Count);
    }

    [Fact]
    public async Task Another_committees_block_is_neither_seen_nor_offered_nor_touched_and_the_districts_is_only_read()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        var own = await WriteAsync(clerk, Block("只有我们用"));
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var shared = await WriteAsync(bureau, Block("全区都用"));
        var (stranger, number) = await app.DraftedAsync();
        var other = await stranger.ClerkAsync();

        (await other.OpenAsync(own)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync("/text-blocks")).Has($"a[href='{own}']").ShouldBeFalse();
        var read = await other.OpenAsync(shared);
        read.Text().ShouldContain("您只能看");
        read.Has("[data-testid=change]").ShouldBeFalse();
        (await bureau.OpenAsync(own)).Has("[data-testid=change]").ShouldBeFalse("the bureau reads a committee's own");
        var draft = await (await stranger.MediatorAsync()).OpenAsync($"/cases/{number}/agreement");
        draft.Has("[data-block=全区都用]").ShouldBeTrue(draft.Body);
        draft.Has("[data-block=只有我们用]").ShouldBeFalse();
        (await (await app.SignInAsync(Role.Mediator)).OpenAsync("/text-blocks")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var machine = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stranger.Body.Id.Value));
        var change = new { title = "改", text = "改" };
        (await machine.SendAsync(HttpMethod.Post, $"/api/v1{own}/versions", change, 0)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await machine.SendAsync(HttpMethod.Post, $"/api/v1{shared}/versions", change, 0)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await machine.PostAsync("/api/v1/text-blocks/shipped", new { })).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Why_an_application_is_not_accepted_is_chosen_and_what_is_blank_is_asked_for()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var clerk = await committee.ClerkAsync();
        var block = await WriteAsync(clerk, Block("别处已经受理", "{被申请人}说已经由{处理机关}受理。", "NonAcceptance"));
        var page = await clerk.OpenAsync($"/cases/{number}/acceptance");

        page = await page.PressAsync("use-block", ("Block", block.Split('/')[^1]), ("Text", "查过了。"));
        page.Text("[name=Text]").ShouldBe("查过了。 钱演示说已经由{处理机关}受理。", page.Body);
        page = await page.SubmitFormAsync("[data-testid=decline]", ("Reason", "Other"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("还有没填的空，请换成实际内容，连花括号一起去掉（{处理机关}）");
        page = await page.SubmitFormAsync("[data-testid=decline]", ("Text", "已经由法院受理。"));
        page.Text("[data-testid=state]").ShouldBe("不予受理", page.Body);
    }

    [Fact]
    public async Task An_agreement_by_word_is_written_down_by_choosing_blocks()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) => add(Opened(mediation, committee.Moment)));
        var clerk = await committee.ClerkAsync();
        var term = await WriteAsync(clerk, Block());
        var facts = await WriteAsync(clerk, Block("双方有争议", "{被申请人}家漏水，{被申请人}负责。", "Facts"));
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement/oral");

        page = await page.PressAsync("use-block", ("Block", facts.Split('/')[^1]), ("Facts", ""));
        page.Text("[name=Facts]").ShouldBe("钱演示家漏水，钱演示负责。", page.Body);
        page = await page.PressAsync("use-block", ("Block", term.Split('/')[^1]), ("Reason", "留着"));
        page.Text("[name='Terms[0].Text']").ShouldStartWith("钱演示于", customMessage: page.Body);
        page.Find("[name=Reason]").GetAttribute("value").ShouldBe("留着");
        page = await page.SubmitFormAsync("main form", ("Facts", "{受损物品}坏了"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("还有没填的空，请换成实际内容，连花括号一起去掉（{受损物品}、{履行日期}）");
    }

    [Fact]
    public async Task An_agreement_is_drafted_by_choosing_blocks_and_what_is_blank_is_asked_for()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) => add(Opened(mediation, committee.Moment)));
        var clerk = await committee.ClerkAsync();
        var term = await WriteAsync(clerk, Block());
        var facts = await WriteAsync(clerk, Block("双方有争议", "{被申请人}家漏水，双方有争议，{被申请人}负责。", "Facts"));
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement");

        page = await page.PressAsync("use-block", ("Block", term.Split('/')[^1]), ("OpenMatters", "留着"));

        page.Text("[name='OpenMatters']").ShouldBe("留着", page.Body);
        page.Text("[name='Terms[0].Text']").ShouldBe("钱演示于{履行日期}前赔偿赵演示{受损物品}的修复费人民币{金额大写}（¥{金额}）。");
        page.Find("[name='Terms[0].AmountFen']").GetAttribute("value").ShouldBe("1,200.00");
        page.Find("[name='Terms[0].Manner']").GetAttribute("value").ShouldBe("微信转账");
        page = await page.PressAsync("use-block", ("Block", facts.Split('/')[^1]), ("OpenMatters", ""));
        page.Text("[name=Facts]").ShouldEndWith("钱演示家漏水，双方有争议，钱演示负责。");

        (string, object)[] checks = [.. page.Document.QuerySelectorAll("[data-testid^=check-]").Select(box => (box.GetAttribute("name")!, (object)"true"))];
        var refused = await page.SubmitFormAsync("main form", [.. checks, ("Terms[0].DueOn", "2026-03-20")]);
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Text("[data-code=BlankNotFilled]").ShouldStartWith("【必须改】第1条 内容，第21字起：“{受损物品}”还没有填。", customMessage: refused.Body);

        var typed = refused.Text("[name='Terms[0].Text']").Replace("{受损物品}", "吊顶", StringComparison.Ordinal);
        page = await refused.SubmitFormAsync("main form", ("Terms[0].Text", typed));

        page.Address.ShouldBe($"/cases/{number}/agreement/signatures", page.Body);
        (await app.AgreementOfAsync(number)).Terms[0].Text.ShouldBe("钱演示于2026年3月20日前赔偿赵演示吊顶的修复费人民币壹仟贰佰元整（¥1,200.00）。");
        await (await clerk.OpenAsync(term)).SubmitFormAsync("[data-testid=change]", ("BlockText", "{被申请人}赔偿。"));
        (await app.AgreementOfAsync(number)).Terms[0].Text.ShouldContain("吊顶的修复费", customMessage: "what was written stays");
    }

    private static MediationSession Opened(MediationCase mediation, Moment moment)
    {
        mediation.Acknowledge(1, NoticeWay.Oral, false, moment).ShouldBeNull();
        mediation.Acknowledge(2, NoticeWay.Oral, false, moment).ShouldBeNull();
        var plan = new SessionPlan(moment.Now, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []);
        var session = MediationSession.Plan(SessionId.New(moment.Now), mediation, 0, plan, moment, out _)!;
        session.Open(mediation, moment).ShouldBeNull();
        return session;
    }

    [Fact]
    public async Task A_record_is_written_by_choosing_blocks_and_not_kept_with_a_blank()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) => add(Opened(mediation, committee.Moment)));
        var block = await WriteAsync(await committee.ClerkAsync(), Block("核对", "{调解员}到现场，{核对结果}。", "RecordFacts"));
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/sessions/1");

        page = await page.PressAsync("use-block", ("Block", block.Split('/')[^1]), ("Recorder", "记录员"), ("Statements", "各说各的"), ("Result", "愿意写协议"));

        page.Text("[name=FactsChecked]").ShouldBe("王和到现场，{核对结果}。", page.Body);
        page.Text("[name=Statements]").ShouldBe("各说各的");
        var refused = await page.SubmitAsync();
        refused.Text("[data-testid=error-summary]").ShouldContain("{核对结果}", customMessage: refused.Body);
        page = await refused.SubmitAsync(("FactsChecked", "王和到现场，吊顶受损。"));
        page.Has("[data-testid=sign]").ShouldBeTrue(page.Body);
    }

    [Fact]
    public async Task A_machine_keeps_blocks_and_is_offered_them_filled()
    {
        var (committee, number) = await app.DraftedAsync();
        var (clerk, mediator) = await Machine.OfAsync(app, committee);
        var made = await clerk.PostAsync("/api/v1/text-blocks", new { kind = "RecordFacts", title = "看过现场", text = "{调解员}到现场，{申请人}在场，{核对结果}。" });
        made.Status.ShouldBe(HttpStatusCode.Created, made.Body.ToString());
        var address = made.Location!;

        (await clerk.SendAsync(HttpMethod.Post, $"{address}/versions", new { title = "看过现场", text = "{调解员}到现场。" }, 0)).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.SendAsync(HttpMethod.Post, $"{address}/versions", new { title = "又改", text = "又改" }, 0)).Status.ShouldBe(HttpStatusCode.Conflict, "somebody else saved first");

        var offered = (await mediator.GetAsync($"/api/v1/cases/{number}/text-blocks")).AsArray().Single(block => (string?)block!["title"] == "看过现场")!;
        ((string?)offered["text"]).ShouldBe("王和到现场。");
        ((string?)(await clerk.GetAsync(address))["history"]![0]!["text"]).ShouldBe("{调解员}到现场，{申请人}在场，{核对结果}。");
        (await clerk.SendAsync(HttpMethod.Post, $"{address}/withdrawal", new { reason = "不用了" }, 1)).Status.ShouldBe(HttpStatusCode.OK);
        (await mediator.GetAsync($"/api/v1/cases/{number}/text-blocks")).AsArray().ShouldNotContain(block => (string?)block!["title"] == "看过现场");
        (await clerk.GetAsync("/api/v1/text-blocks?withdrawn=true&owner=Committee"))["items"]!.AsArray().Count.ShouldBe(1);
        (await clerk.SendAsync(HttpMethod.Post, $"{address}/return", new { }, 2)).Status.ShouldBe(HttpStatusCode.OK);
    }
}

public sealed class KeepingTextBlocksOnSqlite(SqliteApp app) : KeepingTextBlocksTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingTextBlocksOnPostgres(PostgresApp app) : KeepingTextBlocksTests(app), IClassFixture<PostgresApp>;
