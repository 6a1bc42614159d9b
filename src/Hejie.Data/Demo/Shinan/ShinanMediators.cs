using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;

namespace Hejie.Data.Demo.Shinan;

/// <summary>The corps of the demonstration district: 619 people, 30 of them full-time, most of them past fifty.</summary>
internal sealed class ShinanMediators
{
    private const int Corps = 619;
    private const int GoldMedals = 10;
    private const int MostSeats = 9;
    private static readonly DateOnly OldestBirth = new(1946, 1, 1);
    private static readonly DateTime MadeAt = new(2016, 2, 1, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DisputeType[] CommonFields =
    [
        DisputeType.Neighborhood, DisputeType.MarriageFamily, DisputeType.Property, DisputeType.HousingHomestead, DisputeType.Contract,
        DisputeType.DamageCompensation, DisputeType.Consumer, DisputeType.TrafficAccident, DisputeType.Labor, DisputeType.Environment,
    ];

    private readonly DemoRandom _random = DemoRandom.For("shinan mediators");
    private readonly DemoPeople _people;
    private readonly List<Mediator> _made = [];
    private int _medals;

    private ShinanMediators() => _people = new DemoPeople(_random, firstPhone: 0);

    public static IReadOnlyList<Mediator> Make(IReadOnlyList<MediationOrganization> organizations)
    {
        var corps = new ShinanMediators();
        foreach (var (organization, seats) in SeatsOf(organizations))
        {
            corps.Fill(organization, seats);
        }
        return corps._made;
    }

    /// <summary>How many people each body has: a base by its kind, and who is left over goes to the communities in turn.</summary>
    private static List<(MediationOrganization Organization, int Seats)> SeatsOf(IReadOnlyList<MediationOrganization> organizations)
    {
        var seats = organizations.ToDictionary(organization => organization.Id, BaseSeats);
        var communities = organizations.Where(organization => organization.Level == OrgLevel.Community).ToList();
        for (var i = 0; seats.Values.Sum() < Corps; i++)
        {
            seats[communities[i % communities.Count].Id]++;
        }
        return [.. organizations.Select(organization => (organization, Math.Min(MostSeats, seats[organization.Id])))];
    }

    private static int BaseSeats(MediationOrganization organization) => organization switch
    {
        { Kind: OrganizationKind.MediationCenter } => 9,
        { Kind: OrganizationKind.StationedMediationRoom } => 4,
        { Level: OrgLevel.Community } => 5,
        _ => 7,
    };

    /// <summary>Thirty in all: two in each street, four at the centre, two at the arbitration court, one each for traffic and medical.</summary>
    private static int FullTimeIn(MediationOrganization organization) => organization switch
    {
        { Kind: OrganizationKind.MediationCenter } => 4,
        { Kind: OrganizationKind.StationedMediationRoom } => 2,
        { Level: OrgLevel.Subdistrict } => 2,
        { Abbreviation: "青南交" or "青南医" } => 1,
        _ => 0,
    };

    private void Fill(MediationOrganization organization, int seats)
    {
        var fullTime = FullTimeIn(organization);
        for (var seat = 0; seat < seats; seat++)
        {
            var isFullTime = seat < fullTime;
            var mediator = NewMediator(organization, seat, isFullTime);
            var post = organization.Kind == OrganizationKind.StationedMediationRoom ? CommitteePost.AppointedMediator
                : seat == 0 ? CommitteePost.Director
                : seat == 1 && seats > 5 ? CommitteePost.DeputyDirector
                : CommitteePost.Member;
            mediator.TakePost(
                new MediatorPostId(_random.Id(MadeAt.AddMinutes(_made.Count))),
                organization.Id,
                post,
                organization.Level == OrgLevel.Community ? AppointmentKind.Elected : AppointmentKind.Appointed,
                mediator.AppointedOn);
            _made.Add(mediator);
        }
    }

    private Mediator NewMediator(MediationOrganization organization, int seat, bool isFullTime)
    {
        var isAssistant = isFullTime && seat == 1; // the young people recruited in 2018 (domain S-40)
        var person = isAssistant
            ? _people.NewPerson(new DateOnly(1990, 1, 1), new DateOnly(1995, 12, 31))
            : NewMember(isFullTime, seat);
        var medal = seat == 0 && organization.IsBrandRoom && _medals < GoldMedals ? ++_medals : (int?)null;
        var appointedOn = isAssistant ? new DateOnly(2018, 5, 2) : _random.Day(new DateOnly(2009, 1, 5), new DateOnly(2016, 11, 30));
        var mainField = organization.Fields.Count > 0 ? organization.Fields[0] : _random.Of(CommonFields);
        return new Mediator
        {
            DistrictCode = ShinanPlaces.DistrictCode,
            Id = new MediatorId(_random.Id(MadeAt.AddMinutes(_made.Count))),
            Name = person.Name,
            Sex = person.Sex,
            BirthDate = person.BirthDate,
            Ethnicity = _random.Chance(97) ? "汉族" : _random.Of(["回族", "满族", "朝鲜族"]),
            IdNumber = person.IdNumber,
            Phone = person.Phone,
            HomeAddress = $"青岛市市南区演示路{_random.Between(1, 300)}号{_random.Between(1, 6)}单元{_random.Between(101, 1804)}户",
            Employment = isFullTime ? EmploymentKind.FullTime : EmploymentKind.PartTime,
            Background = isAssistant ? MediatorBackground.JudicialAssistant : BackgroundFor(organization),
            Education = EducationFor(organization, isFullTime),
            Languages = LanguagesOf(person.BirthDate),
            MainField = mainField,
            Abilities = [.. CommonFields.Where(field => field != mainField && _random.Chance(25))],
            Grade = medal is not null ? MediatorGrade.First : GradeByChance(),
            GoldMedalNumber = medal,
            PublicContact = medal is not null || _random.Chance(30) ? organization.Phone : null,
            AppointedOn = appointedOn,
            PreServiceTrainedOn = appointedOn.AddDays(-_random.Between(5, 40)),
            HasLaborCertificate = organization.Fields.Contains(DisputeType.Labor) || (isFullTime && _random.Chance(60)),
        };
    }

    /// <summary>Every third seat is a woman's for certain, so that no committee is without (PML 8).</summary>
    private DemoPerson NewMember(bool isFullTime, int seat)
    {
        var (first, last) = isFullTime
            ? (new DateOnly(1965, 1, 1), new DateOnly(1988, 12, 31))
            : _random.Weighted(
                ((OldestBirth, new DateOnly(1962, 12, 31)), 60),
                ((new DateOnly(1963, 1, 1), new DateOnly(1974, 12, 31)), 27),
                ((new DateOnly(1975, 1, 1), new DateOnly(1988, 12, 31)), 13));
        return _people.NewPerson(first, last, seat % 3 == 2 ? Sex.Female : null);
    }

    private MediatorBackground BackgroundFor(MediationOrganization organization)
    {
        if (organization.Fields.Count > 0)
        {
            return _random.Of(IndustrySource.All.First(trade => trade.Fields[0] == organization.Fields[0]).Experts);
        }
        return organization.Level == OrgLevel.Community
            ? _random.Weighted((MediatorBackground.CommunityWorker, 70), (MediatorBackground.Volunteer, 18), (MediatorBackground.Teacher, 5), (MediatorBackground.RetiredPoliticsAndLaw, 7))
            : _random.Weighted((MediatorBackground.RetiredPoliticsAndLaw, 35), (MediatorBackground.BasicLegalWorker, 20), (MediatorBackground.Lawyer, 20), (MediatorBackground.CommunityWorker, 25));
    }

    /// <summary>Communities have experience rather than schooling; a street asks for senior high school, a trade for college (M-3).</summary>
    private EducationLevel EducationFor(MediationOrganization organization, bool isFullTime) =>
        organization.Level == OrgLevel.Community
            ? _random.Weighted((EducationLevel.BelowHighSchool, 28), (EducationLevel.HighSchool, 44), (EducationLevel.College, 21), (EducationLevel.Bachelor, 7))
            : organization.Fields.Count > 0 || isFullTime
                ? _random.Weighted((EducationLevel.College, 55), (EducationLevel.Bachelor, 40), (EducationLevel.Postgraduate, 5))
                : _random.Weighted((EducationLevel.HighSchool, 45), (EducationLevel.College, 40), (EducationLevel.Bachelor, 15));

    private string[] LanguagesOf(DateOnly born) =>
        born.Year < 1975
            ? _random.Chance(4) ? ["青岛话", "手语"] : ["青岛话"]
            : _random.Weighted<string[]>((["青岛话"], 60), (["青岛话", "英语"], 30), (["韩语"], 5), (["日语"], 5));

    private MediatorGrade? GradeByChance() =>
        _random.Weighted<MediatorGrade?>((null, 55), (MediatorGrade.Fourth, 32), (MediatorGrade.Third, 11), (MediatorGrade.Second, 2));
}
