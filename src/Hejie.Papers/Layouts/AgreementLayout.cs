using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-10 人民调解协议书.</summary>
internal static class AgreementLayout
{
    public static Paper Set(AgreementPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("人民调解协议书");
        sheet.Number("编号：", paper.VolumeNumber);
        sheet.Parties(paper.Parties);
        sheet.Heading("纠纷主要事实、争议事项和各方责任");
        sheet.Story(paper.Facts, 6);
        sheet.Flow.Skip(4);
        sheet.Body(paper.IsPartial ? "经调解，双方当事人就部分争议事项自愿达成如下协议：" : "经调解，自愿达成如下协议：");
        TermLines.Set(sheet, paper.Terms);
        sheet.Flow.Skip(4);
        sheet.Heading("履行方式、时限（地点）");
        TermLines.Performance(sheet, paper.Terms);
        sheet.Flow.Together(() => Foot(sheet, paper));
        return sheet.Finish("人民调解协议书");
    }

    private static void Foot(FormSheet sheet, AgreementPaper paper)
    {
        sheet.Body("本协议一式", Run.Filled(paper.Copies?.ToString(), 30), "份，当事人、人民调解委员会各执一份。");
        sheet.Sign("当事人（签名、盖章或按指印）：", paper.PartySignatures);
        sheet.Sign("人民调解员（签名）：", paper.MediatorSignatures);
        sheet.Sign("记录人（签名）：", paper.Recorder is { } recorder ? [recorder] : []);
        sheet.Seal(paper.Committee, paper.EffectiveOn, paper.Seal);
        Note(sheet, paper);
    }

    /// <summary>The law's word on effect and confirmation, below a line, outside what the parties agreed.</summary>
    private static void Note(FormSheet sheet, AgreementPaper paper)
    {
        var flow = sheet.Flow;
        flow.Need(80);
        flow.Page.Marks.Add(new Pdf.LineMark(Margins.Left, Flow.Y(flow.Used), Margins.Left + Margins.Width, Flow.Y(flow.Used), 0.5));
        flow.Skip(4);
        var effect = paper.EffectiveOn is { } on
            ? $"本协议自{Words.Day(on)}起生效，"
            : "本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，";
        var confirm = paper.ConfirmBy is { } day
            ? $"自生效之日起三十日内（至{Words.Day(day)}止）"
            : "自生效之日起三十日内";
        sheet.Small(
            $"提示：{effect}具有法律约束力，当事人应当按照约定履行。双方认为有必要的，可以{confirm}共同向人民法院申请司法确认；"
            + "经确认有效而一方不履行的，对方可以申请强制执行。就协议的履行或者内容发生争议的，可以向人民法院起诉（《中华人民共和国人民调解法》第二十九条、第三十一条至第三十三条）。");
    }
}
