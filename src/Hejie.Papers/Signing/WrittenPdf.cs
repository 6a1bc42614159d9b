using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hejie.Papers.Signing;

/// <summary>A file of our own writer, looked at again: where its table stands, and what an object says.</summary>
internal sealed partial class WrittenPdf
{
    private const int TailLength = 1024;
    private const int TableLine = 20;
    private readonly byte[] _file;
    private readonly int _firstLine;

    /// <exception cref="InvalidDataException">It was not written by <see cref="Pdf.PdfFile"/>, or has been signed already.</exception>
    public WrittenPdf(byte[] file)
    {
        _file = file;
        var tail = Encoding.Latin1.GetString(file.AsSpan(Math.Max(0, file.Length - TailLength)));
        if (Tail().Match(tail) is not { Success: true } match)
        {
            throw new InvalidDataException("No file of our own writer.");
        }
        (Size, Catalog, Info) = (NumberOf(match, "size"), NumberOf(match, "root"), NumberOf(match, "info"));
        (Identity, Table) = (match.Groups["id"].Value, NumberOf(match, "table"));
        _firstLine = Table + $"xref\n0 {Size}\n".Length;
    }

    /// <summary>One more than the highest object number.</summary>
    public int Size { get; }

    public int Catalog { get; }

    public int Info { get; }

    public string Identity { get; }

    /// <summary>Where the table of objects starts.</summary>
    public int Table { get; }

    /// <summary>The number of the first page.</summary>
    public int FirstPage => Referred(BodyOf(Referred(BodyOf(Catalog), "/Pages ")), "/Kids [");

    /// <summary>What stands between the object's number and its end.</summary>
    public string BodyOf(int number)
    {
        var line = Encoding.ASCII.GetString(_file.AsSpan(_firstLine + (number * TableLine), 10));
        var start = int.Parse(line, CultureInfo.InvariantCulture) + $"{number} 0 obj\n".Length;
        var length = _file.AsSpan(start).IndexOf("\nendobj\n"u8);
        return Encoding.Latin1.GetString(_file.AsSpan(start, length));
    }

    private static int Referred(string body, string before)
    {
        var start = body.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return int.Parse(body.AsSpan(start, body.IndexOf(' ', start) - start), CultureInfo.InvariantCulture);
    }

    private static int NumberOf(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"trailer\n<< /Size (?<size>\d+) /Root (?<root>\d+) 0 R /Info (?<info>\d+) 0 R /ID \[<(?<id>[0-9A-F]{32})> <[0-9A-F]{32}>\] >>\nstartxref\n(?<table>\d+)\n%%EOF\n\z")]
    private static partial Regex Tail();
}
