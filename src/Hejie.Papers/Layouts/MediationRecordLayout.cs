using Hejie.Domain.Forms;

namespace Hejie.Papers.Layouts;

/// <summary>F-09 人民调解记录, with the seven points a record must hold.</summary>
internal static class MediationRecordLayout
{
    public static Paper Set(MediationRecordPaper paper)
    {
        var sheet = new FormSheet(paper.Form, 14);
        sheet.Title("人民调解记录");
        sheet.Number("编号：", paper.VolumeNumber);
        Heading(sheet, paper);
        sheet.Flow.Skip(6);
        Point(sheet, "一、权利义务告知", paper.RightsTold, 2);
        Point(sheet, "二、调解的原则、方式和参加人员", paper.Principles, 2);
        Point(sheet, "三、当事人陈述", paper.Statements, 6);
        Point(sheet, "四、事实核实", paper.FactsChecked, 3);
        Point(sheet, "五、风险提示", paper.RisksTold, 2);
        if (!string.IsNullOrWhiteSpace(paper.LawTaught))
        {
            Point(sheet, "　　以案释法", paper.LawTaught, 0);
        }
        Point(sheet, "六、调解结果", paper.Result, 4);
        sheet.Flow.Together(() => Signatures(sheet, paper));
        return sheet.Finish(paper.Number is > 1 ? $"人民调解记录（第{paper.Number}次）" : "人民调解记录");
    }

    private static void Heading(FormSheet sheet, MediationRecordPaper paper)
    {
        sheet.Fields(("时间：", paper.From is null ? null : $"{Words.Clock(paper.From)}至{Words.Clock(paper.To)}", 1));
        sheet.Fields(("地点：", paper.Place, 3), ("方式：", ModeOf(paper), 2));
        sheet.Fields(("事由：", Words.DisputeName(paper.Applicants, paper.Respondents, paper.Type), 1));
        sheet.Fields(("调解次数：第", paper.Number?.ToString(), 1), ("次　是否公开：", paper.Openness is { } openness ? Words.Of(openness) : null, 2));
        if (paper.Present.Count == 0)
        {
            sheet.Fields(("当事人：", null, 1));
            sheet.Fields(("", null, 1));
        }
        foreach (var party in paper.Present)
        {
            sheet.Fields(("当事人：", PartyLines.InShort(party), 1));
        }
        sheet.Fields(("参加人：", paper.Invitees.Count == 0 && paper.From is not null ? "无" : Words.JoinOrNull(paper.Invitees), 1));
        sheet.Fields(("人民调解员：", Words.JoinOrNull(paper.Mediators), 1));
        sheet.Fields(("主持人：", paper.Host, 1), ("记录人：", paper.Recorder, 1));
    }

    private static string? ModeOf(MediationRecordPaper paper) =>
        paper.Mode is not { } mode ? null
        : paper.Tactic is { } tactic ? $"{Words.Of(mode)}、{Words.Of(tactic)}"
        : Words.Of(mode);

    private static void Point(FormSheet sheet, string heading, string? text, int lines)
    {
        sheet.Heading(heading);
        sheet.Story(text, lines);
    }

    private static void Signatures(FormSheet sheet, MediationRecordPaper paper)
    {
        sheet.Flow.Skip(6);
        sheet.Body("七、以上记录已交当事人阅读（已向当事人宣读），与所述一致。");
        sheet.Sign("当事人（签名、盖章或按指印）：", paper.PartySignatures);
        if (paper.Invitees.Count > 0 || paper.From is null)
        {
            sheet.Sign("参加人（签名）：", [.. paper.Invitees.Select(name => new PaperSignature(name))]);
        }
        sheet.Sign("人民调解员（签名）：", paper.MediatorSignatures);
        sheet.Sign("记录人（签名）：", paper.RecorderSignature is { } recorder ? [recorder] : []);
        sheet.Seal(paper.Committee, paper.From is { } from ? DateOnly.FromDateTime(from) : null, paper.Seal);
    }
}
