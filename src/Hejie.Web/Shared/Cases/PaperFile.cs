using Hejie.Papers;

namespace Hejie.Web.Shared.Cases;

/// <summary>A paper as the file that its name asks for: a PDF, or with .docx a Word document.</summary>
internal static class PaperFile
{
    public const string Pdf = "application/pdf";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string WordEnding = ".docx";

    /// <returns>404 where a Word document is asked for of what came from outside and is no form.</returns>
    public static IResult Of(Paper paper, string name) =>
        !name.EndsWith(WordEnding, StringComparison.Ordinal) ? Results.File(paper.ToPdf(), Pdf)
        : paper.ToWord() is { } document ? Results.File(document, Word, paper.Name + WordEnding)
        : Results.NotFound();
}
