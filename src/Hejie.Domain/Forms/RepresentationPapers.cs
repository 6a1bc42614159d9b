using Hejie.Domain.Cases;
using Hejie.Domain.People;

namespace Hejie.Domain.Forms;

/// <summary>F-07: whom a party lets speak for it, and how far (CPL 61; CPI 147).</summary>
public sealed record PowerOfAttorneyPaper : DisputePaper
{
    public override FormCode Form => FormCode.PowerOfAttorney;
    public PartyBlock? Principal { get; init; }
    public Representative? Agent { get; init; }
    public Sex? AgentSex { get; init; }

    /// <summary>Where the agent works or lives.</summary>
    public string? AgentUnit { get; init; }

    /// <summary>Last day of the authority; null where it lasts until the mediation is over.</summary>
    public DateOnly? Until { get; init; }
    public PaperSignature? PrincipalSignature { get; init; }
    public PaperSignature? AgentSignature { get; init; }
}

/// <summary>One whom the others chose to speak for them.</summary>
public sealed record ElectedRepresentative(string Name, string? IdNumber, string? Phone, string? Address);

/// <summary>F-28: that many parties of one side chose a few to act for them (I-14; LDA 7).</summary>
public sealed record RepresentativeElectionPaper : DisputePaper
{
    public override FormCode Form => FormCode.RepresentativeElection;
    public PartyRole? Side { get; init; }
    public string? CommonRequest { get; init; }
    public IReadOnlyList<ElectedRepresentative> Representatives { get; init; } = [];

    /// <summary>Whether the chosen may concede and settle; null on a blank.</summary>
    public bool? MaySettle { get; init; }

    /// <summary>Everybody who chose.</summary>
    public IReadOnlyList<PaperSignature> Electors { get; init; } = [];
    public string? Place { get; init; }
    public PaperSignature? Witness { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>F-38: where papers reach a party, and by which electronic way if it agreed to one (SC22 17; CPL 90).</summary>
public sealed record DeliveryAddressPaper : DisputePaper
{
    public override FormCode Form => FormCode.DeliveryAddressConfirmation;
    public string? Party { get; init; }
    public string? Recipient { get; init; }

    /// <summary>Who else may take papers in, and what he is to the party.</summary>
    public string? Substitute { get; init; }
    public string? Address { get; init; }
    public string? PostCode { get; init; }
    public string? Phone { get; init; }

    /// <summary>Null on a blank.</summary>
    public bool? AgreesToElectronic { get; init; }
    public string? MessagePhone { get; init; }
    public string? Email { get; init; }
    public PaperSignature? Signature { get; init; }
    public string? TakenDownBy { get; init; }
    public DateOnly? On { get; init; }
}
