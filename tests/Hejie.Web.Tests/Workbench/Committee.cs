using Hejie.Data.Numbering;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Hejie.Domain.Places;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Hejie.Web.Tests.Workbench;

/// <summary>A committee of its own for a test, with two mediators, in a street that all tests share.</summary>
internal sealed class Committee
{
    public const string Street = "370202002";
    public const string Community = "370202002001";
    public const string ApplicantPhone = "13800000001";
    public const string RespondentPhone = "13800000002";
    private static int s_made;
    private readonly HejieApp _app;

    private Committee(HejieApp app) => _app = app;

    public required MediationOrganization Body { get; init; }
    public required Mediator Host { get; init; }
    public required Mediator Helper { get; init; }

    public static async Task<Committee> SetUpAsync(HejieApp app, OrgLevel level = OrgLevel.Community)
    {
        await using var db = app.Database.Open();
        if (!await db.Subdistricts.AnyAsync(street => street.Code == Street))
        {
            db.Add(new District { Code = "370202", Name = "青岛市市南区", ShortName = "市南", Level = DistrictLevel.County });
            db.Add(new Subdistrict { DistrictCode = "370202", Code = Street, Name = "八大峡街道", ShortName = "八大峡", JusticeOfficeName = "八大峡司法所" });
            db.Add(new Community { DistrictCode = "370202", Code = Community, SubdistrictCode = Street, Name = "演示社区一" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var body = NewBody(level, app.Clock.Now);
        var made = new Committee(app) { Body = body, Host = NewMediator("王和", body, app.Clock.Now), Helper = NewMediator("李解", body, app.Clock.Now) };
        db.AddRange(body, made.Host, made.Helper);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return made;
    }

    public Task<Browser> ClerkAsync() => _app.SignInAsync(Role.CommitteeClerk, organization: Body.Id.Value);

    public Task<Browser> MediatorAsync() => _app.SignInAsync(Role.Mediator, mediator: Host.Id.Value, organization: Body.Id.Value);

    public Moment Moment => new(Actor.Job("370202", "test"), _app.Clock.Now, HolidayCalendar.Standard);

    /// <summary>Registers a dispute of the committee; <paramref name="course"/> takes it further by the verbs.</summary>
    public async Task<CaseNumber> RegisterAsync(
        Action<MediationCase>? course = null, string applicant = "赵演示", Func<Registration, Registration>? with = null)
    {
        await using var db = _app.Database.Open();
        return await db.InOneTransactionAsync(async stop =>
        {
            var number = CaseNumber.Of("370202", Moment.Today.Year, await db.NextNumberAsync(NumberSeries.Cases, Moment.Today.Year, stop));
            var application = Application(number, applicant);
            var registered = MediationCase.Register(with?.Invoke(application) ?? application, Moment, out _)!;
            course?.Invoke(registered);
            db.Add(registered);
            await db.SaveChangesAsync(stop);
            return number;
        });
    }

    /// <summary>Reviewed, every party willing: ready to be accepted.</summary>
    public void Prepare(MediationCase mediation)
    {
        _ = mediation.Review([.. IntakeReview.QuestionsFor(mediation.Type, mediation.Source).Select(q => new ReviewAnswer(q.Code, q.GoodAnswer, null))], Moment);
        _ = mediation.RecordAnswer(2, Willingness.Agrees, ContactChannel.Telephone, null, Moment);
    }

    public void Accept(MediationCase mediation)
    {
        Prepare(mediation);
        _ = mediation.Accept(VolumeNumber.Of(2026, Body.Abbreviation, mediation.Number.Serial), Moment);
    }

    public void Assign(MediationCase mediation) => Assign(mediation, Host);

    public void Assign(MediationCase mediation, Mediator host)
    {
        Accept(mediation);
        _ = mediation.Assign(new AssignedMediator(host.Id, host.Name, [], null, false) { HasLaborCertificate = true }, [], AssignmentMode.NamedByCommittee, Moment);
    }

    public Registration Application(CaseNumber number, string applicant) => new()
    {
        Id = CaseId.New(Moment.Now),
        Number = number,
        Type = DisputeType.Neighborhood,
        ApplicationDate = Moment.Today,
        SubdistrictCode = Street,
        CommunityCode = Community,
        Statement = "楼上漏水，天花板泡坏。",
        Requests = ["修好漏水处", "赔偿损失"],
        ClaimFen = 120_000,
        Organization = Body.Id,
        Parties =
        [
            new PartyDetails { Role = PartyRole.Applicant, Name = applicant, Phone = ApplicantPhone, IdNumber = "110101199003070011" },
            new PartyDetails { Role = PartyRole.Respondent, Name = "钱演示", Phone = RespondentPhone, Address = "八大峡街道示例路 12 号 301" },
        ],
    };

    private static MediationOrganization NewBody(OrgLevel level, DateTime now)
    {
        var number = Interlocked.Increment(ref s_made);
        return new MediationOrganization
        {
            DistrictCode = "370202",
            Id = OrganizationId.New(now),
            Kind = OrganizationKind.MediationCommittee,
            Category = level == OrgLevel.Community ? OrganizationCategory.Community : OrganizationCategory.Subdistrict,
            Level = level,
            Name = $"演示社区第{number}人民调解委员会",
            Abbreviation = $"演示{number}",
            HostUnit = "演示社区居民委员会",
            SubdistrictCode = Street,
            CommunityCode = level == OrgLevel.Community ? Community : null,
            Address = "演示路 1 号",
            Phone = "0532-80000000",
            OpeningHours = "工作日 9:00–17:00",
        };
    }

    private static Mediator NewMediator(string name, MediationOrganization body, DateTime now)
    {
        var mediator = new Mediator
        {
            DistrictCode = "370202",
            Id = MediatorId.New(now),
            Name = name,
            Sex = Sex.Female,
            BirthDate = new DateOnly(1970, 5, 1),
            Employment = EmploymentKind.PartTime,
            Background = MediatorBackground.CommunityWorker,
            Education = EducationLevel.College,
            MainField = DisputeType.Neighborhood,
            AppointedOn = new DateOnly(2024, 1, 1),
            PreServiceTrainedOn = new DateOnly(2024, 1, 5),
            HomeAddress = name == "李解" ? "八大峡街道示例路 12 号 301" : null,
            Employer = name == "李解" ? "钱演示" : null,
        };
        mediator.TakePost(MediatorPostId.New(now), body.Id, CommitteePost.Member, AppointmentKind.Elected, new DateOnly(2024, 1, 1));
        return mediator;
    }
}
