namespace Hejie.Domain.Agreements;

public readonly record struct ConfirmationId(Guid Value)
{
    public static ConfirmationId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>How far the asking of the court has come (J-11).</summary>
public enum ConfirmationState
{
    /// <summary>The parties have been asked whether they want it.</summary>
    Wished,
    Applied,

    /// <summary>The court has taken the application on.</summary>
    Accepted,
    NotAccepted,

    /// <summary>The court ruled that the agreement is valid: it can be enforced (CPL 206).</summary>
    Confirmed,
    Dismissed,

    /// <summary>Taken back, or treated so because papers were not handed in (CPI 357).</summary>
    Withdrawn,
}

/// <summary>Why a court does not confirm: the first five keep it from taking the application on (CPI 355), the others make it dismiss (CPI 358).</summary>
public enum ConfirmationGround
{
    NotForCourts,
    OtherCourt,
    PersonalStatus,
    OtherProcedure,
    SettlesRights,
    BreaksMandatoryLaw,
    HarmsInterests,
    AgainstGoodMorals,
    NotVoluntary,
    Unclear,
    OtherGround,
}

public static class ConfirmationGrounds
{
    /// <summary>Whether the law names it as a reason not to take the application on (CPI 355).</summary>
    public static bool BarsAcceptance(this ConfirmationGround ground) => ground <= ConfirmationGround.SettlesRights;
}

/// <summary>What a party said to asking the court, and where the court reaches it (CPI 354).</summary>
/// <param name="DeliveryAddress">Null where the party's own address is meant.</param>
public sealed record ConfirmationWish(int Party, bool Wants, DateOnly On, string? DeliveryAddress, string? Phone);

/// <summary>The common application of the parties.</summary>
/// <param name="Court">Name of the court, as chosen or typed.</param>
/// <param name="On">Day on which it was handed in.</param>
public sealed record ConfirmationApplication(string Court, CourtGround? Ground, DateOnly On);

/// <summary>What the court said.</summary>
/// <param name="To">Where it leads: accepted, not accepted, confirmed, dismissed or withdrawn.</param>
/// <param name="CaseMark">The court's number of the matter; may be left out once it is known.</param>
public sealed record CourtAnswer(ConfirmationState To, DateOnly On, string? CaseMark = null, ConfirmationGround? Ground = null, string? Note = null);

/// <summary>Day on which a party received the ruling; from it its time to object counts (CPI 372).</summary>
public sealed record RulingReceipt(int Party, DateOnly On);
