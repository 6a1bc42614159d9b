using Hejie.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;

namespace Hejie.Browser.Tests.Journey;

/// <summary>What the committee's clerk does: from the review to the archive.</summary>
internal static class Handling
{
    /// <summary>Follows what the case page offers as the next step, so that nobody needs to know an address.</summary>
    public static async Task TakeNextStepAsync(this Person worker, string number, string page)
    {
        await worker.GoAsync($"/cases/{number}");
        await worker.PressAsync("next-act");
        worker.Address.ShouldBe($"/cases/{number}/{page}");
        await worker.LookAsync();
    }

    public static async Task FindOnTheDeskAsync(this Person worker, string number)
    {
        await worker.GoAsync("/desk");
        await worker.LookAsync();
        await worker.PressAsync(worker.Page.Locator($"[data-case='{number}'] a.number"));
        await worker.LookAsync();
    }

    /// <summary>Gives the answer that each question names as the good one.</summary>
    public static async Task ReviewAsync(this Person clerk, string number)
    {
        await clerk.TakeNextStepAsync(number, "review");
        foreach (var question in await clerk.Page.Locator("[data-testid^=question-]").AllAsync())
        {
            var isYes = (await question.InnerTextAsync()).Contains("答“否”的", StringComparison.Ordinal);
            await question.Locator($"input[value={isYes}]").CheckAsync();
        }
        await clerk.PressAsync(clerk.MainButton("保存审查结论"));
    }

    /// <returns>The address that the other side gets.</returns>
    public static async Task<Uri> InviteAsync(this Person clerk, string number)
    {
        await clerk.TakeNextStepAsync(number, "invitation");
        await clerk.PressAsync(clerk.MainButton("生成邀请"));
        await clerk.LookAsync();
        return new Uri(await clerk.ReadAsync("address"));
    }

    public static async Task AcceptAsync(this Person clerk, string number)
    {
        await clerk.TakeNextStepAsync(number, "acceptance");
        await clerk.PressAsync(clerk.The("accept").GetByRole(AriaRole.Button));
        (await clerk.ReadAsync("state")).ShouldBe("已受理");
    }

    public static async Task AssignAsync(this Person clerk, string number, string mediator)
    {
        await clerk.TakeNextStepAsync(number, "assignment");
        await clerk.PickCardAsync(mediator);
        await clerk.TickAsync("Mode-ChosenByParties");
        await clerk.PressAsync(clerk.The("assign").GetByRole(AriaRole.Button).Last);
        (await clerk.Page.InnerTextAsync("main")).ShouldContain(mediator);
    }

    public static async Task SealAsync(this Person clerk, string number)
    {
        await clerk.TakeNextStepAsync(number, "agreement/seal");
        await clerk.PressAsync("seal");
        (await clerk.Page.InnerTextAsync("main")).ShouldContain("生效");
        await clerk.LookAsync();
    }

    public static async Task CloseAsync(this Person clerk, string number)
    {
        await clerk.TakeNextStepAsync(number, "closure");
        await clerk.PressAsync("close");
    }

    /// <summary>The page first names whose proof of identity is missing; when that is there, the case goes to the archive.</summary>
    public static async Task ArchiveAsync(this Person clerk, string number, params IReadOnlyList<(int Party, string Name)> unidentified)
    {
        await clerk.TakeNextStepAsync(number, "archive");
        (await clerk.The("missing").AllInnerTextsAsync()).SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ShouldBe(unidentified.Select(party => $"当事人身份证明（{party.Name}）"));
        foreach (var (_, name) in unidentified)
        {
            await clerk.GoAsync($"/cases/{number}/archive");
            await clerk.PressAsync(clerk.The("missing").Locator("a", new() { HasText = name }));
            await clerk.LookAsync();
            await clerk.TickAsync("AgreesToSensitive");
            await clerk.UploadPictureAsync("Upload", "身份证.png");
            await clerk.PressAsync("attach");
        }
        await clerk.TakeNextStepAsync(number, "archive");
        await clerk.PressAsync("archive");
        await Assertions.Expect(clerk.The("archived")).ToBeVisibleAsync();
        await clerk.LookAsync();
    }

    public static ILocator MainButton(this Person worker, string words) => worker.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words });

    /// <summary>Ticks the first card of a question that holds the words.</summary>
    public static Task PickCardAsync(this Person person, string words) =>
        person.Page.Locator("main .card-choice", new() { HasText = words }).First.Locator("input").CheckAsync();
}
