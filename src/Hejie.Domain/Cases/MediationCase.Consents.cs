namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Whether a consent was given and not taken back.</summary>
    public bool HasConsent(int party, ConsentKind kind, string? receiver = null) =>
        Consents.Any(consent => consent.Stands && consent.IsOf(party, kind, receiver));

    /// <summary>Whether a consent was given, taken back, and not given again.</summary>
    public bool HasWithdrawn(int party, ConsentKind kind) =>
        !HasConsent(party, kind) && Consents.Any(consent => consent.IsOf(party, kind));

    /// <summary>Persons whose data may not go to this body yet; an organisation has no personal data (PIPL 4).</summary>
    public IEnumerable<CaseParty> StillToConsent(string receiver) =>
        _parties.Where(party => party.IsPerson && !HasConsent(party.Number, ConsentKind.HandOver, receiver));

    /// <summary>Writes down what a party agrees to have done with personal data (PIPL 13, 23, 29).</summary>
    public Refusal? GiveConsent(ConsentGiven given, Moment moment)
    {
        var receiver = given.Kind == ConsentKind.HandOver ? given.Receiver?.Trim() : null;
        if (Party(given.Party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (given.Kind == ConsentKind.HandOver && string.IsNullOrEmpty(receiver))
        {
            return CaseRefusals.ReceiverMissing;
        }
        if (HasConsent(given.Party, given.Kind, receiver))
        {
            return CaseRefusals.ConsentStands;
        }
        Consents = [.. Consents, new ConsentRecord(given.Party, given.Kind, given.NoticeVersion, moment.Now, given.Channel) { Receiver = receiver }];
        Record(CaseAct.GiveConsent, moment, CasePayload.Of(
            ("party", given.Party), ("kind", given.Kind), ("version", given.NoticeVersion), ("channel", given.Channel), ("receiver", receiver)));
        return null;
    }

    /// <summary>A party takes a consent back, without a reason (PIPL 15). What was done on it before stays good; what needs it is refused from now on.</summary>
    public Refusal? WithdrawConsent(int party, ConsentKind kind, string? receiver, ContactChannel channel, Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (!HasConsent(party, kind, receiver))
        {
            return CaseRefusals.NoConsentToWithdraw;
        }
        Consents =
        [
            .. Consents.Select(consent => consent.Stands && consent.IsOf(party, kind, receiver)
                ? consent with { WithdrawnAt = moment.Now, WithdrawnBy = channel }
                : consent),
        ];
        Record(CaseAct.WithdrawConsent, moment, CasePayload.Of(("party", party), ("kind", kind), ("channel", channel), ("receiver", receiver)));
        foreach (var joint in _jointCommittees.Where(joint => joint.Stands && kind == ConsentKind.HandOver && joint.Name == receiver))
        {
            EndJoint(joint, null, moment); // the data do not go there any more
        }
        return null;
    }

    /// <summary>A party no longer agrees that its data are used: mediation may end and its records are kept by law, but it does not go on (D-2; PIPL 15, 16; PML 27).</summary>
    public Refusal? WhyConsentBars
    {
        get
        {
            var gone = _parties.Where(party => HasWithdrawn(party.Number, ConsentKind.PrivacyNotice)).Select(party => party.Name).ToList();
            return gone.Count > 0 ? CaseRefusals.PrivacyConsentWithdrawn.About(gone) : null;
        }
    }

    private static bool CarriesMediationOn(CaseAct act) =>
        act is CaseAct.Invite or CaseAct.Accept or CaseAct.Assign or CaseAct.Prepare or CaseAct.OpenSession or CaseAct.Settle or CaseAct.Revise;

    /// <summary>What bars giving a notice in this way: electronically only while the party has not taken that back (PIPL 15; CPL 90).</summary>
    internal Refusal? WhyNotBy(NoticeWay way, int party) =>
        way == NoticeWay.Electronic && HasWithdrawn(party, ConsentKind.ElectronicDelivery) ? CaseRefusals.ElectronicDeliveryWithdrawn : null;

    /// <summary>What bars keeping a sensitive file: nobody is named whose data it holds, or the person has not agreed to this (D-4; PIPL 29).</summary>
    private Refusal? WhyNotKept(CaseAttachment file)
    {
        var owner = Party(file.Party ?? 0);
        if (!file.Kind.IsSensitive() || (file.Kind == AttachmentKind.IdentityProof && owner is { IsPerson: false }))
        {
            return null; // the licence of an organisation is no personal data
        }
        return owner is not { IsPerson: true } ? CaseRefusals.SensitiveNeedsPerson
            : HasConsent(owner.Number, ConsentKind.SensitiveInformation) ? null
            : CaseRefusals.SensitiveConsentMissing.About(owner.Name);
    }

    /// <summary>What bars giving the parties' data to another body: a person who did not agree to just this body (D-6; PIPL 23). A duty to report needs its reason instead, and only the police and other authorities are reported to (PML 25).</summary>
    private Refusal? WhyNotHandedTo(Handover handover)
    {
        if (!string.IsNullOrWhiteSpace(handover.DutyToReport))
        {
            return handover.To is HandoverTo.Police or HandoverTo.OtherAuthority ? null : CaseRefusals.NoDutyToReport;
        }
        var silent = StillToConsent(handover.Receiver.Trim()).Select(party => party.Name).ToList();
        return silent.Count > 0 ? CaseRefusals.HandoverNeedsConsents.About(silent) : null;
    }
}
