using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Mechanisms;

/// <summary>A page on which a mechanism is described.</summary>
public abstract class MechanismPage(RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty, StringLength(MechanismDetails.LongestName)]
    public string? MechanismName { get; set; }

    [BindProperty, StringLength(MechanismDetails.LongestAbout)]
    public string? MechanismAbout { get; set; }

    [BindProperty]
    public DisputeType? MechanismType { get; set; }

    [BindProperty, StringLength(MechanismLines.Longest)]
    public string? MechanismSeats { get; set; }

    [BindProperty, StringLength(MechanismLines.Longest)]
    public string? MechanismSteps { get; set; }

    /// <summary>What was typed; null where it was not understood, and the fields say so.</summary>
    protected MechanismDetails? ReadDetails()
    {
        var seats = MechanismLines.ReadSeats(MechanismSeats, out var unclearSeat);
        var steps = MechanismLines.ReadSteps(MechanismSteps, out var unclearStep);
        SayUnclear(nameof(MechanismSeats), unclearSeat);
        SayUnclear(nameof(MechanismSteps), unclearStep);
        return ModelState.IsValid ? new MechanismDetails(MechanismName ?? "", MechanismAbout, MechanismType, seats, steps) : null;
    }

    private void SayUnclear(string field, int? line)
    {
        if (line is { } unclear)
        {
            ModelState.AddModelError(field, FieldTexts.Get("MechanismLineUnclear", unclear));
        }
    }

    protected void Fill(MechanismDetails details) =>
        (MechanismName, MechanismAbout, MechanismType, MechanismSeats, MechanismSteps) =
        (details.Name, details.About, details.Type, MechanismLines.Write(details.Seats), MechanismLines.Write(details.Steps));
}
