using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <summary>A mediator on a case: one hosts, others help (PML 19).</summary>
public sealed class CaseMediator
{
    private CaseMediator()
    {
    }

    public int Number { get; private set; }
    public MediatorId MediatorId { get; private set; }
    public string Name { get; private set; } = "";
    public bool IsHost { get; private set; }
    public AssignmentMode Mode { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>What was disclosed about relations to the parties, when they accepted it (B-6).</summary>
    public string? Disclosure { get; private set; }

    /// <summary>Why a labour dispute went to this host without the certificate of a labour mediator; null where there was no such question (S-9).</summary>
    public string? WithoutCertificate { get; private set; }

    /// <summary>The committee beside the host that named the mediator; null for the host's own (I-9).</summary>
    public OrganizationId? JointCommitteeId { get; private set; }

    public bool IsActive => Until is null;

    /// <summary>Whether the case was in these hands on a day; the day of leaving is the successor's.</summary>
    public bool ServedOn(DateOnly day) => From <= day && !(Until <= day);

    public bool HasSigned(Signature signature) => signature.Role == SignerRole.Mediator && signature.Mediator == MediatorId.Value;

    internal static CaseMediator Named(int number, AssignedMediator mediator, bool isHost, AssignmentMode mode, DateOnly from, OrganizationId? joint) => new()
    {
        Number = number,
        MediatorId = mediator.Id,
        Name = mediator.Name,
        IsHost = isHost,
        Mode = mode,
        From = from,
        Disclosure = mediator.Disclosure,
        WithoutCertificate = mediator.WithoutCertificate,
        JointCommitteeId = joint,
    };

    internal void Leave(DateOnly on) => Until = on;
}

/// <summary>The choice made at assignment, with what the conflict check found.</summary>
/// <param name="Conflicts">Coded grounds of B-6 that were found; the parties must have accepted them after disclosure.</param>
public sealed record AssignedMediator(MediatorId Id, string Name, IReadOnlyList<string> Conflicts, string? Disclosure, bool PartiesAccept)
{
    public bool HasLaborCertificate { get; init; }

    /// <summary>Why a host without that certificate is to take a labour dispute.</summary>
    public string? WithoutCertificate { get; init; }

    /// <param name="findings">What the conflict check found; without any there is nothing to disclose.</param>
    public static AssignedMediator Of(Mediator mediator, IReadOnlyList<ConflictFinding> findings, string? disclosure, bool partiesAccept) =>
        new(mediator.Id, mediator.Name, [.. findings.Select(finding => $"{finding.Ground}").Distinct()], findings.Count > 0 ? disclosure : null, partiesAccept) { HasLaborCertificate = mediator.HasLaborCertificate };
}
