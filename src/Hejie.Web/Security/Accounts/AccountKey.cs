using System.Diagnostics.CodeAnalysis;
using Hejie.Domain.Access;

namespace Hejie.Web.Security.Accounts;

/// <summary>An account as one text, <c>370202:0193…</c>: what cookies, passkeys and Identity carry.</summary>
public static class AccountKey
{
    public static string Text(string districtCode, AccountId id) => $"{districtCode}:{id.Value:D}";

    public static bool TryRead(string? text, [NotNullWhen(true)] out string? districtCode, out AccountId id)
    {
        (districtCode, id) = (null, default);
        if (text?.Split(':') is not [{ Length: > 0 and <= 12 } district, var last] || !Guid.TryParseExact(last, "D", out var value))
        {
            return false;
        }
        (districtCode, id) = (district, new AccountId(value));
        return true;
    }
}
