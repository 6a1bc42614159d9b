using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.People;

namespace Hejie.Domain.Tests.Mediators;

/// <summary>Mediators with good defaults for tests.</summary>
internal static class SomeMediator
{
    public static Mediator Named(
        string name,
        DisputeType mainField = DisputeType.Neighborhood,
        DisputeType[]? abilities = null,
        int? goldMedal = null,
        bool isActive = true,
        bool isTrained = true,
        string? idNumber = null,
        string? address = null,
        string? employer = null,
        DeclaredRelation[]? relations = null) => new()
        {
            DistrictCode = "370202",
            Id = MediatorId.New(new DateTime(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc)),
            Name = name,
            Sex = Sex.Female,
            BirthDate = new DateOnly(1960, 2, 29),
            Employment = EmploymentKind.PartTime,
            Background = MediatorBackground.Volunteer,
            Education = EducationLevel.HighSchool,
            MainField = mainField,
            Abilities = abilities ?? [],
            GoldMedalNumber = goldMedal,
            IsActive = isActive,
            PreServiceTrainedOn = isTrained ? new DateOnly(2020, 1, 10) : null,
            AppointedOn = new DateOnly(2020, 1, 2),
            IdNumber = idNumber,
            HomeAddress = address,
            Employer = employer,
            DeclaredRelations = relations ?? [],
        };
}
