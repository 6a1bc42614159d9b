using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Quality;
using Shouldly;

namespace Hejie.Domain.Tests.Quality;

/// <summary>A round over the files archived in the first quarter, planned on Wednesday 1 April 2026, with one file to be reviewed.</summary>
internal sealed class ReviewStory
{
    public const string District = "370202";
    public const string Seed = "a-seed-of-the-test";
    public static readonly ReviewRoundPlan Quarter = new("2026年第一季度评查", null, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
    public static readonly OrganizationId Committee = new(Guid.Parse("0195f000-0000-7000-8000-000000000001"));
    public static readonly MediatorId Host = new(Guid.Parse("0195f000-0000-7000-8000-0000000000a1"));
    public static readonly MediatorId Helper = new(Guid.Parse("0195f000-0000-7000-8000-0000000000a2"));
    public static readonly FileReviewer Lu = Reviewer(1, "鲁评查");
    public static readonly FileReviewer Wu = Reviewer(2, "吴评查");
    private static readonly DateTime Wednesday = new(2026, 4, 1, 1, 0, 0, DateTimeKind.Utc);

    private int _days;

    public ReviewRound Round { get; private set; } = null!;
    public FileReview File { get; private set; } = null!;

    public static FileReviewer Reviewer(int number, string name, Guid? committee = null, Guid? mediator = null) =>
        new(new AccountId(new Guid(number, 0, 0, new byte[8])), name, committee, mediator);

    public static ReviewCandidate Candidate(int serial, bool isConfirmed = false) =>
        new(new CaseId(new Guid(serial, 1, 0, new byte[8])), CaseNumber.Of(District, 2026, serial), isConfirmed, Committee, "370202010", [Helper, Host]);

    public static IReadOnlyList<ReviewCandidate> Candidates(int count, bool isConfirmed = false) =>
        [.. Enumerable.Range(isConfirmed ? 5001 : 1, count).Select(serial => Candidate(serial, isConfirmed))];

    public Moment Bureau => By(Actor.Person(Role.BureauOfficer, District, new AccountId(Guid.Parse("0195f000-0000-7000-8000-0000000000b1")), "区局"));

    public Moment Clerk => By(Actor.Person(Role.CommitteeClerk, District, new AccountId(Guid.Parse("0195f000-0000-7000-8000-0000000000c1")), "登记员", organizationId: Committee.Value));

    public Moment As(FileReviewer reviewer) => By(Actor.Person(Role.Reviewer, District, reviewer.Account, reviewer.Name));

    public DateOnly Today => Bureau.Today;

    private Moment By(Actor actor) => new(actor, Wednesday.AddDays(_days), HolidayCalendar.Standard);

    public ReviewStory On(DateOnly day)
    {
        _days = day.DayNumber - ChinaTime.DayOf(Wednesday).DayNumber;
        return this;
    }

    public static ReviewStory Planned(ReviewRoundPlan? plan = null)
    {
        var story = new ReviewStory();
        story.Round = ReviewRound.Plan(ReviewRoundId.New(Wednesday), plan ?? Quarter, Seed, story.Bureau, out var refusal).ShouldNotBeNull($"{refusal}");
        return story;
    }

    public ReviewStory Drawn()
    {
        File = Round.Draw([Candidate(1)], Bureau, out var refusal).ShouldHaveSingleItem();
        refusal.ShouldBeNull();
        return this;
    }

    public ReviewStory Assigned()
    {
        FileReview.Spread([File], [Lu], Bureau).ShouldBeNull();
        return this;
    }

    public ReviewStory Judged(string? fixes = null, DateOnly? fixBy = null)
    {
        File.Judge(new FileFindings(FullMarks(), fixes, fixBy), As(Lu)).ShouldBeNull();
        return this;
    }

    public ReviewStory Answered()
    {
        File.Reply("已补齐送达回证。", Clerk).ShouldBeNull();
        return this;
    }

    public static IReadOnlyList<AspectMark> FullMarks() => [.. ReviewAspects.All.Select(aspect => new AspectMark(aspect, ReviewAspects.WorthOf(aspect), null))];
}
