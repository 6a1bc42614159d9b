using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-16 无争议事实记载表.</summary>
internal static class UndisputedFactsLayout
{
    public static FormLayout Layout { get; } = new FormLayout<UndisputedFactsPaper>(FormCode.UndisputedFactSheet, "无争议事实记载表")
    {
        Arises = "调解不成，经当事人同意记载没有争议的事实时",
        Copies = "每方当事人一份，存卷一份；委派、委托案件另送委托机关一份",
        Parts = p =>
        [
            VolumeNumber(p),
            Body(
                Dispute(p),
                "一案，未能达成调解协议。依照《山东省多元化解纠纷促进条例》第二十四条的规定，经各方当事人同意，对调解过程中没有争议的事实记载如下："),
            .. Listed(p.Facts, 12),
            Skip(4),
            Together(
                Body("以上事实各方当事人均无争议，并同意书面记载。当事人为达成调解协议作出妥协而认可的事实，不属于上述记载的范围，不得在其后的诉讼中作为对其不利的根据（《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百零七条）。"),
                Sign("当事人（签名、盖章或按指印）：", p.Parties),
                Sign("人民调解员（签名）：", p.Mediators),
                Seal(p, p.On, p.Seal)),
        ],
    };
}
