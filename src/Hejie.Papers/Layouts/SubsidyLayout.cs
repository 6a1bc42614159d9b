using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-34 案件补贴申请审批表.</summary>
internal static class SubsidyLayout
{
    private static readonly string[] Steps = ["人民调解员申请", "人民调解委员会初核", "司法所审核", "区司法局审批", "市司法局抽查"];

    public static FormLayout Layout { get; } = new FormLayout<SubsidyClaimPaper>(FormCode.SubsidyClaimForm, "案件补贴申请审批表")
    {
        Arises = "案件归档后申请以案定补时",
        Copies = "一式三份，人民调解委员会、司法所、区司法局各一份",
        SignedBy = "申请人和各步审核人（签名、盖章）",
        Parts = p =>
        [
            new TextBlock(TextStyle.Number, ["填表日期：", Words.Day(p.On)]),
            new TableBlock(
                [RowGroup.Plain(Rows(p))],
                null,
                12,
                20),
            Skip(6),
            Small("一案一卷一补：同一纠纷多次调解的只补贴一次；按规定不得领取兼职报酬的人员不予补贴。"),
        ],
    };

    private static Row[] Rows(SubsidyClaimPaper p) =>
    [
        Entries("申请人", p.Mediator, "调解员编号", p.MediatorNumber),
        Entry("所在调委会", p.Committee),
        Entry("纠纷名称", Words.DisputeName(p)),
        Entry("卷号、案件登记号", string.Join('　', new[] { p.VolumeNumber, p.CaseNumber }.OfType<string>())),
        Entries("受理日期", Known(p.AcceptedOn), "办结日期", Known(p.ClosedOn)),
        Entries("处理结果", p.Outcome is { } outcome ? Words.Of(outcome) : null, "协议形式", p.AgreementForm is { } form ? FormOf(form) : null),
        Entry("案件类别", Boxes(Enum.GetValues<DifficultyLevel>(), Words.Of, level => level == p.Difficulty)),
        Entry("申请金额", p.AmountFen is { } fen ? Words.Money(fen) : null),
        Tale("定级和补贴依据", p.Basis, 48),
        .. Steps.Select((step, i) => StepOf(step, i < p.Steps.Count ? p.Steps[i] : null)),
    ];

    private static string? Known(DateOnly? day) => day is null ? null : Words.Day(day);

    /// <summary>The word, and below it who gave it and when.</summary>
    private static Row StepOf(string step, Approval? approval) => Tale(
        step,
        $"{approval?.Opinion}\n签名（盖章）：{approval?.Signature?.Name ?? "　　　　　　　　"}　　{Words.Day(approval?.Signature?.On)}",
        48);

    private static string FormOf(AgreementForm form) => form == AgreementForm.Written ? "书面协议" : "口头协议";
}
