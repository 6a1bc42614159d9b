using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Calendars;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Calendars.Rooms;

/// <summary>A page on which a room is described.</summary>
public abstract class RoomPage(RefusalTexts refusals) : SlotPage(refusals)
{
    [BindProperty, StringLength(MeetingRoom.LongestName)]
    public string? RoomName { get; set; }

    [BindProperty, StringLength(MeetingRoom.LongestPlace)]
    public string? RoomPlace { get; set; }

    [BindProperty]
    public int? Seats { get; set; }

    [BindProperty]
    public bool IsStepFree { get; set; }

    public override IReadOnlyList<UnavailabilityKind> Kinds => Unavailability.KindsOf(isRoom: true);

    protected RoomDetails Typed => new(RoomName ?? "", RoomPlace ?? "", Seats ?? 0, IsStepFree);
}
