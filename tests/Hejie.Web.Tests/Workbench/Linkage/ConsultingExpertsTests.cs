using System.Net;
using Hejie.Data.Destruction;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-20, S-41: from the committee's question to the signed opinion and the proposed mediator.</summary>
public abstract class ConsultingExpertsTests(HejieApp app)
{
    private async Task<(ExpertStage Stage, Browser Clerk, Browser Bureau, string Address)> NominatedAsync(params (string, object)[] more)
    {
        var stage = await ExpertStage.SetUpAsync(app);
        var (clerk, bureau) = (await stage.Committee.ClerkAsync(), await stage.BureauAsync());
        var page = await (await (await clerk.OpenAsync($"/cases/{stage.Number}")).FollowAsync("专家咨询、会诊")).SubmitFormAsync("[data-testid=nominate]", ExpertStage.Nomination(more));
        page.Has("[data-testid=consultations]").ShouldBeTrue(page.Body);
        return (stage, clerk, bureau, page.Find("[data-testid=consultations] a").GetAttribute("href")!);
    }

    [Fact]
    public async Task S20_a_case_is_nominated_the_lawyers_convene_advise_and_one_of_them_is_proposed_and_named()
    {
        var (stage, clerk, bureau, address) = await NominatedAsync();
        (await bureau.OpenAsync("/desk")).Text("[data-testid=consultations-on-desk]").ShouldContain("件等着组织");
        (await bureau.OpenAsync($"/linkage/consultations?state=Nominated&q={stage.Number}")).Text("[data-testid=consultations]").ShouldContain(stage.Committee.Body.Name);
        var page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Meng, stage.Lin));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("还没有同意的（第2位当事人）");
        page.Find("[name=MeetingPlace]").GetAttribute("value").ShouldBe("区司法局会议室");
        page.Text("[data-testid=consents]").ShouldNotContain("赵演示", Case.Sensitive, "the bureau reads names of persons in part");
        await (await clerk.OpenAsync(address)).SubmitFormAsync("[data-testid=consent]", ("ConsultationConsents", new[] { "2" }));

        page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Meng, stage.Lin));
        page.Text("[data-testid=state]").ShouldBe("已组织", page.Body);
        page.Has("[data-testid=advise]").ShouldBeFalse();
        (await clerk.OpenAsync($"/cases/{stage.Number}")).Text("[data-testid=consultations]").ShouldContain(stage.Lin.Name);
        app.Clock.Now = app.Clock.Now.AddDays(2);
        (clerk, bureau) = (await stage.Committee.ClerkAsync(), await stage.BureauAsync());

        page = await (await clerk.OpenAsync(address)).SubmitFormAsync(
            "[data-testid=advise]", ("OpinionText", "先检测，再按责任分担。"), ("Answers[1].Agrees", "False"), ("OpinionRecorder", "记录员甲"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("有不同意见的，请写明");
        page = await page.SubmitFormAsync("[data-testid=advise]", ("Answers[1].Words", "应由物业全部承担"));
        page.Text("[data-testid=opinion]").ShouldBe("先检测，再按责任分担。", page.Body);
        page.Text("[data-testid=seats]").ShouldContain("有不同意见，应由物业全部承担");
        (await clerk.OpenAsync(page.Find("[data-testid=paper]").GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.OK);

        page = await page.SubmitFormAsync("[data-testid=close]", ("Signed", new[] { "1" }));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain(stage.Lin.Name);
        page = await page.SubmitFormAsync("[data-testid=close]", ("Signed", new[] { "1", "2" }), ("HandTo", $"{stage.Meng.Id.Value}"));
        page.Text("[data-testid=state]").ShouldBe("已办结", page.Body);
        page.Text("[data-testid=handed-to]").ShouldContain("调委会还没有指派");
        page.Find("[data-testid=handed-to] a").GetAttribute("href").ShouldBe($"/cases/{stage.Number}/assignment");
        await app.ChangeAsync(stage.Number, (mediation, _) =>
            mediation.ReplaceHost(new Domain.Cases.AssignedMediator(stage.Committee.Helper.Id, stage.Committee.Helper.Name, [], null, false), "会诊推荐", stage.Committee.Moment).ShouldBeNull());
        page = await bureau.OpenAsync(address);
        page.Text("[data-testid=handed-to]").ShouldContain("起已在调解这件案件");
        page.Has("[data-testid=handed-to] a").ShouldBeFalse();
        (await bureau.OpenAsync($"/linkage/experts/{stage.Lin.Id.Value}")).Text("[data-testid=consultations]").ShouldContain("已办结");
        (await clerk.OpenAsync($"/cases/{stage.Number}")).Text("main").ShouldContain("专家咨询办结");
    }

    [Fact]
    public async Task B6_an_expert_who_is_bound_to_a_party_is_refused_with_who_and_why()
    {
        var (stage, _, bureau, address) = await NominatedAsync(("ConsultationConsents", new[] { "1", "2" }));
        var bound = await ExpertStage.EnterAsync(app, "束律师", ties: "演示 和风物业（有限公司）");
        var page = await bureau.OpenAsync(address);
        page.Text("[data-testid=convene]").ShouldContain("不能请：与当事人有利害关系");
        page = await page.SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin, bound));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("请换一位（束律师、与当事人有利害关系、第2位当事人）");
        page = await page.SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));
        page.Text("[data-testid=seats]").ShouldContain(stage.Lin.Name);
    }

    [Fact]
    public async Task D6_without_names_nobody_is_asked_and_the_paper_names_no_party()
    {
        var stage = await ExpertStage.SetUpAsync(app);
        var (clerk, bureau) = (await stage.Committee.ClerkAsync(), await stage.BureauAsync());
        var page = await (await clerk.OpenAsync(stage.ConsultationsOfCase)).SubmitFormAsync(
            "[data-testid=nominate]", ExpertStage.Nomination(("IsNameless", true), ("ConsultationConsents", Array.Empty<string>()), ("ConsultationFacts", "赵演示家漏水。"), ("Importance", "")));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("请写明为什么算疑难");
        page = await page.SubmitFormAsync("[data-testid=nominate]", ("Importance", "涉及全楼"));
        page.Text("[data-testid=error-summary]").ShouldContain("赵演示");
        page = await page.SubmitFormAsync("[data-testid=nominate]", ("ConsultationFacts", "申请人家漏水。"));
        var address = page.Find("[data-testid=consultations] a").GetAttribute("href")!;

        page = await bureau.OpenAsync(address);
        page.Text("[data-testid=consents]").ShouldNotContain("物业");
        page = await page.SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));
        page.Text("[data-testid=state]").ShouldBe("已组织", page.Body);
    }

    [Fact]
    public async Task M15_a_convened_consultation_is_moved_and_closed_although_one_who_was_there_does_not_sign()
    {
        var (stage, _, bureau, address) = await NominatedAsync(("ConsultationConsents", new[] { "1", "2" }));
        var page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));
        page = await page.SubmitFormAsync(
            "[data-testid=rearrange]", ("MeetingDay", $"{stage.Committee.Moment.Today.AddDays(3):yyyy-MM-dd}"), ("MeetingTime", "09:00"), ("IsOnline", "True"), ("MeetingPlace", "线上会议室"), ("Called", new[] { $"{stage.Meng.Id.Value}" }));
        page.Text("[data-testid=meeting]").ShouldContain("线上会议室", Case.Sensitive, page.Body);
        page.Text("[data-testid=seats]").ShouldContain(stage.Meng.Name);
        app.Clock.Now = app.Clock.Now.AddDays(4);
        var clerk = await stage.Committee.ClerkAsync();
        page = await (await clerk.OpenAsync(address)).SubmitFormAsync("[data-testid=advise]", ("OpinionText", "先检测。"), ("OpinionRecorder", "记录员甲"));
        page = await page.SubmitFormAsync("[data-testid=close]", ("Signed", new[] { "1" }));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=close]", ("WithoutSignature", "出差，电话表示同意"));
        page.Text("[data-testid=state]").ShouldBe("已办结", page.Body);
        page.Text("[data-testid=without-signature]").ShouldContain("出差，电话表示同意");
    }

    [Fact]
    public async Task D6_a_party_takes_its_consent_back_and_the_experts_see_nothing_more()
    {
        var (stage, clerk, bureau, address) = await NominatedAsync(("ConsultationConsents", new[] { "1", "2" }));
        await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));
        var expert = await app.SignInAsync(Role.Expert, organization: stage.Lin.Id.Value);
        (await expert.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
        var page = await (await clerk.OpenAsync(address)).SubmitFormAsync("[data-testid=withdraw-consent]", ("Withdrawing", "1"));
        page.Text("[data-testid=state]").ShouldBe("已撤回", page.Body);
        page.Text("[data-testid=steps]").ShouldContain("当事人撤回同意");
        (await expert.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_bureau_declines_and_the_committee_recalls_each_with_a_reason()
    {
        var (stage, clerk, bureau, address) = await NominatedAsync();
        var page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=decline]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=decline]", ("Reason", "事实还没有查清"));
        page.Text("[data-testid=state]").ShouldBe("没有组织");
        page = await (await clerk.OpenAsync(stage.ConsultationsOfCase)).SubmitFormAsync("[data-testid=nominate]", ExpertStage.Nomination());
        page = await clerk.OpenAsync(page.Find("[data-testid=consultations] li:last-child a").GetAttribute("href")!);
        page.Has("[data-testid=convene]").ShouldBeFalse();
        page = await page.SubmitFormAsync("[data-testid=recall]", ("Reason", "双方和好"));
        page.Text("[data-testid=state]").ShouldBe("已撤回");
    }

    [Fact]
    public async Task A_stranger_finds_no_consultation_and_a_street_reads_no_words()
    {
        var (stage, clerk, bureau, address) = await NominatedAsync();
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        (await stranger.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync(stage.ConsultationsOfCase)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync($"/linkage/consultations?q={stage.Number}")).Has("[data-testid=consultations]").ShouldBeFalse();
        (await bureau.OpenAsync(stage.ConsultationsOfCase)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var street = await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync(address);
        street.Status.ShouldBe(HttpStatusCode.OK);
        street.Body.ShouldNotContain("楼上漏水，原因不明");
        (street.Has("[data-testid=consent]"), street.Has("[data-testid=recall]"), street.Has("[data-testid=convene]")).ShouldBe((false, false, false));
        (await clerk.OpenAsync(address)).Text("[data-testid=facts]").ShouldBe("楼上漏水，原因不明。");
        (await (await stage.Committee.MediatorAsync()).OpenAsync(address)).Has("[data-testid=consent]").ShouldBeTrue();
    }

    [Fact]
    public async Task An_expert_who_is_called_reads_facts_and_questions_and_writes_the_own_opinion_until_it_is_closed()
    {
        var (stage, clerk, bureau, address) = await NominatedAsync(("ConsultationConsents", new[] { "1", "2" }));
        var lin = await app.SignInAsync(Role.Expert, organization: stage.Lin.Id.Value);
        var meng = await app.SignInAsync(Role.Expert, organization: stage.Meng.Id.Value);
        (await lin.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));

        (await meng.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, "he was not called");
        (await lin.OpenAsync("/desk")).Text("[data-testid=consultations-on-desk]").ShouldContain("1 件");
        var page = await (await lin.OpenAsync("/linkage/consultations")).FollowAsync(stage.Number.Text);
        page.Text("[data-testid=facts]").ShouldBe("楼上漏水，原因不明。");
        page.Body.ShouldNotContain("赵演示");
        page.Body.ShouldNotContain("责任分不清", Case.Sensitive, "why the committee asks is its own");
        (page.Has("[data-testid=advise]"), page.Has("[data-testid=consents]"), page.Has("[data-testid=recall]")).ShouldBe((false, false, false));
        (await lin.OpenAsync($"/cases/{stage.Number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        page = await page.SubmitFormAsync("[data-testid=say]", ("OwnOpinion", "可以各担一半"));
        page.Text("[data-testid=seats]").ShouldContain("可以各担一半");
        (await clerk.OpenAsync(address)).Text("[data-testid=seats]").ShouldContain("可以各担一半");

        await (await clerk.OpenAsync(address)).SubmitFormAsync("[data-testid=recall]", ("Reason", "双方和好"));
        (await lin.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_an_expert_was_told_is_shut_once_the_case_has_its_outcome()
    {
        var (stage, _, bureau, address) = await NominatedAsync(("ConsultationConsents", new[] { "1", "2" }));
        var lin = await app.SignInAsync(Role.Expert, organization: stage.Lin.Id.Value);
        await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));
        (await lin.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);

        await app.ChangeAsync(stage.Number, (mediation, _) => mediation.Withdraw(1, "和好了", stage.Committee.Moment).ShouldBeNull());

        (await lin.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lin.OpenAsync("/desk")).Has("[data-testid=consultations-on-desk]").ShouldBeFalse();
    }

    [Fact]
    public async Task An_expert_who_leaves_later_reads_until_that_day_and_not_on_it()
    {
        var (stage, _, bureau, address) = await NominatedAsync(("ConsultationConsents", new[] { "1", "2" }));
        var lin = await app.SignInAsync(Role.Expert, organization: stage.Lin.Id.Value);
        await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));

        await LeaveAsync(stage.Committee.Moment.Today.AddDays(1));
        (await lin.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
        app.Clock.Now += TimeSpan.FromDays(1);
        try
        {
            var next = await app.SignInAsync(Role.Expert, organization: stage.Lin.Id.Value);
            (await next.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
        finally
        {
            app.Clock.Now -= TimeSpan.FromDays(1);
        }

        async Task LeaveAsync(DateOnly on)
        {
            await using var db = app.Database.Open();
            var expert = await db.Set<Expert>().SingleAsync(known => known.Id == stage.Lin.Id, TestContext.Current.CancellationToken);
            expert.Leave(on, "退休", stage.Committee.Moment).ShouldBeNull();
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task D8_what_the_experts_were_told_and_said_goes_with_the_file()
    {
        var (stage, clerk, bureau, address) = await NominatedAsync(("ConsultationConsents", new[] { "1", "2" }));
        await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=convene]", stage.Meeting(stage.Lin));
        app.Clock.Now = app.Clock.Now.AddDays(2);
        (clerk, bureau) = (await stage.Committee.ClerkAsync(), await stage.BureauAsync());
        var page = await (await clerk.OpenAsync(address)).SubmitFormAsync(
            "[data-testid=advise]", ("OpinionText", "先检测。"), ("Answers[0].Agrees", "False"), ("Answers[0].Words", "由物业承担"), ("OpinionRecorder", "记录员甲"));
        page.Text("[data-testid=state]").ShouldBe("等待签名", page.Body);
        await using (var db = app.Database.Open())
        {
            var mediation = await db.ReadWholeAsync((await app.ReadAsync(stage.Number)).Id, TestContext.Current.CancellationToken);
            await db.EraseAsync(mediation, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var after = app.Database.Open();
        var id = new JointConsultationId(Guid.Parse(address.Split('/')[^1]));
        var kept = await after.Set<JointConsultation>().AsNoTracking().SingleAsync(known => known.Id == id, TestContext.Current.CancellationToken);
        (kept.Question, kept.Meeting, kept.Opinion, kept.Steps.Count, kept.Consents.Count).ShouldBe((null, null, null, 0, 0));
        (kept.State, kept.Seats[0].Name, kept.Seats[0].Words).ShouldBe((ConsultationState.Advised, stage.Lin.Name, null));
        (await bureau.OpenAsync(address)).Text("main").ShouldContain("内容已随卷宗销毁");
    }
}

public sealed class ConsultingExpertsOnSqlite(SqliteApp app) : ConsultingExpertsTests(app), IClassFixture<SqliteApp>;

public sealed class ConsultingExpertsOnPostgres(PostgresApp app) : ConsultingExpertsTests(app), IClassFixture<PostgresApp>;
