using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Commands;

public sealed class CheckingAFileTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    /// <summary>One story, because each run starts the program anew.</summary>
    [Fact]
    public async Task The_command_says_of_a_file_what_its_page_says_and_ends_by_whether_something_blocks()
    {
        var (committee, number) = await app.DraftedAsync();
        var good = await CheckAsync(number.Text);
        good.Code.ShouldBe(0, good.Complaint);
        good.Said.Trim().ShouldBe($"案件 {number} 的协议：必须改 0 处，要说明 0 处 (to be mended, to be explained)");

        await RedraftAsync(committee, number);
        var warned = await CheckAsync(number.Text);
        warned.Code.ShouldBe(0, warned.Complaint);
        Findings(warned).ShouldHaveSingleItem().ShouldContain("“尽快”说不清");

        await app.ChangeAsync(number, (mediation, _) =>
            mediation.CompleteParty(2, mediation.Party(2)!.Details with { LacksCapacity = true }, isSigned: false, committee.Moment).ShouldBeNull());
        var blocked = await CheckAsync(number.Text);
        blocked.Code.ShouldBe(2);
        Findings(blocked).ShouldBe(await OnThePagesAsync(committee, $"/cases/{number}/agreement/signatures"), ignoreOrder: true);
        Findings(blocked).ShouldBe(await OnThePagesAsync(committee, $"/cases/{number}/agreement"), ignoreOrder: true);

        foreach (var unknown in new[] { "370202-2026-999999", "某案" })
        {
            var nothing = await CheckAsync(unknown);
            nothing.Code.ShouldBe(1);
            nothing.Complaint.ShouldContain($"没有案件 {unknown}");
        }
    }

    private async Task RedraftAsync(Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(known => known.Number == number, TestContext.Current.CancellationToken);
        var agreement = await db.Set<MediationAgreement>().SingleAsync(known => known.CaseId == mediation.Id, TestContext.Current.CancellationToken);
        var draft = DraftedAgreement.Draft(100_000, committee.Moment);
        agreement.Redraft(
            mediation,
            draft with { Terms = [draft.Terms[0] with { Text = "尽快赔偿损失" }], Check = [.. draft.Check, new PreSignAnswer("VagueWording", false, "期限栏已写明")] },
            committee.Moment).ShouldBeNull();
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string[]> OnThePagesAsync(Committee committee, string address) =>
        [.. (await (await committee.MediatorAsync()).OpenAsync(address)).Document.QuerySelectorAll("[data-testid=finding]").Select(finding => finding.TextContent.Trim())];

    private static string[] Findings(HejieProcess.Ending ending) => [.. ending.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1)];

    private Task<HejieProcess.Ending> CheckAsync(string number) =>
        HejieProcess.RunAsync("check-file", number, "--data", app.Database.Folder, $"--Hejie:FieldKey={app.Database.Settings["Hejie:FieldKey"]}");
}
