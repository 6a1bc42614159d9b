using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-29 督促履行通知书.</summary>
internal static class UrgeNoticeLayout
{
    public static FormLayout Layout { get; } = new FormLayout<UrgeNoticePaper>(FormCode.UrgeNotice, "督促履行通知书")
    {
        Arises = "协议约定的事项逾期未履行时",
        Copies = "履行义务人一份，存卷一份",
        OnOneSheet = true,
        Parts = p =>
        [
            VolumeNumber(p),
            Addressee(p.Addressee),
            Body(
                "经本委员会调解，您（贵单位）与对方当事人达成的人民调解协议（编号：",
                AgreementNumber(p, p.Agreement) ?? "　　　　　　　　　　　　",
                $"）已于{Words.Day(p.EffectiveOn)}生效。协议约定的下列事项，您（贵单位）尚未按期履行："),
            .. TermLines.Promises(p.Terms),
            .. TermLines.Performance(p.Terms),
            Body("依照《中华人民共和国人民调解法》第三十一条的规定，经人民调解委员会调解达成的调解协议具有法律约束力，当事人应当按照约定履行。请您（贵单位）于", Words.Day(p.PerformBy), "前履行。"),
            Body("逾期仍不履行的，对方当事人可以依法向人民法院提起诉讼；调解协议已经人民法院确认有效的，对方当事人可以申请强制执行。履行确有困难的，请及时与本委员会联系，协商变更。"),
            Body("本通知不影响您（贵单位）和对方当事人依法通过仲裁、行政、司法等途径维护自己的权利。"),
            Body("联系电话：", Run.Filled(p.Phone, 120)),
            Sealed("特此通知。", p, p.On, p.Seal),
        ],
    };
}
