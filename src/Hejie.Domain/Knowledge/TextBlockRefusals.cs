namespace Hejie.Domain.Knowledge;

/// <summary>Why a text block cannot be kept so. Our own rules; the article is the one that asks for a clear agreement.</summary>
public static class TextBlockRefusals
{
    public static readonly Refusal Incomplete = new("TextBlockIncomplete", "TEXTS", "PML 29");
    public static readonly Refusal BraceIsBroken = new("TextBlockBraceIsBroken", "TEXTS", "PML 29");
    public static readonly Refusal SaysTheSame = new("TextBlockSaysTheSame", "TEXTS", "PML 29");
    public static readonly Refusal IsWithdrawn = new("TextBlockIsWithdrawn", "TEXTS", "PML 29");
    public static readonly Refusal IsOffered = new("TextBlockIsOffered", "TEXTS", "PML 29");
}
