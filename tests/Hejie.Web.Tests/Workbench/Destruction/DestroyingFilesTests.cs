using System.Net;
using Hejie.Data.Files;
using Hejie.Data.Verification;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Domain.Privacy;
using Hejie.Domain.Quality;
using Hejie.Web.Shared.Destruction;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Signing;
using Hejie.Web.Tests.Workbench.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Destruction;

public abstract class DestroyingFilesTests(HejieApp app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task D8_a_clerk_lists_the_own_files_another_approves_and_the_case_keeps_its_line()
    {
        var (committee, numbers) = await app.DueAsync(2);
        var clerk = await committee.ClerkAsync();
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        var refused = await (await clerk.OpenAsync("/destruction/new")).SubmitAsync(("DueBy", "2026-03-05"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Has("[name=DueBy][value='2026-03-05']").ShouldBeTrue("what was typed stays");

        var page = await clerk.JudgedAsync();
        page.Text("[data-testid=figures]").ShouldContain("共 2 卷：未鉴定 0，留存 0，不列入 0，要销毁 2", customMessage: page.Body);
        page = await page.SubmitFormAsync("[data-testid=judge]", ("Chosen", numbers[0].Text), ("Destroy", "Keep"), ("Reason", "还要查用"));
        page.Text($"tr[data-case='{numbers[0]}']").ShouldContain("留存：还要查用", customMessage: page.Body);
        (await page.SubmitFormAsync("[data-testid=judge]", ("Destroy", "Keep"), ("Reason", "没有选"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        page = await page.SubmitFormAsync("[data-testid=submit]");
        page.Text("[data-testid=state]").ShouldBe("等待审批");
        page.Has("[data-testid=approve]").ShouldBeFalse("a clerk approves nothing");
        var address = page.Address;
        page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=approve]", ("Opinion", "同意"));
        var unsure = await page.SubmitFormAsync("[data-testid=begin]");
        unsure.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await unsure.SubmitFormAsync("[data-testid=begin]", ("Confirmed", "true"));
        page.Text("[data-testid=state]").ShouldBe("销毁中", customMessage: page.Body);

        (await app.DestroyAsync(address)).ShouldBe(1);
        (await app.DestroyAsync(address)).ShouldBe(0);

        page = await bureau.OpenAsync(address);
        page.Text("[data-testid=state]").ShouldStartWith("已完成");
        page.Text("[data-testid=figures]").ShouldContain("留存 1，不列入 0，要销毁 0，已销毁 1");
        (await bureau.DownloadAsync(address + "/sheet.pdf")).Length.ShouldBeGreaterThan(1000);
        (await bureau.OpenAsync($"/destruction?words={numbers[1]}")).Has($"a[href='{address}']").ShouldBeTrue();
        var line = await clerk.OpenAsync($"/cases/{numbers[1]}");
        line.Text("[data-testid=destroyed]").ShouldContain("2026年3月5日 周四 经批准销毁", customMessage: line.Body);
        line.Text("[data-testid=journal]").ShouldContain("链条完整");
        (await clerk.OpenAsync($"/cases/{numbers[1]}/volume.pdf")).Status.ShouldBe(HttpStatusCode.Gone);
        (await clerk.OpenAsync($"/cases/{numbers[1]}/retention")).Status.ShouldBe(HttpStatusCode.Gone);
        (await clerk.OpenAsync($"/cases/{numbers[0]}/retention")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task D8_the_officer_who_drew_a_list_does_not_approve_it()
    {
        await app.DueAsync(1);
        var drawer = await app.SignInAsync(Role.BureauOfficer);
        var page = await (await drawer.JudgedAsync()).SubmitFormAsync("[data-testid=submit]");
        var address = page.Address;

        page = await page.SubmitFormAsync("[data-testid=approve]", ("Opinion", "自己批自己"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Body.ShouldContain("编制清册的人不能自己审批");
        page.Text("[name=Opinion]").ShouldBe("自己批自己");
        page = await (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync(address)).SubmitFormAsync("[data-testid=approve]");
        page.Text("[data-testid=state]").ShouldBe("已批准");

        page = await page.SubmitFormAsync("[data-testid=drop]", ("DropReason", "区档案馆要接收"));
        page.Text("[data-testid=state]").ShouldBe("已作废");
    }

    [Fact]
    public async Task D8_what_something_bars_is_left_out_and_the_list_says_why()
    {
        var (committee, numbers) = await app.DueAsync(3);
        var asked = await HoldBackAsync(committee, numbers);
        var clerk = await committee.ClerkAsync();

        var page = await (await clerk.OpenAsync("/destruction/new")).SubmitAsync();

        page.Text("[data-testid=figures]").ShouldContain("共 3 卷：未鉴定 1，留存 0，不列入 2");
        page.Text($"tr[data-case='{numbers[0]}']").ShouldContain("不列入：暂停销毁");
        page.Text($"tr[data-case='{asked}']").ShouldContain("不列入：个人信息请求还没有答复");
        page = await page.SubmitFormAsync("[data-testid=judge]", ("Chosen", numbers[0].Text), ("Destroy", "Destroy"), ("Reason", "没有价值"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[name=Reason]").ShouldBe("没有价值");
        var hindered = await clerk.OpenAsync(page.Address.Split('?')[0] + "?hindered=true");
        numbers.Select(number => hindered.Has($"tr[data-case='{number}']")).ShouldBe([true, true, false]);
    }

    private async Task<CaseNumber> HoldBackAsync(Committee committee, List<CaseNumber> numbers)
    {
        await app.LeadAsync(numbers[0], (mediation, _, _) => mediation.HoldFile("法院调卷", committee.Moment).ShouldBeNull());
        await using var db = app.Database.Open();
        var second = await db.Set<MediationCase>().SingleAsync(c => c.Number == numbers[1], Stop);
        db.Add(DataSubjectRequest.Ask(
            DataRequestId.New(app.Clock.Now), second, new DataRequestDetails(1, DataWish.See, ContactChannel.Counter), [], committee.Moment, out _)!);
        await db.SaveChangesAsync(Stop);
        return numbers[1];
    }

    [Fact]
    public async Task D8_a_watch_holds_a_file_back_and_that_of_a_round_before_does_not()
    {
        var (committee, number) = await app.LongAgoAsync(app.SettledAsync);
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        db.Add(DurabilityWatch.Begin(mediation, committee.Moment.Calendar, out _)!);
        await db.SaveChangesAsync(Stop);
        (await db.HindranceAsync(mediation.Id, Stop)).ShouldBe(DestructionHindrance.WatchRunning);

        db.Entry(mediation).Property(c => c.Round).CurrentValue = 2;
        await db.SaveChangesAsync(Stop);

        (await db.HindranceAsync(mediation.Id, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task D8_what_comes_up_after_the_approval_saves_the_file_still()
    {
        var (committee, numbers) = await app.DueAsync(2);
        var page = await (await (await committee.ClerkAsync()).JudgedAsync()).SubmitFormAsync("[data-testid=submit]");
        await (await app.SignInAsync(Role.BureauOfficer)).BegunAsync(page.Address);
        await app.LeadAsync(numbers[0], (mediation, _, _) => mediation.HoldFile("法院调卷", committee.Moment).ShouldBeNull());
        await app.LeadAsync(numbers[1], (mediation, _, _) =>
            mediation.ChangeRetention(new RetentionChoice(RetentionPeriod.LongTerm, "又要查用"), committee.Moment).ShouldBeNull());

        (await app.DestroyAsync(page.Address)).ShouldBe(0);

        (await app.LinesAsync(page.Address)).Select(line => line.Hindrance).ShouldBe([DestructionHindrance.OnHold, DestructionHindrance.KeptAgain]);
        (await app.ReadAsync(numbers[0])).IsDestroyed.ShouldBeFalse();
    }

    [Fact]
    public async Task D8_killed_half_way_it_goes_on_and_does_nothing_twice()
    {
        var (committee, numbers) = await app.DueAsync(4);
        var clerk = await committee.ClerkAsync();
        var page = await (await clerk.JudgedAsync()).SubmitFormAsync("[data-testid=submit]");
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        page = await bureau.BegunAsync(page.Address);
        var address = page.Address;

        (await app.DestroyAsync(address, most: 1)).ShouldBe(1);
        page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=stop]");
        page.Text("[data-testid=state]").ShouldContain("已停下");
        (await app.DestroyAsync(address)).ShouldBe(0);
        page = await page.SubmitFormAsync("[data-testid=resume]");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => app.DestroyAsync(address), Stop)));

        (await bureau.OpenAsync(address)).Text("[data-testid=state]").ShouldStartWith("已完成");
        (await app.LinesAsync(address)).ShouldAllBe(line => line.DestroyedAt != null && line.Leftover.Count == 0);
        foreach (var number in numbers)
        {
            (await app.ReadAsync(number)).Timeline.Count(entry => entry.Act == CaseAct.Destroy).ShouldBe(1);
        }
        var verification = app.Services.GetRequiredService<Verification>();
        (await verification.OfDistrictAsync("370202", Stop).AnyAsync(found => numbers.Any(number => number.Text == found.Subject))).ShouldBeFalse();
    }

    [Fact]
    public async Task D8_bytes_that_a_killed_process_left_are_taken_off_the_disk_unless_another_case_has_them()
    {
        var (committee, numbers) = await app.DueAsync(2);
        var store = app.Services.GetRequiredService<IFileStore>();
        var (own, shared) = (await store.KeepAsync("370202", 2015, "自己的材料"u8.ToArray(), Stop), await store.KeepAsync("370202", 2015, "两案都有的材料"u8.ToArray(), Stop));
        await AttachAsync(committee, numbers[0], own, shared);
        await AttachAsync(committee, numbers[1], shared);
        var clerk = await committee.ClerkAsync();
        var page = await clerk.JudgedAsync();
        page = await page.SubmitFormAsync("[data-testid=judge]", ("Chosen", numbers[1].Text), ("Destroy", "Keep"), ("Reason", "还要查用"));
        page = await page.SubmitFormAsync("[data-testid=submit]");
        await (await app.SignInAsync(Role.BureauOfficer)).BegunAsync(page.Address);

        await app.DestroyAsync(page.Address);

        var line = (await app.LinesAsync(page.Address))[0];
        (line.FileCount, line.Leftover.Count).ShouldBe((2, 0));
        await Should.ThrowAsync<FileIsLostException>(() => store.ReadAsync(own.ObjectKey, own.Digest, Stop));
        (await store.ReadAsync(shared.ObjectKey, shared.Digest, Stop)).Length.ShouldBe((int)shared.Size);
    }

    /// <summary>As if they had been handed in while the case was open.</summary>
    private Task AttachAsync(Committee committee, CaseNumber number, params StoredFile[] files) => app.LeadAsync(number, (mediation, _, _) =>
        typeof(MediationCase).GetProperty(nameof(MediationCase.Attachments))!.SetValue(mediation, files.Select((file, i) => new CaseAttachment(
            i + 1, AttachmentKind.Evidence, "材料.png", "image/png", file.Size, file.Digest, file.ObjectKey, 1, committee.Moment.Now, null)).ToArray()));

    [Fact]
    public async Task D8_another_committees_list_is_neither_seen_nor_touched_and_other_roles_have_no_door()
    {
        var (committee, numbers) = await app.DueAsync(1);
        var page = await (await committee.ClerkAsync()).JudgedAsync();
        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();

        (await stranger.OpenAsync(page.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync(page.Address + "/sheet.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync("/destruction")).Body.ShouldNotContain(page.Address);
        (await stranger.OpenAsync($"/cases/{numbers[0]}/retention")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await stranger.OpenAsync("/destruction/new")).SubmitAsync()).Body.ShouldContain("没有已经满保管期限");
        foreach (var role in new[] { Role.Mediator, Role.SubdistrictOfficer, Role.Reviewer, Role.Administrator })
        {
            (await (await app.SignInAsync(role, organization: committee.Body.Id.Value, subdistrict: Committee.Street)).OpenAsync("/destruction")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
        await using var elsewhere = app.Database.Open("370203");
        var id = DueStage.IdIn(page.Address);
        (await elsewhere.Set<DestructionList>().AnyAsync(list => list.Id == id, Stop)).ShouldBeFalse();
    }
}

public sealed class DestroyingFilesOnSqlite(SqliteApp app) : DestroyingFilesTests(app), IClassFixture<SqliteApp>;

public sealed class DestroyingFilesOnPostgres(PostgresApp app) : DestroyingFilesTests(app), IClassFixture<PostgresApp>;
