namespace Hejie.Web.Shared.Privacy;

/// <summary>The notice of how personal data is handled, as _PrivacyNotice says it (PIPL 17).</summary>
public static class PrivacyNotice
{
    /// <summary>Raise it with the words, so that each consent names what was read.</summary>
    public const string Version = "2026-11.2";
}
