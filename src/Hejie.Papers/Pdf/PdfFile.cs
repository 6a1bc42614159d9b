using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hejie.Papers.Pdf;

/// <summary>The objects of a PDF file and the bytes they make. Nothing of the clock or of chance goes in: same objects, same bytes.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[][]?> _objects = [];

    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public void Set(int number, string body) => _objects[number - 1] = [Encoding.Latin1.GetBytes(body)];

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <param name="entries">Dictionary entries beside the length and, when packed here, the filter.</param>
    public int AddStream(string entries, ReadOnlyMemory<byte> data, bool pack = true)
    {
        var number = Reserve();
        SetStream(number, entries, data, pack);
        return number;
    }

    public void SetStream(int number, string entries, ReadOnlyMemory<byte> data, bool pack = true)
    {
        var content = pack ? Pack(data.Span) : data.ToArray();
        var filter = pack ? " /Filter /FlateDecode" : string.Empty;
        _objects[number - 1] =
        [
            Encoding.Latin1.GetBytes($"<< {entries}{filter} /Length {content.Length} >>\nstream\n"),
            content,
            "\nendstream"u8.ToArray(),
        ];
    }

    public byte[] Finish(int catalog, int info)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var starts = new long[_objects.Count];
        for (var i = 0; i < _objects.Count; i++)
        {
            starts[i] = file.Length;
            Write(file, $"{i + 1} 0 obj\n");
            foreach (var part in _objects[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and never set."))
            {
                file.Write(part);
            }
            Write(file, "\nendobj\n");
        }
        var identity = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var table = file.Length;
        Write(file, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
        {
            Write(file, start.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        }
        Write(file, $"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{identity}> <{identity}>] >>\n");
        Write(file, $"startxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <returns>A text string as PDF writes it outside page content.</returns>
    public static string Text(string text) =>
        "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static byte[] Pack(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(data);
        }
        return packed.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
