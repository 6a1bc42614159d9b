using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;

namespace Hejie.Web.Shared.Cases;

/// <summary>The few facts of a case that decide what must be done next.</summary>
public sealed record CaseStanding(CaseState State, IReadOnlyList<Willingness> Answers)
{
    /// <summary>An answer of the review bars acceptance.</summary>
    public bool IsBlocked { get; init; }
    public bool HasOpenRecusal { get; init; }

    /// <summary>It was mediated here, so that the same dispute can be mediated again once it is closed.</summary>
    public bool CanBeReopened { get; init; }

    /// <summary>A party has refused after acceptance: only the end is left (P-1).</summary>
    public bool IsToEnd => State.IsUnderMediation() && Answers.Contains(Willingness.Refuses);
    /// <summary>Several parties stand on one side and may elect whom acts for them.</summary>
    public bool HasManyOnOneSide { get; init; }
    public bool HasVisit { get; init; }
    public bool AllKnowTheirRights { get; init; }

    /// <summary>Number of the last session of this round that was not called off; null when none was planned.</summary>
    public int? Session { get; init; }
    public bool HasSignedRecord { get; init; }
    public bool HasDraft { get; init; }

    /// <summary>A revision of the agreement is being written or signed.</summary>
    public bool HasOpenRevision { get; init; }

    /// <summary>A written agreement is in force: the parties may ask the court to confirm it.</summary>
    public bool HasAgreementInWriting { get; init; }

    /// <summary>Everybody has signed the agreement and only the committee's seal is missing.</summary>
    public bool WaitsForSealOnly { get; init; }

    public static CaseStanding Of(CaseFile file) => Of(file.Case, file.Sessions, file.Versions);

    public static CaseStanding Of(MediationCase mediation, IReadOnlyList<MediationSession> sessions, IReadOnlyList<MediationAgreement> versions) =>
        new(mediation.State, [.. mediation.Parties.Select(party => party.Willingness)])
        {
            CanBeReopened = mediation.WhyNeverReopened is null,
            IsBlocked = mediation.ReviewBlocks.Count > 0,
            HasOpenRecusal = mediation.HasOpenRecusal && mediation.State.IsUnderMediation(),
            HasManyOnOneSide = mediation.Parties.CountBy(party => party.Role).Any(side => side.Value > 1),
            HasVisit = mediation.VisitsNow.Any(),
            AllKnowTheirRights = mediation.Parties.All(party => party.RightsNoticeAcknowledgedAt is not null),
            Session = sessions.LastOrDefault(session => session.Round == mediation.Round && session.State != SessionState.Cancelled)?.Number,
            HasSignedRecord = sessions.Any(session => session.CarriesAgreement(mediation)),
            HasOpenRevision = mediation.HasOpenRevision,
            HasAgreementInWriting = versions.InHand(mediation.Round) is { IsEffective: true, Form: AgreementForm.Written },
            HasDraft = versions.InHand(mediation.Round) is { IsEffective: false },
            WaitsForSealOnly = versions.ToSign(mediation.Round) is { IsEffective: false } agreement && agreement.MissingSignatures(mediation) is [nameof(SignerRole.Committee)],
        };
}
