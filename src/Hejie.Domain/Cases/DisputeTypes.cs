using System.Collections.Frozen;

using static Hejie.Domain.Cases.DisputeType;

namespace Hejie.Domain.Cases;

/// <summary>A row of the ministry's report sheet, on and after a year: which dispute type is counted in which row.</summary>
/// <param name="FromYear">First year in which the sheet has this row.</param>
public sealed record StatRow(DisputeType Type, int FromYear, DisputeType CountsAs);

/// <summary>The kinds of dispute with their codes, their finer kinds for intake, and their row in the report sheet.</summary>
/// <remarks>The official sheet has no row of its own for finance, intellectual property, schools, public transport and
/// community affairs: they count as other. Where a bureau's sheet differs, the rows are passed in.</remarks>
public static class DisputeTypes
{
    private const int FirstYear = 2011;

    private static readonly FrozenDictionary<DisputeType, string[]> Finer = new Dictionary<DisputeType, string[]>
    {
        [MarriageFamily] = ["Divorce", "BetrothalGifts", "ChildSupport", "ParentSupport", "SpouseSupport", "Inheritance", "HouseholdDivision", "DomesticViolence"],
        [Neighborhood] = ["WaterLeak", "Noise", "PassageAndLight", "SharedSpace", "Pets"],
        [HousingHomestead] = ["HouseSale", "HouseLease", "HouseTitle", "Renovation"],
        [Contract] = ["SaleOfGoods", "PrivateLoan", "Lease", "ServiceContract", "PrepaidCard"],
        [ProductionBusiness] = ["Operation", "Partnership", "Competition"],
        [DamageCompensation] = ["PersonalInjury", "PropertyDamage", "Reputation", "FallingObject"],
        [ForestLand] = ["LandTitle", "LandContract"],
        [LandRequisition] = ["Compensation", "Resettlement"],
        [DisputeType.Environment] = ["EnvironmentalNoise", "CookingFumes", "Discharge"],
        [Labor] = ["UnpaidWages", "WorkInjury", "EndOfContract", "SocialInsurance", "NewFormsOfWork"],
        [Consumer] = ["Goods", "Services", "Prepayment", "OnlineShopping", "Travel"],
        [Tourism] = ["TravelContract", "ScenicSpot"],
        [ECommerce] = ["OnlineOrder", "PlatformService"],
        [Medical] = ["Treatment", "MedicalFees", "Nursing"],
        [TrafficAccident] = ["TrafficInjury", "VehicleDamage"],
        [Property] = ["PropertyFee", "Repairs", "Parking", "SharedIncome", "MaintenanceFund", "OwnersCommittee", "SelectionAndHandover"],
        [Finance] = ["CreditCard", "Loan", "WealthProduct", "Insurance", "Payment", "Securities"],
        [IntellectualProperty] = ["Trademark", "Copyright", "Patent"],
        [SchoolCampus] = ["CampusInjury", "TuitionRefund", "PupilConflict"],
        [PublicTransit] = ["TransitInjury", "TransitConflict"],
        [CommunityAffairs] = ["CommunityDecision", "CommunityFunds"],
        [Other] = [],
    }.ToFrozenDictionary();

    /// <summary>Every type in the order of the codes.</summary>
    public static IReadOnlyList<DisputeType> All { get; } = [.. Enum.GetValues<DisputeType>().Order()];

    /// <summary>The rows of the sheet in force since 2011: each type its own row, but for those rolled into other.</summary>
    public static IReadOnlyList<StatRow> OfficialRows { get; } =
    [
        .. All.Select(type => new StatRow(
            type,
            FirstYear,
            type is Finance or IntellectualProperty or SchoolCampus or PublicTransit or CommunityAffairs ? Other : type)),
    ];

    /// <summary>Two digits, as 01 or 99.</summary>
    public static string CodeOf(DisputeType type) => ((int)type).ToString("D2");

    /// <summary>The type of a code, or null for a code that is none.</summary>
    public static DisputeType? FromCode(string? code) =>
        int.TryParse(code, out var number) && code.Length == 2 && Enum.IsDefined((DisputeType)number) ? (DisputeType)number : null;

    /// <summary>The finer kinds asked at intake, by code; empty where there are none.</summary>
    public static IReadOnlyList<string> SubtypesOf(DisputeType type) => Finer[type];

    /// <summary>The row of the sheet that a type counts in.</summary>
    /// <param name="rows">The map in force, newest year that is not after <paramref name="year"/> winning.</param>
    public static DisputeType RowFor(DisputeType type, int year, IEnumerable<StatRow> rows) =>
        rows.Where(row => row.Type == type && row.FromYear <= year).MaxBy(row => row.FromYear)?.CountsAs ?? type;
}
