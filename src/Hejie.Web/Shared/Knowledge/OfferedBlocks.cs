using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;

namespace Hejie.Web.Shared.Knowledge;

/// <summary>The blocks that a page offers for a case, in the order in which they fit, and what they say there.</summary>
/// <param name="Known">What the case fills.</param>
public sealed record OfferedBlocks(IReadOnlyList<TextBlock> Blocks, MediationCase Case, Func<Blank, string?> Known)
{
    public IEnumerable<TextBlock> Of(TextBlockKind kind) => Blocks.Where(block => block.Kind == kind);

    /// <summary>The first block of its kind that leaves nothing blank in this case; null where each asks for more.</summary>
    public TextBlock? Complete(TextBlockKind kind) => Of(kind).FirstOrDefault(block => Blanks.In(TextOf(block)).Count == 0);

    public TextBlock? Find(Guid? id) => Blocks.FirstOrDefault(block => block.Id.Value == id);

    /// <summary>What a block says in this case; what the case does not know stays blank.</summary>
    public string TextOf(TextBlock block) => Blanks.Fill(block.Text, Known);

    public TermDraft TermOf(TextBlock block) => TextBlock.TermOf(block.Words, Case, Known);

    /// <summary>What was typed with the block behind it.</summary>
    public string Appended(string? typed, TextBlock block) => string.IsNullOrWhiteSpace(typed) ? TextOf(block) : $"{typed.TrimEnd()}\n{TextOf(block)}";
}
