using Hejie.Domain.Forms;
using Hejie.Papers;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Forms;

/// <summary>The forms with nothing filled in: which there are, and one of them as PDF or Word document.</summary>
internal static class BlankFormEndpoints
{
    public static void MapBlankForms(this IEndpointRouteBuilder api)
    {
        var forms = api.MapGroup("/forms").WithTags("forms");
        forms.MapGet("/", () => BlankForm.All.Select(ViewOf)).Produces<IReadOnlyList<BlankFormView>>().WithName("listBlankForms");
        forms.MapGet("/{form}", (string form) => BlankForms.Find(form) is { } blank ? PaperFile.Of(blank.Set(), form) : Results.NotFound())
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.Pdf, additionalContentTypes: PaperFile.Word)
            .ProducesProblem(StatusCodes.Status404NotFound).WithName("readBlankForm");
    }

    private static BlankFormView ViewOf(BlankForm form)
    {
        var address = $"{ApiSetup.Root}/forms/{BlankForms.NameOf(form)}";
        return new(form.Form, form.Number, form.Name, form.Arises, form.Copies, form.Signers, address + ".pdf", address + PaperFile.WordEnding);
    }
}

/// <summary>A form with nothing filled in.</summary>
/// <param name="Arises">When it is used.</param>
/// <param name="Signers">Who signs and seals it.</param>
/// <param name="Pdf">Where it is found as PDF.</param>
/// <param name="Word">Where it is found as Word document.</param>
public sealed record BlankFormView(FormCode Form, string Number, string Name, string Arises, string Copies, string Signers, string Pdf, string Word);
