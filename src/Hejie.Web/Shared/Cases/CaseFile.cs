using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.Risks;
using Hejie.Domain.Sessions;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case with its sessions and the versions of its agreement: what pages show and what one save may change.</summary>
public sealed record CaseFile(MediationCase Case, List<MediationSession> Sessions, IReadOnlyList<MediationAgreement> Versions)
{
    /// <summary>The agreement of the round at hand: the one in force, or the first one while it is written.</summary>
    public MediationAgreement? Agreement { get; } = Versions.InHand(Case.Round);

    /// <summary>What was agreed in an earlier round and binds until a new agreement takes its place.</summary>
    public MediationAgreement? AgreedBefore { get; } = Versions.BindingFromBefore(Case.Round);

    /// <summary>A revision that is written and not yet signed by all.</summary>
    public MediationAgreement? Revision { get; } = Versions.OpenRevision();

    /// <summary>What is signed now, or was last.</summary>
    public MediationAgreement? ToSign => Revision ?? Agreement;

    /// <summary>What is written down about its risk; null while nothing is.</summary>
    public CaseRisk? Risk { get; init; }

    /// <summary>The facts that nobody disputes, as far as they were written down: one sheet in a round.</summary>
    public IReadOnlyList<UndisputedFactSheet> FactSheets { get; init; } = [];

    /// <summary>Those of the round at hand.</summary>
    public UndisputedFactSheet? Facts => FactSheets.FirstOrDefault(sheet => sheet.Round == Case.Round);

    public IReadOnlyList<AppraisalEntrustment> Appraisals { get; init; } = [];

    /// <summary>The mechanisms that it is or was worked through, the last one last.</summary>
    public IReadOnlyList<MechanismRun> MechanismRuns { get; init; } = [];

    /// <summary>The consultations of experts, the last one last.</summary>
    public IReadOnlyList<JointConsultation> Consultations { get; init; } = [];

    /// <summary>The parties that were sent to legal aid, the last one last.</summary>
    public IReadOnlyList<LegalAidReferral> LegalAid { get; init; } = [];

    /// <summary>Every asking of the court to confirm the agreement, the last one last.</summary>
    public IReadOnlyList<JudicialConfirmation> Confirmations { get; init; } = [];

    /// <summary>The asking about the agreement at hand that is under way or was the last.</summary>
    public JudicialConfirmation? Confirmation => Confirmations.About(Agreement);

    /// <summary>What its papers are drawn from, without the bytes of any file: enough to tell which papers there are.</summary>
    public Domain.Forms.CaseFile ForPapers(MediationOrganization committee) => new(Case, committee, Agreement, Sessions, _ => ReadOnlyMemory<byte>.Empty)
    {
        OtherVersions = Versions.Others(Case.Round),
        Confirmations = Confirmations,
        Risk = Risk,
        FactSheets = FactSheets,
        Appraisals = Appraisals,
        Consultations = Consultations,
        LegalAid = LegalAid,
    };

    /// <summary>Whether the case is the actor's committee's and its people may do this to it: what is asked of each of several.</summary>
    public bool IsOpenToCommitteeOf(Actor actor, Permission permission) =>
        Permissions.Allows(actor, permission, new CaseAccessFacts(Case.DistrictCode, Case.Id.Value) { Committee = Case.OrganizationId.Value });

    /// <summary>The session of this round that is planned or under way, if one is.</summary>
    public MediationSession? CurrentSession => Sessions.LastOrDefault(session => session.Round == Case.Round && session.State != SessionState.Cancelled);
}
