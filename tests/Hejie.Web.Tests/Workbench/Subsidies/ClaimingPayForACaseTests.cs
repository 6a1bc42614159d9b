using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Subsidies;

/// <summary>R-5 and R-6 from the case that may be claimed to the list of payments.</summary>
public abstract class ClaimingPayForACaseTests(HejieApp app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task R5_a_case_is_claimed_agreed_to_step_by_step_and_stands_on_the_list_of_payments()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.PaidCaseAsync();
        var mediator = await committee.MediatorAsync();
        var page = await (await mediator.OpenAsync("/subsidies/claimable")).FollowAsync("申请补贴");
        page.Text("[data-testid=amount]").ShouldBe("45.00 元");
        page = await page.SubmitAsync(("Basis", "双方差距大，证据已固定。"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Body.ShouldContain("双方差距大，证据已固定。", customMessage: "what was typed stays");
        var typed = page;
        page = await typed.SubmitAsync(("NothingApplies", "true"));
        page.Text("[data-testid=state]").ShouldBe("等调委会初核");
        var again = await typed.SubmitAsync(("NothingApplies", "true"));
        again.Address.ShouldBe(page.Address, "a second press leads to the same claim");
        page.Has("[data-testid=approve]").ShouldBeFalse("nobody judges his own");
        (await mediator.OpenAsync("/subsidies/claimable")).Has($"tr[data-case='{number}']").ShouldBeFalse();
        var address = page.Address;

        foreach (var (browser, state) in new[]
        {
            (await committee.ClerkAsync(), "等司法所审核"),
            (await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street), "等区司法局审批"),
            (await app.SignInAsync(Role.BureauOfficer), "已批准"),
        })
        {
            (await browser.OpenAsync("/subsidies?mine=true")).Has($"tr[data-case='{number}']").ShouldBeTrue();
            page = await (await browser.OpenAsync(address)).SubmitFormAsync("[data-testid=approve]");
            page.Text("[data-testid=state]").ShouldBe(state);
        }

        page.Text("[data-testid=trail]").ShouldContain("同意");
        foreach (var sheet in new[] { "claim.pdf", "claim.docx" })
        {
            (await mediator.Client.GetByteArrayAsync(new Uri($"{address}/{sheet}", UriKind.Relative), Stop)).Length.ShouldBeGreaterThan(1000);
        }
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        page = await bureau.OpenAsync($"/subsidies/payments?committee={committee.Body.Id.Value}");
        page.Text("[data-testid=sum]").ShouldContain("45.00");
        page.Has($"[data-testid=lines] tr[data-case='{number}']").ShouldBeTrue();
        var csv = await bureau.Client.GetStringAsync(new Uri(page.Find("[data-testid=csv]").GetAttribute("href")!, UriKind.Relative), Stop);
        csv.ShouldContain($"{number},{committee.Body.Name},{committee.Host.Name},45.00,0.00,2026-03-05");
    }

    [Fact]
    public async Task A_claim_of_another_committee_or_mediator_is_nobodys_business()
    {
        var committee = await Committee.SetUpAsync(app);
        var claim = await app.ClaimAsync(committee);
        var address = $"/subsidies/{claim.Id.Value}";
        var other = await Committee.SetUpAsync(app);
        var neighbours = new[]
        {
            await other.ClerkAsync(), await other.MediatorAsync(), await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202003"),
            await app.SignInAsync(Role.Mediator, mediator: committee.Helper.Id.Value, organization: committee.Body.Id.Value),
        };

        foreach (var browser in neighbours)
        {
            (await browser.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await browser.OpenAsync(address + "/claim.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await browser.OpenAsync("/subsidies")).Has($"tr[data-case='{claim.Number}']").ShouldBeFalse();
        }
        (await neighbours[0].OpenAsync("/subsidies/payments")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await neighbours[0].OpenAsync($"/cases/{claim.Number}/subsidy")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await neighbours[3].OpenAsync("/subsidies/calls")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await app.SignInAsync(Role.Reviewer)).OpenAsync("/subsidies")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Of_two_who_judge_at_once_the_second_is_shown_what_the_first_did()
    {
        var committee = await Committee.SetUpAsync(app);
        var claim = await app.ClaimAsync(committee);
        var address = $"/subsidies/{claim.Id.Value}";
        var first = await (await committee.ClerkAsync()).OpenAsync(address);
        var second = await (await committee.ClerkAsync()).OpenAsync(address);

        (await first.SubmitFormAsync("[data-testid=approve]")).Text("[data-testid=state]").ShouldBe("等司法所审核");
        var late = await second.SubmitFormAsync("[data-testid=return]", ("ReturnReason", "补照片"));

        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Body.ShouldContain("补照片", customMessage: "what was typed is not lost");
        await using var db = app.Database.Open();
        (await db.Set<SubsidyClaim>().SingleAsync(found => found.Id == claim.Id, Stop)).State.ShouldBe(SubsidyState.WithJusticeOffice);
    }

    [Fact]
    public async Task R6_a_case_that_is_claimed_twice_at_once_has_one_claim()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.PaidCaseAsync();
        var pages = await Task.WhenAll((await committee.MediatorAsync()).OpenAsync($"/cases/{number}/subsidy"), (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/subsidy"));

        var done = await Task.WhenAll(pages.Select(page => page.SubmitAsync(("Basis", "证据已固定。"), ("NothingApplies", "true"))));

        done.ShouldContain(page => page.Status == HttpStatusCode.OK);
        await using var db = app.Database.Open();
        (await db.Set<SubsidyClaim>().CountAsync(claim => claim.Number == number, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task R6_the_same_dispute_under_another_number_is_refused_with_the_earlier_claim_named()
    {
        var committee = await Committee.SetUpAsync(app);
        var earlier = await app.ClaimAsync(committee);
        var (same, pair) = (await committee.PaidCaseAsync("周演示"), await committee.PaidCaseAsync("吴演示"));
        await LinkAsync(committee, earlier, same, RelatedKind.Duplicate);
        await LinkAsync(committee, earlier, pair, RelatedKind.SamePair);
        var mediator = await committee.MediatorAsync();

        (await mediator.OpenAsync($"/cases/{same}/subsidy")).Text("[data-testid=why-not]").ShouldContain(earlier.Number.Text);
        var page = await mediator.OpenAsync($"/cases/{pair}/subsidy");
        page = await page.SubmitAsync(("Basis", "证据已固定。"), ("NothingApplies", "true"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Body.ShouldContain(earlier.Number.Text);
        page = await page.SubmitAsync(("SeparateBecause", "上次是停车，这次是漏水。"));
        page.Text("[data-testid=separate]").ShouldBe("上次是停车，这次是漏水。");
    }

    private async Task LinkAsync(Committee committee, SubsidyClaim earlier, CaseNumber later, RelatedKind kind)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == later, Stop);
        var before = new EarlierCase(earlier.CaseId, earlier.Number, DisputeType.Neighborhood, CaseState.InMediation, committee.Moment.Today, Committee.Community, null, true);
        var application = committee.Application(later, "某演示") with { Like = [new LikeCase(before, kind, MayRead: true)], LikeReason = "又来了" };
        db.AddRange(RelatedCase.Of(mediation, application, committee.Moment));
        await db.SaveChangesAsync(Stop);
    }

    [Fact]
    public async Task Several_are_agreed_to_in_one_go_and_one_that_a_party_denies_is_left_with_the_reason()
    {
        var committee = await Committee.SetUpAsync(app);
        var (plain, denied) = (await app.ClaimAsync(committee), await app.ClaimAsync(committee));
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync($"/subsidies/{denied.Id.Value}");
        page = await page.SubmitFormAsync("[data-testid=call]", ("Party", "2"), ("Outcome", "Denied"), ("CallWords", ""));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=call]", ("CallWords", "说没有来过"));
        page.Text("[data-testid=calls]").ShouldContain("否认调解过");
        page.Text("[data-testid=amount]").ShouldBe("45.00 元", "never a penalty by itself");

        page = await clerk.OpenAsync("/subsidies");
        var chosen = page.Document.QuerySelectorAll("input[name=Chosen]").Select(box => box.GetAttribute("value")!).ToArray();
        chosen.Length.ShouldBe(2);
        (await page.SubmitFormAsync("[data-testid=batch]", ("Chosen", Array.Empty<string>()))).Body.ShouldContain("还没有勾选申请");
        page = await page.SubmitFormAsync("[data-testid=batch]", ("Chosen", chosen));

        page.Body.ShouldContain("同意了 1 件，共选 2 件");
        page.Text("[data-testid=results]").ShouldContain("否认");
        page = await clerk.OpenAsync($"/subsidies/{denied.Id.Value}");
        page = await page.SubmitFormAsync("[data-testid=approve]", ("Words", "到场照片里有他"));
        page.Text("[data-testid=state]").ShouldBe("等司法所审核");
        await using var db = app.Database.Open();
        (await db.Set<SubsidyClaim>().SingleAsync(found => found.Id == plain.Id, Stop)).State.ShouldBe(SubsidyState.WithJusticeOffice);
    }

    [Fact]
    public async Task What_is_taken_back_is_claimed_back_in_the_period_in_which_it_is_and_sums_open_to_their_lines()
    {
        var committee = await Committee.SetUpAsync(app);
        var (kept, revoked) = (await app.ClaimAsync(committee, SubsidyState.Approved), await app.ClaimAsync(committee, SubsidyState.Approved));
        var start = app.Clock.Now;
        try
        {
            app.Clock.Now = start.AddDays(1);
            var bureau = await app.SignInAsync(Role.BureauOfficer);
            var page = await bureau.OpenAsync($"/subsidies/{revoked.Id.Value}");
            page = await page.SubmitFormAsync("[data-testid=check]", ("Passed", "Failed"), ("CheckWords", "记录是补写的"));
            page.Text("[data-testid=state]").ShouldBe("已批准", "a failed check takes nothing back by itself");
            page = await page.SubmitFormAsync("[data-testid=revoke]", ("RevocationReason", "记录是补写的"));
            page.Text("[data-testid=state]").ShouldBe("已撤销，追回");

            var own = $"committee={committee.Body.Id.Value}";
            var first = await bureau.OpenAsync($"/subsidies/payments?from=2026-03-05&until=2026-03-05&{own}");
            first.Text("[data-testid=sum]").ShouldContain("90.00");
            first.Document.QuerySelectorAll("[data-testid=lines] tbody tr").Length.ShouldBe(2);
            var second = await bureau.OpenAsync($"/subsidies/payments?from=2026-03-06&until=2026-03-06&{own}");
            second.Text("[data-testid=sum]").ShouldContain("-45.00");
            second.Has($"[data-testid=lines] tr[data-case='{kept.Number}']").ShouldBeFalse();
            var both = await bureau.OpenAsync($"/subsidies/payments?from=2026-03-05&until=2026-03-06&{own}");
            both.Document.QuerySelectorAll("[data-testid=sum] td").Select(cell => cell.TextContent).ShouldBe(["2", "90.00", "1", "45.00", "45.00"]);
        }
        finally
        {
            app.Clock.Now = start;
        }
    }

    [Fact]
    public async Task Doubts_are_shown_with_their_weights_and_lead_to_the_list_of_calls()
    {
        var committee = await Committee.SetUpAsync(app);
        var like = await committee.PaidCaseAsync("周演示");
        var number = await committee.PaidCaseAsync();
        var page = await (await (await committee.MediatorAsync()).OpenAsync($"/cases/{number}/subsidy")).SubmitAsync(("Basis", "证据已固定。"), ("NothingApplies", "true"));

        page.Text("[data-testid=score]").ShouldBe("50 分");
        page.Text("[data-doubt=NotConfirmed]").ShouldContain("2 位当事人没有自己确认过");
        page.Text("[data-doubt=CopiedText]").ShouldContain(like.Short);
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync("/subsidies/calls?uncalled=true")).Has($"tr[data-case='{number}']").ShouldBeTrue();
        var claim = await clerk.OpenAsync(page.Address);
        claim = await claim.SubmitFormAsync("[data-testid=call]", ("Party", "1"), ("Outcome", "Confirmed"));
        claim = await claim.SubmitFormAsync("[data-testid=call]", ("Party", "2"), ("Outcome", "Confirmed"));

        claim.Text("[data-testid=score]").ShouldBe("30 分");
        (await clerk.OpenAsync("/subsidies/calls")).Has($"tr[data-case='{number}']").ShouldBeTrue();
        (await clerk.OpenAsync("/subsidies/calls?uncalled=true")).Has($"tr[data-case='{number}']").ShouldBeFalse();
    }

    [Fact]
    public async Task The_bureau_sets_its_own_list_of_what_is_never_paid_and_a_claim_keeps_the_one_it_was_made_under()
    {
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await bureau.OpenAsync("/subsidies/negative-list");
        page.Document.QuerySelectorAll("[data-testid=now] li").Length.ShouldBe(7);
        page = await page.SubmitFormAsync("[data-testid=set]", ("Items", "虚假案件\n重复申请"), ("ValidFrom", "2026-03-05"), ("Source", "市南司〔2026〕9号"), ("Reason", "按市里办法"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=set]", ("ValidFrom", "2026-04-01"));

        page.Document.QuerySelectorAll("[data-list='1'] li").Select(item => item.TextContent).ShouldBe(["虚假案件", "重复申请"]);
        page.Document.QuerySelectorAll("[data-testid=now] li").Length.ShouldBe(7, "it counts from its day");
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();
        (await clerk.OpenAsync("/subsidies/negative-list")).Has("[data-testid=set]").ShouldBeFalse();
    }
}

public sealed class ClaimingPayForACaseOnSqlite(SqliteApp app) : ClaimingPayForACaseTests(app), IClassFixture<SqliteApp>;

public sealed class ClaimingPayForACaseOnPostgres(PostgresApp app) : ClaimingPayForACaseTests(app), IClassFixture<PostgresApp>;
