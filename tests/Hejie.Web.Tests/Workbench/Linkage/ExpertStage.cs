using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Mediators;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>A committee with a property dispute under mediation, and two lawyers of a name that nobody else bears.</summary>
internal sealed class ExpertStage
{
    private static int s_made;
    private readonly HejieApp _app;

    private ExpertStage(HejieApp app) => _app = app;

    public required Committee Committee { get; init; }
    public required CaseNumber Number { get; init; }

    /// <summary>Also a mediator of the committee.</summary>
    public required Expert Meng { get; init; }
    public required Expert Lin { get; init; }

    public static async Task<ExpertStage> SetUpAsync(HejieApp app)
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync(committee.Assign, with: application => application with
        {
            Type = DisputeType.Property,
            Parties = [application.Parties[0], application.Parties[1] with { Kind = PartyKind.LegalPerson, Name = "演示和风物业有限公司" }],
        });
        var mark = Interlocked.Increment(ref s_made);
        return new ExpertStage(app)
        {
            Committee = committee,
            Number = number,
            Meng = await EnterAsync(app, $"孟律{mark}", committee.Helper),
            Lin = await EnterAsync(app, $"林律{mark}"),
        };
    }

    public static async Task<Expert> EnterAsync(
        HejieApp app, string name, Mediator? mediator = null, string unit = "演示正言律师事务所", ExpertSource source = ExpertSource.LawFirm, ExpertGroup group = ExpertGroup.PropertyLawyers, params string[] ties)
    {
        await using var db = app.Database.Open();
        var moment = new Moment(Actor.Job("370202", "test"), app.Clock.Now, HolidayCalendar.Standard);
        var details = new ExpertDetails(mediator?.Name ?? name, unit, "律师", source, [group], [DisputeType.Property], ties, "13800001234", moment.Today, moment.Today);
        var expert = Expert.Enter(ExpertId.New(moment.Now), details, mediator, isKnown: false, moment, out var refusal) ?? throw new InvalidOperationException(refusal!.Code);
        db.Add(expert);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return expert;
    }

    public Task<Browser> BureauAsync() => _app.SignInAsync(Role.BureauOfficer);

    public string ConsultationsOfCase => $"/cases/{Number}/consultations";

    /// <summary>What the form of the committee is filled with; the second party has not agreed.</summary>
    public static (string, object)[] Nomination(params (string, object)[] more) =>
    [
        ("Group", "PropertyLawyers"), ("ConsultationReason", "责任分不清"), ("Importance", "涉及全楼"), ("ConsultationFacts", "楼上漏水，原因不明。"), ("ConsultationQuestions", "谁来负责"),
        ("ConsultationMaterials", "照片\n检测报告"), ("ConsultationConsents", new[] { "1" }), .. more,
    ];

    /// <summary>What the form of the bureau is filled with.</summary>
    public (string, object)[] Meeting(params Expert[] experts) =>
    [
        ("Called", experts.Select(expert => $"{expert.Id.Value}").ToArray()), ("MeetingDay", $"{Committee.Moment.Today.AddDays(1):yyyy-MM-dd}"), ("MeetingTime", "14:30"), ("IsOnline", "False"), ("MeetingPlace", "区司法局会议室"),
    ];
}
