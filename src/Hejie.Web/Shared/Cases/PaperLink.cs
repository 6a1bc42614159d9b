using Hejie.Domain.Forms;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>A paper of a case as pages offer it.</summary>
/// <param name="Pdf">Its name as PDF.</param>
/// <param name="Word">Its name as a Word document; null for what came from outside and is no form.</param>
public sealed record PaperLink(string Title, string Pdf, string? Word)
{
    /// <summary>A paper that is drawn when it is asked for.</summary>
    public static PaperLink Of(FormCode form) =>
        new(Labels.Of(form), CaseDocuments.NameOf(form) + ".pdf", CaseDocuments.NameOf(form) + PaperFile.WordEnding);

    public static PaperLink Of(NumberedPaper paper) =>
        new(CaseDocuments.TitleOf(paper), CaseDocuments.NameOf(paper), paper.Paper is AttachedPaper ? null : Path.ChangeExtension(CaseDocuments.NameOf(paper), PaperFile.WordEnding));
}
