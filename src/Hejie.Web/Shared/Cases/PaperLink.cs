using Hejie.Domain.Forms;

namespace Hejie.Web.Shared.Cases;

/// <summary>A paper of a case as pages offer it.</summary>
/// <param name="Pdf">Its name as PDF.</param>
/// <param name="Word">Its name as a Word document; null for what came from outside and is no form.</param>
public sealed record PaperLink(string Title, string Pdf, string? Word)
{
    public static PaperLink Of(NumberedPaper paper) =>
        new(CaseDocuments.TitleOf(paper), CaseDocuments.NameOf(paper), paper.Paper is AttachedPaper ? null : Path.ChangeExtension(CaseDocuments.NameOf(paper), PaperFile.WordEnding));
}
