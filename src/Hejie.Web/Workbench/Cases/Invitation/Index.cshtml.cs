using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace Hejie.Web.Workbench.Cases.Invitation;

/// <summary>Asks the other side; afterwards shows each code, to be read out, sent or printed.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    public IEnumerable<CaseParty> Invited => Case.Parties.Where(party => party.InvitationCode is not null);

    public bool CanInvite => CaseLifecycle.Next(Case.State, CaseAct.Invite) is not null;

    public string AddressFor(CaseParty party) => $"{Request.Scheme}://{Request.Host}/i/{party.InvitationCode}";

    public string QrCodeFor(CaseParty party)
    {
        using var code = QRCodeGenerator.GenerateQrCode(AddressFor(party), QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(code);
        return drawing.GetGraphic(4, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        ActAsync(moment => Case.Invite(InvitationCode.New, moment), stop, $"/cases/{Number}/invitation");
}
