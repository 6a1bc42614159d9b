using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-24 延长调解期限同意书.</summary>
internal static class ExtensionConsentLayout
{
    public static FormLayout Layout { get; } = new FormLayout<ExtensionConsentPaper>(FormCode.ExtensionConsent, "延长调解期限同意书")
    {
        Arises = "调解期限届满之前，各方当事人同意继续调解时",
        Copies = "一份存卷；委派、委托案件另送委托机关一份",
        Parts = p =>
        [
            VolumeNumber(p),
            Body(
                Dispute(p),
                "一案，",
                string.IsNullOrEmpty(p.Committee) ? "人民调解委员会" : p.Committee,
                $"于{Words.Day(p.AcceptedOn)}受理。因调解期限即将届满，各方当事人愿意继续调解，同意将调解期限延长",
                Run.Filled(p.Length?.ToString(), 40),
                p.Unit switch { PeriodUnit.Workdays => "个工作日", PeriodUnit.CalendarDays => "日", _ => "日（工作日）" },
                "。"),
            .. Told("延长的理由", p.Reason, 4),
            Body("我们知道：延长期间，任何一方仍可以随时要求终止调解，依法通过仲裁、行政、司法等途径维护自己的权利。"),
            .. When(p.CommitteeAgrees, Body("人民调解委员会同意延长。")),
            Together(
                Sign("当事人（签名、盖章或按指印）：", p.Parties),
                Seal(p, p.AgreedOn, p.Seal)),
        ],
    };
}
