using System.IO.Compression;

namespace Hejie.Papers.Word;

/// <summary>Packs a file of parts so that the same parts give the same bytes: in one order, with one time.</summary>
internal static class SteadyPackage
{
    private const string First = "[Content_Types].xml"; // readers look for it at the head
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the earliest time a zip can tell

    public static byte[] Repack(Stream package)
    {
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName != First).ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Beginning;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }
        return packed.ToArray();
    }
}
