using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case with its sessions and its agreement: what pages show and what one save may change.</summary>
public sealed record CaseFile(MediationCase Case, List<MediationSession> Sessions, MediationAgreement? Agreement)
{
    /// <summary>Every asking of the court to confirm the agreement, the last one last.</summary>
    public IReadOnlyList<JudicialConfirmation> Confirmations { get; init; } = [];

    /// <summary>The asking that is under way or was the last.</summary>
    public JudicialConfirmation? Confirmation => Confirmations.Count > 0 ? Confirmations[^1] : null;

    /// <summary>The session that is planned or under way, if one is.</summary>
    public MediationSession? CurrentSession => Sessions.LastOrDefault(session => session.State != SessionState.Cancelled);
}
