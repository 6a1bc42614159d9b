namespace Hejie.Domain.Forms;

/// <summary>One who asks a court for confirmation, and where its papers reach him (CPI 354).</summary>
public sealed record ConfirmationApplicant(PartyBlock Party, string? DeliveryAddress = null);

/// <summary>F-13: both sides ask a court to confirm their agreement (PML 33; CPL 205; CPI 354).</summary>
public abstract record ConfirmationApplicationPaper : DisputePaper
{
    public override FormCode Form => FormCode.JudicialConfirmationApplication;
    public string? Court { get; init; }
    public IReadOnlyList<ConfirmationApplicant> Sides { get; init; } = [];
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Last day to ask: thirty days from the day of effect (J-1).</summary>
    public DateOnly? ApplyBy { get; init; }

    /// <summary>How the dispute came about and was settled, in the parties' words.</summary>
    public string? Facts { get; init; }

    /// <summary>Papers that prove a title the agreement touches.</summary>
    public IReadOnlyList<string> TitlePapers { get; init; } = [];
    public IReadOnlyList<PaperSignature> Signatures { get; init; } = [];
    public DateOnly? On { get; init; }
}

/// <summary>F-13 between persons.</summary>
public sealed record PersonConfirmationPaper : ConfirmationApplicationPaper;

/// <summary>F-13 where an organisation stands on a side.</summary>
public sealed record UnitConfirmationPaper : ConfirmationApplicationPaper;

/// <summary>F-14: the committee's word to the court that it hosted the mediation (CPI 354).</summary>
public sealed record HostingCertificatePaper : DisputePaper
{
    public override FormCode Form => FormCode.HostingCertificate;
    public string? Court { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public DateOnly? EffectiveOn { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>Number under which the committee is filed with the bureau.</summary>
    public string? FilingNumber { get; init; }
    public string? Address { get; init; }
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}
