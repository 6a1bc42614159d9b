using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Layouts;

/// <summary>F-01 卷宗封面, F-02 卷内目录, F-18 卷宗情况说明, F-19 封底.</summary>
internal static class VolumeLayouts
{
    private const int LeastIndexRows = 13;
    private const double TitleType = 44;

    private static readonly Row IndexHeading = Row.Tall(
        34, Cell.Label("序号", 0.12), Cell.Label("文书名称", 0.54), Cell.Label("页号", 0.14), Cell.Label("备注", 0.2));

    public static Paper Cover(VolumeCoverPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 15);
        sheet.Flow.Skip(40);
        sheet.Flow.Text([Run.Strong(string.IsNullOrEmpty(paper.Committee) ? "　　　　　　　　人民调解委员会" : paper.Committee)], 24, 40, align: Align.Center);
        sheet.Flow.Skip(56);
        sheet.Flow.Text([Run.Strong("调 解 卷 宗")], TitleType, 60, align: Align.Center);
        sheet.Flow.Skip(70);
        Table.Set(
            sheet.Flow,
            [
                RowGroup.Plain(
                    Line("卷名", Words.DisputeName(paper.Applicants, paper.Respondents, paper.Type)),
                    Line("卷号", paper.VolumeNumber ?? "（　　　）　　人调字第　　　　号"),
                    Line("人民调解员", Words.JoinOrNull(paper.Mediators)),
                    Line("调解日期", $"{Words.Day(paper.From)}　至　{Words.Day(paper.To)}"),
                    Halves("立卷人", paper.Compiler, "立卷日期", Words.Day(paper.CompiledOn)),
                    Halves("保管期限", paper.Retention is { } period ? Words.Of(period) : null, "案件登记号", paper.CaseNumber),
                    Row.Tall(60, Cell.Label("备注", 0.2), Cell.Value(paper.Remarks, 0.8))),
            ],
            size: 14,
            leading: 24);
        return sheet.FinishWithoutNumbers("卷宗封面");
    }

    /// <param name="targets">The first page of each line's paper, for a reader to click on; none on a blank.</param>
    public static Paper Index(VolumeIndexPaper paper, IReadOnlyList<PdfPage>? targets = null)
    {
        var sheet = new FormSheet(paper.Form);
        sheet.Title("卷内目录");
        var rows = paper.Lines.Select((line, i) => IndexLine(i + 1, line, targets?[i]))
            .Concat(Enumerable.Range(paper.Lines.Count + 1, Math.Max(0, LeastIndexRows - paper.Lines.Count)).Select(i => IndexLine(i, null, null)));
        Table.Set(sheet.Flow, [RowGroup.Plain([.. rows])], IndexHeading, 14, 22);
        return sheet.FinishWithoutNumbers("卷内目录");
    }

    public static Paper Statement(VolumeStatementPaper paper)
    {
        var sheet = new FormSheet(paper.Form);
        sheet.Title("卷宗情况说明");
        sheet.Number("卷号：", paper.VolumeNumber);
        var kept = Kept(paper).ToList();
        sheet.Story(paper.Statement, kept.Count == 0 ? 16 : 0);
        kept.ForEach(sentence => sheet.Body(sentence));
        sheet.Flow.Skip(24);
        sheet.Fields(("立卷人：", paper.Compiler, 1), ("检查人：", paper.Checker, 1));
        sheet.Flow.Text([Words.Day(paper.On)], sheet.Size, sheet.Leading, align: Align.Right);
        return sheet.Finish("卷宗情况说明");
    }

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

    public static Paper BackCover(VolumeBackCoverPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 16);
        sheet.Flow.Skip(330);
        sheet.Body(
            "本卷共",
            Run.Filled(paper.Pages?.ToString(), 50),
            "页（含附件），附证物",
            Run.Filled(paper.Exhibits?.ToString(), 50),
            "件（袋）。");
        sheet.Flow.Skip(40);
        sheet.Fields(("立卷人：", paper.Compiler, 1), ("归档日期：", paper.ArchivedOn is null ? null : Words.Day(paper.ArchivedOn), 1.2));
        sheet.Fields(("接收人：", paper.Receiver, 1));
        sheet.Fields(("卷号：", paper.VolumeNumber, 1));
        return sheet.FinishWithoutNumbers("封底");
    }

    private static Row Line(string label, string? value) =>
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
