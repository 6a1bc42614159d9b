using System.Buffers.Binary;

namespace Hejie.Papers.Pdf;

/// <summary>A JPEG goes into the PDF as it is; only its frame and its orientation are read.</summary>
internal static class JpegImage
{
    public static RasterImage? Read(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8)
        {
            return null;
        }
        var turn = ImageTurn.Upright;
        var inverted = false;
        for (var at = 2; at + 4 <= data.Length && data[at] == 0xFF;)
        {
            var marker = data[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
            if (length < 2 || at + 2 + length > data.Length)
            {
                return null;
            }
            var segment = data.Slice(at + 4, length - 2);
            if (IsFrame(marker))
            {
                return FromFrame(file, segment, turn, inverted);
            }
            turn = marker == 0xE1 ? OrientationOf(segment) ?? turn : turn;
            inverted |= marker == 0xEE && segment.StartsWith("Adobe"u8);
            at += 2 + length;
        }
        return null;
    }

    private static bool IsFrame(byte marker) => marker is 0xC0 or 0xC1 or 0xC2;

    private static RasterImage? FromFrame(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> frame, ImageTurn turn, bool inverted)
    {
        if (frame.Length < 6 || frame[0] != 8)
        {
            return null;
        }
        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        var space = frame[5] switch
        {
            1 => "/ColorSpace /DeviceGray",
            3 => "/ColorSpace /DeviceRGB",
            4 => "/ColorSpace /DeviceCMYK" + (inverted ? " /Decode [1 0 1 0 1 0 1 0]" : string.Empty),
            _ => null,
        };
        return space is null || !RasterImage.IsPrintableSize(width, height)
            ? null
            : new RasterImage(width, height, $"{space} /BitsPerComponent 8 /Filter /DCTDecode", file, true, turn);
    }

    /// <summary>Tag 0x0112 of the first Exif directory.</summary>
    private static ImageTurn? OrientationOf(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
        {
            return null;
        }
        var tiff = segment[6..];
        var little = tiff[0] == 'I';
        var directory = UInt32(tiff, 4, little);
        if (directory + 2 > tiff.Length)
        {
            return null;
        }
        var count = UInt16(tiff, (int)directory, little);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (12 * i);
            if (entry + 12 > tiff.Length)
            {
                return null;
            }
            if (UInt16(tiff, entry, little) == 0x0112)
            {
                return UInt16(tiff, entry + 8, little) is >= 1 and <= 8 and var value ? new ImageTurn(value) : null;
            }
        }
        return null;
    }

    private static int UInt16(ReadOnlySpan<byte> data, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static long UInt32(ReadOnlySpan<byte> data, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
