using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.VisualBasic.FileIO;

namespace Hejie.Web.Shared.Files;

/// <summary>A row of a sheet as texts; days as 2026-03-02, whatever the sheet shows.</summary>
/// <param name="Number">As the spreadsheet counts it, from 1.</param>
/// <param name="IsMerged">A cell of the row is merged with one of another row or column, so that what it holds belongs to nobody alone.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells, bool IsMerged)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>Reads what people make in a spreadsheet: the first sheet of an .xlsx, or a .csv in UTF-8 or as Chinese Windows writes it (GB18030).</summary>
public static class SheetFile
{
    public const int MostRows = 1000;
    public const int MostBytes = 2_000_000;
    private const int MostColumns = 60;

    /// <summary>What an .xlsx may unfold to; more is no list that somebody typed.</summary>
    private const int MostCharacters = 20_000_000;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly byte[] ZipMark = "PK"u8.ToArray();

    /// <returns>The rows that are not empty; null where it is no such file, or a broken one.</returns>
    public static IReadOnlyList<SheetRow>? Read(byte[] content)
    {
        try
        {
            return [.. (content.AsSpan().StartsWith(ZipMark) ? Workbook(content) : Text(content)).Where(row => !row.IsEmpty).Take(MostRows + 1)];
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or FileFormatException or MalformedLineException or FormatException or System.Xml.XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<SheetRow> Text(byte[] content)
    {
        using var parser = new TextFieldParser(new StringReader(Decode(content))) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = true };
        parser.SetDelimiters(",");
        var number = 0;
        while (!parser.EndOfData)
        {
            number++;
            yield return new SheetRow(number, [.. parser.ReadFields()!.Take(MostColumns)], IsMerged: false);
        }
    }

    private static string Decode(byte[] content)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Gb18030.GetString(content);
        }
    }

    private static List<SheetRow> Workbook(byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var file = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
        var book = file.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var first = book.Workbook?.Descendants<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException("no sheet");
        var sheet = ((WorksheetPart)book.GetPartById(first)).Worksheet ?? throw new InvalidDataException("an empty sheet");
        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        var dates = DateStyles(book);
        var merged = sheet.Descendants<MergeCell>().Select(cell => cell.Reference?.Value).OfType<string>().SelectMany(RowsOf).ToHashSet();
        return
        [
            .. sheet.Descendants<Row>().Take(MostRows + 2).Select((row, place) =>
            {
                var number = (int)(row.RowIndex?.Value ?? (uint)place + 1);
                return new SheetRow(number, CellsOf(row, shared, dates), merged.Contains(number));
            }),
        ];
    }

    private static List<string> CellsOf(Row row, List<string> shared, HashSet<uint> dates)
    {
        List<string> cells = [];
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (column >= MostColumns)
            {
                break;
            }
            while (cells.Count < column)
            {
                cells.Add(""); // a cell that nobody filled is not written into the file
            }
            cells.Add(TextOf(cell, shared, dates).Trim());
        }
        return cells;
    }

    private static string TextOf(Cell cell, List<string> shared, HashSet<uint> dates)
    {
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return int.TryParse(cell.CellValue?.Text, out var place) && place >= 0 && place < shared.Count ? shared[place] : "";
        }
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString?.InnerText ?? "";
        }
        var text = cell.CellValue?.Text ?? "";
        return cell.StyleIndex?.Value is { } style && dates.Contains(style) && double.TryParse(text, CultureInfo.InvariantCulture, out var day) && day is > 1 and < 2_900_000
            ? DateTime.FromOADate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;
    }

    /// <summary>The styles under which a number is shown as a day.</summary>
    private static HashSet<uint> DateStyles(WorkbookPart book)
    {
        if (book.WorkbookStylesPart?.Stylesheet is not { } styles)
        {
            return [];
        }
        var own = styles.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.FormatCode?.Value is { } code && code.Contains('y', StringComparison.OrdinalIgnoreCase)).Select(format => format.NumberFormatId?.Value ?? 0).ToHashSet() ?? [];
        return styles.CellFormats?.Elements<CellFormat>().Index()
            .Where(format => format.Item.NumberFormatId?.Value is { } id && (id is >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58 || own.Contains(id))).Select(format => (uint)format.Index).ToHashSet() ?? [];
    }

    /// <summary>B7:C9 covers the rows 7 to 9.</summary>
    private static IEnumerable<int> RowsOf(string reference)
    {
        var ends = reference.Split(':').Select(end => int.Parse(end.AsSpan(end.IndexOfAny([.. "0123456789"])), CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], Math.Min(ends[^1] - ends[0] + 1, MostRows + 2));
    }

    /// <summary>From 0 for A.</summary>
    private static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;
}
