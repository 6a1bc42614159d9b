using System.Net;
using Hejie.Data.Verification;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class ReopeningACaseTests(HejieApp app)
{
    private static readonly (string Name, object Value)[] Typed =
    [
        ("ReopenedFor", nameof(ReopeningGround.Relapse)), ("ReopeningReason", "天花板又漏了"), ("ReopeningConsents", new[] { "1", "2" }),
    ];

    [Fact]
    public async Task R6_a_closed_dispute_is_mediated_again_under_its_number()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(Closed(committee));

        var page = await (await (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}")).FollowAsync("再次调解")).SubmitAsync(Typed);

        page.Text("[data-testid=state]").ShouldBe("调查准备", page.Body);
        page.Text("[data-testid=rounds]").ShouldContain("调解不成");
        page.Text("[data-testid=rounds]").ShouldContain("同一纠纷又起）：天花板又漏了");
        page.Text("[data-testid=timeline]").ShouldContain("再次调解 （同一纠纷又起）");
        var mediation = await app.ReadAsync(number);
        (mediation.Round, mediation.RunningPeriod!.Start, mediation.EarlierRounds[0].Outcome).ShouldBe((2, committee.Moment.Today, CaseOutcome.Failed));
        (await (await committee.MediatorAsync()).OpenAsync("/desk")).Body.ShouldContain(number.Short);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_stays()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(Closed(committee));
        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/reopening");
        page.Has("[value=RevisionWanted]").ShouldBeFalse(); // nothing was agreed

        page = await page.SubmitAsync(("ReopeningReason", "天花板又漏了"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Has("#ReopenedFor-error").ShouldBeTrue();
        page.Text("#ReopeningReason").ShouldBe("天花板又漏了");
        page = await page.SubmitAsync(("ReopenedFor", nameof(ReopeningGround.NewEvidence)), ("ReopeningConsents", "1"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("main").ShouldContain("再次调解要每一方当事人都愿意，还缺（钱演示）");
        (await app.ReadAsync(number)).State.ShouldBe(CaseState.Closed);
    }

    [Fact]
    public async Task R1_an_archived_volume_stays_as_it_was_bound_and_later_papers_are_bound_as_a_supplement()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            Closed(committee)(mediation);
            mediation.Archive([], null, committee.Moment).ShouldBeNull();
        });
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync($"/cases/{number}/reopening")).SubmitAsync(Typed);

        page.Address.ShouldBe($"/cases/{number}", page.Body);
        var bound = await clerk.Client.GetByteArrayAsync(new Uri($"/cases/{number}/volumes/1", UriKind.Relative), TestContext.Current.CancellationToken);
        bound.LongLength.ShouldBe((await app.ReadAsync(number)).BoundVolumes[0].Size);
        bound[..5].ShouldBe("%PDF-"u8.ToArray());
        (await clerk.OpenAsync($"/cases/{number}/volumes/2")).Status.ShouldBe(HttpStatusCode.NotFound);
        await app.ChangeAsync(number, (mediation, _) => Fail(mediation, committee.Moment));
        page = await clerk.OpenAsync($"/cases/{number}/archive");
        page.Text("[data-testid=bound-volume]").ShouldContain("第 1 册在再次调解以前已经归档");
        page.Text("ol").ShouldNotContain("受理登记");
        page = await page.SubmitAsync();
        page.Has("[data-testid=archived]").ShouldBeTrue(page.Body);
        (await clerk.Client.GetByteArrayAsync(new Uri($"/cases/{number}/volumes/1", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe(bound);
    }

    [Fact]
    public async Task Of_two_who_reopen_an_archived_case_at_once_one_does_and_the_other_is_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            Closed(committee)(mediation);
            mediation.Archive([], null, committee.Moment).ShouldBeNull();
        });
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var seen = (await app.ReadAsync(number)).Version;
        var asked = new { ground = nameof(ReopeningGround.Relapse), reason = "天花板又漏了", consents = new[] { 1, 2 } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(place => clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/reopening", asked, seen, $"reopening-{number}-{place}")));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1, string.Join('\n', answers.Select(answer => answer.Body.ToJsonString())));
        answers.Count(answer => answer.Status == HttpStatusCode.Conflict).ShouldBe(3);
        (await app.ReadAsync(number)).Round.ShouldBe(2);
    }

    [Fact]
    public async Task One_who_reads_the_case_while_another_reopens_it_is_told()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(Closed(committee));
        var (clerk, _) = await Machine.OfAsync(app, committee);
        var seen = (await app.ReadAsync(number)).Version;
        Task<Answer> ReopenAsync(string reason) => clerk.SendAsync(
            HttpMethod.Post, $"/api/v1/cases/{number}/reopening", new { ground = nameof(ReopeningGround.Relapse), reason, consents = new[] { 1, 2 } }, seen, reason);
        Answer? first = null;
        app.Interruption.BeforeParts("case_events", async () => first = await ReopenAsync("天花板又漏了"));

        var second = await ReopenAsync("墙也湿了");

        (first?.Status, second.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.Conflict), second.Body.ToJsonString());
        (await app.ReadAsync(number)).EarlierRounds.ShouldHaveSingleItem().Reason.ShouldBe("天花板又漏了");
    }

    [Fact]
    public async Task R1_a_bound_volume_that_was_altered_is_found()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            Closed(committee)(mediation);
            mediation.Archive([], null, committee.Moment).ShouldBeNull();
        });
        await (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/reopening")).SubmitAsync(Typed);
        var volume = (await app.ReadAsync(number)).BoundVolumes[0];
        var verification = app.Services.GetRequiredService<Verification>();
        (await verification.OfDistrictAsync("370202", TestContext.Current.CancellationToken).AnyAsync(found => found.Subject == number.Text)).ShouldBeFalse();

        await File.WriteAllTextAsync(Path.Combine(app.Database.Folder, "files", volume.ObjectKey), "别的", TestContext.Current.CancellationToken);

        (await verification.OfDistrictAsync("370202", TestContext.Current.CancellationToken).Where(found => found.Subject == number.Text).ToListAsync())
            .ShouldBe([new Finding(FindingKind.VolumeAltered, "370202", number.Text, 1)]);
    }

    [Fact]
    public async Task The_justice_office_of_the_street_reopens_and_nobody_else()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(Closed(committee));
        var other = await Committee.SetUpAsync(app);
        Browser[] strangers =
        [
            await other.ClerkAsync(), await committee.MediatorAsync(), await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202010"), await app.SignInAsync(Role.BureauOfficer),
        ];

        foreach (var stranger in strangers)
        {
            (await stranger.OpenAsync($"/cases/{number}/reopening")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        }
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);
        await (await office.OpenAsync($"/cases/{number}/reopening")).SubmitAsync(Typed);
        (await app.ReadAsync(number)).Round.ShouldBe(2);
    }

    [Fact]
    public async Task Parties_are_told_and_see_why()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(Closed(committee));
        await (await (await committee.ClerkAsync()).OpenAsync($"/cases/{number}/reopening")).SubmitAsync(Typed);

        var track = await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}");

        track.Text("[data-testid=reopened]").ShouldContain("这件纠纷再次调解：同一纠纷又起");
        track.Text().ShouldContain("案件再次调解");
        track.Has("[data-testid=outcome]").ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_handled_and_what_was_never_mediated_has_no_form()
    {
        var committee = await Committee.SetUpAsync(app);
        var open = await committee.RegisterAsync(committee.Assign);
        var withdrawn = await committee.RegisterAsync(mediation =>
        {
            mediation.Withdraw(1, "和好", committee.Moment).ShouldBeNull();
            mediation.Close(null, committee.Moment).ShouldBeNull();
        });
        var clerk = await committee.ClerkAsync();

        (await clerk.OpenAsync($"/cases/{open}/reopening")).Text("main").ShouldContain("还没有结案");
        var page = await clerk.OpenAsync($"/cases/{withdrawn}/reopening");
        page.Text("main").ShouldContain("请重新登记申请");
        page.Has("main form[method=post]").ShouldBeFalse();
    }

    private static Action<MediationCase> Closed(Committee committee) => mediation =>
    {
        committee.Assign(mediation);
        Fail(mediation, committee.Moment);
    };

    private static void Fail(MediationCase mediation, Moment moment)
    {
        foreach (var party in mediation.Parties)
        {
            mediation.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, moment).ShouldBeNull();
        }
        mediation.Fail(TerminationReason.GapTooWide, "差距太大", moment).ShouldBeNull();
        mediation.Close(null, moment).ShouldBeNull();
    }
}

public sealed class ReopeningACaseOnSqlite(SqliteApp app) : ReopeningACaseTests(app), IClassFixture<SqliteApp>;

public sealed class ReopeningACaseOnPostgres(PostgresApp app) : ReopeningACaseTests(app), IClassFixture<PostgresApp>;
