using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

/// <summary>A point to look at before anybody signs: what a court would not confirm (CPI 355, 358).</summary>
/// <param name="Code">Key of the sentence on the page (Texts/PreSign).</param>
/// <param name="IsWarning">The point may stand open with a reason (J-5); the others must hold.</param>
public sealed record PreSignPoint(string Code, string RuleId, string Article, bool IsWarning);

/// <summary>The mediator's answer to a point.</summary>
public sealed record PreSignAnswer(string Code, bool Holds, string? Reason);

/// <summary>The check before signing: rules A-9 and J-5.</summary>
public static class PreSignCheck
{
    private static readonly IReadOnlyList<PreSignPoint> Always =
    [
        new("KeepsMandatoryLaw", "A-9", "CPI 358", false),
        new("HarmsNobodyElse", "A-9", "CPI 358", false),
        new("GoodMorals", "A-9", "CPI 358", false),
        new("Voluntary", "A-9", "PML 3; CPI 358", false),
        new("ClearAndEnforceable", "A-9", "CPI 358", false),
    ];

    private static readonly PreSignPoint NoStatus = new("DoesNotSettleStatus", "J-5", "CPI 355", true);
    private static readonly PreSignPoint NoTitle = new("DoesNotSettleTitle", "J-5", "CPI 355", true);

    /// <summary>Every point there is.</summary>
    public static IReadOnlyList<PreSignPoint> All { get; } = [.. Always, NoStatus, NoTitle];

    /// <summary>What is asked for a dispute of this type.</summary>
    public static IReadOnlyList<PreSignPoint> PointsFor(DisputeType type) => type switch
    {
        DisputeType.MarriageFamily => [.. Always, NoStatus, NoTitle],
        DisputeType.HousingHomestead or DisputeType.ForestLand or DisputeType.LandRequisition or DisputeType.IntellectualProperty => [.. Always, NoTitle],
        _ => Always,
    };

    /// <summary>Codes of the points that still stand in the way.</summary>
    public static IReadOnlyList<string> Open(DisputeType type, IReadOnlyList<PreSignAnswer> answers) =>
    [
        .. from point in PointsFor(type)
           let answer = answers.FirstOrDefault(answer => answer.Code == point.Code)
           where answer is null || !(answer.Holds || (point.IsWarning && !string.IsNullOrWhiteSpace(answer.Reason)))
           select point.Code,
    ];
}
