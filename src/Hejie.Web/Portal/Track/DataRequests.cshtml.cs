using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Privacy;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Privacy;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>A party asks about the own data, and reads the answer (PIPL 44-50).</summary>
public sealed class DataRequestsModel(HejieDb db, Moments moments, DataRequests requests) : TrackPage(db, moments)
{
    [BindProperty]
    public DataWish? Wish { get; set; }

    [BindProperty, StringLength(1000)]
    public string? WishWords { get; set; }

    public IReadOnlyList<DataSubjectRequest> Own { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Own = [.. (await requests.OfAsync(Case, stop)).Where(request => request.PartyNumber == Party.Number)];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.Has(nameof(Wish), Wish) || !ModelState.IsValid)
        {
            await OnGetAsync(stop);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        var ask = await requests.AskingAsync(Case, new DataRequestDetails(Party.Number, Wish!.Value, ContactChannel.Portal, WishWords), stop);
        if (ask(Moment) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}/data-requests");
    }
}
