using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Quality;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Quality;

/// <summary>Cases that were archived some days ago, and rounds over those days.</summary>
internal static class ReviewedFiles
{
    public static readonly DateOnly Day = new(2026, 3, 2);

    /// <summary>Ends the case by withdrawal and archives it, all three days before the clock of the tests.</summary>
    public static async Task<CaseNumber> ArchivedAsync(this Committee committee, string applicant = "赵演示")
    {
        var then = committee.Moment with { Now = committee.Moment.Now.AddDays(-3) };
        return await committee.RegisterAsync(
            mediation =>
            {
                mediation.Withdraw(1, "双方自行和解", then).ShouldBeNull();
                mediation.Close(null, then).ShouldBeNull();
                mediation.Archive([], null, then).ShouldBeNull();
            },
            applicant);
    }

    /// <summary>Archived as the others, and reopened today.</summary>
    public static async Task<CaseNumber> ReopenedAsync(this Committee committee)
    {
        var then = committee.Moment with { Now = committee.Moment.Now.AddDays(-3) };
        return await committee.RegisterAsync(mediation =>
        {
            committee.Accept(mediation);
            committee.Assign(mediation);
            mediation.Withdraw(1, "双方自行和解", then).ShouldBeNull();
            mediation.Close(null, then).ShouldBeNull();
            mediation.Archive([], null, then).ShouldBeNull();
            var volume = new BoundVolume(new string('b', 64), "370202/2026/bb/b", 1000);
            mediation.Reopen(new Reopening(ReopeningGround.Relapse, "又漏了", [.. mediation.Parties.Select(party => party.Number)]), volume, committee.Moment).ShouldBeNull();
        });
    }

    /// <summary>A round of which exactly this file is drawn, given to the reviewer.</summary>
    public static async Task<FileReview> GivenAsync(this HejieApp app, Committee committee, Account reviewer, string? street = null)
    {
        var number = await committee.ArchivedAsync();
        var moment = new Moment(Actor.Person(Role.BureauOfficer, "370202", AccountId.New(app.Clock.Now), "区局"), app.Clock.Now, HolidayCalendar.Standard);
        var round = ReviewRound.Plan(ReviewRoundId.New(app.Clock.Now), new ReviewRoundPlan("一季度评查", street, Day, Day), "seed", moment, out _)!;
        await using var db = app.Database.Open();
        var mediation = db.Set<MediationCase>().Single(c => c.Number == number);
        var file = round.Draw([new ReviewCandidate(mediation.Id, number, false, mediation.OrganizationId, mediation.SubdistrictCode, [])], moment, out _).Single();
        FileReview.Spread([file], [new FileReviewer(reviewer.Id, reviewer.DisplayName, null, null)], moment).ShouldBeNull();
        db.AddRange(round, file);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return file;
    }

    public static IEnumerable<(string, object)> FullMarks(int? completePapers = null, string remark = "") =>
        ReviewAspects.All.SelectMany((aspect, place) => new (string, object)[]
        {
            ($"Marks[{place}].Points", aspect == ReviewAspect.CompletePapers && completePapers is { } points ? $"{points}" : $"{ReviewAspects.WorthOf(aspect)}"),
            ($"Marks[{place}].Remark", aspect == ReviewAspect.CompletePapers ? remark : ""),
        });
}
