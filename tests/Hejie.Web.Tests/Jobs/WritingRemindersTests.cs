using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Hejie.Domain.Sessions;
using Hejie.Web.Jobs;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Jobs;

public abstract class WritingRemindersTests(HejieApp app)
{
    private static readonly DateOnly Review = new(2026, 3, 10); // three workdays after Thursday 5 March

    [Fact]
    public async Task Each_step_is_written_once_however_often_the_job_runs()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();

        foreach (var day in new[] { -4, -3, -3, -2, -1, 0, 0, 1, 1, 2, 7, 8, 14 })
        {
            await RoundAsync(Review.AddDays(day));
        }

        (await StepsAsync(number)).ShouldBe(["before3", "before1", "after1", "after7", "long", "after14"]);
    }

    [Fact]
    public async Task Two_processes_at_once_write_each_one_once()
    {
        var committee = await Committee.SetUpAsync(app);
        var numbers = new List<CaseNumber>();
        for (var i = 0; i < 12; i++)
        {
            numbers.Add(await committee.RegisterAsync());
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RoundAsync(Review.AddDays(-3)), Stop)));

        foreach (var number in numbers)
        {
            (await StepsAsync(number)).ShouldBe(["before3"]);
        }
    }

    [Fact]
    public async Task What_was_promised_is_reminded_until_it_is_done()
    {
        var committee = await Committee.SetUpAsync(app);
        var due = new DateOnly(2026, 10, 1); // a day of the National Day holiday stays the day that was agreed
        var number = await SettledAsync(committee, due);
        var clerk = await committee.ClerkAsync();
        var mediator = await committee.MediatorAsync();

        await RoundAsync(due.AddDays(-4));
        (await TermStepsAsync(number)).ShouldBeEmpty();
        await RoundAsync(due.AddDays(-3));
        await RoundAsync(due.AddDays(-1));
        var page = await clerk.OpenAsync($"/notices?words={number.Short}&occasion=PerformanceNear");
        page.Document.QuerySelectorAll("[data-testid=notices] > li").Length.ShouldBe(1); // the later reminder takes the place of the one before
        page.Text("[data-testid=text]").ShouldContain("2026年10月1日");

        await RoundAsync(due);
        await RoundAsync(due.AddDays(1));
        (await TermStepsAsync(number)).ShouldBe(["before3", "before1", "after1"]);
        (await clerk.OpenAsync($"/notices?words={number.Short}&occasion=PerformanceNear")).Has("[data-testid=notices]").ShouldBeFalse();
        (await mediator.OpenAsync("/desk")).Text("[data-occasion=PerformanceOver]").ShouldContain("被申请人（钱**）");

        await PerformAsync(committee, number, due.AddDays(2));
        (await mediator.OpenAsync("/desk")).Has("[data-occasion=PerformanceOver]").ShouldBeFalse();
        await RoundAsync(due.AddDays(8));
        (await TermStepsAsync(number)).ShouldBe(["before3", "before1", "after1"]);
    }

    [Fact]
    public async Task Nobody_is_reminded_while_the_clock_stands()
    {
        var committee = await Committee.SetUpAsync(app);
        var moment = committee.Moment;
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Assign(mediation);
            MediationSession.Plan(
                SessionId.New(moment.Now), mediation, 0, new SessionPlan(moment.Now, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []), moment, out _).ShouldNotBeNull();
            mediation.Suspend(new SuspensionDetails(SuspensionKind.Appraisal, moment.Today, "鉴定", []), moment).ShouldBeNull();
        });
        var lastDay = new DateOnly(2026, 4, 7);

        foreach (var day in new[] { -3, 0, 1, 7 })
        {
            await RoundAsync(lastDay.AddDays(day));
        }

        (await KeysAsync(number, "/deadline")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reminder_tells_why_this_date()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        await RoundAsync(Review.AddDays(-1));

        var desk = await (await committee.ClerkAsync()).OpenAsync("/desk");

        desk.Text("[data-occasion=DeadlineNear]").ShouldContain("审查是否受理的期限");
        desk.Text("[data-occasion=DeadlineNear] .derivation").ShouldContain("3");
        desk.Find("[data-occasion=DeadlineNear] time").GetAttribute("datetime").ShouldBe("2026-03-10");
        number.ShouldNotBeNull();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task RoundAsync(DateOnly day)
    {
        await using var db = app.Database.Open();
        await new ReminderRound(db, ChinaTime.StartOf(day)).WriteAsync(Stop);
    }

    private async Task<List<string>> StepsAsync(CaseNumber number) => await KeysAsync(number, "/deadline1/");

    private async Task<List<string>> TermStepsAsync(CaseNumber number) => await KeysAsync(number, "/term1/");

    private async Task<List<string>> KeysAsync(CaseNumber number, string about)
    {
        await using var db = app.Database.Open();
        var prefix = number.Text + about;
        var keys = await db.Set<Notice>().AsNoTracking().Where(n => n.Key.StartsWith(prefix)).OrderBy(n => n.WrittenAt).ThenBy(n => n.Key).Select(n => n.Key).ToListAsync(Stop);
        return keys.ConvertAll(key => key.Split('/')[2]);
    }

    private async Task<CaseNumber> SettledAsync(Committee committee, DateOnly due)
    {
        var moment = committee.Moment;
        MediationCase made = null!;
        MediationAgreement agreement = null!;
        var number = await committee.RegisterAsync(mediation =>
        {
            made = mediation;
            committee.Assign(mediation);
            foreach (var party in mediation.Parties)
            {
                mediation.Acknowledge(party.Number, NoticeWay.Oral, wantsClosedSession: false, moment).ShouldBeNull();
            }
            var session = MediationSession.Plan(
                SessionId.New(moment.Now), mediation, 0, new SessionPlan(moment.Now, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []), moment, out _)!;
            session.Open(mediation, moment).ShouldBeNull();
            mediation.Attach(
                new CaseAttachment(0, AttachmentKind.PresenceProof, "到场.png", "image/png", 1, new string('a', 64), "k", null, moment.Now, null), moment).ShouldBeNull();
            agreement = MediationAgreement.AgreeOrally(
                AgreementId.New(moment.Now), mediation, "漏水属实", [new TermDraft(TermKind.Payment, 2, 1, "赔偿", 100_000, due, "现金", null)],
                writtenWanted: false, performedNow: false, "当场说定", moment.Today, moment, out var refusal)!;
            refusal.ShouldBeNull();
        });
        await using var db = app.Database.Open();
        db.Add(agreement);
        await db.SaveChangesAsync(Stop);
        return number;
    }

    private async Task PerformAsync(Committee committee, CaseNumber number, DateOnly on)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        var agreement = await db.Set<MediationAgreement>().SingleAsync(a => a.CaseId == mediation.Id, Stop);
        var moment = committee.Moment with { Now = ChinaTime.StartOf(on).AddHours(2) };
        agreement.Perform(mediation, 1, on, "收条", moment).ShouldBeNull();
        await db.SaveChangesAsync(Stop);
    }
}

public sealed class WritingRemindersOnSqlite(SqliteApp app) : WritingRemindersTests(app), IClassFixture<SqliteApp>;

public sealed class WritingRemindersOnPostgres(PostgresApp app) : WritingRemindersTests(app), IClassFixture<PostgresApp>;
