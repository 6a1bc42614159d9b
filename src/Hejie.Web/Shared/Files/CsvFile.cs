using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Shared.Files;

/// <summary>Rows as a text that spreadsheets open as it is: UTF-8 with its mark, CRLF, quoted where needed (RFC 4180).</summary>
public static class CsvFile
{
    private const string Formula = "=+-@\t\r";

    public static FileContentResult Download(string name, IEnumerable<IEnumerable<string>> lines) =>
        new(Write(lines), "text/csv; charset=utf-8") { FileDownloadName = name + ".csv" };

    public static byte[] Write(IEnumerable<IEnumerable<string>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendJoin(',', line.Select(Cell)).Append("\r\n");
        }
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>A cell that a spreadsheet would take for a formula gets an apostrophe; a number does not.</summary>
    private static string Cell(string value)
    {
        var safe = value.Length > 0 && Formula.Contains(value[0], StringComparison.Ordinal) && !decimal.TryParse(value, out _) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}
