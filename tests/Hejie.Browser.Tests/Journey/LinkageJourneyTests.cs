using System.Globalization;
using Hejie.Browser.Tests.Hosting;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Journey;

/// <summary>Linkage in a real browser: what a tribunal asks and gets back, and every page looked at on phone and desk.</summary>
public sealed class LinkageJourneyTests(Chromium chromium, ShinanStage stage) : IClassFixture<ShinanStage>
{
    private static string Today => ChinaTime.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_tribunal_asks_for_help_at_its_hearing_a_mediator_is_named_and_the_result_comes_back()
    {
        await using var partner = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(partner, "partner");
        await partner.LookAsync();
        await partner.GoAsync("/referrals/new");
        await partner.LookAsync();
        await partner.TickAsync($"Mode-{nameof(LaborMediationMode.AssistedInHearing)}");
        await partner.PickAsync("Committee", new Microsoft.Playwright.SelectOptionValue { Label = stage.Accounts["clerk"].Unit });
        await partner.TypeAsync("LetterNumber", "青南劳人仲协字〔演示〕9号");
        await partner.TypeAsync("LetterOn", Today);
        await partner.TypeAsync("Parties[0].Name", "卫演示");
        await partner.TypeAsync("Parties[2].Name", "演示餐饮管理公司");
        await partner.TypeAsync("Facts", "解除劳动合同的补偿有争议，仲裁庭请调解员到庭。");
        await partner.TypeAsync("AgreedOn", Today);
        await partner.TypeAsync("HearingDay", Today);
        await partner.TypeAsync("HearingTime", "00:00");
        await partner.TypeAsync("HearingPlace", "第一仲裁庭");
        await partner.TypeAsync("LetterContact", "孙仲裁");
        await partner.TypeAsync("LetterPhone", "0532-80000011");
        await partner.PressAsync(partner.Page.Locator("[data-testid=send] button.button"));
        var letter = partner.Address;
        letter.ShouldNotBe("/referrals/new", "the letter went out");
        await partner.LookAsync();

        await using var clerk = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(clerk, "clerk");
        await clerk.GoAsync("/referrals");
        await clerk.LookAsync();
        await clerk.GoAsync(letter);
        await clerk.LookAsync();
        await clerk.TypeAsync("Helpers", "王调解");
        await clerk.PressAsync(clerk.Page.Locator("[data-testid=help] button.button"));
        await clerk.TickAsync("IsSettled-true");
        await clerk.TypeAsync("ArbitrationPaper", "青南劳人仲案〔演示〕9号");
        await clerk.PressAsync(clerk.Page.Locator("[data-testid=return-help] button.button"));
        (await clerk.ReadAsync("state")).ShouldBe("已反馈结果");

        await partner.GoAsync(letter);
        (await partner.ReadAsync("result")).ShouldContain("青南劳人仲案〔演示〕9号");
        await partner.PressAsync(partner.Page.Locator("[data-testid=see-result] button.button"));
        await partner.LookAsync();
        partner.Findings.Concat(clerk.Findings).Distinct().ShouldBeEmpty();
        partner.Complaints.Concat(clerk.Complaints).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_of_linkage_is_fit_for_phone_and_desk()
    {
        await using var bureau = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(bureau, "bureau");
        await bureau.GoAsync("/linkage/mechanisms/new?from=FiveParty");
        await bureau.LookAsync();
        await bureau.PressAsync(bureau.Page.Locator("[data-testid=define] button.button"));
        await bureau.LookAsync();
        foreach (var address in new[]
        {
            "/linkage", "/linkage/labor", "/linkage/property", "/linkage/mechanisms", "/linkage/mechanisms/runs", "/linkage/estates", "/linkage/estates/new",
            "/linkage/estates/coverage", "/linkage/networks/property", "/linkage/networks/labor", "/partners", "/partners/new", "/referrals",
            "/linkage/experts", "/linkage/experts/new", "/linkage/consultations", "/linkage/meetings", "/linkage/meetings/new", "/linkage/meetings/resolutions",
            "/linkage/information", "/linkage/information/urgent", "/linkage/events", "/linkage/events/new", "/linkage/finance", "/linkage/mail",
        })
        {
            await bureau.GoAsync(address);
            await bureau.LookAsync();
        }

        bureau.Findings.Distinct().ShouldBeEmpty();
        bureau.Complaints.ShouldBeEmpty();
    }
}
