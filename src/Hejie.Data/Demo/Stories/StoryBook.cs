using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Stories;

/// <summary>Every story by its type.</summary>
internal static class StoryBook
{
    private static readonly ILookup<DisputeType, Story> Stories =
        new[] { HomeStories.All, MoneyStories.All, HarmStories.All, WorkStories.All }.SelectMany(stories => stories).ToLookup(story => story.Type);

    /// <summary>How often each kind comes to a committee that takes all.</summary>
    public static IReadOnlyList<(DisputeType Type, int Weight)> CommonTypes { get; } =
    [
        (DisputeType.Neighborhood, 25), (DisputeType.MarriageFamily, 16), (DisputeType.Property, 15), (DisputeType.HousingHomestead, 9),
        (DisputeType.DamageCompensation, 8), (DisputeType.Contract, 8), (DisputeType.Consumer, 6), (DisputeType.Labor, 3),
        (DisputeType.TrafficAccident, 2), (DisputeType.Environment, 3), (DisputeType.ProductionBusiness, 1), (DisputeType.CommunityAffairs, 1),
        (DisputeType.LandRequisition, 1), (DisputeType.PublicTransit, 1), (DisputeType.Other, 1),
    ];

    public static Story Draw(DisputeType type, DemoRandom random) => random.Of([.. Stories[type]]);
}
