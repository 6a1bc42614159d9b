using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Web.Api;
using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Authentication;

namespace Hejie.Web.Security.Doors;

/// <summary>The mark of a request that the gate has let in.</summary>
public sealed record LetIn(Actor Actor, Door Door);

/// <summary>Stands before every page and endpoint, so that none can forget to ask: role, then relation to the case.</summary>
/// <remarks>A stranger's case is answered like one that does not exist; an act on a known case that one may not do, with 403.</remarks>
internal sealed class Gate(RequestDelegate next, ILogger<Gate> log)
{
    private const string OwnPassword = "/account/password";

    public async Task InvokeAsync(HttpContext http, Scope scope, CaseAccess cases)
    {
        if (http.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(http);
            return;
        }
        if (DoorFinder.Of(http) is not { } door)
        {
            log.LogError("{Address} is not in the door plan", DoorFinder.AddressOf(endpoint));
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        var actor = EnterDistrict(http, scope);
        if (!Permissions.Allows(actor, door.Permission))
        {
            await (actor.Role == Role.Visitor ? http.ChallengeAsync() : http.ForbidAsync());
        }
        else if (MustFirstChangePassword(http, door))
        {
            http.Response.Redirect(OwnPassword);
        }
        else if (door.IsOfACase && await cases.EnterAsync(http, door, actor) is { } status)
        {
            await ShutAsync(http, door, status);
        }
        else
        {
            // A page that answers 404 is shown again as an error page: what was let in first stands.
            http.Features.Set(http.Features.Get<LetIn>() ?? new LetIn(actor, door));
            await next(http);
        }
    }

    // The pages' refusals are dressed by the error pages.
    private static Task ShutAsync(HttpContext http, Door door, int status)
    {
        http.Response.StatusCode = status;
        return door.Way != Way.Api ? Task.CompletedTask
            : Problems.Of(status == StatusCodes.Status404NotFound ? "NoSuchCase" : "NotAllowed", status).ExecuteAsync(http);
    }

    private static Actor EnterDistrict(HttpContext http, Scope scope)
    {
        if (http.User.ActorOrNull() is not { } actor)
        {
            return Actor.Visitor(scope.District);
        }
        scope.Enter(actor.DistrictCode);
        return actor;
    }

    private static bool MustFirstChangePassword(HttpContext http, Door door) =>
        door.Way == Way.Staff && http.User.HasClaim(claim => claim.Type == ActorClaims.MustChangePassword) && http.Request.Path != OwnPassword;
}
