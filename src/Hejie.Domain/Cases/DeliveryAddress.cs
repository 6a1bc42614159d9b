namespace Hejie.Domain.Cases;

/// <summary>Where a party wants papers sent, confirmed by itself (F-38; SC22 17; CPL 90).</summary>
/// <param name="On">Day on which the party confirmed it.</param>
/// <param name="TakenDownBy">Who wrote it down and read it out.</param>
public sealed record DeliveryAddress(string Recipient, string Address, string Phone, DateOnly On, string TakenDownBy)
{
    public string? PostCode { get; init; }

    /// <summary>Who else may take papers in, and what he is to the party.</summary>
    public string? Substitute { get; init; }
    public string? MessagePhone { get; init; }
    public string? Email { get; init; }

    /// <summary>What the party answered then; what may be done today, the consent says.</summary>
    public bool AgreesToElectronic { get; init; }
}
