using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Cases.Register;

/// <summary>Registers what walks in, calls, writes or is sent, on one page.</summary>
public sealed class IndexModel(
    RegistrationPlaces places, CaseRegistration registration, KnownPersons persons, ScreeningBoard screenings, ReferralBoard referrals, ReceiptBook receipts, IncomingMailBoard mails, RefusalTexts refusals, TimeProvider clock) : PageModel
{
    private const int MostParties = 60;

    [BindProperty]
    public RegistrationForm Form { get; set; } = new();

    [BindProperty]
    public Guid? OnceKey { get; set; }

    /// <summary>The finding of a screening that becomes the case (K-5).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Finding { get; set; }

    /// <summary>The referral that becomes the case (I-6).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Referral { get; set; }

    /// <summary>The message that becomes the case (S-28).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Mail { get; set; }

    /// <summary>Who sent that message; null where there is none, or it names nobody.</summary>
    public string? Sender { get; private set; }

    public IReadOnlyList<Choice> Communities { get; private set; } = [];

    /// <summary>By the party's place on the form: its other cases, where it has any.</summary>
    public Dictionary<int, OtherCases> Known { get; } = [];

    /// <summary>The earlier cases that this one is like; found when the form is sent.</summary>
    public RelatedLines Like { get; private set; } = RelatedLines.None;

    /// <summary>Whether the page comes back because somebody asked, so that finding none is said too.</summary>
    public bool IsAskedForKnown { get; private set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var sent = await SentAsync(stop);
        var mail = await MailAsync(stop);
        if ((Referral is not null && sent?.Letter is null) || (Mail is not null && mail is null))
        {
            return NotFound();
        }
        if (mail is { State: not IncomingMailState.New })
        {
            return Redirect($"/linkage/mail/{Mail}"); // which tells what became of it
        }
        Form.ApplicationDate = ChinaTime.DayOf(Now);
        (Form.IsOral, Form.RecordedBy) = (true, User.Actor().DisplayName);
        Form.Parties = [new() { Role = PartyRole.Applicant }, new() { Role = PartyRole.Respondent }];
        Form.Community = (await PrepareAsync(stop))?.CommunityCode;
        if (Finding is { } id && await FindAsync(id, stop) is { } found)
        {
            (Form.Channel, Form.Source, Form.IsOral) = (IntakeChannel.Doorstep, CaseSource.ProactiveMediation, false);
            (Form.Type, Form.Place, Form.Statement, Form.Risk) = (DisputeTypes.CodeOf(found.Type), found.Place, found.Matter, found.Risk);
        }
        if (sent?.Letter is { } letter)
        {
            Form.Begin(letter);
        }
        if (mail is not null)
        {
            Form.Begin(mail);
        }
        return Page();
    }

    /// <summary>One more party, or one less, or the other cases of those named: the page comes back with everything that was typed.</summary>
    public async Task<IActionResult> OnPostChangeAsync(PartyRole? add, int? remove, CancellationToken stop)
    {
        if (add is { } role && Form.Parties.Count < MostParties)
        {
            Form.Parties.Add(new PartyForm { Role = role });
        }
        if (remove is { } index && index >= 0 && index < Form.Parties.Count)
        {
            Form.Parties[index].Removed = true;
        }
        IsAskedForKnown = add is null && remove is null;
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear(); // nothing is judged before the form is sent
        }
        ModelState.Remove("Form.Parties");
        await PrepareAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var sent = await SentAsync(stop);
        if ((Referral is not null && sent is null) || (Mail is not null && await MailAsync(stop) is null))
        {
            return NotFound();
        }
        Judge();
        if (!ModelState.IsValid)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var home = await places.HomeAsync(Form.Community!, stop);
        if ((await places.OwnAsync(User.Actor(), stop) ?? home) is not { Id: var organization })
        {
            ModelState.AddModelError("Form.Community", FieldTexts.Get("NoCommitteeHere"));
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var id = new CaseId(OnceKey ?? CaseId.New(Now).Value);
        var registered = await registration.RegisterAsync(
            number => Form.ToRegistration(id, number, organization, home?.Id, Now), User.Actor(), (made, moment) => TieAsync(made, moment, stop), stop);
        if (registered.Refusal is { } refusal)
        {
            Like = RelatedLines.Of(registered.Like);
            ModelState.AddModelError(refusal == CaseRefusals.LikeCasesNeedReason ? "Form.LikeReason" : "", refusals.Sentence(refusal));
            return await ShowAgainAsync(StatusCodes.Status409Conflict, stop);
        }
        return Redirect($"/cases/{registered.Case!.Number}");
    }

    /// <summary>In the same save: a finding, a message or a referral becomes one case, however often the form is sent.</summary>
    private async Task<Refusal?> TieAsync(MediationCase made, Moment moment, CancellationToken stop)
    {
        if (Finding is { } finding && await FindAsync(finding, stop) is { } found && found.CaseId != made.Id && found.BecomeCase(made, moment) is { } refusal)
        {
            return refusal;
        }
        if (await MailAsync(stop) is { } mail && mail.CaseId != made.Id && mail.BecomeCase(made, made.Parties.FirstOrDefault(party => party.Role == PartyRole.Applicant)?.Number, moment) is { } why)
        {
            return why;
        }
        if (await SentAsync(stop) is not { } sent || sent.CaseId == made.Id)
        {
            return null;
        }
        if (sent.TakeOn(made, isTied: false, moment) is { } notTaken)
        {
            return notTaken;
        }
        await receipts.WriteAsync(sent, stop);
        return null;
    }

    /// <summary>The referral, for who may answer it.</summary>
    private async Task<Referral?> SentAsync(CancellationToken stop) =>
        Referral is { } id && HttpContext.May(Permission.AnswerReferrals) ? await referrals.FindAsync(id, User.Actor(), stop) : null;

    /// <summary>The message, for who may say what becomes of it.</summary>
    private async Task<IncomingMail?> MailAsync(CancellationToken stop) =>
        Mail is { } id && HttpContext.May(Permission.HandleIncomingMail) ? await mails.FindAsync(id, User.Actor(), stop) : null;

    /// <summary>The finding, for who may say what becomes of it.</summary>
    private async Task<ScreeningFinding?> FindAsync(Guid finding, CancellationToken stop) =>
        HttpContext.May(Permission.ScreenDisputes) ? await screenings.FindingAsync(finding, User.Actor(), stop) : null;

    /// <summary>What was taken off is not judged; the rest says beside its field what was not understood.</summary>
    private void Judge()
    {
        foreach (var (index, party) in Form.Parties.Index())
        {
            foreach (var key in party.Removed ? ModelState.Keys.Where(key => key.StartsWith($"Form.Parties[{index}].", StringComparison.Ordinal)).ToList() : [])
            {
                ModelState.Remove(key);
            }
        }
        foreach (var (field, text) in Form.Mistakes(ChinaTime.DayOf(Now)))
        {
            ModelState.AddModelError($"Form.{field}", text);
        }
    }

    private async Task<IActionResult> ShowAgainAsync(int status, CancellationToken stop)
    {
        await PrepareAsync(stop);
        Response.StatusCode = status;
        return Page();
    }

    private async Task<MediationOrganization?> PrepareAsync(CancellationToken stop)
    {
        foreach (var (index, party) in Form.Parties.Index().Where(row => !row.Item.Removed))
        {
            if (await persons.OfAsync(party.IdNumber, party.CreditCode, party.Phone, User.Actor(), stop) is { Count: > 0 } known)
            {
                Known[index] = known;
            }
        }
        Sender = await MailAsync(stop) is { } mail ? string.Join(' ', new[] { mail.SenderName, mail.SenderAddress }.OfType<string>()) : null;
        var own = await places.OwnAsync(User.Actor(), stop);
        Communities = await places.CommunitiesAsync(own?.SubdistrictCode ?? User.Actor().SubdistrictCode, stop);
        return own;
    }
}
