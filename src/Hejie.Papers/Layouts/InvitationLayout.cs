using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-25 邀请参与调解函、同意书.</summary>
internal static class InvitationLayout
{
    public static FormLayout Layout { get; } = new FormLayout<InvitationPaper>(FormCode.InvitationLetter, "邀请参与调解函")
    {
        Arises = "征得当事人同意，邀请亲属、邻里、同事、专业人员或者有关单位参与调解时",
        Copies = "受邀人一份，存卷一份",
        Name = p => p.Invitee is { } name ? $"邀请参与调解函（{name}）" : "邀请参与调解函",
        Parts = p =>
        [
            VolumeNumber(p),
            Addressee(p.Invitee),
            Body(
                "本委员会正在调解",
                Dispute(p),
                "一案。依照《中华人民共和国人民调解法》第二十条的规定，经当事人同意，现邀请您（贵单位）参与调解。"),
            Line("与当事人或者纠纷的关系：", p.Relation),
            Line("邀请的原因：", p.Reason),
            Line("调解时间：", p.At is null ? null : Words.Clock(p.At)),
            Line("调解地点：", p.Place),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            Sealed("参与调解不收取费用，也不影响您（贵单位）的权利；请保守在调解中知悉的个人隐私、商业秘密。", p, p.On, p.Seal),
            new RuleBlock(110),
            Together(
                Heading("当事人意见"),
                Body("我们同意邀请上述人员（单位）参与本纠纷的调解。"),
                Sign("当事人（签名、盖章或按指印）：", p.Parties)),
            Together(
                Heading("受邀人回执"),
                Plain("□同意参与"),
                Line("□不能参与，理由：", null),
                Sign("受邀人（签名或盖章）：", new PaperSignature(p.Invitee ?? string.Empty))),
        ],
    };
}
