namespace Hejie.Domain.Access;

/// <summary>What somebody is to the service; an account has exactly one.</summary>
public enum Role
{
    Visitor,
    Party,
    Mediator,
    CommitteeClerk,
    SubdistrictOfficer,
    BureauOfficer,
    PartnerOfficer,
    Expert,
    Reviewer,
    Administrator,

    /// <summary>A background job: acts by the same verbs as a person and never signs in.</summary>
    Job,
}
