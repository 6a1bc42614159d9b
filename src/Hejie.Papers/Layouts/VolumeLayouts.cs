using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-01 卷宗封面, F-02 卷内目录, F-18 卷宗情况说明, F-19 封底.</summary>
internal static class VolumeLayouts
{
    private const int LeastIndexRows = 13;
    private static readonly TextStyle CommitteeStyle = new(24, 40, Align: Align.Center);
    private static readonly TextStyle VolumeStyle = new(44, 60, Align: Align.Center);

    private static readonly Row IndexHeading = Row.Tall(
        34, Cell.Label("序号", 0.12), Cell.Label("文书名称", 0.54), Cell.Label("页号", 0.14), Cell.Label("备注", 0.2));

    public static FormLayout Cover { get; } = new FormLayout<VolumeCoverPaper>(FormCode.VolumeCover, "卷宗封面")
    {
        Arises = "归档时",
        Copies = "一份",
        Size = 15,
        IsNumbered = false,
        Heading = _ => string.Empty,
        Name = _ => "卷宗封面",
        Parts = p =>
        [
            Skip(40),
            new TextBlock(CommitteeStyle, [Run.Strong(string.IsNullOrEmpty(p.Committee) ? "　　　　　　　　人民调解委员会" : p.Committee)]),
            Skip(56),
            new TextBlock(VolumeStyle, [Run.Strong("调 解 卷 宗")]),
            .. Supplement(p),
            Skip(70),
            new TableBlock(
                [
                    RowGroup.Plain(
                        CoverLine("卷名", Words.DisputeName(p)),
                        CoverLine("卷号", p.VolumeNumber ?? "（　　　）　　人调字第　　　　号"),
                        CoverLine("人民调解员", Words.JoinOrNull(p.Mediators)),
                        CoverLine("调解日期", $"{Words.Day(p.From)}　至　{Words.Day(p.To)}"),
                        Halves("立卷人", p.Compiler, "立卷日期", Words.Day(p.CompiledOn)),
                        Halves("保管期限", p.Retention is { } period ? Words.Of(period) : null, "案件登记号", p.CaseNumber),
                        Row.Tall(60, Cell.Label("备注", 0.2), Cell.Value(p.Remarks, 0.8))),
                ],
                null,
                14,
                24),
        ],
    };

    public static FormLayout Index { get; } = IndexLeadingTo(null);

    /// <param name="targets">The first page of each line's paper, for a reader to click on; none on a blank.</param>
    public static FormLayout IndexLeadingTo(IReadOnlyList<PdfPage>? targets) => new FormLayout<VolumeIndexPaper>(FormCode.VolumeIndex, "卷内目录")
    {
        Arises = "归档时，由卷内文书生成",
        Copies = "一份",
        IsNumbered = false,
        Parts = p =>
        [
            new TableBlock(
                [
                    RowGroup.Plain(
                    [
                        .. p.Lines.Select((line, i) => IndexLine(i + 1, line, targets?[i])),
                        .. Enumerable.Range(p.Lines.Count + 1, Math.Max(0, LeastIndexRows - p.Lines.Count)).Select(i => IndexLine(i, null, null)),
                    ]),
                ],
                IndexHeading,
                14),
        ],
    };

    public static FormLayout Statement { get; } = new FormLayout<VolumeStatementPaper>(FormCode.VolumeStatement, "卷宗情况说明")
    {
        Arises = "卷内文书有缺失、破损、更正或者另存的电子文件、实物时",
        Copies = "一份存卷",
        SignedBy = "立卷人、检查人",
        Size = 15,
        Parts = p =>
        [
            Numbered("卷号：", p.VolumeNumber),
            Story(p.Statement, Kept(p).Any() ? 0 : 16),
            .. Kept(p).Select(sentence => Body(sentence)),
            Skip(24),
            Fields(("立卷人：", p.Compiler, 1), ("检查人：", p.Checker, 1)),
            Day(p.On),
        ],
    };

    public static FormLayout BackCover { get; } = new FormLayout<VolumeBackCoverPaper>(FormCode.VolumeBackCover, "封底")
    {
        Arises = "归档时",
        Copies = "一份",
        SignedBy = "立卷人、接收人",
        Size = 16,
        IsNumbered = false,
        Heading = _ => string.Empty,
        Name = _ => "封底",
        Parts = p =>
        [
            Skip(330),
            Body("本卷共", Run.Filled(p.Pages?.ToString(), 50), "页（含附件），附证物", Run.Filled(p.Exhibits?.ToString(), 50), "件（袋）。"),
            Body("随卷保存的电子文件", Run.Filled(p.Files?.ToString(), 50), "件。"),
            Skip(40),
            Fields(("立卷人：", p.Compiler, 1), ("归档日期：", p.ArchivedOn is null ? null : Words.Day(p.ArchivedOn), 1.2)),
            Line("接收人：", p.Receiver),
            Line("卷号：", p.VolumeNumber),
        ],
    };

    /// <summary>What the binder itself knows of the papers.</summary>
    private static IEnumerable<string> Kept(VolumeStatementPaper paper)
    {
        if (paper.CarriedFiles.Count > 0)
        {
            yield return $"下列电子文件{paper.CarriedFiles.Count}件随本电子卷宗保存，卷内各有一页载明文件名、大小和校验值：{Words.Join(paper.CarriedFiles)}。";
        }
        if (paper.BoxedCharacters.Count > 0)
        {
            yield return $"下列字符不在打印字库中，卷内以带编码的方框表示，电子卷宗中的文字与原文一致：{Words.Join(paper.BoxedCharacters)}。";
        }
    }

    /// <summary>A case that was mediated again after its volume had been bound.</summary>
    private static IEnumerable<Block> Supplement(VolumeCoverPaper cover)
    {
        if (cover.Volume is { } volume)
        {
            yield return new TextBlock(CommitteeStyle, [Run.Strong($"补充卷（第{volume}册）")]);
        }
    }

    private static Row CoverLine(string label, string? value) =>
        Row.Tall(42, Cell.Label(label, 0.2), Cell.Value(value, 0.8));

    private static Row Halves(string first, string? one, string second, string? two) =>
        Row.Tall(42, Cell.Label(first, 0.2), Cell.Value(one, 0.25), Cell.Label(second, 0.2), Cell.Value(two, 0.35));

    private static Row IndexLine(int number, VolumeIndexLine? line, PdfPage? target) => Row.Tall(
        34,
        Cell.Label($"{number}", 0.12),
        Cell.Value(line?.Name, 0.54) with { Target = target },
        Cell.Value(line?.Page?.ToString(), 0.14, Align.Center),
        Cell.Value(line?.Remarks, 0.2));
}
