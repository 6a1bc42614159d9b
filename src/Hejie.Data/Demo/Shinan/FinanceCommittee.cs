using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;

namespace Hejie.Data.Demo.Shinan;

/// <summary>The city's finance committee, a tenant of its own: one body and its thirty experts, never among the district's 619.</summary>
internal static class FinanceCommittee
{
    private const int CommitteeSeats = 9;
    private static readonly DateTime MadeAt = new(2016, 3, 1, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly AppointedOn = new(2016, 11, 1);
    private static readonly (MediatorBackground Source, string Employer, int Experts)[] Sources =
    [
        (MediatorBackground.Regulator, "青岛演示金融监管服务中心", 8),
        (MediatorBackground.University, "青岛演示大学", 6),
        (MediatorBackground.Lawyer, "山东演示律师事务所", 8),
        (MediatorBackground.FinancialInstitution, "青岛演示银行", 8),
    ];

    public static MediationOrganization Organization { get; } = new()
    {
        DistrictCode = ShinanPlaces.CityCode,
        Id = new OrganizationId(DemoRandom.For("finance committee").Id(MadeAt)),
        Kind = OrganizationKind.MediationCommittee,
        Category = OrganizationCategory.IndustryProfessional,
        Level = OrgLevel.City,
        Name = "青岛市金融消费纠纷人民调解委员会",
        Abbreviation = "青金",
        HostUnit = "青岛演示金融消费权益保护协会",
        Address = "青岛市市南区香港中路演示88号",
        Phone = DemoPeople.Landline(9000),
        OpeningHours = "工作日 9:00–12:00，13:30–17:00",
        FilingNumber = "青司备字〔2014〕第001号（演示）",
        EstablishedOn = new DateOnly(2014, 3, 14),
        Fields = [DisputeType.Finance],
    };

    public static IReadOnlyList<Mediator> MakeExperts()
    {
        var random = DemoRandom.For("finance experts");
        var people = new DemoPeople(random, firstPhone: 5_000);
        var experts = new List<Mediator>();
        foreach (var (source, employer, count) in Sources)
        {
            for (var i = 0; i < count; i++)
            {
                experts.Add(NewExpert(experts.Count, people.NewPerson(new DateOnly(1958, 1, 1), new DateOnly(1985, 12, 31), experts.Count == 1 ? Sex.Female : null), source, employer, random));
            }
        }
        return experts;
    }

    private static Mediator NewExpert(int number, DemoPerson person, MediatorBackground source, string employer, DemoRandom random)
    {
        var expert = new Mediator
        {
            DistrictCode = ShinanPlaces.CityCode,
            Id = new MediatorId(random.Id(MadeAt.AddMinutes(number))),
            Name = person.Name,
            Sex = person.Sex,
            BirthDate = person.BirthDate,
            Ethnicity = "汉族",
            IdNumber = person.IdNumber,
            Phone = person.Phone,
            Employer = employer,
            Employment = EmploymentKind.PartTime,
            Background = source,
            Education = random.Chance(40) ? EducationLevel.Postgraduate : EducationLevel.Bachelor,
            MainField = DisputeType.Finance,
            Abilities = [DisputeType.Contract],
            AppointedOn = AppointedOn,
            PreServiceTrainedOn = AppointedOn.AddDays(-14),
        };
        var post = number == 0 ? CommitteePost.Director : number < CommitteeSeats ? CommitteePost.Member : CommitteePost.AppointedMediator;
        expert.TakePost(new MediatorPostId(random.Id(MadeAt.AddMinutes(number))), Organization.Id, post, AppointmentKind.Appointed, AppointedOn);
        return expert;
    }
}
