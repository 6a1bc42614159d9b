using Hejie.Domain.Agreements;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.Risks;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Forms;

/// <summary>Everything the papers of one case are drawn from.</summary>
/// <param name="Load">The bytes of a kept file by its SHA-256; empty when they cannot be read.</param>
public sealed record CaseFile(
    MediationCase Mediation,
    MediationOrganization Organization,
    MediationAgreement? Agreement,
    IReadOnlyList<MediationSession> Sessions,
    Func<string, ReadOnlyMemory<byte>> Load)
{
    /// <summary>Versions of the agreement beside the one at hand that were signed or are being signed: those before it, and an open revision.</summary>
    public IReadOnlyList<MediationAgreement> OtherVersions { get; init; } = [];

    /// <summary>The district's bureau or clerk who binds the volume; printed on cover and back.</summary>
    public string? Compiler { get; init; }

    /// <summary>The day of printing, by which a notice may be due that is drawn before it is served.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Every asking of the court to confirm an agreement, the last one last.</summary>
    public IReadOnlyList<JudicialConfirmation> Confirmations { get; init; } = [];

    /// <summary>What is written down about the risk of the dispute.</summary>
    public CaseRisk? Risk { get; init; }

    /// <summary>The facts that nobody disputes, as far as they were written down: one sheet in a round.</summary>
    public IReadOnlyList<UndisputedFactSheet> FactSheets { get; init; } = [];

    public IReadOnlyList<AppraisalEntrustment> Appraisals { get; init; } = [];

    /// <summary>The consultations of experts about the case.</summary>
    public IReadOnlyList<JointConsultation> Consultations { get; init; } = [];

    /// <summary>The parties that were sent to legal aid.</summary>
    public IReadOnlyList<LegalAidReferral> LegalAid { get; init; } = [];

    /// <summary>Number of the party for whom the papers are drawn: of the others they show telephone, number and address in part. Null for the committee.</summary>
    public int? Reader { get; init; }

    /// <summary>Digests of the files that the papers show: what a caller must have at hand before it prints.</summary>
    public IReadOnlyList<string> Digests =>
    [
        .. Mediation.Attachments.Select(file => file.Digest)
            .Concat(SignatureDigests)
            .Distinct(),
    ];

    /// <summary>Digests of the pictures of signatures alone.</summary>
    public IReadOnlyList<string> SignatureDigests =>
    [
        .. Versions.SelectMany(version => version.Signatures).Concat(Sessions.SelectMany(session => session.Signatures)).Concat(FactSheets.SelectMany(sheet => sheet.Signatures)).Select(signed => signed.ImageDigest).OfType<string>()
            .Distinct(),
    ];

    /// <summary>Every version of the agreement in the order in which they were written.</summary>
    internal IEnumerable<MediationAgreement> Versions =>
        OtherVersions.Concat(Agreement is { } agreement ? [agreement] : []).OrderBy(version => version.Edition);

    /// <summary>What was agreed in a round: in the one at hand also before it binds.</summary>
    internal MediationAgreement? AgreementIn(int round) =>
        round == Mediation.Round ? Agreement : Versions.LastOrDefault(version => version.Round == round && version.IsEffective);

    internal string[] Applicants => [.. Mediation.Applicants.Select(party => party.Name)];

    internal string[] Respondents => [.. Mediation.Respondents.Select(party => party.Name)];

    internal string[] MediatorNames =>
    [
        .. Mediation.Mediators.Where(named => named.IsActive).OrderByDescending(named => named.IsHost).Select(named => named.Name),
    ];

    /// <summary>The mediators of a paper, the host first: whoever signed it, also where somebody else has the case since, and beside them those who had the case on its day.</summary>
    /// <param name="day">Null for those who have it now.</param>
    internal IReadOnlyList<CaseMediator> MediatorsOf(IReadOnlyList<Signature> signatures, DateOnly? day) =>
    [
        .. Mediation.Mediators.Where(named => signatures.Any(named.HasSigned) || (day is { } on ? named.ServedOn(on) : named.IsActive))
            .OrderByDescending(named => named.IsHost).DistinctBy(named => named.MediatorId),
    ];

    /// <summary>Names of those who led to an agreement.</summary>
    internal string[] MediatorsOf(MediationAgreement agreement) => [.. MediatorsOf(agreement.Signatures, agreement.EffectiveOn).Select(named => named.Name)];

    /// <summary>Names of those who had the case when a round ended; of those who have it now while it has not ended.</summary>
    internal string[] MediatorsOf(RoundEnd end) => [.. MediatorsOf([], end.OutcomeOn).Select(named => named.Name)];

    internal IEnumerable<MediationSession> HeldSessions => Sessions.Where(session => session.Record is not null).OrderBy(session => session.Number);

    /// <summary>Those of one round of mediation.</summary>
    internal IReadOnlyList<MediationSession> HeldIn(int round) => [.. HeldSessions.Where(session => session.Round == round)];

    internal string NameOf(int party) => Mediation.Party(party)?.Name ?? "";

    internal IEnumerable<Invitee> InviteesOf(MediationSession session) => Mediation.InviteesOf(session.Invitees);

    internal T Head<T>(T paper)
        where T : CasePaper =>
        paper with { Committee = Organization.Name, CaseNumber = Mediation.Number.Text, VolumeNumber = Mediation.VolumeNumber?.Text };

    internal PaperSignature SignatureOf(Signature signed) => new(
        signed.SignerName, signed.Kind, ChinaTime.DayOf(signed.At), signed.ImageDigest is { } digest ? Load(digest) : default);

    /// <summary>What stands on the line of a person: the signature, or the open line with the name.</summary>
    internal static PaperSignature AwaitedFrom(string name) => new(name);
}
