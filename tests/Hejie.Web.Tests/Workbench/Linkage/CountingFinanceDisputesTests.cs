using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-32: finance disputes by channel and way, and the cases behind each number.</summary>
public abstract class CountingFinanceDisputesTests(HejieApp app)
{
    private static Registration Finance(Registration application, IntakeChannel channel) => application with { Type = DisputeType.Finance, Channel = channel, ClaimFen = 3_000_000 };

    [Fact]
    public async Task S32_each_number_opens_to_just_the_cases_that_it_counts()
    {
        var committee = await Committee.SetUpAsync(app);
        await ExpertStage.EnterAsync(app, "", committee.Host, group: Domain.Linkage.ExpertGroup.DistrictPool);
        var matched = await committee.RegisterAsync(committee.Assign, with: application => Finance(application, IntakeChannel.Hotline));
        var other = await committee.RegisterAsync(mediation => committee.Assign(mediation, committee.Helper), with: application => Finance(application, IntakeChannel.Email));
        await committee.RegisterAsync(committee.Assign); // of another kind
        await committee.RegisterAsync(with: application => Finance(application, IntakeChannel.Email)); // not accepted
        var clerk = await committee.ClerkAsync();

        (await clerk.OpenAsync("/linkage")).Text("main").ShouldContain("金融纠纷");
        var page = await clerk.OpenAsync("/linkage/finance");
        page.Text("[data-testid=by-channel] [data-channel=All] td:nth-child(2)").ShouldBe("2", page.Body);
        page.Text("[data-testid=by-channel] [data-channel=Email] td:nth-child(2)").ShouldBe("1");
        page.Text("[data-testid=by-channel] [data-channel=All]").ShouldContain("0/2");
        page.Text("[data-testid=by-channel] [data-channel=All] td:last-child").ShouldBe("1 · 1/2");
        page.Text("[data-testid=by-way] [data-channel=Hotline] td:last-child").ShouldBe("1");

        var list = await clerk.OpenAsync(page.Find("[data-testid=by-channel] [data-channel=Email] td:nth-child(2) a").GetAttribute("href")!);
        list.Text("[data-testid=count]").ShouldBe("1");
        list.Text("[data-testid=cases]").ShouldContain(other.Text);
        list = await clerk.OpenAsync(page.Find("[data-testid=by-channel] [data-channel=All] td:last-child a").GetAttribute("href")!);
        list.Text("[data-testid=cases]").ShouldContain(matched.Text);
        list.Text("[data-testid=cases]").ShouldNotContain(other.Text);
        list = await clerk.OpenAsync(page.Find("[data-testid=by-channel] [data-channel=All] td:nth-child(3) a").GetAttribute("href")!);
        list.Text("main").ShouldContain("没有这样的案件");
    }

    [Fact]
    public async Task S31_the_three_measures_tell_how_they_are_reckoned_and_open_to_their_cases()
    {
        var committee = await Committee.SetUpAsync(app);
        await committee.RegisterAsync(committee.Assign, with: application => Finance(application, IntakeChannel.Hotline));
        var ended = await committee.RegisterAsync(
            mediation =>
            {
                committee.Assign(mediation);
                mediation.Withdraw(1, "双方和好", committee.Moment).ShouldBeNull();
            },
            with: application => Finance(application, IntakeChannel.Email));
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync("/linkage/finance");
        page.Text("[data-testid=measures] [data-measure=Standard] td:nth-child(3)").ShouldBe("0 / 0", page.Body);
        page.Text("[data-testid=measures] [data-measure=Procedure] td:nth-child(3)").ShouldBe("1 / 1");
        page.Text("[data-testid=measures] [data-measure=Expertise] td:nth-child(3)").ShouldBe("0 / 2");
        var list = await clerk.OpenAsync(page.Find("[data-testid=measures] [data-measure=Procedure] a").GetAttribute("href")!);
        list.Text("[data-testid=count]").ShouldBe("1");
        list.Text("[data-testid=cases]").ShouldContain(ended.Text);
        list.Text("main").ShouldContain("在调解期限内有结果");
    }

    [Fact]
    public async Task S32_another_committee_counts_nothing_of_them()
    {
        var committee = await Committee.SetUpAsync(app);
        await committee.RegisterAsync(committee.Assign, with: application => Finance(application, IntakeChannel.Website));
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        (await stranger.OpenAsync("/linkage/finance")).Text("[data-testid=by-channel] [data-channel=All] td:nth-child(2)").ShouldBe("0", "another committee's cases are not counted");
        (await stranger.OpenAsync("/linkage/finance/cases")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignInAsync(Role.Reviewer)).OpenAsync("/linkage/finance")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}

public sealed class CountingFinanceDisputesOnSqlite(SqliteApp app) : CountingFinanceDisputesTests(app), IClassFixture<SqliteApp>;

public sealed class CountingFinanceDisputesOnPostgres(PostgresApp app) : CountingFinanceDisputesTests(app), IClassFixture<PostgresApp>;
