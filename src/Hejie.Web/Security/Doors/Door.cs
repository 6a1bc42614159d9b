using Hejie.Domain.Access;

namespace Hejie.Web.Security.Doors;

/// <summary>By which kind of session one comes in.</summary>
public enum Way
{
    /// <summary>Anybody; a staff session is known if there is one.</summary>
    Public,

    /// <summary>Somebody with an account, by cookie.</summary>
    Staff,

    /// <summary>A party of one case, by the cookie that the case's code gives.</summary>
    Party,

    /// <summary>Somebody with an account, by bearer token.</summary>
    Api,
}

/// <summary>What one page or endpoint asks of whoever opens it.</summary>
/// <param name="Way">The kind of session.</param>
/// <param name="Permission">What the actor must be allowed, to the case in the address if there is one.</param>
/// <param name="Address">The route's template without constraints; a last segment <c>**</c> takes in all below it.</param>
/// <param name="Method">The only method meant; null for all.</param>
public sealed record Door(Way Way, Permission Permission, string Address, string? Method = null)
{
    /// <summary>The route value that names a case, wherever one is meant.</summary>
    public const string CaseRoute = "number";

    /// <summary>Whether a case stands behind this door, so that the relation to it decides.</summary>
    public bool IsOfACase => Permission >= Permission.ReadCase;
}
