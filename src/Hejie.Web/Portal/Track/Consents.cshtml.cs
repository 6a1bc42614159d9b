using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>What the party agreed to have done with its data; taken back or given again here (PIPL 13, 15).</summary>
public sealed class ConsentsModel(HejieDb db, Moments moments) : TrackPage(db, moments)
{
    private static readonly ConsentKind[] GivenAlone = [Domain.Cases.ConsentKind.PrivacyNotice, Domain.Cases.ConsentKind.SensitiveInformation, Domain.Cases.ConsentKind.ElectronicDelivery];

    /// <summary>Place of the consent in the list of the case, from 0.</summary>
    [BindProperty]
    public int? WithdrawnConsent { get; set; }

    [BindProperty]
    public ConsentKind? ConsentKind { get; set; }

    public IReadOnlyList<(int Index, ConsentRecord Consent)> Own => [.. Case.Consents.Index().Where(consent => consent.Item.Party == Party.Number)];

    /// <summary>What a party may agree to by itself; where data go to another body, staff first say to whom.</summary>
    public IReadOnlyList<Choice> MayGive => Case.IsReadOnly
        ? []
        : [.. GivenAlone.Where(kind => !Case.HasConsent(Party.Number, kind)).Select(kind => new Choice($"{kind}", Labels.Get($"ConsentOffer.{kind}")))];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostGiveAsync(CancellationToken stop)
    {
        if (ConsentKind is not { } kind || !GivenAlone.Contains(kind))
        {
            ModelState.AddModelError(nameof(ConsentKind), FieldTexts.Get("Required"));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        return await ActAsync(() => Case.GiveConsent(new ConsentGiven(Party.Number, kind, PrivacyNotice.Version, ContactChannel.Portal), Moment), stop);
    }

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop) =>
        ActAsync(() => Own.FirstOrDefault(consent => consent.Index == WithdrawnConsent).Consent is { } own
            ? Case.WithdrawConsent(own.Party, own.Kind, own.Receiver, ContactChannel.Portal, Moment)
            : CaseRefusals.NoConsentToWithdraw, stop);

    private async Task<IActionResult> ActAsync(Func<Refusal?> verb, CancellationToken stop)
    {
        Db.Expect(Case, SeenVersion);
        if (verb() is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}/consents");
    }
}
