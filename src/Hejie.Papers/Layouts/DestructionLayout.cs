using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>档案销毁清册: what was past its period, what was decided, who approved, what was destroyed.</summary>
internal static class DestructionLayout
{
    private const int DigestShown = 16;

    private static readonly Row Heading = Row.Of(
        Cell.Label("序号", 0.07),
        Cell.Label("案号、卷号", 0.27),
        Cell.Label("类型", 0.12),
        Cell.Label("保管期限", 0.22),
        Cell.Label("鉴定意见", 0.32));

    public static FormLayout Layout { get; } = new FormLayout<DestructionPaper>(FormCode.DestructionRegister, "档案销毁清册")
    {
        Arises = "卷宗满保管期限，鉴定、销毁时",
        Copies = "区司法局永久保存一份，人民调解委员会一份",
        Size = 12,
        Parts = p =>
        [
            Numbered("编号：", p.Number),
            Line("单位：", p.Committee ?? (p.DueBy is null ? null : "全区各人民调解组织")),
            Line("满期截止：", p.DueBy is null ? null : Words.Day(p.DueBy)),
            Skip(6),
            Grid(p.Files.Count > 0 ? p.Files.Select((file, i) => RowOf(i + 1, file)) : Enumerable.Range(1, 8).Select(i => RowOf(i, null)), Heading),
            Skip(8),
            .. Told("审批意见", p.Words, 1),
            Together(
                Sign("编制人（签名）：", p.DrawnBy ?? new PaperSignature(string.Empty)),
                Sign("审批人（签名）：", p.ApprovedBy ?? new PaperSignature(string.Empty)),
                Line("销毁完成：", p.DestroyedOn is null ? null : Words.Day(p.DestroyedOn)),
                Sign("监销人（签名）：", new PaperSignature(string.Empty))),
        ],
    };

    private static Row RowOf(int number, ListedFile? file) => Row.Tall(
        36,
        Cell.Label($"{number}", 0.07),
        Cell.Value(file is null ? null : string.Join('\n', new[] { file.Number, file.Volume }.Where(word => word is not null)), 0.27),
        Cell.Value(file?.Type, 0.12),
        Cell.Value(file is null ? null : $"{Words.Of(file.Period)}，{Words.Day(file.ArchivedOn)}至{Words.Day(file.KeptUntil)}", 0.22),
        Cell.Value(file is null ? null : file.Outcome + (file.Digest is { } digest ? $"（校验值 {digest[..DigestShown]}…）" : ""), 0.32));
}
