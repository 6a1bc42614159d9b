using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>Where the court reaches a party, as the party gave it (CPI 354).</summary>
public sealed record DeliveryLine(string Name, string? Address, string? Phone);

/// <summary>What has to be handed in with the application (CPI 354).</summary>
public enum ConfirmationEnclosure
{
    Agreement,
    HostingCertificate,
    IdentityOfPersons,
    IdentityOfUnits,
    PowersOfAttorney,
    PropertyProof,
}

/// <summary>F-13: the parties together ask the court to confirm their agreement (PML 33; CPI 353, 354).</summary>
public sealed record ConfirmationApplicationPaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.JudicialConfirmationApplication;
    public CitedAgreement? Agreement { get; init; }
    public string? Court { get; init; }

    /// <summary>Both sides are applicants.</summary>
    public IReadOnlyList<PartyBlock> Parties { get; init; } = [];
    public IReadOnlyList<DeliveryLine> Deliveries { get; init; } = [];
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>Main facts and what was disputed, as the agreement tells them.</summary>
    public string? Facts { get; init; }
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Last day on which the parties may hand it in.</summary>
    public DateOnly? ConfirmBy { get; init; }
    public IReadOnlyList<ConfirmationEnclosure> Enclosures { get; init; } = [];
    public DateOnly? On { get; init; }

    /// <summary>Whether a unit is among the parties: its papers and its way to sign are other ones.</summary>
    public bool HasUnit => Parties.Any(party => party.Kind != PartyKind.Person);
}

/// <summary>F-14: the committee certifies that it hosted the mediation (CPI 354).</summary>
public sealed record HostingCertificatePaper : CasePaper, IDisputePaper
{
    public override FormCode Form => FormCode.HostingCertificate;
    public CitedAgreement? Agreement { get; init; }
    public string? Court { get; init; }
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Days on which sessions were held.</summary>
    public IReadOnlyList<DateOnly> HeldOn { get; init; } = [];
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>The unit that set the committee up (PML 8, 12).</summary>
    public string? HostUnit { get; init; }
    public DateOnly? EstablishedOn { get; init; }
    public string? FilingNumber { get; init; }
    public string? Address { get; init; }
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}
