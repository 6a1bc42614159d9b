using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Money;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Files;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Cases.FromSheet;

/// <summary>A row of the sheet, read: what it says of a dispute, or what is wrong with it in words.</summary>
/// <param name="Content">All that it says, to know the row again.</param>
/// <param name="Community">Code of the community; null where it was not understood.</param>
/// <param name="Describe">Null where something is wrong.</param>
public sealed record CaseRow(int Number, string Sides, string Content, string? Community, IReadOnlyList<string> Mistakes, Func<CaseId, CaseNumber, OrganizationId, Registration>? Describe)
{
    /// <summary>The id of its case at a committee: the same whenever the same row comes again, so that it is registered once.</summary>
    public CaseId IdAt(OrganizationId committee) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{committee.Value}\n{Content}")).AsSpan(0, 16)));
}

/// <summary>Many disputes in one sheet, as institutions file them: a heading line, and a line for each (S-28).</summary>
public sealed class CaseSheet
{
    internal const string Type = "纠纷类型";
    private const string Channel = "受理渠道";
    internal const string AppliedOn = "申请日期";
    internal const string Community = "社区";
    internal const string Applicant = "申请人";
    private const string ApplicantKind = "申请人类别";
    internal const string ApplicantPhone = "申请人电话";
    internal const string Respondent = "被申请人";
    private const string RespondentKind = "被申请人类别";
    private const string RespondentPhone = "被申请人电话";
    internal const string Statement = "纠纷情况";
    internal const string Requests = "请求";
    internal const string Claim = "涉及金额（元）";
    private const string Risk = "风险";
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy'年'M'月'd'日'", "yyyyMMdd"];

    /// <summary>The headings, in the order of the model sheet.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        [Type, Channel, AppliedOn, Community, Applicant, ApplicantKind, ApplicantPhone, Respondent, RespondentKind, RespondentPhone, Statement, Requests, Claim, Risk];

    private static readonly IReadOnlyList<string> Needed = [Type, AppliedOn, Community, Applicant, Respondent, Statement, Risk];

    private readonly Dictionary<string, int> _columns;
    private readonly IReadOnlyList<Choice> _communities;
    private readonly IReadOnlyList<SheetRow> _rows;

    private CaseSheet(Dictionary<string, int> columns, IReadOnlyList<SheetRow> rows, IReadOnlyList<Choice> communities) => (_columns, _rows, _communities) = (columns, rows, communities);

    /// <summary>The heading is the first row that holds one of the needed headings, by our names or those of the finance net.</summary>
    /// <param name="missing">Needed headings that are not there; the sheet cannot be read then.</param>
    public static CaseSheet? Read(IReadOnlyList<SheetRow> rows, IReadOnlyList<Choice> communities, out IReadOnlyList<string> missing)
    {
        var named = rows.Select(row => row.Cells.Select(FinanceNet.OursOf).ToList());
        var (heading, at) = named.Select((cells, place) => (cells, place)).FirstOrDefault(found => found.cells.Contains(Type));
        var columns = (heading ?? []).Index().Where(cell => Headings.Contains(cell.Item)).DistinctBy(cell => cell.Item).ToDictionary(cell => cell.Item, cell => cell.Index);
        missing = [.. Needed.Where(needed => !columns.ContainsKey(needed))];
        return missing.Count > 0 ? null : new CaseSheet(columns, [.. rows.Skip(at + 1)], communities);
    }

    public IReadOnlyList<CaseRow> Rows => [.. _rows.Select(Read)];

    private string Cell(SheetRow row, string heading) => _columns.TryGetValue(heading, out var column) ? row[column] : "";

    private CaseRow Read(SheetRow row)
    {
        List<string> mistakes = [];
        if (row.IsMerged)
        {
            mistakes.Add("有合并的单元格，看不出内容属于哪一行，请拆开");
        }
        mistakes.AddRange(Needed.Where(needed => Cell(row, needed).Length == 0).Select(needed => $"{needed}没有填"));
        var type = Word(row, Type, DisputeTypes.All, mistakes);
        var channel = Word(row, Channel, Enum.GetValues<IntakeChannel>(), mistakes) ?? IntakeChannel.Website;
        var risk = Word(row, Risk, Enum.GetValues<RiskLevel>(), mistakes);
        var applicantKind = Word(row, ApplicantKind, Enum.GetValues<PartyKind>(), mistakes) ?? PartyKind.Person;
        var respondentKind = Word(row, RespondentKind, Enum.GetValues<PartyKind>(), mistakes) ?? PartyKind.Person;
        var day = Day(row, mistakes);
        var place = Place(row, mistakes);
        var claim = Money(row, mistakes);
        var sides = $"{Cell(row, Applicant)} 与 {Cell(row, Respondent)}";
        return new CaseRow(row.Number, sides, string.Join('\u001f', Headings.Select(heading => Cell(row, heading))), place, mistakes, mistakes.Count > 0 ? null : (id, number, committee) => new Registration
        {
            Id = id,
            Number = number,
            Type = type!.Value,
            Channel = channel,
            ApplicationDate = day!.Value,
            SubdistrictCode = DivisionCode.SubdistrictOf(place!),
            CommunityCode = place!,
            Statement = Cell(row, Statement),
            Requests = [.. Cell(row, Requests).Split(['；', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            ClaimFen = claim,
            Organization = committee,
            Risk = risk!.Value,
            Parties =
            [
                new PartyDetails { Role = PartyRole.Applicant, Kind = applicantKind, Name = Cell(row, Applicant), Phone = OrNull(Cell(row, ApplicantPhone)) },
                new PartyDetails { Role = PartyRole.Respondent, Kind = respondentKind, Name = Cell(row, Respondent), Phone = OrNull(Cell(row, RespondentPhone)) },
            ],
        });
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    /// <summary>One of the words that the desk uses; null where the cell is empty or holds another, which is then told.</summary>
    private T? Word<T>(SheetRow row, string heading, IEnumerable<T> known, List<string> mistakes) where T : struct, Enum
    {
        var typed = Cell(row, heading);
        if (typed.Length == 0)
        {
            return null;
        }
        foreach (var value in known)
        {
            if (Labels.Of(value) == typed || WithoutBrackets(Labels.Of(value)) == typed)
            {
                return value;
            }
        }
        mistakes.Add($"{heading}“{typed}”不认识，请写：{string.Join('；', known.Select(value => Labels.Of(value)))}");
        return null;
    }

    /// <summary>金融（保险）纠纷 is called 金融纠纷 too.</summary>
    private static string WithoutBrackets(string label) =>
        label.IndexOf('（', StringComparison.Ordinal) is var open and > 0 && label.IndexOf('）', StringComparison.Ordinal) is var close && close > open ? label.Remove(open, close - open + 1) : label;

    private DateOnly? Day(SheetRow row, List<string> mistakes)
    {
        var typed = Cell(row, AppliedOn);
        if (typed.Length == 0)
        {
            return null;
        }
        if (DateOnly.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        mistakes.Add($"{AppliedOn}“{typed}”不是日期，请写成 2026-03-02 这样");
        return null;
    }

    /// <summary>By code, by the words of the desk, or by its name where no other community bears it.</summary>
    private string? Place(SheetRow row, List<string> mistakes)
    {
        var typed = Cell(row, Community);
        if (typed.Length == 0)
        {
            return null;
        }
        var found = _communities.Where(known => known.Value == typed || known.Text == typed || known.Text.EndsWith($"· {typed}", StringComparison.Ordinal)).ToList();
        if (found.Count == 1)
        {
            return found[0].Value;
        }
        mistakes.Add(found.Count == 0 ? $"{Community}“{typed}”没有登记过" : $"{Community}“{typed}”有几个，请连街道一起写：{string.Join('、', found.Select(known => known.Text))}");
        return null;
    }

    private long? Money(SheetRow row, List<string> mistakes)
    {
        var typed = Cell(row, Claim);
        if (typed.Length == 0)
        {
            return null;
        }
        if (FenText.TryParse(typed, out var fen))
        {
            return fen;
        }
        mistakes.Add($"{Claim}“{typed}”不是金额");
        return null;
    }
}
