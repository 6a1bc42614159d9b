using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-26 专家咨询（会诊）意见书.</summary>
internal static class ExpertOpinionLayout
{
    private static readonly Row Heading = Row.Of(Cell.Label("专家姓名", 0.24), Cell.Label("单位", 0.44), Cell.Label("专业、职务", 0.32));

    public static FormLayout Layout { get; } = new FormLayout<ExpertOpinionPaper>(FormCode.ExpertConsultationOpinion, "专家咨询（会诊）意见书")
    {
        Arises = "向专家、律师咨询或者联合会诊时",
        Copies = "一份存卷",
        Parts = p =>
        [
            VolumeNumber(p),
            Line("纠纷名称：", Words.DisputeName(p)),
            Fields(("咨询日期：", p.On is null ? null : Words.Day(p.On), 1), ("地点：", p.Place, 1.4)),
            Skip(4),
            Grid(Rows(p.Experts), Heading),
            Skip(8),
            .. Told("一、纠纷基本情况", p.Facts, 3),
            .. Told("二、咨询的问题", p.Questions, 2),
            Parts.Heading("三、提供的材料"),
            .. Listed(p.Materials, 2),
            .. Told("四、专家意见", p.Opinion, 4),
            .. Views(p.Experts),
            Together(
                Small("专家与当事人无利害关系，对知悉的个人隐私、商业秘密保密。本意见供调解参考，不是鉴定意见，对当事人没有约束力；咨询不向当事人收取费用。"),
                Sign("专家（签名）：", [.. p.Experts.Select(expert => expert.Signature ?? new PaperSignature(expert.Name))]),
                Sign("记录人（签名）：", p.Recorder is { } name ? new PaperSignature(name) : null)),
        ],
    };

    /// <summary>What each expert said to the opinion, where anybody differs or adds a word.</summary>
    private static IEnumerable<Block> Views(IReadOnlyList<ConsultedExpert> experts) => experts
        .Where(expert => expert.Agrees == false || expert.Words is not null)
        .Select(expert => Small($"{expert.Name}{(expert.Agrees == false ? "有不同意见" : "补充")}：{expert.Words}"));

    private static IEnumerable<Row> Rows(IReadOnlyList<ConsultedExpert> experts) =>
        (experts.Count > 0 ? experts : [new ConsultedExpert("", null, null), new ConsultedExpert("", null, null)])
        .Select(expert => Row.Of(Cell.Value(expert.Name, 0.24, Align.Center), Cell.Value(expert.Unit, 0.44), Cell.Value(expert.Field, 0.32)));
}
