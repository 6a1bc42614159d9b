using System.ComponentModel.DataAnnotations;

namespace Hejie.Web.Workbench.Quality.Files.Show;

/// <summary>Points and remark for one aspect, as typed; in the order of the sheet.</summary>
public sealed class MarkForm
{
    public int? Points { get; set; }

    [StringLength(500)]
    public string? Remark { get; set; }
}
