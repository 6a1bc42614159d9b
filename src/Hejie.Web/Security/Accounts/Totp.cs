using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hejie.Web.Security.Accounts;

/// <summary>Time-based one-time codes of six digits and 30 seconds, as every authenticator app makes them (RFC 6238).</summary>
public static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;
    private const int Digits = 1_000_000;
    private const int StepsOff = 1;

    /// <summary>The step whose code this is, looking one step back and ahead for clocks that differ; null when it is none.</summary>
    /// <param name="key">The shared key in base 32.</param>
    /// <param name="code">What was typed.</param>
    /// <param name="now">UTC.</param>
    public static long? StepOf(string key, string code, DateTime now)
    {
        var secret = FromBase32(key);
        var present = StepAt(now);
        for (var step = present - StepsOff; step <= present + StepsOff; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(secret, step)), System.Text.Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }
        return null;
    }

    public static string CodeAt(string key, DateTime now) => Code(FromBase32(key), StepAt(now));

    private static long StepAt(DateTime now) => (long)(now - DateTime.UnixEpoch).TotalSeconds / StepSeconds;

    private static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238: authenticator apps know SHA-1, and HMAC does not rest on its collisions
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var offset = hash[^1] & 0x0f;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & 0x7fff_ffff;
        return $"{number % Digits:D6}";
    }

    private static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>(text.Length * 5 / 8);
        var (buffer, bits) = (0, 0);
        foreach (var letter in text.TrimEnd('='))
        {
            buffer = (buffer << 5 | Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal)) & 0xfff;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }
        return [.. bytes];
    }
}
