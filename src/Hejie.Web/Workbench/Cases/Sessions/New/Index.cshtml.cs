using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Cases.Sessions.New;

/// <summary>Plans when, where and how the parties meet, and shows who and what is taken then.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, HejieDb db, Occupancy occupancy, SessionPlanning planning) : CasePage(files, refusals)
{
    [BindProperty]
    [Required]
    public DateOnly? Day { get; set; }

    [BindProperty]
    [Required]
    public TimeOnly? Time { get; set; } = new TimeOnly(9, 30);

    [BindProperty]
    [Required]
    [Range(SessionPlan.FewestMinutes, SessionPlan.MostMinutes)]
    public int? Minutes { get; set; } = SessionPlan.UsualMinutes;

    [BindProperty]
    public MediationMode Mode { get; set; }

    /// <summary>A room of the committee; null for another place.</summary>
    [BindProperty]
    public Guid? Room { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Place { get; set; } = "";

    [BindProperty]
    public SessionOpenness Openness { get; set; }

    [BindProperty]
    public List<int> Invitees { get; set; } = [];

    /// <summary>A mediator is taken then, and the session is to be all the same.</summary>
    [BindProperty]
    public bool AcceptsClashes { get; set; }

    public IReadOnlyList<Choice> Rooms { get; private set; } = [];

    /// <summary>What the mediators of the case are taken by at the time that was typed; null while there is none.</summary>
    public IReadOnlyList<Clash>? Clashes { get; private set; }

    /// <summary>The rooms at that time.</summary>
    public IReadOnlyList<RoomAt> RoomsThen { get; private set; } = [];

    /// <summary>The kind of day that was typed, where it is none to work on.</summary>
    public string? RestDay { get; private set; }

    private SessionPlan Asked => new(ChinaTime.InstantOf(Day!.Value, Time!.Value), Mode, Place ?? "", Openness, Invitees) { Minutes = Minutes!.Value };

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        var (district, committee) = (Case.DistrictCode, Case.OrganizationId);
        if (isFirstShowing)
        {
            Mode = Case.PreferredMode;
            Place = await db.Set<MediationOrganization>().Where(o => o.DistrictCode == district && o.Id == committee)
                .Select(o => o.Name).SingleAsync(stop);
        }
        if (Day is { } day && Time is not null && Minutes is >= SessionPlan.FewestMinutes and <= SessionPlan.MostMinutes && HolidayCalendar.Covers(day))
        {
            Clashes = await occupancy.OfMediatorsAsync(Case, Asked.Slot, but: null, stop);
            RoomsThen = await occupancy.OfRoomsAsync(committee, Asked.Slot, but: null, stop);
            RestDay = HolidayCalendar.Standard.IsWorkday(day) ? null : HolidayCalendar.Standard.HolidayOf(day) ?? Labels.Of(HolidayCalendar.Standard.KindOf(day));
        }
        Rooms = [.. (Clashes is null ? await occupancy.RoomsAsync(committee, stop) : RoomsThen.Select(then => then.Room)).Select(AsChoice)];
    }

    private static Choice AsChoice(MeetingRoom room) => new($"{room.Id.Value}", FieldTexts.Get(room.IsStepFree ? "RoomStepFree" : "RoomWithSteps", room.Words, room.Seats));

    /// <summary>Tells who and what is taken then, and plans nothing.</summary>
    public Task<IActionResult> OnPostLookAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(Day), Day);
        return ShowAgainAsync(ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, stop);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(Day), Day);
        if (Room is null)
        {
            Answered(nameof(Place), Place);
        }
        return OnCaseAsync(file => planning.PlanAsync(file, SeenVersion, User.Actor(), Asked, Room, AcceptsClashes, stop), stop);
    }
}
