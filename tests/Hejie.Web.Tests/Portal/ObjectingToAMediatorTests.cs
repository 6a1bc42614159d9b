using System.Net;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class ObjectingToAMediatorTests(HejieApp app)
{
    private const string Kin = "他和对方的父亲是战友";

    [Fact]
    public async Task A_party_asks_for_another_mediator_and_no_session_begins_until_it_is_decided()
    {
        var (committee, number) = await AssignedAsync();
        var respondent = await app.AsPartyAsync(number, Committee.RespondentPhone);
        var page = await (await respondent.OpenAsync($"/track/{number}")).FollowAsync("要求更换");
        page.Text("main").ShouldContain($"谁来决定：{committee.Body.Name}");
        page.Find("input[name=Mediator]").HasAttribute("checked").ShouldBeTrue(); // the only one there is

        page = await page.SubmitAsync(("Ground", Kin));

        page.Address.ShouldBe($"/track/{number}");
        page.Text("[data-testid=recusal]").ShouldContain("正在决定");
        page.Has("[data-testid=to-recusal]").ShouldBeFalse();
        var mediation = await app.ReadAsync(number);
        mediation.HasOpenRecusal.ShouldBeTrue();
        var asked = mediation.Recusals.ShouldHaveSingleItem();
        (asked.Party, asked.Mediator, asked.Ground).ShouldBe((2, committee.Host.Id, Kin));
        mediation.Timeline.Single(entry => entry.Act == CaseAct.RequestRecusal).ActorReference.ShouldContain("2");
        var desk = await (await committee.ClerkAsync()).OpenAsync("/desk");
        desk.Has($"[data-testid=todos] [data-case='{number}']").ShouldBeTrue();
    }

    [Fact]
    public async Task The_other_side_does_not_read_who_objected_and_why()
    {
        var (_, number) = await AssignedAsync();
        await ObjectAsync(number, Committee.RespondentPhone);

        var applicant = await app.AsPartyAsync(number, Committee.ApplicantPhone);

        (await applicant.OpenAsync($"/track/{number}")).Has("[data-testid=recusal]").ShouldBeFalse();
        (await applicant.OpenAsync($"/track/{number}/recusal")).Body.ShouldNotContain(Kin);
    }

    [Fact]
    public async Task The_party_reads_what_the_committee_decided_and_may_ask_again_on_other_grounds()
    {
        var (committee, number) = await AssignedAsync();
        await ObjectAsync(number, Committee.RespondentPhone);
        var clerk = await committee.ClerkAsync();

        await (await clerk.OpenAsync($"/cases/{number}/assignment")).SubmitFormAsync("[data-testid=deny-2]", ("Reason", "查明没有亲属关系"));

        var page = await (await app.AsPartyAsync(number, Committee.RespondentPhone)).OpenAsync($"/track/{number}");
        page.Text("[data-testid=recusal]").ShouldContain("没有同意。原因：查明没有亲属关系");
        page.Has("[data-testid=to-recusal]").ShouldBeTrue();
        (await clerk.OpenAsync("/desk")).Has($"[data-testid=todos] [data-case='{number}']").ShouldBeFalse();
    }

    [Fact]
    public async Task An_objection_after_a_change_of_host_stands_on_the_clerks_desk_too()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Assign(mediation);
            mediation.ReplaceHost(Named(committee.Helper), "原调解员生病", committee.Moment).ShouldBeNull();
        });

        await ObjectAsync(number, Committee.RespondentPhone);

        (await (await committee.ClerkAsync()).OpenAsync("/desk")).Has($"[data-testid=todos] [data-case='{number}']").ShouldBeTrue();
    }

    [Fact]
    public async Task A_helper_objected_to_leaves_the_case()
    {
        var (committee, number) = await AssignedAsync(helped: true);
        var page = await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}/recusal");
        await page.SubmitAsync(("Mediator", committee.Helper.Id.Value), ("Ground", "他在对方单位工作"));
        var clerk = await committee.ClerkAsync();

        await (await clerk.OpenAsync($"/cases/{number}/assignment")).PressAsync("release-1", ("Reason", "回避理由成立"));

        var mediation = await app.ReadAsync(number);
        mediation.HasOpenRecusal.ShouldBeFalse();
        mediation.Mediators.Single(named => named.MediatorId == committee.Helper.Id).IsActive.ShouldBeFalse();
        (await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}"))
            .Text("[data-testid=recusal]").ShouldContain("同意了。原因：回避理由成立");
    }

    [Fact]
    public async Task What_is_missing_is_told_and_a_second_objection_or_a_stranger_as_mediator_is_refused()
    {
        var (_, number) = await AssignedAsync();
        var party = await app.AsPartyAsync(number, Committee.RespondentPhone);
        var page = await party.OpenAsync($"/track/{number}/recusal");
        (await page.SubmitAsync()).Has("#Ground-error").ShouldBeTrue();
        (await page.SubmitAsync(("Mediator", Guid.CreateVersion7()), ("Ground", Kin))).Find("[data-testid=refusal]").GetAttribute("data-code").ShouldBe("MediatorIsNotOnTheCase");
        await page.SubmitAsync(("Ground", Kin));

        var again = await page.SubmitAsync(("Ground", Kin), ("SeenVersion", (await app.ReadAsync(number)).Version));

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Find("[data-testid=refusal]").GetAttribute("data-code").ShouldBe("RecusalAlreadyRequested");
        (await app.ReadAsync(number)).Recusals.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Before_a_mediator_is_named_there_is_nobody_to_object_to()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Accept);

        var page = await (await app.AsPartyAsync(number, Committee.ApplicantPhone)).OpenAsync($"/track/{number}/recusal");

        page.Has("[data-testid=nobody]").ShouldBeTrue();
        page.Has("[data-testid=object]").ShouldBeFalse();
    }

    private async Task<(Committee Committee, CaseNumber Number)> AssignedAsync(bool helped = false)
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(mediation =>
        {
            committee.Accept(mediation);
            mediation.Assign(Named(committee.Host), helped ? [Named(committee.Helper)] : [], AssignmentMode.NamedByCommittee, committee.Moment).ShouldBeNull();
            mediation.Acknowledge(1, NoticeWay.Oral, false, committee.Moment).ShouldBeNull();
            mediation.Acknowledge(2, NoticeWay.Oral, false, committee.Moment).ShouldBeNull();
        });
        return (committee, number);
    }

    private static AssignedMediator Named(Mediator mediator) => new(mediator.Id, mediator.Name, [], null, false);

    private async Task ObjectAsync(CaseNumber number, string phone) =>
        await (await (await app.AsPartyAsync(number, phone)).OpenAsync($"/track/{number}/recusal")).SubmitAsync(("Ground", Kin));
}

public sealed class ObjectingToAMediatorOnSqlite(SqliteApp app) : ObjectingToAMediatorTests(app), IClassFixture<SqliteApp>;

public sealed class ObjectingToAMediatorOnPostgres(PostgresApp app) : ObjectingToAMediatorTests(app), IClassFixture<PostgresApp>;
