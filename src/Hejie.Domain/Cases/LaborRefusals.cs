namespace Hejie.Domain.Cases;

/// <summary>How labour disputes say no (L-1, S-9).</summary>
public static class LaborRefusals
{
    public static readonly Refusal IsNoLaborDispute = new(nameof(IsNoLaborDispute), "L-1", "LDA 2");
    public static readonly Refusal LaborCertificateMissing = new(nameof(LaborCertificateMissing), "S-9", "PML 14");
    public static readonly Refusal LaborCertificateNeeded = new(nameof(LaborCertificateNeeded), "S-9", "PML 14");
}
