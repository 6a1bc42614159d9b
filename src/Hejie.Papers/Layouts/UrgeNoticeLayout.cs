using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>F-29 督促履行通知书.</summary>
internal static class UrgeNoticeLayout
{
    public static Paper Set(UrgeNoticePaper paper) => FormSheet.OnOneSheet(size => Set(paper, size));

    private static Paper Set(UrgeNoticePaper paper, double size)
    {
        var sheet = new FormSheet(paper.Form, size);
        sheet.Title("督促履行通知书");
        sheet.Number("编号：", paper.VolumeNumber);
        sheet.Plain([Run.Filled(paper.Addressee, 200), "："]);
        sheet.Body(
            "经本委员会调解，你（单位）与对方当事人达成的人民调解协议（编号：",
            paper.VolumeNumber ?? "　　　　　　　　　　　　",
            $"）已于{Words.Day(paper.EffectiveOn)}生效。协议约定的下列事项，你（单位）尚未按期履行：");
        TermLines.Set(sheet, paper.Terms);
        TermLines.Performance(sheet, paper.Terms);
        sheet.Body("依照《中华人民共和国人民调解法》第三十一条的规定，经人民调解委员会调解达成的调解协议具有法律约束力，当事人应当按照约定履行。请你（单位）于", Words.Day(paper.PerformBy), "前履行。");
        sheet.Body("逾期仍不履行的，对方当事人可以依法向人民法院提起诉讼；调解协议已经人民法院确认有效的，对方当事人可以申请强制执行。履行确有困难的，请及时与本委员会联系，协商变更。");
        sheet.Body("联系电话：", Run.Filled(paper.Phone, 120));
        sheet.Sealed("特此通知。", paper.Committee, paper.On, paper.Seal);
        return sheet.Finish("督促履行通知书");
    }
}
