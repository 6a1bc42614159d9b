namespace Hejie.Domain.Places;

/// <summary>Every way in which the register of managed estates says no (W-1). A joint meeting brings together whom the register names (QDP 82).</summary>
public static class EstateRefusals
{
    public static readonly Refusal EstateIncomplete = new("EstateIncomplete", "W-1", "QDP 82");
    public static readonly Refusal EstateOutsideStreet = new("EstateOutsideStreet", "W-1", "QDP 6");
    public static readonly Refusal EstateIsElsewhere = new("EstateIsElsewhere", "W-1", "QDP 6");
    public static readonly Refusal EstateNameIsTaken = new("EstateNameIsTaken", "W-1", "QDP 6");
    public static readonly Refusal EstateIsClosed = new("EstateIsClosed", "W-1", "QDP 6");
    public static readonly Refusal EstateHasNoOrganization = new("EstateHasNoOrganization", "W-1", "QDP 6");
    public static readonly Refusal OrganizationIsElsewhere = new("OrganizationIsElsewhere", "W-1", "QDP 6");
    public static readonly Refusal OrganizationIsClosed = new("OrganizationIsClosed", "W-1", "QDP 6");
    public static readonly Refusal OrganizationTakesNoProperty = new("OrganizationTakesNoProperty", "W-1", "QDP 6");
}
