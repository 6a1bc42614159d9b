using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Partners.New;

public sealed class IndexModel(PartnerRegister register, RefusalTexts refusals) : PartnerPage(refusals)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Typed() is not { } details)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await register.EnterAsync(details, OnceKey, Actor, stop);
        return End(refusal, $"/partners/{made?.Id.Value}");
    }
}
