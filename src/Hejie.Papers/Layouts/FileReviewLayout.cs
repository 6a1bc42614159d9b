using Hejie.Domain.Forms;
using Hejie.Domain.Quality;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-35 案卷质量评查表, by the seven aspects of R-4.</summary>
internal static class FileReviewLayout
{
    private static readonly (ReviewAspect Aspect, string Name, string Asks)[] Aspects =
    [
        (ReviewAspect.LawfulAcceptance, "受理合法", "属于人民调解范围，受理及时，当事人自愿"),
        (ReviewAspect.CompletePapers, "文书齐全", "应有的文书没有缺少"),
        (ReviewAspect.StandardForms, "文书规范", "格式、用语、签名盖章符合要求"),
        (ReviewAspect.ProperEvidence, "证据确实", "事实有材料证明，来源合法"),
        (ReviewAspect.CorrectLaw, "适用法律正确", "协议不违反法律、不违背公序良俗，内容明确"),
        (ReviewAspect.TimelyFollowUp, "回访及时", "督促履行和回访有记录"),
        (ReviewAspect.BindingOrder, "装订有序", "一案一卷，顺序、页码、目录正确"),
    ];

    private static readonly Row Heading = Row.Of(
        Cell.Label("评查项目", 0.18), Cell.Label("评查内容", 0.37), Cell.Label("分值", 0.09), Cell.Label("得分", 0.09), Cell.Label("存在的问题", 0.27));

    public static FormLayout Layout { get; } = new FormLayout<FileReviewPaper>(FormCode.FileReviewForm, "案卷质量评查表")
    {
        Arises = "归档后评查案卷时",
        Copies = "区司法局一份，人民调解委员会一份",
        Parts = p =>
        [
            VolumeNumber(p),
            Line("纠纷名称：", Words.DisputeName(p)),
            Line("承办单位：", p.Committee),
            Line("人民调解员：", Words.JoinOrNull(p.Mediators)),
            Skip(6),
            Grid([.. Aspects.Select((aspect, i) => RowOf(aspect, i < p.Findings.Count ? p.Findings[i] : null)), Total(p.Findings)], Heading),
            Skip(8),
            .. Told("整改要求", p.Fixes, 2),
            Together(
                Line("整改期限：", p.FixBy is null ? null : Words.Day(p.FixBy)),
                Sign("评查人（签名）：", p.Reviewer ?? new PaperSignature(string.Empty, null, p.On))),
            .. Told("承办单位反馈", p.Feedback, 1),
        ],
    };

    private static Row RowOf((ReviewAspect Aspect, string Name, string Asks) aspect, ReviewFinding? finding) => Row.Of(
        Cell.Label(aspect.Name, 0.18),
        Cell.Value(aspect.Asks, 0.37),
        Cell.Label($"{ReviewAspects.WorthOf(aspect.Aspect)}", 0.09),
        Cell.Label(finding?.Points?.ToString() ?? string.Empty, 0.09),
        Cell.Value(finding?.Remark, 0.27));

    private static Row Total(IReadOnlyList<ReviewFinding> findings) => Row.Of(
        Cell.Label("合计", 0.55),
        Cell.Label($"{ReviewAspects.All.Sum(ReviewAspects.WorthOf)}", 0.09),
        Cell.Label(findings.Count == 0 ? string.Empty : $"{findings.Sum(finding => finding.Points ?? 0)}", 0.09),
        Cell.Value(null, 0.27));
}
