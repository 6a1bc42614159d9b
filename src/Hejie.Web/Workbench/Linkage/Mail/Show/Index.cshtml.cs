using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Data.Destruction;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Mail.Show;

/// <summary>One message, and what becomes of it.</summary>
public sealed class IndexModel(IncomingMailBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int BytesInKilobyte = 1024;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(30)]
    public string? CaseNumber { get; set; }

    [BindProperty, StringLength(IncomingMail.LongestReason)]
    public string? Reason { get; set; }

    public IncomingMail Mail { get; private set; } = null!;

    public IncomingMail? Like { get; private set; }

    public string Committee { get; private set; } = "";

    public bool ReadsWords => IncomingMailVisibility.ReadsWords(Actor);

    public bool MayAct => HttpContext.May(Permission.HandleIncomingMail);

    /// <summary>What it said went with the file of its case.</summary>
    public bool IsErased => Mail is { State: IncomingMailState.Registered, Text: CaseErasure.Erased };

    public bool IsTextCutInForm => Mail.Text.Length > Registration.LongestStatement;

    public string Address => $"/linkage/mail/{Id}";

    /// <summary>As people read it: 812 KB, 29.4 MB.</summary>
    public string SizeOf(long bytes) => bytes < BytesInKilobyte * BytesInKilobyte
        ? string.Create(CultureInfo.InvariantCulture, $"{(bytes + BytesInKilobyte - 1) / BytesInKilobyte} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(BytesInKilobyte * BytesInKilobyte):0.0} MB");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } mail)
        {
            return false;
        }
        Mail = mail;
        Like = await board.LikeAsync(mail, Actor, stop);
        Committee = await board.CommitteeAsync(mail, stop);
        return true;
    }

    public Task<IActionResult> OnPostSetAsideAsync(CancellationToken stop) => ActAsync(moment => Mail.SetAside(Reason ?? "", moment), stop);

    public Task<IActionResult> OnPostTakeUpAgainAsync(CancellationToken stop) => ActAsync(_ => Mail.TakeUpAgain(), stop);

    private async Task<IActionResult> ActAsync(Func<Moment, Refusal?> verb, CancellationToken stop) =>
        await EnterAsync(stop) is { } shut ? shut : End(await board.ActAsync(Mail, SeenVersion, Actor, verb, stop), Address);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken stop)
    {
        var isNumber = Domain.Cases.CaseNumber.TryParse(CaseNumber?.Trim(), null, out var number);
        if (!isNumber)
        {
            ModelState.AddModelError(nameof(CaseNumber), FieldTexts.Get("NotUnderstood"));
        }
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        var (isFound, refusal) = await board.LinkAsync(Mail, SeenVersion, number!, Actor, stop);
        if (!isFound)
        {
            ModelState.AddModelError(nameof(CaseNumber), FieldTexts.Get("NoSuchCase"));
            return Again(StatusCodes.Status400BadRequest);
        }
        return End(refusal, Address);
    }

    private async Task<IActionResult?> EnterAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!MayAct)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        return ModelState.IsValid ? null : Again(StatusCodes.Status400BadRequest);
    }
}
