using Hejie.Domain.Cases;

namespace Hejie.Domain.Sessions;

public readonly record struct FactSheetId(Guid Value)
{
    public static FactSheetId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>A party's yes to having the facts that nobody disputes written down.</summary>
/// <param name="By">Who wrote it down; the party itself where it signed on its own device.</param>
public sealed record FactConsent(int Party, DateTime At, string By);

/// <summary>Facts that nobody disputes, written down with every party's consent and signed, for a later lawsuit (F-16; SDM 24; SC22 22); one sheet in each round of mediation.</summary>
/// <remarks>What was conceded for the sake of a settlement has no place in it (SC16 22; SC22 18).</remarks>
public sealed class UndisputedFactSheet : ITenantOwned
{
    private UndisputedFactSheet()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public FactSheetId Id { get; private set; }
    public CaseId CaseId { get; private set; }
    public int Round { get; private set; }
    public IReadOnlyList<string> Facts { get; private set; } = [];
    public IReadOnlyList<FactConsent> Consents { get; private set; } = [];
    public IReadOnlyList<Signature> Signatures { get; private set; } = [];
    public DateTime WrittenAt { get; private set; }

    /// <summary>While the parties sit together, and when it turned out that they do not come to terms.</summary>
    public static bool IsTimeFor(MediationCase mediation) =>
        mediation.State is CaseState.InMediation or CaseState.Suspended or CaseState.Failed or CaseState.Terminated;

    public static UndisputedFactSheet? Write(FactSheetId id, MediationCase mediation, IReadOnlyList<string> facts, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNotWritten(mediation, facts);
        if (refusal is not null)
        {
            return null;
        }
        var sheet = new UndisputedFactSheet { DistrictCode = mediation.DistrictCode, Id = id, CaseId = mediation.Id, Round = mediation.Round };
        sheet.Fill(mediation, facts, moment);
        return sheet;
    }

    /// <summary>Changes the text while nobody has signed; who had said yes to the old one is asked again.</summary>
    public Refusal? Rewrite(MediationCase mediation, IReadOnlyList<string> facts, Moment moment)
    {
        if (Signatures.Count > 0)
        {
            return CaseRefusals.AlreadySigned;
        }
        if (WhyNotWritten(mediation, facts) is { } refusal)
        {
            return refusal;
        }
        Fill(mediation, facts, moment);
        return null;
    }

    private static Refusal? WhyNotWritten(MediationCase mediation, IReadOnlyList<string> facts) =>
        !IsTimeFor(mediation) ? CaseRefusals.NotAtThisStage
        : facts.Count == 0 || facts.Any(string.IsNullOrWhiteSpace) ? CaseRefusals.FactsAreMissing
        : null;

    private void Fill(MediationCase mediation, IReadOnlyList<string> facts, Moment moment)
    {
        (Facts, Consents, WrittenAt) = (facts, [], moment.Now);
        mediation.Record(CaseAct.WriteFacts, moment, CasePayload.Of(("facts", facts.Count)));
    }

    /// <summary>Writes down that a party agrees to this sheet.</summary>
    public Refusal? Consent(MediationCase mediation, int party, Moment moment)
    {
        if (!IsTimeFor(mediation))
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (mediation.Party(party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (HasConsented(party))
        {
            return CaseRefusals.ConsentedAlready;
        }
        Consents = [.. Consents, new FactConsent(party, moment.Now, moment.By.DisplayName)];
        mediation.Record(CaseAct.ConsentToFacts, moment, CasePayload.Of(("party", party)));
        return null;
    }

    public bool HasConsented(int party) => Consents.Any(consent => consent.Party == party);

    public bool HasSigned(int party) => Signatures.Any(signature => signature.Role == SignerRole.Party && signature.Party == party);

    /// <summary>Signs the sheet. Nobody's name comes under it before every party has agreed to it (SDM 24).</summary>
    /// <param name="byRepresentative">A guardian or agent signs for the party; an agent with the letter of authority (I-15).</param>
    public Refusal? Sign(MediationCase mediation, Signature signature, bool byRepresentative, Moment moment)
    {
        if (!IsTimeFor(mediation))
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (Signatures.Any(signature.IsBySameAs))
        {
            return CaseRefusals.AlreadySigned;
        }
        if (mediation.WhyNotSignedThen(signature, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (WhyNotSignedBy(mediation, signature, byRepresentative, moment.Today) is { } refusal)
        {
            return refusal;
        }
        Signatures = [.. Signatures, signature];
        mediation.Record(CaseAct.SignFacts, moment, CasePayload.Of(
            ("role", signature.Role), ("party", signature.Party), ("image", signature.ImageDigest), ("byRepresentative", byRepresentative)));
        return null;
    }

    private Refusal? WhyNotSignedBy(MediationCase mediation, Signature signature, bool byRepresentative, DateOnly today)
    {
        if (signature.Role != SignerRole.Party)
        {
            var silent = mediation.Parties.Where(party => !HasConsented(party.Number)).Select(party => party.Name).ToList();
            return signature.Role != SignerRole.Mediator || !mediation.Mediators.Any(named => named.IsActive && named.MediatorId.Value == signature.Mediator)
                    ? CaseRefusals.MediatorIsNotOnTheCase
                : silent.Count > 0 ? CaseRefusals.FactsNeedConsent.About(silent)
                : null;
        }
        if (mediation.Party(signature.Party ?? 0) is { } signer && !HasConsented(signer.Number))
        {
            return CaseRefusals.FactsNeedConsent.About(signer.Name);
        }
        return mediation.WhyPartyCannotSign(signature, byRepresentative, agentSettles: false, today);
    }

    /// <summary>Names of the parties who have not signed, and the mediator's role while none has.</summary>
    public IReadOnlyList<string> MissingSignatures(MediationCase mediation) =>
    [
        .. mediation.Parties.Where(party => !HasSigned(party.Number)).Select(party => party.Name),
        .. Signatures.Any(signature => signature.Role == SignerRole.Mediator) ? Array.Empty<string>() : [nameof(SignerRole.Mediator)],
    ];

    public bool IsSigned(MediationCase mediation) => MissingSignatures(mediation).Count == 0;
}
