using System.Net;
using Hejie.Data.Writing;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>The ways on which a dispute does not simply settle, and what the pages do besides, walked by machines.</summary>
public abstract class FailingOverTheApiTests(HejieApp app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_respondent_who_refuses_leads_to_non_acceptance()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var made = await clerk.PostAsync("/api/v1/cases", CaseOverTheApiTests.Dispute(committee));
        var walk = new Walk($"/api/v1/cases/{made.Body["number"]}", (int)made.Body["version"]!);

        await walk.DoneAsync(clerk, "review", Review);
        await walk.DoneAsync(clerk, "invitation", new { });
        var invited = (await clerk.GetAsync(walk.Address + "/invitation")).AsArray().ShouldHaveSingleItem()!;
        ((int)invited["party"]!).ShouldBe(2);
        ((string?)invited["address"])!.ShouldEndWith($"/i/{invited["code"]}");
        await walk.DoneAsync(clerk, "answers", new { party = 2, answer = "Refuses", channel = "Telephone", text = "不想调" });
        (await walk.TryAsync(clerk, "acceptance", new { })).ShouldBe("PartyRefusesMediation");
        await walk.DoneAsync(clerk, "non-acceptance", new { reason = "RespondentRefused", text = "对方不同意调解，可向法院起诉" });

        var whole = await clerk.GetAsync(walk.Address);
        ((string?)whole["summary"]!["outcome"]).ShouldBe("NotAccepted");
        whole["reviewAnswers"]!.AsArray().ShouldNotBeEmpty();
        ((string?)whole["timeline"]!.AsArray().Single(entry => (string?)entry!["act"] == "RecordAnswer")!["payload"]!["answer"]).ShouldBe("Refuses");
        (await PapersAsync(clerk, walk)).ShouldContain("non-acceptance-notice");
    }

    [Fact]
    public async Task A_mediation_that_fails_ends_with_its_notice_to_each_party()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var walk = await OpenAsync(committee, clerk, mediator);

        (await walk.TryAsync(mediator, "failure", Failure)).ShouldBe("TerminationNoticeMissing");
        await walk.DoneAsync(mediator, "notices", new { notice = "TerminationNotice", party = 1, way = "Direct" });
        await walk.DoneAsync(mediator, "notices", new { notice = "TerminationNotice", party = 2, way = "Post" });
        await walk.DoneAsync(mediator, "failure", Failure);

        var whole = await clerk.GetAsync(walk.Address);
        ((string?)whole["summary"]!["outcome"]).ShouldBe("Failed");
        whole["deliveries"]!.AsArray().Count(sent => (string?)sent!["notice"] == "TerminationNotice").ShouldBe(2);
        (await clerk.Client.GetByteArrayAsync(new Uri(walk.Address + "/documents/termination-notice", UriKind.Relative), Stop))[..5].ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task What_breaks_is_told_as_a_problem_with_its_reference()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var made = await clerk.PostAsync("/api/v1/cases", CaseOverTheApiTests.Dispute(committee));
        app.Interruption.BeforeParts("case_events", () => throw new IOException("The disk is gone."));

        var answer = await clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{made.Body["number"]}/invitation", new { }, (int)made.Body["version"]!);

        (answer.Status, (string?)answer.Body["code"]).ShouldBe((HttpStatusCode.InternalServerError, "Fault"));
        ((string?)answer.Body["reference"])!.Length.ShouldBe(8);
        answer.Body.ToJsonString().ShouldNotContain("disk");
    }

    [Fact]
    public async Task R6_a_closed_dispute_is_mediated_again_and_its_archived_volume_stays()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var walk = await OpenAsync(committee, clerk, mediator);
        await walk.DoneAsync(mediator, "notices", new { notice = "TerminationNotice", party = 1, way = "Direct" });
        await walk.DoneAsync(mediator, "notices", new { notice = "TerminationNotice", party = 2, way = "Post" });
        await walk.DoneAsync(mediator, "failure", Failure);
        (await walk.TryAsync(clerk, "reopening", Again)).ShouldBe("NotAtThisStage");
        await walk.DoneAsync(clerk, "closure", new { });

        (await walk.TryAsync(clerk, "reopening", new { ground = "Relapse", reason = "又漏了", consents = new[] { 1 } })).ShouldBe("ReopeningNeedsEveryConsent");
        await walk.DoneAsync(clerk, "reopening", Again);

        var whole = await clerk.GetAsync(walk.Address);
        ((string?)whole["summary"]!["state"]).ShouldBe("Preparing");
        ((string?)whole["earlierRounds"]!.AsArray().ShouldHaveSingleItem()!["outcome"]).ShouldBe("Failed");
        (await clerk.Client.GetAsync(new Uri(walk.Address + "/volumes/1", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound); // nothing was archived
    }

    private static object Again => new { ground = "Relapse", reason = "又漏了", consents = new[] { 1, 2 } };

    [Fact]
    public async Task An_applicant_withdraws_with_a_reason()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var walk = new Walk($"/api/v1/cases/{await committee.RegisterAsync()}", 1);

        (await walk.TryAsync(clerk, "withdrawal", new { party = 1, text = " " })).ShouldBe("RequestNotUnderstood");
        (await walk.TryAsync(clerk, "withdrawal", new { party = 2, text = "不调了" })).ShouldBe("OnlyApplicantsWithdraw");
        await walk.DoneAsync(clerk, "questions", new { party = 1, text = "撤回以后还能再申请吗" });
        await walk.DoneAsync(clerk, "withdrawal", new { party = 1, text = "双方已经和好" });

        var whole = await clerk.GetAsync(walk.Address);
        ((string?)whole["summary"]!["outcome"]).ShouldBe("Withdrawn");
        ((string?)whole["contacts"]![0]!["note"]).ShouldBe("撤回以后还能再申请吗");
    }

    [Fact]
    public async Task Whoever_is_late_is_urged_and_then_performs()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var walk = await OpenAsync(committee, clerk, mediator);
        await walk.AttachAsync(clerk);
        await walk.DoneAsync(mediator, "agreement/oral", new
        {
            facts = "漏水", writtenWanted = false, performedNow = false, reason = "金额小",
            terms = new[] { new { kind = "Payment", debtor = 2, creditor = 1, text = "赔偿", amountFen = 50_000, dueOn = "2026-03-04", manner = "转账" } },
        });

        await walk.DoneAsync(mediator, "urges", new { term = 1, way = "Telephone" });
        (await walk.TryAsync(mediator, "urges", new { term = 2, way = "Telephone" })).ShouldBe("NoSuchTerm");
        await walk.DoneAsync(mediator, "performance", new { term = 1, on = "2026-03-05", proof = "收条" });

        ((string?)(await clerk.GetAsync(walk.Address))["agreement"]!["terms"]![0]!["performedOn"]).ShouldBe("2026-03-05");
        (await walk.TryAsync(mediator, "urges", new { term = 1, way = "Telephone" })).ShouldBe("TermIsPerformed");
    }

    [Fact]
    public async Task What_is_agreed_by_word_takes_the_place_of_what_was_being_written()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var walk = await OpenAsync(committee, clerk, mediator);
        await walk.AttachAsync(clerk);
        var terms = new[] { new { kind = "Payment", debtor = 2, creditor = 1, text = "赔偿", amountFen = 50_000, dueOn = "2026-03-10", manner = "转账" } };
        await walk.DoneAsync(mediator, "agreement", new
        {
            scope = "Full", facts = "楼上漏水泡坏天花板，双方争议赔偿多少", copies = 3, terms,
            check = PreSignCheck.PointsFor(DisputeType.Neighborhood).Select(point => new { point.Code, holds = true }),
        }, HttpMethod.Put);

        await walk.DoneAsync(mediator, "agreement/oral", new { facts = "漏水", writtenWanted = false, performedNow = false, reason = "金额小", terms });

        var whole = await clerk.GetAsync(walk.Address);
        ((string?)whole["agreement"]!["form"]).ShouldBe("Oral");
        ((string?)whole["otherVersions"]![0]!["standing"]).ShouldBe("Dropped");
    }

    [Fact]
    public async Task The_clock_is_stopped_and_set_going_the_period_extended_and_the_case_handed_over()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var walk = await OpenAsync(committee, clerk, mediator);
        var agreed = new { kind = "Agreed", from = "2026-03-05", reason = "双方先各自考虑", consents = new[] { 1, 2 } };

        (await walk.TryAsync(mediator, "suspension", agreed with { consents = [1] })).ShouldBe("PauseNeedsEveryConsent");
        await walk.DoneAsync(mediator, "suspension", agreed);
        (await walk.TryAsync(mediator, "suspension", agreed)).ShouldBe("NotAtThisStage");
        var paused = await clerk.GetAsync(walk.Address);
        ((string?)paused["summary"]!["state"]).ShouldBe("Suspended");
        ((string?)paused["deadlines"]!.AsArray().Last()!["stoppedOn"]).ShouldBe("2026-03-06"); // the day of acceptance does not count anyway

        await walk.DoneAsync(mediator, "resumption", new { through = "2026-03-05" });
        await walk.DoneAsync(mediator, "extension", new { length = 5, unit = "Workdays", agreedOn = "2026-03-05", consents = new[] { 1, 2 }, reason = "等报告" });
        ((string?)(await clerk.GetAsync(walk.Address))["extensions"]![0]!["unit"]).ShouldBe("Workdays");

        (await walk.TryAsync(clerk, "transfer", new { to = "Court", receiver = " ", reason = "已起诉", on = "2026-03-05" })).ShouldBe("ReceiverMissing");
        foreach (var party in new[] { 1, 2 })
        {
            await walk.DoneAsync(clerk, "consents", new { party, kind = "HandOver", channel = "Counter", receiver = "市南区人民法院" });
        }
        await walk.DoneAsync(clerk, "transfer", new { to = "Court", receiver = "市南区人民法院", reason = "双方同意起诉", on = "2026-03-05" });
        var whole = await clerk.GetAsync(walk.Address);
        ((string?)whole["summary"]!["outcome"]).ShouldBe("Transferred");
        ((string?)whole["handover"]!["receiver"]).ShouldBe("市南区人民法院");
        (await PapersAsync(clerk, walk)).ShouldContain("transfer-letter");
    }

    [Fact]
    public async Task A_session_is_called_off_with_its_reason()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var walk = new Walk($"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}", 0);
        await walk.ReadVersionAsync(clerk);
        await walk.DoneAsync(mediator, "sessions", new { at = app.Clock.Now, mode = "OnSite", place = "调解室" });

        (await walk.TryAsync(mediator, "sessions/1/cancellation", new { reason = " " })).ShouldBe("ReasonIsMissing");
        await walk.DoneAsync(mediator, "sessions/1/cancellation", new { reason = "对方出差" });

        ((string?)(await clerk.GetAsync(walk.Address))["sessions"]![0]!["state"]).ShouldBe("Cancelled");
    }

    [Fact]
    public async Task What_was_settled_on_the_spot_is_one_request()
    {
        var (committee, _, mediator) = await Machine.StageAsync(app);
        object Spot(byte[] proof, string phone) => new
        {
            mediator = committee.Host.Id.Value, applicant = "孙演示", respondent = "周演示", respondentPhone = phone, type = "Neighborhood", community = Committee.Community,
            place = "楼道", statement = "堆放杂物", agreed = "当场搬走", proof, proofName = "现场.pdf", mayBeTakenOn = true, rightsTold = true,
        };

        (await mediator.PostAsync("/api/v1/cases/on-the-spot", Spot("no file"u8.ToArray(), "13800000004"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await mediator.PostAsync("/api/v1/cases/on-the-spot", Spot("%PDF-1.4"u8.ToArray(), "1"))).Body["code"]!.GetValue<string>().ShouldBe("PhoneNotUnderstood");
        var made = await mediator.PostAsync("/api/v1/cases/on-the-spot", Spot("%PDF-1.4"u8.ToArray(), "138 0000 0004"));

        made.Status.ShouldBe(HttpStatusCode.Created, $"{made.Body}");
        ((string?)made.Body["outcome"]).ShouldBe("Settled");
        made.Location.ShouldBe($"/api/v1/cases/{made.Body["number"]}");
    }

    [Fact]
    public async Task What_is_settled_on_the_spot_in_writing_opens_the_session_and_waits_for_its_paper()
    {
        var (committee, _, mediator) = await Machine.StageAsync(app);
        var spot = new
        {
            mediator = committee.Host.Id.Value, applicant = "孙演示", respondent = "周演示", type = "Neighborhood", community = Committee.Community,
            place = "楼道", statement = "堆放杂物", written = false, mayBeTakenOn = true, rightsTold = true,
        };

        ((string?)(await mediator.PostAsync("/api/v1/cases/on-the-spot", spot)).Body["code"]).ShouldBe("BodyIncomplete");
        var made = await mediator.PostAsync("/api/v1/cases/on-the-spot", spot with { written = true });

        made.Status.ShouldBe(HttpStatusCode.Created, $"{made.Body}");
        ((string?)made.Body["state"], (string?)made.Body["outcome"]).ShouldBe(("InMediation", null));
        ((string?)(await mediator.GetAsync(made.Location!))["sessions"]![0]!["place"]).ShouldBe("楼道");
    }

    [Fact]
    public async Task A_masked_field_is_opened_and_leaves_its_trace()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync()}";

        ((string?)(await clerk.GetAsync(address))["parties"]![0]!["phone"]).ShouldBe("138****0001");
        var opened = await clerk.PostAsync(address + "/opened-field", new { party = 1 });

        ((string?)opened.Body["phone"]).ShouldBe(Committee.ApplicantPhone);
        ((string?)opened.Body["birthDate"]).ShouldBe("1990-03-07");
        await using var db = app.Database.Open();
        db.Set<AccessLogEntry>().Where(entry => entry.Kind == AccessKind.OpenedField && entry.Field == "party:1").ShouldNotBeEmpty();
        await clerk.PostAsync(address + "/opened-field", new { party = 1 }, key: "opened");
        db.Set<OnceKey>().Where(once => once.Key == "opened").ShouldBeEmpty(); // what is encrypted at rest is not kept in clear beside a key
        (await clerk.PostAsync(address + "/opened-field", new { party = 9 })).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_list_is_narrowed_as_on_the_page()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var waiting = $"{await committee.RegisterAsync()}";
        var assigned = $"{await committee.RegisterAsync(committee.Assign)}";

        (await NumbersAsync(clerk, "")).ShouldBe([assigned, waiting]);
        (await NumbersAsync(clerk, "?state=Assigned")).ShouldBe([assigned]);
        (await NumbersAsync(clerk, "?type=Labor")).ShouldBeEmpty();
        (await NumbersAsync(clerk, $"?mediator={committee.Host.Id.Value}")).ShouldBe([assigned]);
        (await NumbersAsync(clerk, "?from=2026-03-06")).ShouldBeEmpty();
        (await NumbersAsync(clerk, $"?until=2026-03-05&street={Committee.Street}&limit=1&after={assigned}")).ShouldBe([waiting]);
        (await NumbersAsync(clerk, "?overdue=true")).ShouldBeEmpty();
        (await NumbersAsync(mediator, "?share=Hosted")).ShouldBe([assigned]);
    }

    [Fact]
    public async Task A_mediator_whom_the_page_would_not_offer_is_not_named()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var walk = new Walk($"/api/v1/cases/{await committee.RegisterAsync(committee.Accept)}", 0);
        await walk.ReadVersionAsync(clerk);

        (await walk.TryAsync(clerk, "assignment", new { host = new { mediator = Guid.Empty } })).ShouldBe("MediatorIsNotOnTheCase");
        (await walk.TryAsync(clerk, "assignment", new { host = new { mediator = committee.Helper.Id.Value } })).ShouldBe("ConflictNeedsDisclosure");
    }

    private static readonly object Review =
        new { answers = IntakeReview.QuestionsFor(DisputeType.Neighborhood, CaseSource.PartyApplication).Select(q => new { q.Code, yes = q.GoodAnswer }) };

    private static readonly object Failure = new { reason = "GapTooWide", text = "各方意见差距太大" };

    /// <summary>A case in mediation: its first session has begun.</summary>
    private async Task<Walk> OpenAsync(Committee committee, Machine clerk, Machine mediator)
    {
        var walk = new Walk($"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}", 0);
        await walk.ReadVersionAsync(clerk);
        await walk.DoneAsync(mediator, "acknowledgements", new { party = 1, way = "Oral", wantsClosedSession = false });
        await walk.DoneAsync(mediator, "acknowledgements", new { party = 2, way = "Oral", wantsClosedSession = false });
        await walk.DoneAsync(mediator, "sessions", new { at = app.Clock.Now, mode = "OnSite", place = "调解室" });
        await walk.DoneAsync(mediator, "sessions/1/opening", new { });
        return walk;
    }

    private static async Task<IEnumerable<string?>> PapersAsync(Machine who, Walk walk) =>
        (await who.GetAsync(walk.Address + "/documents")).AsArray().Select(paper => (string?)paper!["name"]);

    private static async Task<IEnumerable<string?>> NumbersAsync(Machine who, string question) =>
        (await who.GetAsync("/api/v1/cases" + question))["items"]!.AsArray().Select(one => (string?)one!["number"]);

    /// <summary>A case and the version that was read last.</summary>
    private sealed class Walk(string address, int version)
    {
        private int _version = version;

        public string Address => address;

        public async Task ReadVersionAsync(Machine who) => _version = (int)(await who.GetAsync(address))["summary"]!["version"]!;

        public async Task DoneAsync(Machine who, string noun, object body, HttpMethod? method = null)
        {
            var answer = await who.SendAsync(method ?? HttpMethod.Post, $"{address}/{noun}", body, _version);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{noun}: {answer.Body}");
            _version = (int)answer.Body["version"]!;
        }

        /// <summary>The code with which it is not done.</summary>
        public async Task<string?> TryAsync(Machine who, string noun, object body) =>
            (string?)(await who.SendAsync(HttpMethod.Post, $"{address}/{noun}", body, _version)).Body["code"];

        public async Task AttachAsync(Machine who)
        {
            (await who.HandInAsync(address + "/attachments", "现场.pdf", "%PDF-1.4"u8.ToArray(), _version, "PresenceProof")).ShouldBe(HttpStatusCode.OK);
            _version++;
        }
    }
}

public sealed class FailingOverTheApiOnSqlite(SqliteApp app) : FailingOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class FailingOverTheApiOnPostgres(PostgresApp app) : FailingOverTheApiTests(app), IClassFixture<PostgresApp>;
