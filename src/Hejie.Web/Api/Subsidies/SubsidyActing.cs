using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Subsidies;

namespace Hejie.Web.Api.Subsidies;

/// <summary>One act on the claim in the address: finds it among those the actor may see, asks the version, does the verb, answers.</summary>
public sealed class SubsidyActing(IHttpContextAccessor accessor, SubsidyBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<SubsidyClaim, Moment, Refusal?> verb) =>
        DoAsync(id, (claim, seen, actor, stop) => board.ActAsync(claim, seen, actor, moment => verb(claim, moment), stop));

    /// <summary>The same where something has to be looked up before the verb.</summary>
    public async Task<IResult> DoAsync(Guid id, Func<SubsidyClaim, int, Actor, CancellationToken, Task<Refusal?>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        var actor = Http.User.Actor();
        if (await board.FindAsync(id, actor, Http.RequestAborted) is not { } claim)
        {
            return Results.NotFound();
        }
        return await act(claim, seen, actor, Http.RequestAborted) is { } refusal ? problems.Refused(refusal) : Results.Ok(SubsidyClaimView.Of(claim));
    }
}
