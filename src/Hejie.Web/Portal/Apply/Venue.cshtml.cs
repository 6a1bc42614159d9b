using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared.Controls;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

public sealed class VenueModel(Drafts drafts, Venues venues) : ApplyStep(drafts)
{
    [BindProperty, Required]
    public string? Venue { get; set; }

    public MediationOrganization? Home { get; private set; }
    public IReadOnlyList<Choice> OfField { get; private set; } = [];
    public IReadOnlyList<Choice> BrandRooms { get; private set; } = [];
    public IReadOnlyList<(Mediator Mediator, MediationOrganization Body)> GoldMediators { get; private set; } = [];

    public override string Step => ApplySteps.Venue;

    protected override async Task PrepareAsync(CancellationToken stop)
    {
        Home = await venues.HomeAsync(Answers, stop);
        OfField = await venues.OfFieldAsync(Answers.Type ?? DisputeType.Other, stop);
        BrandRooms = await venues.BrandRoomsAsync(stop);
        GoldMediators = await venues.GoldMediatorsAsync(stop);
    }

    protected override void Show() => Venue = Answers.Venue ?? (Home is null ? null : Venues.ChoiceOf(Home, Home.Name).Value);

    protected override void Judge()
    {
        var known = OfField.Concat(BrandRooms).Select(choice => choice.Value)
            .Concat(GoldMediators.Select(gold => Venues.ValueOf(gold.Mediator)))
            .Append(Home is null ? "" : Venues.ChoiceOf(Home, Home.Name).Value);
        if (Venue is not null && !known.Contains(Venue))
        {
            Wrong(nameof(Venue), "NotUnderstood");
        }
    }

    protected override void Take() => Answers.Venue = Venue;
}
