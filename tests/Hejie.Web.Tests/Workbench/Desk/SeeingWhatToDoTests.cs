using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Desk;

public abstract class SeeingWhatToDoTests(HejieApp app)
{
    [Fact]
    public async Task What_is_overdue_stands_first_and_says_so()
    {
        var committee = await Committee.SetUpAsync(app);
        var morning = app.Clock.Now;
        var old = await committee.RegisterAsync();
        app.Clock.Now = morning.AddDays(7);
        var fresh = await committee.RegisterAsync();

        var page = await (await committee.ClerkAsync()).OpenAsync("/desk");
        app.Clock.Now = morning;

        page.Document.QuerySelectorAll("[data-testid=todos] > li").Select(row => row.GetAttribute("data-case")).ShouldBe([old.Text, fresh.Text], page.Body);
        page.Text($"li[data-case='{old}'] .tag.late").ShouldBe("已超期 2 天"); // three workdays from 5 March: the 10th
        page.Find($"li[data-case='{old}'] .why-date time").GetAttribute("datetime").ShouldBe("2026-03-10");
        page.Text($"li[data-case='{old}'] .derivation").ShouldContain("工作日");
        page.Text($"li[data-case='{old}'] .needs").ShouldBe("做受理审查");
        page.Has($"li[data-case='{fresh}'] .tag.late").ShouldBeFalse();
    }

    [Fact]
    public async Task A_mediator_finds_the_cases_in_hand_and_the_clerk_those_to_assign()
    {
        var committee = await Committee.SetUpAsync(app);
        var assigned = await committee.RegisterAsync(committee.Assign);
        var accepted = await committee.RegisterAsync(committee.Accept);

        var desk = await (await committee.MediatorAsync()).OpenAsync("/desk");
        desk.Text($"li[data-case='{assigned}'] .needs").ShouldContain("告知权利义务");
        desk.Has($"li[data-case='{accepted}']").ShouldBeFalse();

        desk = await (await committee.ClerkAsync()).OpenAsync("/desk");
        desk.Text($"li[data-case='{accepted}'] .needs").ShouldContain("指派调解员");
        desk.Has($"li[data-case='{assigned}']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_promise_that_is_late_stands_on_the_desk_and_among_the_overdue()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        await app.ChangeAsync(number, (mediation, add) => AgreeByWord(mediation, committee.Moment, add));
        var morning = app.Clock.Now;
        app.Clock.Now = morning.AddDays(10);

        var mediator = await committee.MediatorAsync();
        var desk = await mediator.OpenAsync("/desk");
        var list = await mediator.OpenAsync("/cases?overdue=true");
        app.Clock.Now = morning;

        desk.Text($"li[data-case='{number}']").ShouldContain("协议约定的履行日");
        desk.Text($"li[data-case='{number}'] .tag.late").ShouldBe("已超期 5 天");
        list.Text($"tr[data-case='{number}'] .tag.late").ShouldBe("已超期 5 天");
    }

    private static void AgreeByWord(MediationCase mediation, Moment moment, Action<object> add)
    {
        mediation.Acknowledge(1, NoticeWay.Oral, false, moment).ShouldBeNull();
        mediation.Acknowledge(2, NoticeWay.Oral, false, moment).ShouldBeNull();
        var plan = new SessionPlan(moment.Now, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []);
        var session = MediationSession.Plan(SessionId.New(moment.Now), mediation, 0, plan, moment, out _)!;
        session.Open(mediation, moment).ShouldBeNull();
        mediation.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "到场.png", "image/png", 1, new string('0', 64), "k", null, moment.Now, null), moment).ShouldBeNull();
        var term = new TermDraft(TermKind.Payment, 2, 1, "赔偿", 100_000, moment.Today.AddDays(5), "现金", null);
        var agreement = MediationAgreement.AgreeOrally(
            AgreementId.New(moment.Now), mediation, "漏水属实", [term], writtenWanted: false, performedNow: false, "当场说定", moment.Today, moment, out var refusal);
        refusal.ShouldBeNull();
        add(session);
        add(agreement!);
    }

    [Fact]
    public async Task Applications_that_nobody_has_answered_stand_on_the_desk_by_age_and_each_age_opens_its_list()
    {
        var committee = await Committee.SetUpAsync(app);
        var morning = app.Clock.Now;
        var old = await committee.RegisterAsync();
        app.Clock.Now = morning.AddDays(8);
        var fresh = await committee.RegisterAsync();
        var answered = await committee.RegisterAsync(committee.Prepare);
        var strangers = await (await Committee.SetUpAsync(app)).RegisterAsync();

        var clerk = await committee.ClerkAsync();
        var desk = await clerk.OpenAsync("/desk");
        var list = await clerk.OpenAsync(desk.Find("[data-testid=waiting-UpTo7]").GetAttribute("href")!);
        app.Clock.Now = morning;

        desk.Text("[data-testid=waiting-UpTo7]").ShouldBe("7 天以内 1 件");
        desk.Text("[data-testid=waiting-UpTo15]").ShouldBe("8 至 15 天 1 件");
        desk.Has("[data-testid=waiting-Over30]").ShouldBeFalse();
        list.Has($"tr[data-case='{fresh}']").ShouldBeTrue(list.Body);
        new[] { old, answered, strangers }.ShouldAllBe(other => !list.Has($"tr[data-case='{other}']"));
    }

    [Fact]
    public async Task The_bureau_sees_how_many_first_answers_were_in_time_of_how_many_that_were_due()
    {
        var committee = await Committee.SetUpAsync(app);
        var morning = app.Clock.Now;
        var before = await AnsweredAsync(morning.AddDays(7));

        await committee.RegisterAsync(committee.Prepare);
        await committee.RegisterAsync();
        var after = await AnsweredAsync(morning.AddDays(7));
        app.Clock.Now = morning;

        (after.Part - before.Part, after.Whole - before.Whole).ShouldBe((1, 2));
    }

    private async Task<(int Part, int Whole)> AnsweredAsync(DateTime at)
    {
        var now = app.Clock.Now;
        app.Clock.Now = at;
        var told = (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/desk")).Text($"[data-testid=answered-{Committee.Street}]");
        app.Clock.Now = now;
        var parts = told.Split('（')[0].Split('/');
        return parts.Length == 2 ? (int.Parse(parts[0], null), int.Parse(parts[1], null)) : (0, 0);
    }

    [Fact]
    public async Task The_justice_office_sees_its_street_and_the_bureau_counts()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();

        var street = await (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street)).OpenAsync("/desk");
        street.Body.ShouldContain(number.Short);
        street.Body.ShouldNotContain("赵演示");

        var bureau = await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync("/desk");
        bureau.Text("[data-testid=streets] tbody th").ShouldBe("八大峡");
    }
}

public sealed class SeeingWhatToDoOnSqlite(SqliteApp app) : SeeingWhatToDoTests(app), IClassFixture<SqliteApp>;

public sealed class SeeingWhatToDoOnPostgres(PostgresApp app) : SeeingWhatToDoTests(app), IClassFixture<PostgresApp>;
