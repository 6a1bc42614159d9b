using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Exchange;

/// <summary>A page about the exchange with one body: for its officers and for the bureau.</summary>
public abstract class ExchangePage(ExchangeBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    public PartnerBody Body { get; private set; } = null!;

    public string Address => $"/linkage/partners/{Id}/exchange";

    protected ExchangeBoard Board => board;

    protected async Task<bool> EnterAsync(CancellationToken stop)
    {
        if (await board.BodyAsync(Id, Actor, stop) is not { } body)
        {
            return false;
        }
        Body = body;
        return true;
    }
}
