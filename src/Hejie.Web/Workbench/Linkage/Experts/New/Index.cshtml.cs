using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Experts.New;

public sealed class IndexModel(ExpertRegister register, RefusalTexts refusals) : ExpertPage(register, refusals)
{
    public void OnGet() => InUseFrom = Register.TodayFor(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await OfferMediatorsAsync(stop);
        if (Typed() is not { } details)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await Register.EnterAsync(details, Mediator, OnceKey, Actor, stop);
        return End(refusal, $"/linkage/experts/{made?.Id.Value}");
    }
}
