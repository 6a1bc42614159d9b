using System.Net;
using System.Text;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class AnsweringAnInvitationTests(HejieApp app)
{
    [Theory]
    [InlineData("Agrees", Willingness.Agrees, "Committee")]
    [InlineData("Refuses", Willingness.Refuses, "Committee")]
    [InlineData("Asks", Willingness.Asks, "YouAnswer")] // a question is no answer yet
    public async Task The_invited_answers_in_three_small_screens_without_an_account(string answer, Willingness recorded, string next)
    {
        var code = InvitationCode.New();
        var invited = await app.InvitedCaseAsync(code);

        var first = await app.Visit().OpenAsync($"/i/{code}");
        var second = await first.FollowAsync("去答复");
        var third = await second.SubmitAsync(("Answer", answer), ("Words", "请先说说要带什么？"));

        third.Address.ShouldBe($"/i/{code}/done");
        (Encoding.UTF8.GetByteCount(first.Body) + Encoding.UTF8.GetByteCount(second.Body) + Encoding.UTF8.GetByteCount(third.Body)).ShouldBeLessThan(60_000);
        var party = (await app.ReadAsync(invited.Number)).Party(2)!;
        party.Willingness.ShouldBe(recorded);
        party.AnsweredBy.ShouldBe(ContactChannel.Portal);
        var respondent = await app.AsPartyAsync(invited.Number, PortalStage.RespondentPhone);
        (await respondent.OpenAsync($"/track/{invited.Number}")).Find("[data-testid=now]").GetAttribute("data-who").ShouldBe(next);
    }

    [Fact]
    public async Task The_invitation_tells_no_more_than_is_needed()
    {
        var code = InvitationCode.New();
        await app.InvitedCaseAsync(code);

        var page = await app.Visit().OpenAsync($"/i/{code}");

        page.Text().ShouldContain("演**");
        page.Body.ShouldNotContain("演示甲");
        page.Body.ShouldNotContain("吊顶");
        page.Body.ShouldNotContain(PortalStage.ApplicantPhone);
    }

    [Fact]
    public async Task A_question_must_be_written()
    {
        var code = InvitationCode.New();
        await app.InvitedCaseAsync(code);

        var page = await (await app.Visit().OpenAsync($"/i/{code}/answer")).SubmitAsync(("Answer", "Asks"));

        page.Text("#Words-error").ShouldContain("请写下您要问的问题");
    }
}

public sealed class AnsweringAnInvitationOnSqlite(SqliteApp app) : AnsweringAnInvitationTests(app), IClassFixture<SqliteApp>;

public sealed class AnsweringAnInvitationOnPostgres(PostgresApp app) : AnsweringAnInvitationTests(app), IClassFixture<PostgresApp>;

/// <summary>In a class of its own: it locks the address that all tests of a class come from.</summary>
public sealed class GuessingInvitationsTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Whoever_tries_codes_at_random_has_to_wait()
    {
        await PortalStage.SetAsync(app);
        var stranger = app.Visit();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 55; i++)
        {
            answers.Add((await stranger.OpenAsync($"/i/{InvitationCode.New()}")).Status);
        }

        answers[..50].ShouldAllBe(answer => answer == HttpStatusCode.NotFound); // a community centre behind one address is not shut out by a slip
        answers.Last().ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
