using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

public sealed class RememberingWorkEventsTests
{
    private static readonly Moment Now = new(Actor.Job("370202", "区司法局"), ChinaTime.InstantOf(new DateOnly(2026, 3, 5), new TimeOnly(9, 0)), HolidayCalendar.Standard);

    private static readonly WorkEventDetails OnSite = new(WorkEventKind.OnSiteMeeting, new DateOnly(2013, 4, 18), IsDayKnown: false, " 现场观摩会 ", "青岛市司法局", " ", "推广物业纠纷调解的经验。");

    private static WorkEvent? Enter(WorkEventDetails details, out Refusal? refusal) => WorkEvent.Enter(WorkEventId.New(Now.Now), details, Now, out refusal);

    [Fact]
    public void S25_an_event_of_which_only_the_month_is_known_stands_at_its_first_day()
    {
        var made = Enter(OnSite, out var refusal).ShouldNotBeNull();

        (refusal, made.On, made.Title, made.Place, made.EnteredBy).ShouldBe((null, new DateOnly(2013, 4, 1), "现场观摩会", null, "区司法局"));
    }

    [Theory]
    [InlineData("WorkEventTitle")]
    [InlineData("WorkEventOrganiser")]
    [InlineData("WorkEventWhat")]
    public void S25_it_says_what_it_was_and_who_held_it(string gap)
    {
        var details = gap switch { "WorkEventTitle" => OnSite with { Title = " " }, "WorkEventOrganiser" => OnSite with { Organiser = "" }, _ => OnSite with { What = "" } };

        Enter(details, out var refusal).ShouldBeNull();
        refusal.ShouldBe(WorkEventRefusals.WorkEventIncomplete);
        refusal!.Details.ShouldBe([gap]);
        Enter(OnSite, out _)!.ChangeDetails(details, Now).ShouldBe(WorkEventRefusals.WorkEventIncomplete);
    }

    [Fact]
    public void It_has_happened_and_is_put_right()
    {
        Enter(OnSite with { On = Now.Today.AddDays(1), IsDayKnown = true }, out var refusal).ShouldBeNull();
        refusal.ShouldBe(CaseRefusals.DateInFuture);
        var made = Enter(OnSite with { On = Now.Today, IsDayKnown = true }, out _).ShouldNotBeNull();

        made.ChangeDetails(OnSite with { Title = "物业调解现场观摩会" }, Now).ShouldBeNull();

        (made.Title, made.Version).ShouldBe(("物业调解现场观摩会", 1));
    }
}
