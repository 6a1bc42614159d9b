using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.LegalAid;

/// <summary>The parties of a case that were sent to legal aid, and sending another (L-5, S-13).</summary>
public sealed class IndexModel(CaseFiles files, LegalAidBoard board, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public int? AidedParty { get; set; }

    [BindProperty]
    public Guid? AidOffice { get; set; }

    [BindProperty]
    public AidGround? Ground { get; set; }

    [BindProperty, StringLength(LegalAidRequest.LongestFacts)]
    public string? AidFacts { get; set; }

    [BindProperty, StringLength(LegalAidRequest.LongestWanted)]
    public string? AidWanted { get; set; }

    [BindProperty]
    public DateOnly? UrgentBy { get; set; }

    /// <summary>A line for each.</summary>
    [BindProperty, StringLength(2000)]
    public string? AidMaterials { get; set; }

    /// <summary>How the person agreed just now; null where the consent stands already.</summary>
    [BindProperty]
    public ContactChannel? AidConsentChannel { get; set; }

    public IReadOnlyList<Choice> Offices { get; private set; } = [];

    /// <summary>The persons for whom no referral is open.</summary>
    public IReadOnlyList<Choice> People => Choices.PartiesOf(Case, party => party.IsPerson && !CaseFile.LegalAid.Any(aid => aid.IsOpen && aid.PartyNumber == party.Number));

    public static IReadOnlyList<Choice> Grounds { get; } =
    [
        .. Enum.GetValues<AidGround>().Select(ground => new Choice($"{ground}", Labels.Of(ground), Labels.Get($"AidGround.{ground}.Hint"))),
    ];

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        var offices = await board.OfficesAsync(stop);
        Offices = [.. offices.Select(office => new Choice($"{office.Id.Value}", office.Name))];
        if (isFirstShowing)
        {
            (AidOffice, AidFacts) = (offices.FirstOrDefault()?.Id.Value, Case.Statement);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(UrgentBy), UrgentBy);
        if (!(Answered(nameof(AidedParty), AidedParty) & Answered(nameof(AidOffice), AidOffice) & Answered(nameof(Ground), Ground) & Answered(nameof(AidFacts), AidFacts) & Answered(nameof(AidWanted), AidWanted)))
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var office = await board.OfficeAsync(AidOffice!.Value, stop);
        var request = new LegalAidRequest(Ground!.Value, AidFacts!, AidWanted!, UrgentBy, (AidMaterials ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return await ActAsync(moment => board.Send(CaseFile, AidedParty!.Value, office, request, AidConsentChannel, moment), stop, $"/cases/{Number}/legal-aid");
    }
}
