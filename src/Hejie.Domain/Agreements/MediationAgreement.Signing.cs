using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Agreements;

public sealed partial class MediationAgreement
{
    /// <summary>Puts a signature or the committee's seal under the agreement; with the last one it takes effect (PML 29).</summary>
    /// <param name="byRepresentative">A guardian or agent signs for the party; an agent needs special authority (I-15).</param>
    /// <param name="sessions">The sessions of the case: one must have its record signed (S-R1).</param>
    public Refusal? Sign(
        MediationCase mediation, Signature signature, bool byRepresentative, IReadOnlyList<MediationSession> sessions, Moment moment)
    {
        if (Standing != AgreementStanding.Drafted)
        {
            return IsEffective ? CaseRefusals.AgreementIsEffective : CaseRefusals.NoRevision;
        }
        if (IsOutdated)
        {
            return CaseRefusals.RevisionIsOutdated;
        }
        if ((WhyNotSignedBy(mediation, signature, byRepresentative, moment) ?? WhyNobodySigns(mediation)) is { } refusal)
        {
            return refusal;
        }
        var completes = WhoIsMissing(mediation, [.. Signatures, signature]).Count == 0;
        if (completes && !sessions.Any(session => session.CarriesAgreement(mediation)))
        {
            return CaseRefusals.SignedRecordMissing;
        }
        Signatures = [.. Signatures, signature];
        mediation.Record(signature.Role == SignerRole.Committee ? CaseAct.SealAgreement : CaseAct.SignAgreement, moment, CasePayload.Of(
            ("role", signature.Role), ("party", signature.Party), ("kind", signature.Kind), ("image", signature.ImageDigest),
            ("byRepresentative", byRepresentative), ("version", Edition > 1 ? Edition : null)));
        return Complete(mediation, sessions, moment);
    }

    /// <summary>The machine judges anew before the first signature: what was right when it was written may have changed, as who can act for a party.</summary>
    private Refusal? WhyNobodySigns(MediationCase mediation) =>
        Signatures.Count == 0 ? AgreementCheck.WhyNotSigned(AgreementCheck.Of(this, mediation), Check) : null;

    /// <summary>Takes effect when nobody's signature is missing any more: after the last one, or after a mediator who had not signed left the case.</summary>
    /// <returns>Null also when somebody is still missing.</returns>
    public Refusal? Complete(MediationCase mediation, IReadOnlyList<MediationSession> sessions, Moment moment)
    {
        if (Standing != AgreementStanding.Drafted || Signatures.Count == 0 || IsOutdated || MissingSignatures(mediation).Count > 0)
        {
            return null;
        }
        return sessions.Any(session => session.CarriesAgreement(mediation))
            ? TakeEffect(mediation, Signatures.Max(signed => ChinaTime.DayOf(signed.At)), moment)
            : CaseRefusals.SignedRecordMissing;
    }

    private Refusal? WhyNotSignedBy(MediationCase mediation, Signature signature, bool byRepresentative, Moment moment)
    {
        if ((WhyNotOfRound(mediation) ?? (Revision is null ? WhyNotAgreed(mediation) : WhyNotRevisable(mediation))) is { } barred)
        {
            return barred;
        }
        if (Signatures.Any(signature.IsBySameAs))
        {
            return CaseRefusals.AlreadySigned;
        }
        if (mediation.WhyNotSignedThen(signature, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (ChinaTime.DayOf(signature.At) < Replaces?.EffectiveOn)
        {
            return CaseRefusals.DateBeforeAgreement;
        }
        return signature.Role switch
        {
            SignerRole.Party => mediation.WhyPartyCannotSign(signature, byRepresentative, agentSettles: true, moment.Today),
            SignerRole.Mediator when !mediation.Mediators.Any(named => named.IsActive && named.MediatorId.Value == signature.Mediator)
                => CaseRefusals.MediatorIsNotOnTheCase,
            _ => null,
        };
    }

    /// <summary>Names of the parties and mediators who have not signed, and the committee's seal .</summary>
    public IReadOnlyList<string> MissingSignatures(MediationCase mediation) => WhoIsMissing(mediation, Signatures);

    private static List<string> WhoIsMissing(MediationCase mediation, IReadOnlyList<Signature> signatures)
    {
        var missing = mediation.Parties
            .Where(party => !signatures.Any(signature => signature.Role == SignerRole.Party && signature.Party == party.Number))
            .Select(party => party.Name).ToList();
        missing.AddRange(mediation.Mediators
            .Where(named => named.IsActive
                && !signatures.Any(signature => signature.Role == SignerRole.Mediator && signature.Mediator == named.MediatorId.Value))
            .Select(named => named.Name));
        if (!signatures.Any(signature => signature.Role == SignerRole.Committee))
        {
            missing.Add(nameof(SignerRole.Committee));
        }
        return missing;
    }
}
