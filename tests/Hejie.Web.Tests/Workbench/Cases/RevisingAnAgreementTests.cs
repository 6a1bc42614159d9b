using System.Net;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class RevisingAnAgreementTests(HejieApp app)
{
    private const string Drawing = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Fact]
    public async Task A_revision_is_written_signed_and_sealed_while_the_agreement_binds_and_then_takes_its_place()
    {
        var (committee, number) = await app.SettledAsync();
        var mediator = await committee.MediatorAsync();
        var form = await (await mediator.OpenAsync($"/cases/{number}")).FollowAsync("修改协议");
        form.Find("[name='Terms[0].Text']").TextContent.Trim().ShouldBe("赔偿损失");

        var page = await form.SubmitFormAsync("[data-testid=revision-form]", Wish("1"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text().ShouldContain("还缺（钱演示）");
        page.Find("[name=RevisionReason]").TextContent.Trim().ShouldBe("改为晚些付");

        page = await page.SubmitFormAsync("[data-testid=revision-form]", ("RevisionConsents", new[] { "1", "2" }));
        page.Address.ShouldBe($"/cases/{number}/agreement/signatures", page.Body);
        page.Text().ShouldContain("之变更2");
        (await mediator.OpenAsync($"/cases/{number}/performance")).Text("[data-testid=revision]").ShouldContain("仍按下面的条款履行");
        (await mediator.OpenAsync($"/cases/{number}/papers/mediation-agreement-2.pdf")).Status.ShouldBe(HttpStatusCode.OK);

        var phone = await app.AsPartyAsync(number, Committee.RespondentPhone);
        var track = await phone.OpenAsync($"/track/{number}");
        track.Find("[data-testid=now]").GetAttribute("data-who").ShouldBe("YouSignRevision");
        var text = await phone.OpenAsync($"/track/{number}/agreement");
        text.Text("[data-testid=revision]").ShouldContain("原来的协议照样有效");
        (await phone.OpenAsync($"/track/{number}/agreement?version=1")).Text().ShouldContain("协议已于");
        (await text.SubmitAsync(("Agrees", "true"), ("Signed.Drawing", Drawing))).Address.ShouldBe($"/track/{number}");
        (await phone.OpenAsync($"/track/{number}")).Find("[data-testid=now]").GetAttribute("data-who").ShouldBe("YouPerform");
        await SignRestAsync(committee, number);
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/desk")).Text($"li[data-case='{number}'] .needs").ShouldBe("盖调委会印章");
        page = await (await clerk.OpenAsync($"/cases/{number}/agreement/seal")).SubmitAsync();

        page.Text("[data-testid=state]").ShouldBe("履行中", page.Body);
        page.Text("[data-testid=versions]").ShouldContain("由新的一版代替");
        page.Text("[data-testid=timeline]").ShouldContain("修改的协议生效");
        page.Text("[data-testid=papers]").ShouldContain("人民调解协议书（2）");
        var versions = await VersionsAsync(number);
        versions.Select(version => version.Standing).ShouldBe([AgreementStanding.Superseded, AgreementStanding.InForce]);
        (await phone.OpenAsync($"/track/{number}/agreement?version=1")).Has("[data-testid=superseded]").ShouldBeTrue();
        (await NoticesAsync(number)).ShouldContain(NoticeOccasion.RevisionEffective);
    }

    [Fact]
    public async Task A_revision_is_given_up_and_the_agreement_goes_on()
    {
        var (committee, number) = await app.SettledAsync();
        var mediator = await committee.MediatorAsync();
        await (await mediator.OpenAsync($"/cases/{number}/agreement/revision")).SubmitFormAsync("[data-testid=revision-form]", Wish("1", "2"));

        var page = await mediator.OpenAsync($"/cases/{number}/agreement/revision");
        (await page.SubmitFormAsync("[data-testid=drop-form]")).Has("#DropReason-error").ShouldBeTrue();
        page = await page.SubmitFormAsync("[data-testid=drop-form]", ("DropReason", "赵演示不同意了"));

        page.Has("[data-testid=revision]").ShouldBeFalse(page.Body);
        page.Text("[data-testid=versions]").ShouldContain("没有签成，已放弃：赵演示不同意了");
        (await NoticesAsync(number)).ShouldContain(NoticeOccasion.RevisionDropped);
        var phone = await app.AsPartyAsync(number, Committee.RespondentPhone);
        (await phone.OpenAsync($"/track/{number}/agreement?version=2")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await phone.OpenAsync($"/track/{number}/agreement")).Text().ShouldContain("协议已于");
    }

    [Fact]
    public async Task What_was_performed_is_carried_over_and_a_payment_in_between_sends_back_to_the_text()
    {
        var (committee, number) = await app.SettledAsync(Two);
        var mediator = await committee.MediatorAsync();
        var form = await mediator.OpenAsync($"/cases/{number}/agreement/revision");
        await form.SubmitFormAsync("[data-testid=revision-form]", Wish("1", "2"));
        await PerformAsync(committee, number, 1);

        var page = await mediator.OpenAsync($"/cases/{number}/agreement/revision");
        page.Has("[data-testid=outdated]").ShouldBeTrue();
        page.Text("[data-testid=performed]").ShouldContain("先付一半");
        page.Document.QuerySelectorAll("fieldset.term legend").Select(legend => legend.TextContent).ShouldBe(["第 2 条"]);
        await SignAsync(committee, number, 1, CaseRefusals.RevisionIsOutdated);

        page = await page.SubmitFormAsync("[data-testid=revision-form]", ("Terms[0].Text", "尽快付清"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=findings]").ShouldContain("尽快");
        page = await page.SubmitFormAsync("[data-testid=revision-form]", ("Terms[0].Text", "再付一半"));
        page.Address.ShouldBe($"/cases/{number}/agreement/signatures", page.Body);
        var last = (await VersionsAsync(number))[^1];
        (last.CarriedTerms, last.Terms.Count, last.TotalFen).ShouldBe((1, 2, 100_000));
    }

    [Fact]
    public async Task Two_who_revise_at_once_do_not_overwrite_each_other()
    {
        var (committee, number) = await app.SettledAsync();
        var mediator = await committee.MediatorAsync();
        var first = await mediator.OpenAsync($"/cases/{number}/agreement/revision");
        var second = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement/revision");

        await first.SubmitFormAsync("[data-testid=revision-form]", Wish("1", "2"));
        var page = await second.SubmitFormAsync("[data-testid=revision-form]", [.. Wish("1", "2"), ("RevisionReason", "另一个理由")]);

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text().ShouldContain("改为晚些付");
        (await VersionsAsync(number)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task There_is_nothing_to_revise_before_an_agreement_binds_and_nobody_else_sees_it()
    {
        var (committee, drafted) = await app.DraftedAsync();
        var mediator = await committee.MediatorAsync();
        (await mediator.OpenAsync($"/cases/{drafted}/agreement/revision")).Status.ShouldBe(HttpStatusCode.NotFound);

        var (_, number) = await app.SettledAsync();
        (await mediator.OpenAsync($"/cases/{number}/agreement/revision")).Status.ShouldBe(HttpStatusCode.NotFound); // another committee's
        (await (await committee.ClerkAsync()).OpenAsync($"/cases/{drafted}/agreement/revision")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_partial_agreement_says_what_is_open_to_staff_and_parties()
    {
        var (committee, number) = await app.SettledAsync(now => DraftedAgreement.Draft(100_000, now) with { Scope = AgreementScope.Partial, OpenMatters = "阳台防水由谁重做" });

        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}");
        page.Text("[data-testid=open-matters]").ShouldContain("阳台防水由谁重做");
        page.Text("[data-testid=open-matters]").ShouldContain("人民法院起诉");
        var phone = await app.AsPartyAsync(number, Committee.RespondentPhone);
        (await phone.OpenAsync($"/track/{number}/agreement")).Text("[data-testid=open-matters]").ShouldContain("阳台防水由谁重做");
    }

    [Fact]
    public async Task A_partial_agreement_without_open_matters_is_sent_back_with_what_was_typed()
    {
        var (committee, number) = await app.DraftedAsync();
        var page = await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/agreement");

        page = await page.SubmitAsync(("Scope", nameof(AgreementScope.Partial)));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=findings]").ShouldContain("没有写");
        page = await page.SubmitAsync(("OpenMatters", "阳台防水由谁重做"));

        page.Address.ShouldBe($"/cases/{number}/agreement/signatures", page.Body);
        (await VersionsAsync(number)).ShouldHaveSingleItem().OpenMatters.ShouldBe("阳台防水由谁重做");
    }

    private static (string, object)[] Wish(params string[] consents) =>
        [("RevisionKind", nameof(RevisionKind.Change)), ("RevisionReason", "改为晚些付"), ("RevisionConsents", consents),
            .. PreSignCheck.PointsFor(DisputeType.Neighborhood).Select((_, i) => ($"Check[{i}].Holds", (object)"true"))];

    private static AgreementDraft Two(Moment now) => DraftedAgreement.Draft(50_000, now) with
    {
        Terms =
        [
            new TermDraft(TermKind.Payment, 2, 1, "先付一半", 50_000, now.Today.AddDays(5), "转账", null),
            new TermDraft(TermKind.Payment, 2, 1, "再付一半", 50_000, now.Today.AddDays(10), "转账", null),
        ],
    };

    private async Task SignRestAsync(Committee committee, CaseNumber number)
    {
        await SignAsync(committee, number, 1, null);
        await app.OnVersionsAsync(number, (mediation, versions, sessions) => versions.ToSign(1)!.Sign(
            mediation, new Signature(SignerRole.Mediator, null, committee.Host.Id.Value, "王和", SignatureKind.Handwritten, committee.Moment.Now, "c"), false, sessions, committee.Moment)
            .ShouldBeNull());
    }

    private Task SignAsync(Committee committee, CaseNumber number, int party, Domain.Refusal? refusal) => app.OnVersionsAsync(number, (mediation, versions, sessions) => versions.ToSign(1)!.Sign(
        mediation, new Signature(SignerRole.Party, party, null, mediation.Party(party)!.Name, SignatureKind.Handwritten, committee.Moment.Now, "a"), false, sessions, committee.Moment)
        .ShouldBe(refusal));

    private Task PerformAsync(Committee committee, CaseNumber number, int term) => app.OnVersionsAsync(number, (mediation, versions, _) =>
        versions.InHand(1)!.Perform(mediation, term, committee.Moment.Today, "收条", committee.Moment).ShouldBeNull());

    private async Task<List<MediationAgreement>> VersionsAsync(CaseNumber number)
    {
        await using var db = app.Database.Open();
        var id = (await app.ReadAsync(number)).Id;
        return await db.Set<MediationAgreement>().AsNoTracking().Where(known => known.CaseId == id).OrderBy(known => known.Edition).ToListAsync(TestContext.Current.CancellationToken);
    }

    private async Task<List<NoticeOccasion>> NoticesAsync(CaseNumber number)
    {
        await using var db = app.Database.Open();
        var id = (await app.ReadAsync(number)).Id;
        return await db.Set<Notice>().AsNoTracking().Where(known => known.CaseId == id).Select(known => known.Occasion).ToListAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class RevisingAnAgreementOnSqlite(SqliteApp app) : RevisingAnAgreementTests(app), IClassFixture<SqliteApp>;

public sealed class RevisingAnAgreementOnPostgres(PostgresApp app) : RevisingAnAgreementTests(app), IClassFixture<PostgresApp>;
