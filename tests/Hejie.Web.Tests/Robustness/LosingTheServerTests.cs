using System.Net;
using Hejie.Data.Numbering;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Robustness;

/// <summary>The database server goes away in the middle of an act.</summary>
public sealed class LosingTheServerTests(PostgresApp app) : IClassFixture<PostgresApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_acceptance_that_lost_its_connection_is_not_called_done_and_can_be_sent_again()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync(committee.Prepare);
        var version = (await app.ReadAsync(number)).Version;
        Task<Answer> AcceptAsync() => clerk.SendAsync(HttpMethod.Post, $"/api/v1/cases/{number}/acceptance", new { }, version);

        var cutOff = await AcceptWhileLosingTheServerAsync(committee.Body.Id, AcceptAsync);

        cutOff.Status.ShouldBe(HttpStatusCode.Conflict, $"{cutOff.Body}");
        (await app.ReadAsync(number)).AcceptedOn.ShouldBeNull();
        (await AcceptAsync()).Status.ShouldBe(HttpStatusCode.OK);
        (await app.ReadAsync(number)).VolumeNumber!.Text.ShouldEndWith("第0002号");
    }

    /// <summary>Holds the committee's next volume number, so that the acceptance waits for it, and takes its connection away meanwhile.</summary>
    private async Task<Answer> AcceptWhileLosingTheServerAsync(OrganizationId committee, Func<Task<Answer>> accept)
    {
        Task<Answer>? waiting = null;
        await using var db = app.Database.Open();
        await db.InOneTransactionAsync(async token =>
        {
            await db.NextNumberAsync(NumberSeries.VolumesOf(committee), app.Clock.Now.Year, token);
            waiting = accept();
            await using var killer = app.Database.Open();
            while (await killer.Database.SqlQueryRaw<int>(
                "SELECT count(pg_terminate_backend(pid))::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").SingleAsync(token) == 0)
            {
                await Task.Delay(20, token);
            }
            return true;
        }, Stop);
        return await waiting!;
    }
}
