namespace Hejie.Domain.Cases;

/// <summary>What a dispute is about. The number is its code in lists and reports, printed with two digits.</summary>
public enum DisputeType
{
    MarriageFamily = 1,
    Neighborhood = 2,
    HousingHomestead = 3,
    Contract = 4,
    ProductionBusiness = 5,
    DamageCompensation = 6,
    ForestLand = 7,
    LandRequisition = 8,
    Environment = 9,
    Labor = 10,
    Consumer = 11,
    Tourism = 12,
    ECommerce = 13,
    Medical = 14,
    TrafficAccident = 15,
    Property = 16,
    Finance = 17,
    IntellectualProperty = 18,
    SchoolCampus = 19,
    PublicTransit = 20,
    CommunityAffairs = 21,
    Other = 99,
}
