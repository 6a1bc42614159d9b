using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Knowledge;

namespace Hejie.Web.Api.Knowledge;

/// <param name="Type">Null for every kind of dispute.</param>
/// <param name="Manner">How it is performed, for a term.</param>
public sealed record TextBlockRequest(
    TextBlockKind Kind, [Text(TextBlock.LongestTitle)] string Title, [Text(TextBlock.LongestText)] string Text, DisputeType? Type = null, [Text(TextBlock.LongestManner)] string? Manner = null)
{
    public TextBlockWords Words() => new(Title, Text, Manner);
}

public sealed record TextBlockChange(
    [Text(TextBlock.LongestTitle)] string Title, [Text(TextBlock.LongestText)] string Text, [Text(TextBlock.LongestManner)] string? Manner = null, [Text(200)] string? Reason = null)
{
    public TextBlockWords Words() => new(Title, Text, Manner);
}

public sealed record TextBlockReason([Text(200)] string? Reason = null);

public sealed record TextBlockEntryView(TextBlockAct Act, int Edition, string Title, string Text, string? Manner, string By, DateTime At, string? Reason);

/// <param name="Committee">Whose own it is; null for the district's.</param>
/// <param name="Version">For <c>If-Match</c>.</param>
public sealed record TextBlockView(
    Guid Id, int Number, TextBlockKind Kind, DisputeType? Type, Guid? Committee, string Title, string Text, string? Manner, bool IsOffered, int Edition, int Version,
    IReadOnlyList<TextBlockEntryView> History)
{
    public static TextBlockView Of(TextBlock block) => new(
        block.Id.Value, block.Number, block.Kind, block.Type, block.OrganizationId?.Value, block.Title, block.Text, block.Manner, block.IsOffered, block.Edition, block.Version,
        [.. block.History.Select(entry => new TextBlockEntryView(entry.Act, entry.Edition, entry.Words.Title, entry.Words.Text, entry.Words.Manner, entry.By, entry.At, entry.Reason))]);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record TextBlockPage(IReadOnlyList<TextBlockView> Items, int? Next);

/// <param name="Count">How many shipped blocks the district has taken over now.</param>
public sealed record TakenOverView(int Count);

/// <summary>A block as it is offered in a case.</summary>
/// <param name="Text">With what the case knows; what it does not know stays in braces.</param>
public sealed record OfferedBlockView(Guid Id, TextBlockKind Kind, string Title, string Text, string? Manner)
{
    public static OfferedBlockView Of(TextBlock block, OfferedBlocks offered) =>
        new(block.Id.Value, block.Kind, block.Title, offered.TextOf(block), block.Manner is { } manner ? Blanks.Fill(manner, offered.Known) : null);
}
