using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Hejie.Data.Numbering;
using Hejie.Domain.Cases;
using Hejie.Domain.Places;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Demo;

public sealed class MakingDemoEstatesTests
{
    private static readonly ShinanRegister Register = ShinanRegister.Make();
    private static readonly IReadOnlyList<object> Made = DemoEstates.Make(Register, new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc));
    private static readonly List<ManagedEstate> All = [.. Made.OfType<ManagedEstate>()];

    [Fact]
    public void Estates_and_towers_stand_in_every_street_and_some_lack_an_organisation()
    {
        (All.Count(estate => estate.Kind == EstateKind.Residential), All.Count(estate => estate.Kind == EstateKind.BusinessTower)).ShouldBe((40, 12));
        All.Select(estate => estate.SubdistrictCode).Distinct().Count().ShouldBe(11);
        All.Count(estate => estate.OrganizationId is not null).ShouldBe(44);
    }

    [Fact]
    public void Their_organisations_serve_the_street_and_take_property_disputes()
    {
        var bodies = Register.Organizations.ToDictionary(body => body.Id);

        All.Where(estate => estate.OrganizationId is not null)
            .ShouldAllBe(estate => bodies[estate.OrganizationId!.Value].Serves(estate.SubdistrictCode) && bodies[estate.OrganizationId.Value].Takes(DisputeType.Property));
    }

    [Fact]
    public void Nobody_and_nothing_in_them_is_real()
    {
        All.ShouldAllBe(estate => estate.Name.StartsWith("演示") && estate.Company.Contains("演示") && estate.Contact!.Name!.EndsWith("（演示）") && estate.Contact.Phone!.StartsWith("0532-1"));
        All.SelectMany(estate => estate.Leaders).ShouldAllBe(leader => leader.Name.EndsWith("（演示）") && leader.Phone!.StartsWith("154"));
        All.Select(estate => estate.Name).Distinct().Count().ShouldBe(All.Count);
    }

    [Fact]
    public void Their_numbers_run_without_gaps_and_the_next_one_goes_on()
    {
        All.Select(estate => estate.Number).ShouldBe(Enumerable.Range(1, All.Count));
        Made.OfType<NumberSeries>().ShouldHaveSingleItem().Next.ShouldBe(All.Count + 1);
    }
}
