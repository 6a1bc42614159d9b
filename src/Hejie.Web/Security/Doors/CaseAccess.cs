using Hejie.Data;
using Hejie.Domain.Access;

namespace Hejie.Web.Security.Doors;

/// <summary>Asks what the actor is to the case in the address.</summary>
public sealed class CaseAccess(HejieDb db)
{
    public Task<bool> EnterAsync(HttpContext http, Door door, Actor actor)
    {
        _ = db;
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.FromResult(false);
    }
}
