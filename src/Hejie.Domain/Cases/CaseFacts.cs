namespace Hejie.Domain.Cases;

/// <summary>How a case came to the committee (PML 17, 18).</summary>
public enum CaseSource
{
    PartyApplication,
    ProactiveMediation,
    Entrusted,
}

/// <summary>Which authority sent an entrusted case (PML 18).</summary>
public enum ReferralKind
{
    CourtAssigned,
    CourtEntrusted,
    Police,
    Procuratorate,
    Petition,
    Arbitration,
    Other,
}

/// <summary>The way an application or a walk-in reached us.</summary>
public enum IntakeChannel
{
    Portal,
    WalkIn,
    Hotline,
    Email,
    Website,
    QrCode,
    Hotline12348,
    Doorstep,
    Referral,
}

/// <summary>Whether the application was written by the party or taken down by the committee (I-2).</summary>
public enum ApplicationForm
{
    Written,
    Oral,
}

/// <summary>Why this committee may take the case (MOJ75 21).</summary>
public enum JurisdictionBasis
{
    Residence,
    Workplace,
    DisputePlace,
    PartyChoice,
    Referral,
}

/// <summary>Who stands against whom.</summary>
public enum PartyRelation
{
    CitizenCitizen,
    CitizenOrganization,
    OrganizationOrganization,
}

/// <summary>How parties meet (domain/05 S-29).</summary>
public enum MediationMode
{
    OnSite,
    Telephone,
    Doorstep,
    Online,
}

/// <summary>How likely a dispute is to escalate (PML 25); asked at every intake.</summary>
public enum RiskLevel
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>The four classes of difficulty.</summary>
public enum DifficultyLevel
{
    Simple,
    Ordinary,
    Difficult,
    Major,
}

/// <summary>Why an application was not taken on (MOJ75 22; PML 17).</summary>
public enum NonAcceptanceReason
{
    OutsideScope,
    ReservedToAuthority,
    AlreadyWithAuthority,
    DomesticViolenceDanger,
    RespondentRefused,
    Unreachable,
    OutsideArea,
    Other,
}

/// <summary>Why mediation ended without an agreement (T-2).</summary>
public enum TerminationReason
{
    PartyRefused,
    GapTooWide,
    TimeOver,
    Unreachable,
    RefusedToSign,
    OtherAuthorityAccepted,
    ShamSuspicion,
    DeathOrLostCapacity,
    PartyWithdrew,
    Other,
}

public static class TerminationReasons
{
    /// <summary>Whether the reason belongs to the act: the talks came to nothing, or a ground outside them ends the case (T-2). Going by oneself is neither.</summary>
    public static bool Fits(this TerminationReason reason, CaseAct act) => reason switch
    {
        TerminationReason.PartyRefused or TerminationReason.GapTooWide or TerminationReason.TimeOver or TerminationReason.RefusedToSign => act == CaseAct.Fail,
        TerminationReason.OtherAuthorityAccepted or TerminationReason.ShamSuspicion or TerminationReason.DeathOrLostCapacity => act == CaseAct.Terminate,
        TerminationReason.PartyWithdrew => act == CaseAct.Withdraw,
        _ => act is CaseAct.Fail or CaseAct.Terminate,
    };
}

/// <summary>How a case ended; kept when the state goes on to follow-up, closing and archive.</summary>
public enum CaseOutcome
{
    Settled,
    Failed,
    Terminated,
    Withdrawn,
    NotAccepted,
    Transferred,
}

/// <summary>How the mediators were named (PML 19).</summary>
public enum AssignmentMode
{
    NamedByCommittee,
    ChosenByParties,
}
