using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Partners;

/// <summary>A page on which a partner body is entered or changed.</summary>
public abstract class PartnerPage(RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty]
    public Guid? OnceKey { get; set; }

    [BindProperty]
    public PartnerKind? Kind { get; set; }

    [BindProperty, StringLength(PartnerDetails.LongestName)]
    public string? PartnerName { get; set; }

    [BindProperty, StringLength(PartnerDetails.LongestName)]
    public string? PartnerContact { get; set; }

    [BindProperty, StringLength(40)]
    public string? PartnerPhone { get; set; }

    [BindProperty, StringLength(200)]
    public string? PartnerAddress { get; set; }

    protected PartnerDetails? Typed()
    {
        Need(nameof(Kind), Kind);
        return ModelState.IsValid ? new PartnerDetails(Kind!.Value, PartnerName ?? "", PartnerContact, PartnerPhone, PartnerAddress) : null;
    }
}
