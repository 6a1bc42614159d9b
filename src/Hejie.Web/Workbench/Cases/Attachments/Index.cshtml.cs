using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Attachments;

/// <summary>Papers and pictures kept with the case.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : CasePage(files, refusals)
{
    /// <summary>May stand in the address, where another page knows what is missing.</summary>
    [BindProperty(SupportsGet = true)]
    public AttachmentKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Party { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Description { get; set; }

    /// <summary>The person agrees at the counter to this being kept (PIPL 29).</summary>
    [BindProperty]
    public bool AgreesToSensitive { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Answered(nameof(Kind), Kind) | !Answered(nameof(Upload), Upload)
            || await CaseUploads.ReadAsync(Upload!, nameof(Upload), ModelState, stop) is not { } judged)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var kept = await uploads.KeepAsync(Number.DistrictCode, judged, stop);
        return await ActAsync(
            moment => Party is { } number && Case.Party(number) is null
                ? CaseRefusals.NoSuchParty
                : AgreeAtCounter(moment) ?? Case.Attach(kept.AsAttachment(Party, moment, Kind, Description), moment),
            stop,
            $"/cases/{Number}/attachments");
    }

    private Refusal? AgreeAtCounter(Moment moment) =>
        AgreesToSensitive && Kind!.Value.IsSensitive() && Party is { } owner && !Case.HasConsent(owner, ConsentKind.SensitiveInformation)
            ? Case.GiveConsent(new ConsentGiven(owner, ConsentKind.SensitiveInformation, PrivacyNotice.Version, ContactChannel.Counter), moment)
            : null;
}
