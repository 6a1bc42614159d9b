using Hejie.Domain.Agreements;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Risks;
using Hejie.Domain.Sessions;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case with its sessions and its agreement: what pages show and what one save may change.</summary>
public sealed record CaseFile(MediationCase Case, List<MediationSession> Sessions, MediationAgreement? Agreement)
{
    /// <summary>What is written down about its risk; null while nothing is.</summary>
    public CaseRisk? Risk { get; init; }

    /// <summary>The facts that nobody disputes, where they were written down.</summary>
    public UndisputedFactSheet? Facts { get; init; }

    public IReadOnlyList<AppraisalEntrustment> Appraisals { get; init; } = [];

    /// <summary>The session that is planned or under way, if one is.</summary>
    public MediationSession? CurrentSession => Sessions.LastOrDefault(session => session.State != SessionState.Cancelled);
}
