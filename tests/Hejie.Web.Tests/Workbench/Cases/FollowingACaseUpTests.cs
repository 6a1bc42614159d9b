using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class FollowingACaseUpTests(HejieApp app)
{
    [Fact]
    public async Task Whether_the_two_get_on_again_and_what_law_was_understood_is_written_down_and_what_was_not_asked_stays_open()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Assign(mediation);
            foreach (var party in mediation.Parties)
            {
                mediation.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, committee.Moment).ShouldBeNull();
            }
            mediation.Fail(TerminationReason.GapTooWide, "差距太大", committee.Moment).ShouldBeNull();
        });
        var clerk = await committee.ClerkAsync();

        await (await clerk.OpenAsync($"/cases/{number}/follow-ups/new")).SubmitAsync(
            ("RelationshipRepaired", "True"), ("LawUnderstood", "漏水造成的损失要赔"), ("Findings", "双方能打招呼了。"));
        await (await clerk.OpenAsync($"/cases/{number}/follow-ups/new")).SubmitAsync(("Findings", "电话没有说清。"));

        var visits = (await app.ReadAsync(number)).FollowUps;
        (visits[0].RelationshipRepaired, visits[0].LawUnderstood).ShouldBe((true, "漏水造成的损失要赔"));
        (visits[1].RelationshipRepaired, visits[1].LawUnderstood).ShouldBe((null, null));
    }
}

public sealed class FollowingACaseUpOnSqlite(SqliteApp app) : FollowingACaseUpTests(app), IClassFixture<SqliteApp>;

public sealed class FollowingACaseUpOnPostgres(PostgresApp app) : FollowingACaseUpTests(app), IClassFixture<PostgresApp>;
