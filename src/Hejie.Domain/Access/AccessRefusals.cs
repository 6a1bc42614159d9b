namespace Hejie.Domain.Access;

/// <summary>What is not allowed with accounts; our own rules, so the article is the duty they serve.</summary>
public static class AccessRefusals
{
    public static readonly Refusal OwnAccount = new(nameof(OwnAccount), "D-11", "PIPL 51");
    public static readonly Refusal LastAdministrator = new(nameof(LastAdministrator), "D-11", "PIPL 51");
}
