using System.Net;
using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Access;
using Hejie.Domain.Quality;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Quality;

/// <summary>R-4 from the planning of a round to the printed sheet.</summary>
public abstract class ReviewingArchivedFilesTests(HejieApp app)
{
    [Fact]
    public async Task A_round_is_planned_drawn_given_and_can_be_drawn_again_by_anybody()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.ArchivedAsync();
        var reviewer = await app.OpenAccountAsync(Role.Reviewer);
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var page = await bureau.OpenAsync("/quality/rounds/new");
        page = await page.SubmitAsync(("Title", "三月评查"), ("From", "2026-03-02"), ("Until", "2026-03-05"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Body.ShouldContain("要评查的期间还没有过完");
        page = await page.SubmitAsync(("Until", "2026-03-02"));
        var digest = page.Text("[data-testid=digest]");
        page.Has("[data-testid=seed]").ShouldBeFalse();
        var empty = await page.SubmitFormAsync("[data-testid=cancel]", ("Reason", ""));
        empty.Status.ShouldBe(HttpStatusCode.Conflict);

        page = await page.SubmitFormAsync("[data-testid=draw]");

        var seed = page.Text("[data-testid=seed]");
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed))).ShouldBe(digest);
        var pool = await bureau.Client.GetStringAsync(new Uri(page.Find("[data-testid=pool]").GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        pool.ShouldContain($"{number},否,{ReviewDraw.RankOf(seed, number.Text)}");
        page = await page.SubmitFormAsync("[data-testid=spread]", ("Reviewers", new[] { $"{reviewer.Id.Value}" }));
        page.Has("[data-testid=spread]").ShouldBeFalse(page.Body);
        page.Body.ShouldContain("等待评查");
        var refused = await page.SubmitFormAsync("[data-testid=close]");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        (await bureau.OpenAsync("/quality/rounds")).Body.ShouldContain("三月评查");
    }

    [Fact]
    public async Task A_file_is_judged_mended_and_passed_and_its_sheet_printed()
    {
        var committee = await Committee.SetUpAsync(app);
        var account = await app.OpenAccountAsync(Role.Reviewer);
        var file = await app.GivenAsync(committee, account);
        var address = $"/quality/files/{file.Id.Value}";
        var reviewer = app.Visit();
        await reviewer.SignInAsync(account.Login);

        var page = await (await reviewer.OpenAsync("/quality")).FollowAsync(file.Number.Text);
        page = await page.SubmitFormAsync("[data-testid=judge]", ReviewedFiles.FullMarks(12));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Body.ShouldContain("扣了分的项目要写明问题（文书齐全）");
        page.Has("[name='Marks[1].Points'][value='12']").ShouldBeTrue("what was typed stays");
        page = await page.SubmitFormAsync("[data-testid=judge]", ("Marks[1].Remark", "缺送达回证"), ("Fixes", "补齐送达回证"), ("FixBy", "2026-03-20"));
        page.Text("[data-testid=score]").ShouldBe("97");

        var clerk = await committee.ClerkAsync();
        page = await clerk.OpenAsync(address);
        page.Text("[data-testid=fixes]").ShouldContain("补齐送达回证");
        page = await page.SubmitFormAsync("[data-testid=answer-form]", ("Answer", "已补齐"));
        page.Text("[data-testid=state]").ShouldBe("已反馈，等待复查");

        page = await reviewer.OpenAsync(address);
        page = await page.SubmitFormAsync("[data-testid=pass]", ("Remark", "看过补来的送达回证"));
        page.Text("[data-testid=state]").ShouldBe("已办结");
        page.Text("[data-testid=trail]").ShouldContain("复查：看过补来的送达回证");
        foreach (var sheet in new[] { "sheet.pdf", "sheet.docx" })
        {
            var printed = await clerk.Client.GetByteArrayAsync(new Uri($"{address}/{sheet}", UriKind.Relative), TestContext.Current.CancellationToken);
            printed.Length.ShouldBeGreaterThan(1000);
        }
        (await clerk.OpenAsync($"{address}/else.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_recheck_that_is_refused_comes_back_with_the_marks_that_stand()
    {
        var committee = await Committee.SetUpAsync(app);
        var account = await app.OpenAccountAsync(Role.Reviewer);
        var file = await app.GivenAsync(committee, account);
        var address = $"/quality/files/{file.Id.Value}";
        var reviewer = app.Visit();
        await reviewer.SignInAsync(account.Login);
        await (await reviewer.OpenAsync(address)).SubmitFormAsync(
            "[data-testid=judge]", [.. ReviewedFiles.FullMarks(12), ("Marks[1].Remark", "缺送达回证"), ("Fixes", "补齐送达回证"), ("FixBy", "2026-03-20")]);
        await (await (await committee.ClerkAsync()).OpenAsync(address)).SubmitFormAsync("[data-testid=answer-form]", ("Answer", "已补齐"));

        var page = await (await reviewer.OpenAsync(address)).SubmitFormAsync("[data-testid=pass]", ("Remark", ""));
        page.Status.ShouldBe(HttpStatusCode.Conflict, page.Body);
        page.Has("[name='Marks[1].Points'][value='12']").ShouldBeTrue(page.Body);
        page = await page.SubmitFormAsync("[data-testid=ask-again]", ("Fixes", ""));
        page.Status.ShouldBe(HttpStatusCode.Conflict, page.Body);
    }

    [Fact]
    public async Task A_round_is_planned_once_however_often_the_form_is_sent()
    {
        await Committee.SetUpAsync(app);
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var form = await bureau.OpenAsync("/quality/rounds/new");
        (string, object)[] plan = [("Title", "二月评查"), ("From", "2026-02-01"), ("Until", "2026-02-28")];

        var first = await form.SubmitAsync(plan);
        var second = await form.SubmitAsync(plan);

        first.Address.ShouldStartWith("/quality/rounds/", customMessage: first.Body);
        second.Address.ShouldBe(first.Address, second.Body);
    }

    [Fact]
    public async Task The_first_page_of_the_rounds_keeps_what_the_list_is_narrowed_to()
    {
        await Committee.SetUpAsync(app);
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await bureau.OpenAsync($"/quality/rounds?state={ReviewRoundState.Cancelled}&after=1");

        page.Find(".pager a").GetAttribute("href").ShouldBe($"/quality/rounds?state={ReviewRoundState.Cancelled}");
    }

    [Fact]
    public async Task A_reviewer_reads_the_sampled_case_masked_while_the_review_is_open_and_no_other()
    {
        var committee = await Committee.SetUpAsync(app);
        var account = await app.OpenAccountAsync(Role.Reviewer);
        var file = await app.GivenAsync(committee, account);
        var notDrawn = await committee.ArchivedAsync("孙演示");
        var reviewer = app.Visit();
        await reviewer.SignInAsync(account.Login);

        var page = await reviewer.OpenAsync($"/cases/{file.Number}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.ShouldNotContain("赵演示");
        page.Body.ShouldContain("赵**");
        page.Has("main form[method=post]").ShouldBeFalse("he only reads");
        (await reviewer.OpenAsync($"/cases/{file.Number}/papers/closing-report.pdf")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await reviewer.OpenAsync($"/cases/{file.Number}/attachments")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await reviewer.OpenAsync($"/cases/{notDrawn}")).Status.ShouldBe(HttpStatusCode.NotFound);

        var other = await app.SignInAsync(Role.Reviewer);
        (await other.OpenAsync($"/cases/{file.Number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync($"/quality/files/{file.Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync("/quality")).Has($"tr[data-case='{file.Number}']").ShouldBeFalse();

        await CloseAsync(file);
        (await reviewer.OpenAsync($"/cases/{file.Number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reviewer.OpenAsync($"/quality/files/{file.Id.Value}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task CloseAsync(FileReview file)
    {
        await using var db = app.Database.Open();
        await db.Set<FileReview>().Where(review => review.Id == file.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(review => review.State, FileReviewState.Closed), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_committee_sees_its_own_results_once_they_are_judged_and_nobody_elses()
    {
        var committee = await Committee.SetUpAsync(app);
        var account = await app.OpenAccountAsync(Role.Reviewer);
        var file = await app.GivenAsync(committee, account);
        var address = $"/quality/files/{file.Id.Value}";
        var clerk = await committee.ClerkAsync();
        (await clerk.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

        var reviewer = app.Visit();
        await reviewer.SignInAsync(account.Login);
        await (await reviewer.OpenAsync(address)).SubmitFormAsync("[data-testid=judge]", ReviewedFiles.FullMarks());

        (await clerk.OpenAsync("/quality")).Has($"tr[data-case='{file.Number}']").ShouldBeTrue();
        var neighbour = await (await Committee.SetUpAsync(app)).ClerkAsync();
        (await neighbour.OpenAsync("/quality")).Has($"tr[data-case='{file.Number}']").ShouldBeFalse();
        (await neighbour.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await neighbour.OpenAsync(address + "/sheet.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.OpenAsync("/quality/rounds")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_justice_office_plans_for_its_own_street_and_does_not_act_in_a_round_of_the_bureau()
    {
        var committee = await Committee.SetUpAsync(app);
        var file = await app.GivenAsync(committee, await app.OpenAccountAsync(Role.Reviewer));
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);

        var page = await (await office.OpenAsync("/quality/rounds/new")).SubmitAsync(("Title", "街道自查"), ("From", "2026-03-01"), ("Until", "2026-03-01"));

        page.Text("[data-testid=state]").ShouldBe("已公布种子摘要，等待抽取");
        await using var db = app.Database.Open();
        (await db.Set<ReviewRound>().SingleAsync(round => round.Title == "街道自查", TestContext.Current.CancellationToken)).SubdistrictCode.ShouldBe(Committee.Street);
        page = await page.SubmitFormAsync("[data-testid=draw]");
        page.Body.ShouldContain("没有可以抽取的已归档案卷");
        page = await page.SubmitFormAsync("[data-testid=cancel]", ("Reason", "没有案卷"));
        page.Text("[data-testid=state]").ShouldBe("已取消");
        (await office.OpenAsync($"/quality/rounds/{file.RoundId.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var seen = await office.OpenAsync($"/quality/files/{file.Id.Value}");
        seen.Status.ShouldBe(HttpStatusCode.OK);
        seen.Has("[data-testid=assign]").ShouldBeFalse();
        var elsewhere = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202003");
        (await elsewhere.OpenAsync($"/quality/files/{file.Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

public sealed class ReviewingArchivedFilesOnSqlite(SqliteApp app) : ReviewingArchivedFilesTests(app), IClassFixture<SqliteApp>;

public sealed class ReviewingArchivedFilesOnPostgres(PostgresApp app) : ReviewingArchivedFilesTests(app), IClassFixture<PostgresApp>;
