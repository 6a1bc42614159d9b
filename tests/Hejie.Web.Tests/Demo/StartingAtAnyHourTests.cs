using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Demo;

/// <summary>Somebody tries the program whenever it suits: after midnight, on a holiday, on the first day of a year.</summary>
public sealed class StartingAtAnyHourTests
{
    private static readonly ShinanRegister Register = ShinanRegister.Make();

    public static IEnumerable<TheoryDataRow<DateTime>> Hours =>
        from day in new DateOnly[] { new(2026, 11, 28), new(2027, 1, 1), new(2027, 2, 28), new(2026, 10, 1) }
        from hour in Enumerable.Range(0, 24)
        select new TheoryDataRow<DateTime>(ChinaTime.InstantOf(day, new TimeOnly(hour, 5)));

    [Theory, MemberData(nameof(Hours))]
    public void The_demonstration_can_be_made_at_every_hour(DateTime at)
    {
        var estates = DemoEstates.Make(Register, at);

        DemoReferrals.Make(DemoReferrals.Bodies(), Register, [], at).Count.ShouldBe(5);
        DemoMeetings.Make(Register, [.. estates.OfType<ManagedEstate>()], at).ShouldNotBeEmpty();
        DemoInformation.Make(Register, [], at).ShouldNotBeEmpty();
        DemoWorkEvents.Make(at).ShouldNotBeEmpty();
        DemoCalendars.Make(Register, ShinanRegister.DistrictCode, at).ShouldNotBeEmpty();
        DemoLinkage.Mechanisms(Register, at).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(23, 55)]
    public void Its_cases_can_be_lived_through_at_the_ends_of_a_day(int hour, int minute)
    {
        var at = ChinaTime.InstantOf(new DateOnly(2026, 11, 28), new TimeOnly(hour, minute));
        var cases = ShinanCases.Make(Register, DemoSamples.Files, at);

        DemoConsultations.Make(Register, DemoExperts.Make(Register, ShinanRegister.DistrictCode, at), cases, at).ShouldNotBeEmpty();
        DemoReferrals.Make(DemoReferrals.Bodies(), Register, cases, at).Count.ShouldBeGreaterThan(5);
        DemoLegalAid.Make(DemoReferrals.Bodies().Single(body => body.Kind == PartnerKind.LegalAid), Register, cases, at).Count.ShouldBe(5);
        DemoInformation.Make(Register, cases, at).ShouldNotBeEmpty();
    }
}
