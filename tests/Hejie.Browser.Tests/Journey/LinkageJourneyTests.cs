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
    public async Task What_arbitration_guides_to_mediation_becomes_a_case_and_legal_aid_helps_its_worker()
    {
        await using var partner = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(partner, "partner");
        await partner.GoAsync("/referrals/new");
        await partner.TickAsync($"Mode-{nameof(LaborMediationMode.PreArbitration)}");
        await partner.PickAsync("Committee", new Microsoft.Playwright.SelectOptionValue { Label = stage.Accounts["clerk"].Unit });
        await partner.TypeAsync("LetterNumber", "青南劳人仲引字〔演示〕8号");
        await partner.TypeAsync("LetterOn", Today);
        await partner.TypeAsync("Parties[0].Name", "蒋演示");
        await partner.TypeAsync("Parties[0].Phone", "15400000031");
        await partner.TypeAsync("Parties[2].Name", "演示餐饮管理公司");
        await partner.TypeAsync("Facts", "拖欠三个月工资，愿意先调解。");
        await partner.TypeAsync("LetterContact", "孙仲裁");
        await partner.TypeAsync("LetterPhone", "0532-80000011");
        await partner.PressAsync(partner.Page.Locator("[data-testid=send] button.button"));
        var letter = partner.Address;

        await using var clerk = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(clerk, "clerk");
        await clerk.GoAsync(letter);
        await clerk.PressAsync("register");
        await clerk.PickAsync("Form.Community", new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await clerk.TickAsync("Form.Risk-Low");
        await clerk.PressAsync(clerk.Page.Locator("[data-testid=registration] button.button").Last);
        var number = clerk.Address.Split('/')[2];
        await clerk.GoAsync($"/cases/{number}/labor");
        await clerk.LookAsync();
        await clerk.TickAsync("LaborDispute-Pay");
        await clerk.PressAsync(clerk.Page.Locator("[data-testid=labor-form] button.button"));
        (await clerk.ReadAsync("arbitration-limit")).ShouldContain("不受一年时效限制");
        await clerk.LookAsync();

        await clerk.GoAsync($"/cases/{number}/legal-aid");
        await clerk.LookAsync();
        await clerk.TickAsync("AidedParty-1");
        await clerk.TickAsync("Ground-CheckWaived");
        await clerk.TypeAsync("AidWanted", "代理仲裁");
        await clerk.PickAsync("AidConsentChannel", "Counter");
        await clerk.PressAsync(clerk.Page.Locator("[data-testid=send] button.button"));
        var address = await clerk.Page.Locator("[data-testid=legal-aid] a").First.GetAttributeAsync("href");

        await using var aid = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(aid, "aid");
        await aid.LookAsync();
        await aid.GoAsync(address!);
        await aid.PressAsync(aid.Page.Locator("[data-testid=receive] button.button"));
        await aid.LookAsync();
        await aid.TickAsync("IsGranted-True");
        await aid.PressAsync(aid.Page.Locator("[data-testid=decide] button.button"));
        await aid.TypeAsync("LawyerName", "林律师（演示）");
        await aid.PressAsync(aid.Page.Locator("[data-testid=assign] button.button"));
        await aid.LookAsync();
        await aid.Page.Locator("[data-testid=end] textarea").FillAsync("裁决支持工资 12 000 元");
        await aid.PressAsync(aid.Page.Locator("[data-testid=end] button.button"));
        await aid.GoAsync("/linkage/legal-aid");
        await aid.LookAsync();

        await clerk.GoAsync($"/cases/{number}");
        (await clerk.ReadAsync("legal-aid")).ShouldContain("已办结");
        await partner.GoAsync(letter);
        (await partner.ReadAsync("case")).ShouldContain(number);
        new[] { partner, clerk, aid }.SelectMany(person => person.Findings).Distinct().ShouldBeEmpty();
        new[] { partner, clerk, aid }.SelectMany(person => person.Complaints).ShouldBeEmpty();
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
            "/linkage/information", "/linkage/information/urgent", "/linkage/events", "/linkage/events/new", "/linkage/finance",
            "/linkage/mail", "/linkage/finance/net", "/linkage/legal-aid", "/linkage/labor/evaluation", "/linkage/stations", "/cases/new/from-sheet",
        })
        {
            await bureau.GoAsync(address);
            await bureau.LookAsync();
        }

        bureau.Findings.Distinct().ShouldBeEmpty();
        bureau.Complaints.ShouldBeEmpty();
    }
}
