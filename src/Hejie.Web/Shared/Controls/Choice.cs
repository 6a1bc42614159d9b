namespace Hejie.Web.Shared.Controls;

/// <summary>One answer that a person can pick.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
