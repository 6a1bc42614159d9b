using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Quality;

/// <summary>An archived file that may be drawn.</summary>
/// <param name="IsConfirmed">Whether a court confirmed its agreement: of those more are drawn.</param>
/// <param name="Mediators">All who mediated, so that nobody reviews his own work.</param>
public sealed record ReviewCandidate(
    CaseId CaseId, CaseNumber Number, bool IsConfirmed, OrganizationId Committee, string SubdistrictCode, IReadOnlyList<MediatorId> Mediators);

/// <summary>A file of the pool as it is published with the draw.</summary>
public sealed record PooledFile(string Number, bool IsConfirmed);

/// <summary>
/// How files are drawn: each is ranked by the SHA-256 of "seed:number", and of each group the lowest ranks are taken. The digest of the
/// seed is published before the draw and the seed with it, so that anybody can draw again and nobody could have chosen.
/// </summary>
public static class ReviewDraw
{
    /// <summary>What is published before the draw: SHA-256 of the seed in lower-case hexadecimal.</summary>
    public static string DigestOf(string seed) => Hash(seed);

    /// <summary>Where a file stands in the draw; the lowest are taken.</summary>
    public static string RankOf(string seed, string number) => Hash($"{seed}:{number}");

    /// <summary>How many of a group are drawn.</summary>
    /// <param name="percent">Of the group, from 0 to 100; a part of a file counts as one.</param>
    public static int SizeOf(int group, int percent) => ((group * percent) + 99) / 100;

    /// <summary>The numbers drawn, lowest rank first within each group.</summary>
    public static IReadOnlyList<string> Of(string seed, IReadOnlyCollection<PooledFile> pool, int confirmedPercent, int otherPercent) =>
        [.. Lowest(seed, pool, isConfirmed: true, confirmedPercent), .. Lowest(seed, pool, isConfirmed: false, otherPercent)];

    private static IEnumerable<string> Lowest(string seed, IReadOnlyCollection<PooledFile> pool, bool isConfirmed, int percent)
    {
        var group = pool.Where(file => file.IsConfirmed == isConfirmed).Select(file => file.Number).ToList();
        return group.OrderBy(number => RankOf(seed, number), StringComparer.Ordinal).Take(SizeOf(group.Count, percent));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
