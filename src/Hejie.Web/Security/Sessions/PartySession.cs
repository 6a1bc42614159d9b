using System.Security.Claims;
using Hejie.Domain.Access;
using Microsoft.AspNetCore.Authentication;

namespace Hejie.Web.Security.Sessions;

/// <summary>A party who showed the code of the case: a cookie of its own beside a staff session, good for two hours and one case.</summary>
public static class PartySession
{
    public const string Scheme = "Party";
    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(2);

    public static Task SignInPartyAsync(this HttpContext http, Actor party) =>
        http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(ActorClaims.Of(party), Scheme, ClaimTypes.Name, ClaimTypes.Role)));

    public static Task SignOutPartyAsync(this HttpContext http) => http.SignOutAsync(Scheme);
}
