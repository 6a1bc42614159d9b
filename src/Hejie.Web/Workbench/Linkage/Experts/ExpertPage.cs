using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Experts;

/// <summary>A page on which an expert is entered or changed.</summary>
public abstract class ExpertPage(ExpertRegister register, RefusalTexts refusals) : RefusablePage(refusals)
{
    public const int LongestTies = 4000;

    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    [BindProperty, StringLength(ExpertDetails.LongestName)]
    public string? ExpertName { get; set; }

    [BindProperty, StringLength(ExpertDetails.LongestUnit)]
    public string? ExpertUnit { get; set; }

    [BindProperty, StringLength(ExpertDetails.LongestPost)]
    public string? ExpertPost { get; set; }

    [BindProperty]
    public ExpertSource? Source { get; set; }

    [BindProperty]
    public List<ExpertGroup> Groups { get; set; } = [];

    [BindProperty]
    public List<DisputeType> Fields { get; set; } = [];

    /// <summary>A line for each.</summary>
    [BindProperty, StringLength(LongestTies)]
    public string? Ties { get; set; }

    [BindProperty, StringLength(40)]
    public string? ExpertPhone { get; set; }

    [BindProperty]
    public DateOnly? ListingAgreedOn { get; set; }

    [BindProperty]
    public DateOnly? InUseFrom { get; set; }

    /// <summary>The mediator of the corps who the expert also is.</summary>
    [BindProperty]
    public Guid? Mediator { get; set; }

    public IReadOnlyList<Choice> Mediators { get; private set; } = [];

    protected ExpertRegister Register => register;

    /// <summary>Those of the corps who bear the name that is typed.</summary>
    protected async Task OfferMediatorsAsync(CancellationToken stop) => Mediators = await register.MediatorsNamedAsync(ExpertName, stop);

    /// <summary>What was typed; null where it was not understood, and the fields say so.</summary>
    protected ExpertDetails? Typed()
    {
        ModelState.CheckYear(nameof(ListingAgreedOn), ListingAgreedOn);
        ModelState.CheckYear(nameof(InUseFrom), InUseFrom);
        Need(nameof(Source), Source);
        Need(nameof(InUseFrom), InUseFrom);
        string[] ties = [.. (Ties ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (ties.Length > ExpertDetails.MostTies || ties.Any(tie => tie.Length > ExpertDetails.LongestTie))
        {
            ModelState.AddModelError(nameof(Ties), FieldTexts.Get("ExpertTiesTooLong", ExpertDetails.MostTies, ExpertDetails.LongestTie));
        }
        return ModelState.IsValid ? new ExpertDetails(ExpertName ?? "", ExpertUnit ?? "", ExpertPost, Source!.Value, Groups, Fields, ties, ExpertPhone, ListingAgreedOn, InUseFrom!.Value) : null;
    }
}
