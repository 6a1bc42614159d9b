using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-06 人民调解当事人权利义务告知书, composed from the People's Mediation Law.</summary>
internal static class RightsNoticeLayout
{
    private static readonly (string Heading, string[] Text)[] Notice =
    [
        ("一、人民调解委员会的性质", ["人民调解委员会是依法设立的调解民间纠纷的群众性组织，不是国家机关，不对当事人作出处罚或者裁决。"]),
        ("二、人民调解的原则",
        [
            "（一）在当事人自愿、平等的基础上进行调解；",
            "（二）不违背法律、法规和国家政策；",
            "（三）尊重当事人的权利，不因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。",
        ]),
        ("三、不收费", ["人民调解委员会调解民间纠纷，不收取任何费用。"]),
        ("四、当事人的权利",
        [
            "（一）选择或者接受人民调解员；",
            "（二）接受调解、拒绝调解或者要求终止调解；",
            "（三）要求调解公开进行或者不公开进行；",
            "（四）自主表达意愿、自愿达成调解协议。",
        ]),
        ("五、当事人的义务",
        [
            "（一）如实陈述纠纷事实；",
            "（二）遵守调解现场秩序，尊重人民调解员；",
            "（三）尊重对方当事人行使权利。",
        ]),
        ("六、对人民调解员的要求", ["人民调解员不得偏袒一方当事人，不得侮辱当事人，不得索取、收受财物或者牟取其他不正当利益，不得泄露当事人的个人隐私、商业秘密。有上述行为的，您可以向人民调解委员会反映。调解过本纠纷的人，不在后来的诉讼中担任人民陪审员、诉讼代理人、证人、鉴定人和翻译人员。"]),
        ("七、回避", ["人民调解员是本纠纷当事人或者当事人、代理人的近亲属，与纠纷有利害关系，或者有其他关系可能影响公正调解的，您可以要求更换。"]),
        ("八、调解协议的效力",
        [
            "经人民调解委员会调解达成的调解协议，具有法律约束力，当事人应当按照约定履行。当事人之间就调解协议的履行或者调解协议的内容发生争议的，一方当事人可以向人民法院提起诉讼。",
            "双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认。人民法院依法确认调解协议有效，一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请强制执行。",
        ]),
        ("九、调解不成", ["调解不成的，终止调解，您可以依法通过仲裁、行政、司法等途径维护自己的权利。"]),
        ("十、个人信息", ["您提供的个人信息只用于处理本纠纷和依法统计、归档，由专人保管，未经您单独同意不公开。您有权查阅、复制、更正自己的个人信息。"]),
    ];

    public static FormLayout Layout { get; } = new FormLayout<RightsNoticePaper>(FormCode.RightsNotice, "人民调解当事人权利义务告知书")
    {
        Arises = "第一次调解之前",
        Copies = "每方当事人一份，存卷一份",
        Size = 13,
        Parts = p =>
        [
            VolumeNumber(p),
            Plain(Run.Filled(Words.JoinOrNull([.. p.Parties.Select(party => party.Party)]), 240), "："),
            Body(
                "为使您了解在人民调解中的权利和义务，依照《中华人民共和国人民调解法》，",
                string.IsNullOrEmpty(p.Committee) ? "本人民调解委员会" : p.Committee,
                "将有关事项告知如下："),
            .. Notice.SelectMany(part => part.Text.Select(text => Body(text)).Prepend(Lead(part.Heading))),
            Skip(6),
            Fields(("人民调解员", Words.JoinOrNull(p.Mediators), 2), ("告知人", p.ToldBy, 1.2)),
            Plain($"人民调解员的选定：{Boxes([AssignmentMode.ChosenByParties, AssignmentMode.NamedByCommittee], Words.Of, mode => mode == p.Choice)}"),
            .. (p.Parties.Count > 0 ? p.Parties : [Open, Open]).Select(Acknowledge),
        ],
    };

    private static RightsAcknowledgement Open => new(string.Empty, null, null, false, false);

    private static Block Acknowledge(RightsAcknowledgement party) => Together(
        Skip(6),
        Body(
            "以上内容我已知悉。告知方式：",
            Run.Filled(party.Way is { } way ? Words.Of(way) : null, 80),
            "；是否要求不公开调解：",
            Run.Filled(party.On is null ? null : party.WantsClosedSession ? "是" : "否", 50),
            "；是否申请回避：",
            Run.Filled(party.AsksForRecusal ? "是" : party.On is null ? null : "未提出", 50),
            "。"),
        Sign(
            $"当事人{(party.Party.Length > 0 ? "　" + party.Party : string.Empty)}（签名或按指印）：",
            party.Signature ?? new PaperSignature(party.Party, null, party.On)));
}
