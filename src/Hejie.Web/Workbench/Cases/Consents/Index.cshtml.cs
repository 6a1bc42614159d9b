using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Consents;

/// <summary>What each party agreed to have done with personal data, and took back; written down on the party's word (PIPL 13, 15, 23, 29).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public int? ConsentingParty { get; set; }

    [BindProperty]
    public ConsentKind? ConsentKind { get; set; }

    [BindProperty, StringLength(100)]
    public string? ConsentReceiver { get; set; }

    [BindProperty]
    public ContactChannel? ConsentChannel { get; set; }

    /// <summary>Place of the consent in the list of the case, from 0.</summary>
    [BindProperty]
    public int? WithdrawnConsent { get; set; }

    [BindProperty]
    public ContactChannel? WithdrawalChannel { get; set; }

    [BindProperty]
    public bool EffectsTold { get; set; }

    /// <summary>What can still be taken back.</summary>
    public IReadOnlyList<Choice> Standing =>
    [
        .. from consent in Case.Consents.Index()
           where consent.Item.Stands
           let receiver = consent.Item.Receiver is { } named ? $"：{named}" : ""
           select new Choice($"{consent.Index}", $"{Case.Party(consent.Item.Party)!.Name} {Labels.Of(consent.Item.Kind)}{receiver}"),
    ];

    public IEnumerable<ConsentKind> StandingKinds => Case.Consents.Where(consent => consent.Stands).Select(consent => consent.Kind).Distinct().Order();

    public Task<IActionResult> OnPostGiveAsync(CancellationToken stop) =>
        Answered(nameof(ConsentingParty), ConsentingParty) & Answered(nameof(ConsentKind), ConsentKind) & Answered(nameof(ConsentChannel), ConsentChannel)
            ? ActAsync(moment => Case.GiveConsent(
                new ConsentGiven(ConsentingParty!.Value, ConsentKind!.Value, PrivacyNotice.Version, ConsentChannel!.Value, ConsentReceiver), moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop)
    {
        if (!EffectsTold)
        {
            ModelState.AddModelError(nameof(EffectsTold), FieldTexts.Get("TellEffectsFirst"));
        }
        return Answered(nameof(WithdrawnConsent), WithdrawnConsent) & Answered(nameof(WithdrawalChannel), WithdrawalChannel) & EffectsTold
            ? ActAsync(Withdraw, stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
    }

    private Refusal? Withdraw(Moment moment) =>
        Case.Consents.ElementAtOrDefault(WithdrawnConsent!.Value) is { } consent
            ? Case.WithdrawConsent(consent.Party, consent.Kind, consent.Receiver, WithdrawalChannel!.Value, moment)
            : CaseRefusals.NoConsentToWithdraw;

    private string Here => $"/cases/{Number}/consents";
}
