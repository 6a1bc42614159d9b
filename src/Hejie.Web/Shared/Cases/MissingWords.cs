using Hejie.Domain.Forms;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>A paper that the volume lacks, as one reads it.</summary>
public static class MissingWords
{
    public static string Of(MissingPaper missing) => missing.About is null ? Labels.Of(missing.Form) : $"{Labels.Of(missing.Form)}（{missing.About}）";
}
