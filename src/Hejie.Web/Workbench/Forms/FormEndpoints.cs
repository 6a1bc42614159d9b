using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Workbench.Forms;

/// <summary>One blank form to download.</summary>
internal static class FormEndpoints
{
    public static void MapForms(this IEndpointRouteBuilder app) =>
        app.MapGet("/forms/{form}", (string form) => BlankForms.Find(form) is { } blank ? PaperFile.Of(blank.Set(), form) : Results.NotFound());
}
