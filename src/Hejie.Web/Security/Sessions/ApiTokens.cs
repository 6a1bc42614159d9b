using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Hejie.Data;
using Hejie.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Security.Sessions;

/// <summary>Bearer tokens: <c>hejie.370202.id.secret</c>. The text names its district and row; only the secret's hash is kept.</summary>
public sealed class ApiTokens(IHejieDbFactory databases, TimeProvider clock)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(12);
    private const string Mark = "hejie";
    private const int SecretBytes = 32;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<(string Text, ApiToken Token)> IssueAsync(Account account, CancellationToken stop)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var token = new ApiToken
        {
            DistrictCode = account.DistrictCode,
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            AccountId = account.Id,
            SecretHash = Hash(secret),
            SecurityStamp = account.SecurityStamp,
            CreatedAt = Now,
            ExpiresAt = Now + GoodFor,
        };
        await using var db = databases.Open(account.DistrictCode);
        db.Add(token);
        await db.SaveChangesAsync(stop);
        return ($"{Mark}.{token.DistrictCode}.{token.Id:N}.{secret}", token);
    }

    /// <summary>The account a token stands for; null when it is unknown, expired, revoked, or from before the password changed.</summary>
    public async Task<Account?> AccountOfAsync(string text, CancellationToken stop)
    {
        if (text.Split('.') is not [Mark, { Length: > 0 and <= 12 } district, var idText, var secret] || !Guid.TryParseExact(idText, "N", out var id))
        {
            return null;
        }
        await using var db = databases.Open(district);
        var found = await (
            from token in db.ApiTokens.AsNoTracking()
            join account in db.Accounts on new { token.DistrictCode, Id = token.AccountId } equals new { account.DistrictCode, account.Id }
            where token.DistrictCode == district && token.Id == id && account.DisabledAt == null && account.SecurityStamp == token.SecurityStamp
            select new { Token = token, Account = account }).SingleOrDefaultAsync(stop);
        return found is not null && Matches(found.Token.SecretHash, secret) && found.Token.IsGoodAt(Now) ? found.Account : null;
    }

    public async Task RevokeAsync(string text, CancellationToken stop)
    {
        if (text.Split('.') is [Mark, var district, var idText, _] && Guid.TryParseExact(idText, "N", out var id))
        {
            await using var db = databases.Open(district);
            var token = await db.ApiTokens.SingleAsync(row => row.DistrictCode == district && row.Id == id, stop);
            token.Revoke(Now);
            await db.SaveChangesAsync(stop);
        }
    }

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static bool Matches(string hash, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(secret)));
}
