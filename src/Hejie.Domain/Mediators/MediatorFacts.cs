namespace Hejie.Domain.Mediators;

public enum EmploymentKind
{
    FullTime,
    PartTime,
}

/// <summary>Where a mediator was recruited from (M-5; domain/05 S-38 to S-40).</summary>
public enum MediatorBackground
{
    CommunityWorker,
    RetiredPoliticsAndLaw,
    Lawyer,
    BasicLegalWorker,
    Arbitrator,
    Notary,
    MedicalWorker,
    LaborPersonnel,
    PropertyManagement,
    Teacher,
    JudicialAssistant,
    Regulator,
    University,
    FinancialInstitution,
    Volunteer,
    Other,
}

public enum EducationLevel
{
    BelowHighSchool,
    HighSchool,
    College,
    Bachelor,
    Postgraduate,
}

/// <summary>The provincial grades; first is the highest (M-11).</summary>
public enum MediatorGrade
{
    First,
    Second,
    Third,
    Fourth,
}

/// <summary>How a mediator knows somebody, as told by the mediator (B-6).</summary>
public enum RelationKind
{
    NearRelative,
    Colleague,
    Creditor,
    Debtor,
    Adviser,
    Other,
}

/// <summary>A relation that a mediator has told of.</summary>
/// <param name="Name">Name of the person or organisation.</param>
public sealed record DeclaredRelation(string Name, RelationKind Kind);
