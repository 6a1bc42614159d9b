using System.Net.Mime;
using Hejie.Data;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Privacy;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>The party's own data to read or to take home, once the request was granted (PIPL 45).</summary>
public sealed class DataCopyModel(HejieDb db, Moments moments, DataRequests requests) : TrackPage(db, moments)
{
    public OwnData Data => OwnData.Of(Case, Party);

    public async Task<IActionResult> OnGetAsync(int request, CancellationToken stop) =>
        await IsGrantedAsync(request, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetJsonAsync(int request, CancellationToken stop) =>
        await IsGrantedAsync(request, stop) ? File(Data.ToJson(), MediaTypeNames.Application.Json, $"{Number}-{Party.Number}.json") : NotFound();

    private async Task<bool> IsGrantedAsync(int number, CancellationToken stop) =>
        (await requests.OfAsync(Case, stop)).Exists(request => request.Number == number && request.PartyNumber == Party.Number && request.OpensCopy);
}
