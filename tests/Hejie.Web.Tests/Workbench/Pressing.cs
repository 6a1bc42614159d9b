using AngleSharp.Html.Dom;
using Hejie.Web.Tests.Hosting;

namespace Hejie.Web.Tests.Workbench;

internal static class Pressing
{
    /// <summary>Sends the form of a button to where the button says, as a browser without script does.</summary>
    public static Task<Page> PressAsync(this Page page, string button, params IEnumerable<(string Name, object Value)> answers)
    {
        var pressed = page.Find($"[data-testid={button}]");
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        form.SetAttribute("action", pressed.GetAttribute("formaction")!);
        form.Id = "pressed";
        return page.SubmitFormAsync("#pressed", answers);
    }
}
