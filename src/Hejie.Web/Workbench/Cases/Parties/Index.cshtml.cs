using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Parties;

/// <summary>Completes or puts right what is known of one party; what is masked elsewhere is not shown here either.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [FromRoute(Name = "party")]
    public int PartyNumber { get; set; }

    [BindProperty]
    public PartyForm Form { get; set; } = new();

    public CaseParty Party => Case.Party(PartyNumber)!;

    protected override bool IsHere => Case.Party(PartyNumber) is not null;

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing && Case.Party(PartyNumber) is { } party)
        {
            Form = PartyForm.Of(party.Details);
        }
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await Files.ReadAsync(Number, stop) is not { } file || file.Case.Party(PartyNumber) is not { } known)
        {
            return NotFound();
        }
        Form.Kind = known.Kind;
        foreach (var (field, text) in Form.Mistakes(Files.MomentOf(User.Actor()).Today))
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        }
        return await ActAsync(
            moment => Case.CompleteParty(PartyNumber, Form.Complete(known.Details), CaseFile.Agreement is { Signatures.Count: > 0 }, moment), stop);
    }
}
