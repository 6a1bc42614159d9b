using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Calendars;

public readonly record struct RoomId(Guid Value)
{
    public static RoomId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum RoomAct
{
    Enter,
    Change,
    Withdraw,
    BringBack,
}

/// <summary>What is said of a room.</summary>
/// <param name="Place">How one finds it, in words.</param>
/// <param name="Seats">How many can sit, from 2 to <see cref="MeetingRoom.MostSeats"/>.</param>
/// <param name="IsStepFree">Whether one comes in without a step, in a wheelchair too.</param>
public sealed record RoomDetails(string Name, string Place, int Seats, bool IsStepFree);

/// <summary>One act on a room: who, when.</summary>
/// <param name="At">Instant in UTC.</param>
public sealed record RoomEntry(RoomAct Act, DateTime At, string By);

/// <summary>A room in which a committee mediates (调解室); kept by its clerk.</summary>
public sealed class MeetingRoom : ITenantOwned
{
    public const int LongestName = 50;
    public const int LongestPlace = 100;
    public const int FewestSeats = 2;
    public const int MostSeats = 500;

    private MeetingRoom()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public RoomId Id { get; private set; }
    public OrganizationId OrganizationId { get; private set; }

    /// <summary>Unique in the committee.</summary>
    public string Name { get; private set; } = "";
    public string Place { get; private set; } = "";
    public int Seats { get; private set; }
    public bool IsStepFree { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Every act on it, oldest first.</summary>
    public IReadOnlyList<RoomEntry> History { get; private set; } = [];

    /// <summary>Raised first by whoever is about to fill or free the room, so that two at once come one after the other.</summary>
    public int Turns { get; private set; }
    public int Version { get; private set; }

    public bool IsInUse => WithdrawnAt is null;

    public RoomDetails Details => new(Name, Place, Seats, IsStepFree);

    /// <summary>The room as a session's place: 一号调解室（二楼东侧）.</summary>
    public string Words => $"{Name}（{Place}）";

    public static MeetingRoom? Enter(RoomId id, OrganizationId committee, RoomDetails details, Moment moment, out Refusal? refusal)
    {
        var clean = Clean(details);
        refusal = WhyNot(clean);
        if (refusal is not null)
        {
            return null;
        }
        var made = new MeetingRoom { DistrictCode = moment.By.DistrictCode, Id = id, OrganizationId = committee };
        made.Say(clean);
        made.Note(RoomAct.Enter, moment);
        return made;
    }

    /// <summary>Says it otherwise; sessions that are planned keep the words they were told with.</summary>
    public Refusal? Change(RoomDetails details, Moment moment)
    {
        var clean = Clean(details);
        if ((IsInUse ? WhyNot(clean) : CalendarRefusals.RoomIsWithdrawn) is { } refusal)
        {
            return refusal;
        }
        Say(clean);
        Note(RoomAct.Change, moment);
        Version++;
        return null;
    }

    /// <summary>Plans no session there any more; one that stands there must move first.</summary>
    /// <param name="booked">How many sessions are planned there from now on.</param>
    public Refusal? Withdraw(int booked, Moment moment)
    {
        if (!IsInUse)
        {
            return CalendarRefusals.RoomIsWithdrawn;
        }
        if (booked > 0)
        {
            return CalendarRefusals.RoomIsBooked;
        }
        WithdrawnAt = moment.Now;
        Note(RoomAct.Withdraw, moment);
        Version++;
        return null;
    }

    public Refusal? BringBack(Moment moment)
    {
        if (IsInUse)
        {
            return CalendarRefusals.RoomIsInUse;
        }
        WithdrawnAt = null;
        Note(RoomAct.BringBack, moment);
        Version++;
        return null;
    }

    private static RoomDetails Clean(RoomDetails details) => details with { Name = details.Name.Trim(), Place = details.Place.Trim() };

    private static Refusal? WhyNot(RoomDetails details)
    {
        List<string> gaps = [];
        if (details.Name.Length == 0)
        {
            gaps.Add("RoomName");
        }
        if (details.Place.Length == 0)
        {
            gaps.Add("RoomPlace");
        }
        if (details.Seats is < FewestSeats or > MostSeats)
        {
            gaps.Add("RoomSeats");
        }
        return gaps.Count > 0 ? CalendarRefusals.RoomIncomplete.About(gaps) : null;
    }

    private void Say(RoomDetails details) => (Name, Place, Seats, IsStepFree) = details;

    private void Note(RoomAct act, Moment moment) => History = [.. History, new RoomEntry(act, moment.Now, moment.By.DisplayName)];
}
