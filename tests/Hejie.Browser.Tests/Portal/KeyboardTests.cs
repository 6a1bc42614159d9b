using Hejie.Browser.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Browser.Tests.Portal;

/// <summary>Whoever has no mouse and no finger on glass: Tab, arrows, Space and Enter alone.</summary>
[Collection(typeof(PortalStage))]
public sealed class KeyboardTests(Chromium chromium, ShinanStage stage)
{
    /// <summary>Everything that takes the keyboard, in the order of the page; of one question's answers only the one that Tab stops at.</summary>
    private const string ReadingOrder = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(e => !e.disabled && e.type !== 'hidden' && e.checkVisibility({ visibilityProperty: true }))
            .filter((e, i, all) => e.type !== 'radio' || e === (all.find(o => o.name === e.name && o.checked) ?? all.find(o => o.name === e.name)))
            .map(e => e.outerHTML.slice(0, 160))
        """;

    private const string Focused = "() => document.activeElement === document.body ? '' : document.activeElement.outerHTML.slice(0, 160)";

    /// <summary>Whether the eye finds the focus: an outline or a shadow on the control, or on the card that stands for it.</summary>
    private const string FocusShows = """
        () => [document.activeElement, document.activeElement.parentElement].some(e => {
            const style = getComputedStyle(e);
            return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
        })
        """;

    [Fact]
    public async Task The_first_questions_of_the_application_are_answered_with_the_keyboard_alone()
    {
        await using var resident = await chromium.AtADeskAsync(stage.Address);
        await resident.GoAsync("/apply");
        await WalkAsync(resident);

        await EnterAsync(resident, "begin");
        resident.Address.ShouldBe("/apply/kind");
        await WalkAsync(resident);
        await AnswerAsync(resident, "Type-Neighborhood");
        resident.Address.ShouldBe("/apply/detail");
        await WalkAsync(resident);
        await AnswerAsync(resident, "SubType-WaterLeak");
        resident.Address.ShouldBe("/apply/urgency");
        await WalkAsync(resident);
        await AnswerAsync(resident, "Risk-Low");
        resident.Address.ShouldBe("/apply/street");
    }

    [Fact]
    public async Task Staff_sign_in_with_the_keyboard_alone()
    {
        await using var clerk = await chromium.AtADeskAsync(stage.Address);
        var (login, account) = stage.Accounts.First();
        await clerk.GoAsync("/sign-in");
        await WalkAsync(clerk);

        await clerk.The("Login").FocusAsync();
        await clerk.Page.Keyboard.TypeAsync(login);
        await clerk.Page.Keyboard.PressAsync("Tab");
        await clerk.Page.Keyboard.TypeAsync(account.Password);
        await clerk.PressEnterAsync();

        clerk.Address.ShouldNotStartWith("/sign-in");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/apply")]
    [InlineData("/track")]
    [InlineData("/sign-in")]
    public async Task The_first_stop_leads_past_the_head_of_the_page(string address)
    {
        await using var visitor = await chromium.AtADeskAsync(stage.Address);
        await visitor.GoAsync(address);

        await visitor.Page.Keyboard.PressAsync("Tab");
        (await visitor.Page.EvaluateAsync<bool>(FocusShows)).ShouldBeTrue();
        (await visitor.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')")).ShouldBe("#main");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");

        (await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue(address);
    }

    /// <summary>Tabs through the page from its beginning: every stop in the order of reading, and each to be seen.</summary>
    private static async Task WalkAsync(Person person)
    {
        await person.Page.EvaluateAsync("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        var expected = await person.Page.EvaluateAsync<string[]>(ReadingOrder);
        List<string> walked = [];
        for (var i = 0; i < expected.Length; i++)
        {
            await person.Page.Keyboard.PressAsync("Tab");
            walked.Add(await person.Page.EvaluateAsync<string>(Focused));
            (await person.Page.EvaluateAsync<bool>(FocusShows)).ShouldBeTrue($"{person.Address}: the focus does not show on {walked[^1]}");
        }
        walked.ShouldBe(expected, ignoreOrder: false, person.Address);
    }

    private static async Task AnswerAsync(Person person, string testId)
    {
        await person.The(testId).FocusAsync();
        await person.Page.Keyboard.PressAsync("Space");
        await person.PressEnterAsync();
    }

    private static async Task EnterAsync(Person person, string testId)
    {
        await person.The(testId).FocusAsync();
        await person.PressEnterAsync();
    }
}
