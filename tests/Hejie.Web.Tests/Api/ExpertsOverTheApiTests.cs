using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench.Linkage;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>The register of experts and their consultations worked by machines.</summary>
public abstract class ExpertsOverTheApiTests(HejieApp app)
{
    private const string Experts = "/api/v1/experts";
    private const string Consultations = "/api/v1/consultations";

    private async Task<Machine> BureauAsync() => await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.BureauOfficer));

    [Fact]
    public async Task An_expert_is_entered_once_changed_and_ended()
    {
        var stage = await ExpertStage.SetUpAsync(app);
        var today = $"{stage.Committee.Moment.Today:yyyy-MM-dd}";
        object Professor(string? unit = "青岛演示大学", string? agreedOn = null) => new
        {
            name = "接口教授", unit, source = "University", groups = new[] { "DistrictPool" }, fields = new[] { "Medical" }, from = today, ties = new[] { "演示医院" }, phone = "13800001234", agreedOn,
        };
        var bureau = await BureauAsync();
        ((string?)(await bureau.PostAsync(Experts, Professor())).Body["code"]).ShouldBe("ExpertHasNotAgreed");
        var entered = await bureau.PostAsync(Experts, Professor(agreedOn: today), "expert-1");
        entered.Status.ShouldBe(HttpStatusCode.Created, $"{entered.Body}");
        entered.Body.Words().ShouldNotContain("接口教授", Case.Sensitive, "what is kept beside the key names nobody");
        ((string?)(await bureau.PostAsync(Experts, Professor(agreedOn: today), "expert-1")).Body["id"]).ShouldBe((string?)entered.Body["id"]);
        var expert = $"{Experts}/{entered.Body["id"]}";
        (await bureau.SendAsync(HttpMethod.Put, expert, Professor("青岛演示学院", today), null)).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        ((int?)(await bureau.SendAsync(HttpMethod.Put, expert, Professor("青岛演示学院", today), 0)).Body["version"]).ShouldBe(1);
        ((string?)(await bureau.GetAsync(expert))["ties"]![0]).ShouldBe("演示医院");
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.Committee.Body.Id.Value));
        var read = await clerk.GetAsync(expert);
        ((string?)read["phone"], read["ties"]).ShouldBe(("138****1234", null));
        (await clerk.SendAsync(HttpMethod.Put, expert, Professor(agreedOn: today), 1)).Status.ShouldBe(HttpStatusCode.Forbidden);
        ((int?)(await clerk.GetAsync(Experts + "?words=接口教授&field=Medical"))["bySource"]![1]!["count"]).ShouldBe(1);
        (await bureau.SendAsync(HttpMethod.Post, expert + "/leaving", new { on = today, reason = "调离" }, 1)).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.GetAsync(Experts + "?words=接口教授"))["items"]!.AsArray().ShouldBeEmpty();
        ((string?)(await bureau.SendAsync(HttpMethod.Post, expert + "/leaving", new { on = today, reason = "调离" }, 2)).Body["code"]).ShouldBe("ExpertIsOut");
        (await bureau.SendAsync(HttpMethod.Post, expert + "/return", new { agreedOn = today }, 2)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_consultation_goes_from_the_question_to_the_signed_opinion()
    {
        var stage = await ExpertStage.SetUpAsync(app);
        var today = stage.Committee.Moment.Today;
        var clerk = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.Committee.Body.Id.Value));
        var bureau = await BureauAsync();
        var question = new { group = "PropertyLawyers", reason = "责任分不清", facts = "楼上漏水。", questions = "谁来负责", importance = "涉及全楼", consents = new[] { 1 }, consentedOn = $"{today:yyyy-MM-dd}" };
        var version = (await app.ReadAsync(stage.Number)).Version;
        (await clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{stage.Number}/consultations", question, version)).Status.ShouldBe(HttpStatusCode.OK);
        ((string?)(await clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{stage.Number}/consultations", question, version + 1)).Body["code"]).ShouldBe("ConsultationIsOpen");
        var id = (string?)(await bureau.GetAsync($"{Consultations}?q={stage.Number}"))["items"]![0]!["id"];
        var consultation = $"{Consultations}/{id}";
        ((int?)(await bureau.GetAsync(consultation))["stillToConsent"]![0]).ShouldBe(2);

        (await bureau.SendAsync(HttpMethod.Post, consultation + "/consents", new { parties = new[] { 2 }, on = $"{today:yyyy-MM-dd}" }, 1)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.SendAsync(HttpMethod.Post, consultation + "/consents", new { parties = new[] { 2 }, on = $"{today:yyyy-MM-dd}" }, 1)).Status.ShouldBe(HttpStatusCode.OK);
        var meeting = new { at = $"{today.AddDays(1):yyyy-MM-dd}T06:30:00Z", isOnline = true, place = "视频会议", experts = new[] { stage.Meng.Id.Value } };
        (await clerk.SendAsync(HttpMethod.Post, consultation + "/meeting", meeting, 2)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var unknown = meeting with { experts = [stage.Meng.Id.Value, Guid.CreateVersion7()] };
        ((string?)(await bureau.SendAsync(HttpMethod.Post, consultation + "/meeting", unknown, 2)).Body["code"]).ShouldBe("ExpertIsNotOfGroup");
        ((string?)(await bureau.SendAsync(HttpMethod.Post, consultation + "/meeting", meeting, 2)).Body["state"]).ShouldBe("Convened");
        ((string?)(await bureau.SendAsync(HttpMethod.Post, consultation + "/meeting", meeting, 2)).Body["code"]).ShouldBe("VersionConflict");
        ((string?)(await clerk.SendAsync(HttpMethod.Post, consultation + "/opinion", new { text = "先检测", recorder = "甲", views = new[] { new { seat = 1, agrees = true } } }, 3)).Body["code"]).ShouldBe("ConsultationIsToCome");
        app.Clock.Now = app.Clock.Now.AddDays(2);
        (clerk, bureau) = (await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: stage.Committee.Body.Id.Value)), await BureauAsync());
        ((string?)(await clerk.SendAsync(HttpMethod.Post, consultation + "/opinion", new { text = "先检测", recorder = "甲", views = new[] { new { seat = 1, agrees = true } } }, 3)).Body["state"]).ShouldBe("Advised");
        var toNobody = new { signed = new[] { 1 }, on = $"{stage.Committee.Moment.Today:yyyy-MM-dd}", handTo = Guid.CreateVersion7() };
        ((string?)(await bureau.SendAsync(HttpMethod.Post, consultation + "/closure", toNobody, 4)).Body["code"]).ShouldBe("ExpertIsNoMediator");
        var closed = await bureau.SendAsync(HttpMethod.Post, consultation + "/closure", new { signed = new[] { 1 }, on = $"{stage.Committee.Moment.Today:yyyy-MM-dd}", handTo = stage.Meng.Id.Value }, 4);
        ((string?)closed.Body["state"]).ShouldBe("Closed", $"{closed.Body}");
        ((string?)(await clerk.GetAsync(consultation))["handedTo"]).ShouldBe($"{stage.Committee.Helper.Id.Value}");
        var stranger = await Machine.SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: (await Workbench.Committee.SetUpAsync(app)).Body.Id.Value));
        (await stranger.SendAsync(HttpMethod.Post, consultation + "/recall", new { reason = "我来" }, 5)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class ExpertsOverTheApiOnSqlite(SqliteApp app) : ExpertsOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class ExpertsOverTheApiOnPostgres(PostgresApp app) : ExpertsOverTheApiTests(app), IClassFixture<PostgresApp>;
