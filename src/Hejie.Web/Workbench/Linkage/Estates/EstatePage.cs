using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Places;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Estates;

/// <summary>A page on which an estate is described.</summary>
public abstract class EstatePage(RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty]
    public EstateKind Kind { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestName)]
    public string? EstateName { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestAddress)]
    public string? EstateAddress { get; set; }

    [BindProperty]
    public string? Community { get; set; }

    [BindProperty]
    public int? Units { get; set; }

    [BindProperty]
    public DateOnly? ManagedSince { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestCompany)]
    public string? Company { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestPerson)]
    public string? ContactName { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestPhone)]
    public string? ContactPhone { get; set; }

    [BindProperty]
    public bool HasOwnersCommittee { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestPerson)]
    public string? OwnersHead { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestPhone)]
    public string? OwnersPhone { get; set; }

    [BindProperty]
    public DateOnly? OwnersUntil { get; set; }

    /// <summary>A line for each building.</summary>
    [BindProperty, StringLength(LeaderLines.Longest)]
    public string? Leaders { get; set; }

    public IReadOnlyList<Choice> Communities { get; protected set; } = [];

    /// <summary>What was typed; null where it was not understood, and the fields say so.</summary>
    protected EstateDetails? ReadDetails()
    {
        var leaders = LeaderLines.Read(Leaders, out var unclear);
        if (unclear is { } line)
        {
            ModelState.AddModelError(nameof(Leaders), FieldTexts.Get("LeaderLineUnclear", line));
        }
        Need(nameof(Units), Units);
        return !ModelState.IsValid ? null : new EstateDetails(
            Kind, EstateName ?? "", EstateAddress ?? "", Units!.Value, ManagedSince, Company ?? "", new EstateContact(ContactName, ContactPhone),
            HasOwnersCommittee ? new OwnersCommittee(OwnersHead ?? "", OwnersPhone, OwnersUntil) : null, leaders);
    }

    /// <summary>Fills the fields with what is stored.</summary>
    protected void Fill(ManagedEstate estate)
    {
        (Kind, EstateName, EstateAddress, Community) = (estate.Kind, estate.Name, estate.Address, estate.CommunityCode);
        (Units, ManagedSince, Company) = (estate.Units, estate.ManagedSince, estate.Company);
        (ContactName, ContactPhone) = (estate.Contact?.Name, estate.Contact?.Phone);
        (HasOwnersCommittee, OwnersHead, OwnersPhone, OwnersUntil) =
            (estate.OwnersCommittee is not null, estate.OwnersCommittee?.Head, estate.OwnersCommittee?.Phone, estate.OwnersCommittee?.Until);
        Leaders = LeaderLines.Write(estate.Leaders);
    }
}
