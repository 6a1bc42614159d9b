using System.Net;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Workbench;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

public abstract class CaseOverTheApiTests(HejieApp app)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dispute_goes_from_registration_to_archive()
    {
        var (committee, clerk, mediator) = await StageAsync();
        var made = await clerk.PostAsync("/api/v1/cases", Dispute(committee));
        made.Status.ShouldBe(HttpStatusCode.Created);
        var address = $"/api/v1/cases/{made.Body["number"]}";
        var version = (int)made.Body["version"]!;

        async Task Done(Machine who, string noun, object body, HttpMethod? method = null)
        {
            var answer = await who.SendAsync(method ?? HttpMethod.Post, $"{address}/{noun}", body, version);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{noun}: {answer.Body}");
            version = (int)answer.Body["version"]!;
        }

        await Done(clerk, "review", new { answers = IntakeReview.QuestionsFor(DisputeType.Neighborhood, CaseSource.PartyApplication).Select(q => new { q.Code, yes = q.GoodAnswer }) });
        await Done(clerk, "invitation", new { });
        await Done(clerk, "answers", new { party = 2, answer = "Agrees", channel = "Telephone" });
        await Done(clerk, "acceptance", new { });
        await Done(clerk, "assignment", new { host = new { mediator = committee.Host.Id.Value, partiesAccept = false } });
        await Done(mediator, "acknowledgements", new { party = 1, way = "Oral", wantsClosedSession = false });
        await Done(mediator, "acknowledgements", new { party = 2, way = "Oral", wantsClosedSession = false });
        await Done(mediator, "sessions", new { at = app.Clock.Now, mode = "OnSite", place = "调解室" });
        await Done(mediator, "sessions/1/opening", new { });
        await Done(mediator, "sessions/1/record", new
        {
            from = app.Clock.Now, to = app.Clock.Now, recorder = "记录员", attended = new[] { 1, 2 }, tactic = "FaceToFace", rightsTold = "已告知",
            principles = "自愿", statements = "各自陈述", factsChecked = "属实", risksTold = "已说明", result = "同意赔偿",
        }, HttpMethod.Put);
        foreach (var signer in new[] { "party:1", "party:2", $"mediator:{committee.Host.Id.Value}", "recorder" })
        {
            await Done(mediator, "sessions/1/signatures", new { signer, imagePng = Png });
        }
        await Done(mediator, "agreement", new
        {
            scope = "Full", facts = "楼上漏水泡坏天花板，双方争议赔偿多少", copies = 3,
            terms = new[] { new { kind = "Payment", debtor = 2, creditor = 1, text = "赔偿", amountFen = 100_000, dueOn = "2026-03-20", manner = "转账" } },
            check = PreSignCheck.PointsFor(DisputeType.Neighborhood).Select(point => new { point.Code, holds = true }),
        }, HttpMethod.Put);
        foreach (var signer in new[] { "party:1", "party:2", $"mediator:{committee.Host.Id.Value}" })
        {
            await Done(mediator, "agreement/signatures", new { signer, imagePng = Png });
        }
        await Done(clerk, "agreement/seal", new { });
        await Done(mediator, "performance", new { term = 1, on = "2026-03-05", proof = "收条" });
        await Done(mediator, "follow-ups", new { on = "2026-03-05", channel = "Telephone", visitor = "王和", parties = new[] { 1, 2 }, performed = true, satisfaction = 5, relapseRisk = false, findings = "满意" });
        await Done(clerk, "closure", new { });
        await Done(clerk, "archive", new { retention = "LongTerm" });

        var whole = await clerk.GetAsync(address);
        ((string?)whole["summary"]!["state"]).ShouldBe("Archived");
        whole["timeline"]!.AsArray().Count.ShouldBe(version);
        (await clerk.Client.GetByteArrayAsync(new Uri(address + "/volume", UriKind.Relative), Stop))[..5].ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task An_agreement_is_revised_and_the_revision_given_up()
    {
        var (committee, number) = await app.SettledAsync();
        var (clerk, mediator) = await Machine.OfAsync(app, committee);
        var address = $"/api/v1/cases/{number}";
        var version = (int)(await mediator.GetAsync(address))["summary"]!["version"]!;
        object Wish(params int[] consents) => new
        {
            kind = "Change", reason = "改为晚些付", consentedOn = "2026-03-05", consents,
            text = new
            {
                scope = "Partial", openMatters = "阳台防水由谁重做", facts = "楼上漏水泡坏天花板，双方争议赔偿多少", copies = 3,
                terms = new[] { new { kind = "Payment", debtor = 2, creditor = 1, text = "赔偿", amountFen = 90_000, dueOn = "2026-04-20", manner = "转账" } },
                check = PreSignCheck.PointsFor(DisputeType.Neighborhood).Select(point => new { point.Code, holds = true }),
            },
        };

        var refused = await mediator.SendAsync(HttpMethod.Put, address + "/agreement/revision", Wish(1), version);
        ((string?)refused.Body["code"]).ShouldBe("RevisionNeedsEveryConsent");
        (await clerk.SendAsync(HttpMethod.Put, address + "/agreement/revision", Wish(1, 2), version)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await mediator.SendAsync(HttpMethod.Put, address + "/agreement/revision", Wish(1, 2), version)).Status.ShouldBe(HttpStatusCode.OK);
        var revision = (await mediator.GetAsync(address))["otherVersions"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)revision["version"]!, (string?)revision["standing"], (string?)revision["openMatters"]).ShouldBe((2, "Drafted", "阳台防水由谁重做"));
        revision["missingSignatures"]!.AsArray().Count.ShouldBe(4);
        (await mediator.GetAsync(address + "/agreement/findings")).AsArray().ShouldBeEmpty();

        var dropped = await mediator.SendAsync(HttpMethod.Post, address + "/agreement/revision/cancellation", new { reason = "谈不拢" }, version + 1);
        dropped.Status.ShouldBe(HttpStatusCode.OK, $"{dropped.Body}");
        ((string?)(await mediator.GetAsync(address))["otherVersions"]![0]!["standing"]).ShouldBe("Dropped");
    }

    [Fact]
    public async Task A_refusal_names_its_code_rule_and_article()
    {
        var (committee, clerk, _) = await StageAsync();
        var number = await committee.RegisterAsync();

        var answer = await clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/acceptance", new { }, version: 1);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        ((string?)answer.Body["code"]).ShouldBe("NotAtThisStage");
        answer.Body["ruleId"].ShouldNotBeNull();
        answer.Body["article"].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_second_of_two_writers_is_told_and_changes_nothing()
    {
        var (committee, clerk, _) = await StageAsync();
        var address = $"/api/v1/cases/{await committee.RegisterAsync()}/contacts";
        var contact = new { party = 2, channel = "Telephone", outcome = "NotReached" };

        (await clerk.SendAsync(HttpMethod.Post, address, contact, version: 1)).Status.ShouldBe(HttpStatusCode.OK);
        var second = await clerk.SendAsync(HttpMethod.Post, address, contact, version: 1);

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        ((string?)second.Body["code"]).ShouldBe("VersionConflict");
        (await clerk.SendAsync(HttpMethod.Post, address, contact, version: null)).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task The_same_request_with_the_same_key_is_done_once()
    {
        var (committee, clerk, _) = await StageAsync();
        var key = Guid.CreateVersion7().ToString();

        var first = await clerk.PostAsync("/api/v1/cases", Dispute(committee), key);
        var again = await clerk.PostAsync("/api/v1/cases", Dispute(committee), key);
        var other = await clerk.PostAsync("/api/v1/cases", Dispute(committee, "另一件事"), key);

        first.Status.ShouldBe(HttpStatusCode.Created);
        again.Status.ShouldBe(HttpStatusCode.Created);
        again.Body.ToJsonString().ShouldBe(first.Body.ToJsonString());
        again.Location.ShouldBe(first.Location);
        again.Location.ShouldBe($"/api/v1/cases/{first.Body["number"]}");
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.GetAsync("/api/v1/cases"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Staff_take_a_partys_objection_down_and_the_committee_answers_it()
    {
        var (committee, clerk, mediator) = await StageAsync();
        var address = $"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}";
        var version = (int)(await clerk.GetAsync(address))["summary"]!["version"]!;
        var objection = new { party = 2, mediator = committee.Host.Id.Value, ground = "是对方的亲戚" };

        var filed = await mediator.SendAsync(HttpMethod.Post, address + "/recusals", objection, version);
        filed.Status.ShouldBe(HttpStatusCode.OK, $"{filed.Body}");
        ((string?)(await clerk.GetAsync(address))["recusals"]![0]!["ground"]).ShouldBe("是对方的亲戚");
        (await mediator.GetAsync(address))["recusals"]![0]!["ground"].ShouldBeNull(); // whoever is objected to does not read why
        (await mediator.SendAsync(HttpMethod.Post, address + "/recusals/2/denial", new { reason = "不成立" }, version + 1)).Status.ShouldBe(HttpStatusCode.Forbidden);

        var denied = await clerk.SendAsync(HttpMethod.Post, address + "/recusals/2/denial", new { reason = "查明不是亲戚" }, version + 1);
        denied.Status.ShouldBe(HttpStatusCode.OK, $"{denied.Body}");
        await clerk.SendAsync(HttpMethod.Post, address + "/recusals", objection, version + 2);
        var host = new { mediator = committee.Helper.Id.Value, disclosure = "曾在对方单位工作", partiesAccept = true };
        var replaced = await clerk.SendAsync(HttpMethod.Put, address + "/assignment/host", new { host, reason = "理由成立" }, version + 3);

        replaced.Status.ShouldBe(HttpStatusCode.OK, $"{replaced.Body}");
        (await clerk.GetAsync(address))["recusals"]!.AsArray().Select(asked => (bool?)asked!["granted"]).ShouldBe([false, true]);
    }

    [Fact]
    public async Task An_act_sent_twice_is_answered_as_the_first_time_though_the_case_has_moved_on()
    {
        var (committee, clerk, _) = await StageAsync();
        var address = $"/api/v1/cases/{await committee.RegisterAsync()}/contacts";
        var contact = new { party = 2, channel = "Telephone", outcome = "NotReached" };
        var first = await clerk.SendAsync(HttpMethod.Post, address, contact, version: 1, key: "k-1");
        await clerk.SendAsync(HttpMethod.Post, address, contact, version: 2);

        var again = await clerk.SendAsync(HttpMethod.Post, address, contact, version: 1, key: "k-1");

        again.Status.ShouldBe(HttpStatusCode.OK);
        ((int)again.Body["version"]!).ShouldBe(2);
        again.Body.ToJsonString().ShouldBe(first.Body.ToJsonString());
    }

    [Fact]
    public async Task A_file_is_handed_in_listed_and_read_and_one_that_lies_about_its_type_is_not()
    {
        var (committee, clerk, _) = await StageAsync();
        var address = $"/api/v1/cases/{await committee.RegisterAsync()}/attachments";
        var bytes = "%PDF-1.4 演示"u8.ToArray();

        (await clerk.HandInAsync(address, "照片.jpg", bytes, 1)).ShouldBe(HttpStatusCode.BadRequest);
        (await clerk.HandInAsync(address, "合同.pdf", bytes, 1)).ShouldBe(HttpStatusCode.OK);
        (await clerk.HandInAsync(address, "合同.pdf", bytes, 1)).ShouldBe(HttpStatusCode.Conflict);

        var kept = (await clerk.GetAsync(address)).AsArray().ShouldHaveSingleItem()!;
        ((string?)kept["fileName"]).ShouldBe("合同.pdf");
        ((string?)kept["kind"]).ShouldBe("Evidence");
        (await clerk.Client.GetByteArrayAsync(new Uri(address + "/1", UriKind.Relative), Stop)).ShouldBe(bytes);
        (await clerk.Client.GetAsync(new Uri(address + "/2", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_figure_of_a_report_leads_to_its_cases_and_counts_only_what_one_may_see()
    {
        var (committee, clerk, _) = await StageAsync();
        var (_, stranger, _) = await StageAsync();
        var numbers = new[] { await committee.RegisterAsync(committee.Accept), await committee.RegisterAsync(committee.Accept) };
        await committee.RegisterAsync();

        var report = await clerk.GetAsync("/api/v1/reports?from=2026-03-01&to=2026-03-31");

        var cell = report["sum"]!["cells"]!.AsArray().First(one => (long)one!["value"]! == 2)!;
        var row = report["rows"]!.AsArray().ShouldHaveSingleItem()!;
        row["cells"]!.AsArray().Select(one => (long)one!["value"]!).ShouldBe(report["sum"]!["cells"]!.AsArray().Select(one => (long)one!["value"]!));
        var counted = await clerk.GetAsync((string)cell["cases"]!);
        counted["items"]!.AsArray().Select(one => (string)one!["number"]!).ShouldBe(numbers.Select(number => number.Text), ignoreOrder: true);
        (await stranger.GetAsync("/api/v1/reports?from=2026-03-01&to=2026-03-31"))["rows"]!.AsArray().ShouldBeEmpty();
        (await clerk.Client.GetAsync(new Uri("/api/v1/reports?from=2026-03-02&to=2026-03-01", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_stranger_s_case_is_not_there()
    {
        var (committee, _, _) = await StageAsync();
        var (_, stranger, _) = await StageAsync();
        var number = await committee.RegisterAsync();

        (await stranger.Client.GetAsync(new Uri($"/api/v1/cases/{number}", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/contacts", new { party = 1, channel = "Letter", outcome = "Delivered" }, 1))
            .Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    internal static object Dispute(Committee committee, string statement = "楼上漏水，泡坏了天花板") => new
    {
        type = "Neighborhood", applicationDate = "2026-03-05", subdistrictCode = Committee.Street, communityCode = Committee.Community,
        statement, requests = new[] { "赔偿" }, claimFen = 100_000, organization = committee.Body.Id.Value, likeReason = "另一件事",
        parties = new[]
        {
            new { role = "Applicant", name = "赵演示", idNumber = "11010519491231002X" },
            new { role = "Respondent", name = "钱演示", idNumber = "440524188001010014" },
        },
    };

    private Task<(Committee Committee, Machine Clerk, Machine Mediator)> StageAsync() => Machine.StageAsync(app);
}

public sealed class CaseOverTheApiOnSqlite(SqliteApp app) : CaseOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class CaseOverTheApiOnPostgres(PostgresApp app) : CaseOverTheApiTests(app), IClassFixture<PostgresApp>;
