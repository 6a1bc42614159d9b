namespace Hejie.Domain.Organizations;

/// <summary>What kind of body it is: a committee of its own, or a part of one (O-11).</summary>
public enum OrganizationKind
{
    MediationCommittee,
    MediationGroup,
    StationedMediationRoom,
    PersonalMediationStudio,
    MediationCenter,
}

/// <summary>Who set the organisation up (PML 8, 34).</summary>
public enum OrganizationCategory
{
    Community,
    Subdistrict,
    Enterprise,
    IndustryProfessional,
    SocialGroup,
}

/// <summary>Where the organisation stands on the ladder; a hard dispute goes up.</summary>
public enum OrgLevel
{
    Community,
    Subdistrict,
    District,
    City,
}

/// <summary>The authority that a stationed room sits in.</summary>
public enum StationedAt
{
    Court,
    Police,
    Procuratorate,
    Petition,
    Arbitration,
    Other,
}

/// <summary>The posts of a committee (PML 8); an appointed mediator holds no seat on it (PML 13).</summary>
public enum CommitteePost
{
    Director,
    DeputyDirector,
    Member,
    AppointedMediator,
}

/// <summary>How a mediator came to the organisation (PML 9, 13).</summary>
public enum AppointmentKind
{
    Elected,
    Appointed,
}
