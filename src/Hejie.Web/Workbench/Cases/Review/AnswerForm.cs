using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;

namespace Hejie.Web.Workbench.Cases.Review;

/// <summary>The answer to one question of the review as it is typed.</summary>
public sealed class AnswerForm
{
    public string Code { get; set; } = "";

    [Required]
    public bool? Yes { get; set; }

    [StringLength(500)]
    public string? Reason { get; set; }

    public ReviewAnswer ToAnswer() => new(Code, Yes == true, Reason?.Trim());
}
