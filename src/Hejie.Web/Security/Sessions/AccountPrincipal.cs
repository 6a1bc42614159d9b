using System.Security.Claims;
using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace Hejie.Web.Security.Sessions;

/// <summary>Makes the session of an account: who it is, and the stamp under which it holds.</summary>
public sealed class AccountPrincipal : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(Of(user, IdentityConstants.ApplicationScheme));

    public static ClaimsPrincipal Of(Account account, string scheme)
    {
        var identity = new ClaimsIdentity(ActorClaims.Of(account.ToActor()), scheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ActorClaims.Stamp, account.SecurityStamp));
        if (account.MustChangePassword)
        {
            identity.AddClaim(new Claim(ActorClaims.MustChangePassword, "1"));
        }
        return new ClaimsPrincipal(identity);
    }
}
