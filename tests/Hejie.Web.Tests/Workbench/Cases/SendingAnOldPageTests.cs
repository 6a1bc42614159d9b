using System.Net;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

/// <summary>A form that was opened when the case still had what it is about.</summary>
public abstract class SendingAnOldPageTests(HejieApp app)
{
    [Theory]
    [InlineData("confirmation?handler=Enforce", "EnforcingParty=1&EnforcedOn=2026-03-05")]
    [InlineData("confirmation?handler=Enforce", "")]
    [InlineData("performance?handler=Urge", "Term=1")]
    [InlineData("performance?handler=Perform", "")]
    [InlineData("durability?handler=Find", "Event=Relapse&HappenedOn=2026-03-05&EventEvidence=a")]
    [InlineData("durability?handler=Find", "")]
    [InlineData("agreement/signatures", "")]
    [InlineData("agreement/revision?handler=MoreTerms", "")]
    [InlineData("sessions/1?handler=Open", "")]
    public async Task A_form_about_what_the_case_has_not_finds_no_page(string address, string fields)
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var mediator = await committee.MediatorAsync();
        var token = (await mediator.OpenAsync($"/cases/{number}")).Find("[name=FormToken]").GetAttribute("value")!;
        var seen = (await app.ReadAsync(number)).Version;
        using var form = new StringContent($"FormToken={Uri.EscapeDataString(token)}&SeenVersion={seen}&{fields}", null, "application/x-www-form-urlencoded");

        var answer = await mediator.Client.PostAsync(new Uri($"/cases/{number}/{address}", UriKind.Relative), form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Enforcement_of_what_was_not_agreed_is_refused_over_the_api()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var (clerk, _) = await Machine.OfAsync(app, committee);

        var answer = await clerk.SendAsync(
            HttpMethod.Post, $"/api/v1/cases/{number}/confirmation/enforcement", new { party = 1, on = "2026-03-05" }, (await app.ReadAsync(number)).Version);

        answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Body.ToJsonString());
    }
}

public sealed class SendingAnOldPageOnSqlite(SqliteApp app) : SendingAnOldPageTests(app), IClassFixture<SqliteApp>;

public sealed class SendingAnOldPageOnPostgres(PostgresApp app) : SendingAnOldPageTests(app), IClassFixture<PostgresApp>;
