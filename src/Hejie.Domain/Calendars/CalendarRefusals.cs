namespace Hejie.Domain.Calendars;

/// <summary>Why a time, a room or a session does not fit the calendars. Our own rules; the articles are those that ask for a place to mediate and for mediation in time.</summary>
public static class CalendarRefusals
{
    public static readonly Refusal EndsBeforeItBegins = new("CalendarEndsBeforeItBegins", "CAL-1", "MOJ75 23");
    public static readonly Refusal IsOver = new("CalendarIsOver", "CAL-1", "MOJ75 23");
    public static readonly Refusal IsTooLong = new("CalendarIsTooLong", "CAL-1", "MOJ75 23");
    public static readonly Refusal IsTakenBack = new("CalendarIsTakenBack", "CAL-1", "MOJ75 23");
    public static readonly Refusal KindDoesNotFit = new("CalendarKindDoesNotFit", "CAL-1", "MOJ75 23");
    public static readonly Refusal RoomIsTaken = new("RoomIsTaken", "CAL-2", "PML 12");
    public static readonly Refusal RoomIsClosed = new("RoomIsClosed", "CAL-2", "PML 12");
    public static readonly Refusal RoomIsWithdrawn = new("RoomIsWithdrawn", "CAL-2", "PML 12");
    public static readonly Refusal RoomIsInUse = new("RoomIsInUse", "CAL-2", "PML 12");
    public static readonly Refusal RoomIsBooked = new("RoomIsBooked", "CAL-2", "PML 12");
    public static readonly Refusal RoomIncomplete = new("RoomIncomplete", "CAL-2", "PML 12");
    public static readonly Refusal RoomNameIsTaken = new("RoomNameIsTaken", "CAL-2", "PML 12");
    public static readonly Refusal RoomIsForOnSite = new("RoomIsForOnSite", "CAL-2", "PML 12");
    public static readonly Refusal SessionPlaceMissing = new("SessionPlaceMissing", "CAL-2", "PML 12");
    public static readonly Refusal MediatorIsTaken = new("MediatorIsTaken", "CAL-3", "MOJ75 23");
    public static readonly Refusal DutyIsForOwnPeople = new("DutyIsForOwnPeople", "CAL-4", "PML 12");
    public static readonly Refusal IsOnDutyThen = new("IsOnDutyThen", "CAL-4", "PML 12");
    public static readonly Refusal SessionLengthOutOfRange = new("SessionLengthOutOfRange", "CAL-3", "MOJ75 23");
}
