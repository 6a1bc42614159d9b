using System.Buffers.Binary;

namespace Hejie.Web.Shared.Files;

/// <summary>The kinds of file that may be handed in.</summary>
public enum FileKind
{
    Jpeg,
    Png,
    Heic,
    Pdf,
}

/// <summary>Why a file is not taken.</summary>
public enum FileProblem
{
    None,
    Empty,
    TooLarge,

    /// <summary>None of the kinds that may be handed in, whatever its name says; archives are among these.</summary>
    UnknownKind,

    /// <summary>One of the kinds, but not the one its name says.</summary>
    LiesAboutItsKind,

    /// <summary>A picture that would fill the memory of whoever opens it.</summary>
    TooManyPixels,
}

/// <summary>Judges a file by its bytes; name and declared type are only compared with them.</summary>
public static class FileContent
{
    public const long MostBytes = 20 * 1024 * 1024;
    private const long MostPixels = 100_000_000;
    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"];

    public static FileProblem Judge(ReadOnlySpan<byte> bytes, string fileName, out FileKind kind)
    {
        kind = default;
        if (bytes.IsEmpty)
        {
            return FileProblem.Empty;
        }
        if (bytes.Length > MostBytes)
        {
            return FileProblem.TooLarge;
        }
        if (KindOf(bytes) is not { } found)
        {
            return FileProblem.UnknownKind;
        }
        kind = found;
        if (!ExtensionsOf(found).Contains(Path.GetExtension(fileName).ToLowerInvariant()))
        {
            return FileProblem.LiesAboutItsKind;
        }
        return PixelsOf(bytes, found) > MostPixels ? FileProblem.TooManyPixels : FileProblem.None;
    }

    public static string ContentTypeOf(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.Heic => "image/heic",
        _ => "application/pdf",
    };

    /// <summary>The name to show and keep: no path, no control or direction characters, at most 120 characters.</summary>
    public static string PlainName(string fileName)
    {
        var name = new string([.. fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c) && c is not ('\u202A' or '\u202B' or '\u202D' or '\u202E'))]);
        return name.Length <= 120 ? name : name[..100] + Path.GetExtension(name)[..Math.Min(Path.GetExtension(name).Length, 10)];
    }

    private static string[] ExtensionsOf(FileKind kind) => kind switch
    {
        FileKind.Jpeg => [".jpg", ".jpeg", ".jfif"],
        FileKind.Png => [".png"],
        FileKind.Heic => [".heic", ".heif"],
        _ => [".pdf"],
    };

    private static FileKind? KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return FileKind.Jpeg;
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return FileKind.Png;
        }
        if (bytes.StartsWith("%PDF-"u8))
        {
            return FileKind.Pdf;
        }
        var isBoxed = bytes.Length >= 12 && bytes[4..8].SequenceEqual("ftyp"u8);
        return isBoxed && HeicBrands.Contains(System.Text.Encoding.ASCII.GetString(bytes[8..12])) ? FileKind.Heic : null;
    }

    private static long PixelsOf(ReadOnlySpan<byte> bytes, FileKind kind) => kind switch
    {
        FileKind.Png when bytes.Length >= 24 =>
            (long)BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]) * BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]),
        FileKind.Jpeg => JpegPixels(bytes),
        _ => 0,
    };

    /// <summary>Width times height of the first frame header; 0 when there is none.</summary>
    private static long JpegPixels(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (long)BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]) * BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]);
            }
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return 0;
    }
}
