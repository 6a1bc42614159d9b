using System.Security.Claims;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;

namespace Hejie.Web.Security.Sessions;

/// <summary>The actor inside a session: what is put into a cookie at sign-in and read from it at every request.</summary>
public static class ActorClaims
{
    public const string Stamp = "hejie:stamp";
    public const string Way = "hejie:way";
    public const string MustChangePassword = "hejie:new-password";
    private const string AccountClaim = ClaimTypes.NameIdentifier;
    private const string District = "hejie:district";
    private const string Mediator = "hejie:mediator";
    private const string Organization = "hejie:organization";
    private const string Subdistrict = "hejie:subdistrict";
    private const string Case = "hejie:case";
    private const string Party = "hejie:party";

    public static IEnumerable<Claim> Of(Actor actor)
    {
        yield return new Claim(ClaimTypes.Role, actor.Role.ToString());
        yield return new Claim(ClaimTypes.Name, actor.DisplayName);
        yield return new Claim(District, actor.DistrictCode);
        (string Type, string? Value)[] others =
        [
            (AccountClaim, actor.AccountId is { } account ? AccountKey.Text(actor.DistrictCode, account) : null),
            (Mediator, actor.MediatorId?.ToString("D")),
            (Organization, actor.OrganizationId?.ToString("D")),
            (Subdistrict, actor.SubdistrictCode),
            (Case, actor.CaseId?.ToString("D")),
            (Party, actor.PartyNumber?.ToString()),
        ];
        foreach (var (type, value) in others)
        {
            if (value is not null)
            {
                yield return new Claim(type, value);
            }
        }
    }

    /// <summary>Who is signed in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is: a page open to visitors asks <see cref="ActorOrVisitor"/>.</exception>
    public static Actor Actor(this ClaimsPrincipal user) =>
        user.ActorOrNull() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Who is signed in, or a visitor to the given district.</summary>
    public static Actor ActorOrVisitor(this ClaimsPrincipal user, string districtCode) =>
        user.ActorOrNull() ?? Domain.Access.Actor.Visitor(districtCode);

    public static Actor? ActorOrNull(this ClaimsPrincipal user)
    {
        if (user.FindFirstValue(District) is not { } district || !Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role))
        {
            return null;
        }
        var name = user.FindFirstValue(ClaimTypes.Name) ?? "";
        if (role == Role.Party)
        {
            return Domain.Access.Actor.Party(district, Guid.Parse(user.FindFirstValue(Case)!), int.Parse(user.FindFirstValue(Party)!), name);
        }
        return AccountKey.TryRead(user.FindFirstValue(AccountClaim), out _, out var account)
            ? Domain.Access.Actor.Person(role, district, account, name, user.IdOf(Mediator), user.IdOf(Organization), user.FindFirstValue(Subdistrict))
            : null;
    }

    private static Guid? IdOf(this ClaimsPrincipal user, string claim) =>
        user.FindFirstValue(claim) is { } text ? Guid.Parse(text) : null;
}
