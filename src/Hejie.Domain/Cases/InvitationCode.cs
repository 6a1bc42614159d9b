using System.Security.Cryptography;
using System.Text;

namespace Hejie.Domain.Cases;

/// <summary>The code on an invitation: 10 letters and digits that cannot be mistaken for one another, about 49 bits.</summary>
public static class InvitationCode
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 10;

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>What the code is found by; spaces, hyphens and case do not matter.</summary>
    public static string Hash(string code)
    {
        var plain = code.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("invitation:" + plain)));
    }
}
