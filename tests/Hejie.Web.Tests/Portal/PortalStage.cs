using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

/// <summary>The places and bodies that the portal offers, and cases at the stage a test needs.</summary>
internal static class PortalStage
{
    public const string ApplicantPhone = "13812345678";
    public const string RespondentPhone = "0532-83812345";
    private static readonly SemaphoreSlim Once = new(1);
    private static int s_serial = 900_000;

    public static async Task SetAsync(HejieApp app)
    {
        await Once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await using var db = app.Database.Open();
            if (await db.Set<Subdistrict>().AnyAsync(TestContext.Current.CancellationToken))
            {
                return;
            }
            var register = ShinanRegister.Make();
            db.AddRange(register.Districts);
            db.AddRange(register.Subdistricts);
            db.AddRange(register.Communities);
            db.AddRange(register.Organizations.Where(body => body.DistrictCode == ShinanRegister.DistrictCode));
            db.AddRange(register.Mediators.Where(mediator => mediator.IsGoldMedal));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        finally
        {
            Once.Release();
        }
    }

    /// <summary>A case of two persons, registered a moment ago, then led on by <paramref name="lead"/>.</summary>
    public static async Task<MediationCase> CaseAsync(this HejieApp app, Action<MediationCase, Moment>? lead = null, OrganizationId? organization = null)
    {
        await SetAsync(app);
        await using var db = app.Database.Open();
        var committee = await db.Set<MediationOrganization>().FirstAsync(body => body.Category == OrganizationCategory.Community, TestContext.Current.CancellationToken);
        var moment = new Moment(Actor.Job("370202", "test"), app.Clock.Now, HolidayCalendar.Standard);
        var registered = MediationCase.Register(
            new Registration
            {
                Id = CaseId.New(app.Clock.Now),
                Number = CaseNumber.Of("370202", 2026, Interlocked.Increment(ref s_serial)),
                Type = DisputeType.Neighborhood,
                ApplicationDate = moment.Today,
                SubdistrictCode = committee.SubdistrictCode!,
                CommunityCode = committee.CommunityCode!,
                Statement = "楼上漏水，泡了吊顶。",
                Requests = ["修好漏水"],
                Organization = organization ?? committee.Id,
                Parties =
                [
                    new PartyDetails { Role = PartyRole.Applicant, Name = "演示甲", Phone = ApplicantPhone },
                    new PartyDetails { Role = PartyRole.Respondent, Name = "演示乙", Phone = RespondentPhone },
                ],
            },
            moment,
            out var refusal)!;
        refusal.ShouldBeNull();
        lead?.Invoke(registered, moment);
        db.Add(registered);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return registered;
    }

    /// <summary>Reviewed without an objection, and the other side invited by <paramref name="code"/>.</summary>
    public static Task<MediationCase> InvitedCaseAsync(this HejieApp app, string code) => app.CaseAsync((mediation, moment) => Invite(mediation, code, moment));

    public static Task<MediationCase> AcceptedCaseAsync(this HejieApp app) => app.CaseAsync((mediation, moment) =>
    {
        Invite(mediation, InvitationCode.New(), moment);
        mediation.RecordAnswer(2, Willingness.Agrees, ContactChannel.Telephone, null, moment).ShouldBeNull();
        mediation.Accept(new VolumeNumber($"测试{mediation.Number.Short}"), moment).ShouldBeNull();
    });

    /// <summary>A browser into which the party of this telephone has entered by number and telephone.</summary>
    public static async Task<Browser> AsPartyAsync(this HejieApp app, CaseNumber number, string phone)
    {
        var browser = app.Visit();
        var page = await (await browser.OpenAsync("/track")).SubmitAsync(("Number", number.Text), ("Phone", phone));
        page.Address.ShouldBe($"/track/{number}", page.Body);
        return browser;
    }

    public static async Task<MediationCase> ReadAsync(this HejieApp app, CaseNumber number)
    {
        await using var db = app.Database.Open();
        return await db.Set<MediationCase>().AsNoTracking().SingleAsync(known => known.Number == number, TestContext.Current.CancellationToken);
    }

    private static void Invite(MediationCase mediation, string code, Moment moment)
    {
        var answers = IntakeReview.QuestionsFor(mediation.Type, mediation.Source).Select(question => new ReviewAnswer(question.Code, question.GoodAnswer, null));
        mediation.Review([.. answers], moment).ShouldBeNull();
        mediation.Invite(() => code, moment).ShouldBeNull();
    }
}
