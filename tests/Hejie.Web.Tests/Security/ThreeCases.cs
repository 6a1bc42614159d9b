using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Hejie.Web.Tests.Hosting;
using Shouldly;

namespace Hejie.Web.Tests.Security;

internal enum Whose
{
    /// <summary>Of the actors' committee, street and mediator.</summary>
    Own,

    /// <summary>Of the next street, another committee and mediator in the same district.</summary>
    Neighbours,

    /// <summary>Of another district.</summary>
    Strangers,
}

/// <summary>An accepted case with its host, three times: the actors' own, a neighbour's and a stranger's.</summary>
internal sealed class ThreeCases
{
    private const string OtherDistrict = "370203";
    private static readonly DateTime Now = new(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc);

    private ThreeCases(MediationCase own, MediationCase neighbours, MediationCase strangers) =>
        Of = new() { [Whose.Own] = own, [Whose.Neighbours] = neighbours, [Whose.Strangers] = strangers };

    public Dictionary<Whose, MediationCase> Of { get; }

    public static async Task<ThreeCases> MakeAsync(TestDatabase database, int from = 0) => new(
        await AcceptedAsync(database, CaseNumber.Of("370202", 2026, 900001 + from), "370202002"),
        await AcceptedAsync(database, CaseNumber.Of("370202", 2026, 900002 + from), "370202003"),
        await AcceptedAsync(database, CaseNumber.Of(OtherDistrict, 2026, 900001 + from), "370203001"));

    /// <summary>One account for each role, with whatever ties it to the own case.</summary>
    public IReadOnlyList<Account> Accounts()
    {
        var own = Of[Whose.Own];
        return [.. Enum.GetValues<Role>().Where(RoleQuestions.HasAccount).Select(role => Account.Open(
            new NewAccount("370202", $"door-{role}", role.ToString(), role)
            {
                MediatorId = role == Role.Mediator ? own.HostMediatorId!.Value.Value : null,
                OrganizationId = role is Role.Mediator or Role.CommitteeClerk ? own.OrganizationId.Value : role == Role.PartnerOfficer ? Guid.CreateVersion7() : null,
                SubdistrictCode = role == Role.SubdistrictOfficer ? own.SubdistrictCode : null,
            },
            Now))];
    }

    private static async Task<MediationCase> AcceptedAsync(TestDatabase database, CaseNumber number, string street)
    {
        var committee = Committee(number);
        var registrar = Actor.Person(Role.Mediator, number.DistrictCode, AccountId.New(Now), "registrar", Guid.CreateVersion7());
        var moment = new Moment(registrar, Now, HolidayCalendar.Standard);
        var made = MediationCase.Register(
            new Registration
            {
                Id = CaseId.New(Now),
                Number = number,
                Type = DisputeType.Neighborhood,
                ApplicationDate = moment.Today,
                SubdistrictCode = street,
                CommunityCode = street + "001",
                Statement = "楼上漏水，泡坏天花板。",
                Requests = ["修好漏水"],
                Organization = committee.Id,
                Parties =
                [
                    new PartyDetails { Role = PartyRole.Applicant, Name = "张三", Phone = "13800000001" },
                    new PartyDetails { Role = PartyRole.Respondent, Name = "李四", Phone = "13800000002" },
                ],
            },
            moment,
            out var refusal)!;
        refusal.ShouldBeNull();
        Mediator[] mediators = [OnTheRoll("王调解", committee), OnTheRoll("刘调解", committee)];
        AssignedMediator Chosen(Mediator mediator) => new(mediator.Id, mediator.Name, [], null, PartiesAccept: false);
        made.Review([.. IntakeReview.QuestionsFor(made.Type, made.Source).Select(question => new ReviewAnswer(question.Code, question.GoodAnswer, null))], moment).ShouldBeNull();
        foreach (var party in made.StillToAgree.ToList())
        {
            made.RecordAnswer(party.Number, Willingness.Agrees, ContactChannel.Telephone, null, moment).ShouldBeNull();
        }
        made.Accept(VolumeNumber.Of(2026, "演", number.Serial), moment).ShouldBeNull();
        made.Assign(Chosen(mediators[0]), [Chosen(mediators[1])], AssignmentMode.NamedByCommittee, moment).ShouldBeNull();
        await using var db = database.Open(number.DistrictCode);
        db.AddRange([committee, .. mediators, made]);
        await db.SaveChangesAsync();
        return made;
    }

    private static Mediator OnTheRoll(string name, MediationOrganization committee)
    {
        var mediator = new Mediator
        {
            DistrictCode = committee.DistrictCode,
            Id = MediatorId.New(Now),
            Name = name,
            Sex = Sex.Female,
            BirthDate = new DateOnly(1970, 1, 1),
            Employment = EmploymentKind.FullTime,
            Background = MediatorBackground.CommunityWorker,
            Education = EducationLevel.College,
            MainField = DisputeType.Neighborhood,
            AppointedOn = new DateOnly(2020, 1, 1),
        };
        mediator.TakePost(MediatorPostId.New(Now), committee.Id, CommitteePost.AppointedMediator, AppointmentKind.Appointed, mediator.AppointedOn);
        return mediator;
    }

    private static MediationOrganization Committee(CaseNumber number) => new()
    {
        DistrictCode = number.DistrictCode,
        Id = OrganizationId.New(Now),
        Kind = OrganizationKind.MediationCommittee,
        Category = OrganizationCategory.Subdistrict,
        Level = OrgLevel.Subdistrict,
        Name = $"演示{number.Serial}调委会",
        Abbreviation = $"演{number.Serial}",
        HostUnit = "演示街道办事处",
        Address = "演示路 1 号",
        Phone = "0532-00000000",
        OpeningHours = "9:00-17:00",
    };
}
