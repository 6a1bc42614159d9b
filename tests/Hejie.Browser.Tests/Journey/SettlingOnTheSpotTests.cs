using System.Diagnostics;
using System.Globalization;
using Hejie.Browser.Tests.Hosting;
using Hejie.Domain.Deadlines;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Journey;

/// <summary>A small quarrel of neighbours that was talked out where it arose: from the story to the bound volume with few inputs.</summary>
public sealed class SettlingOnTheSpotTests(Chromium chromium, ShinanStage stage) : IClassFixture<ShinanStage>
{
    private const int MostInputs = 25;
    private static readonly TimeSpan MostScreenTime = TimeSpan.FromMinutes(5);

    private static string Today => ChinaTime.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_finished_neighbours_dispute_becomes_a_complete_file_with_at_most_25_inputs_after_its_story()
    {
        await using var clerk = await chromium.AtADeskAsync(stage.Address);
        await stage.SignInAsync(clerk, "clerk");
        await clerk.GoAsync("/cases/new/on-the-spot");
        await clerk.LookAsync();
        await TellTheStoryAsync(clerk);
        var (before, watch) = (clerk.Inputs, Stopwatch.StartNew());

        await clerk.TypeAsync("Form.Agreed", "楼上当场修好水管，赔偿三百元，已付清。");
        await clerk.TypeAsync("Form.AmountFen", "300");
        await clerk.PickAsync("Form.Mediator", new SelectOptionValue { Index = 1 });
        await clerk.UploadPictureAsync("Form.Proof", "双方到场.png");
        await clerk.TickAsync("Form.MayBeTakenOn");
        await clerk.TickAsync("Form.RightsTold");
        await clerk.PressAsync(clerk.Page.Locator("[data-testid=on-the-spot] button.button"));
        var number = clerk.Address.Split('/')[2];
        await clerk.GoAsync($"/cases/{number}");
        await clerk.FollowUpAsync(number);
        await clerk.CloseAsync(number);
        await clerk.ArchiveAsync(number, (1, "赵演示"), (2, "钱演示"));

        (clerk.Inputs - before).ShouldBeLessThanOrEqualTo(MostInputs);
        watch.Elapsed.ShouldBeLessThan(MostScreenTime);
        var download = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.The("volume").ClickAsync());
        new FileInfo(await download.PathAsync()).Length.ShouldBeGreaterThan(10_000);
        await clerk.GoAsync($"/cases/{number}");
        (await clerk.ReadAsync("state")).ShouldBe("已归档");
        clerk.Findings.Distinct().ShouldBeEmpty();
    }

    internal static async Task TellTheStoryAsync(Person clerk)
    {
        await clerk.TypeAsync("Form.Applicant", "赵演示");
        await clerk.TypeAsync("Form.ApplicantPhone", "13800000001");
        await clerk.TypeAsync("Form.Respondent", "钱演示");
        await clerk.TypeAsync("Form.RespondentPhone", "13800000002");
        await clerk.TypeAsync("Form.On", Today);
        await clerk.PickAsync("Form.Type", "Neighborhood");
        await clerk.PickAsync("Form.Community", new SelectOptionValue { Index = 1 });
        await clerk.TypeAsync("Form.Place", "演示社区调解室");
        await clerk.TypeAsync("Form.Statement", "楼上水管漏水，楼下吊顶受损，双方当场谈好。");
    }
}
