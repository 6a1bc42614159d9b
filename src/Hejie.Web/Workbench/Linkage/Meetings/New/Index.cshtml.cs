using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Meetings.New;

/// <summary>A justice office calls a meeting on an estate of its street; the bureau on any, or on what concerns the whole district.</summary>
public sealed class IndexModel(JointMeetingBoard board, EstateBoard estates, RefusalTexts refusals) : MeetingPage(board, refusals)
{
    private static readonly MeetingSeat[] Usual =
        [MeetingSeat.Convener, MeetingSeat.ResidentsCommittee, MeetingSeat.Police, MeetingSeat.OwnersSide, MeetingSeat.PropertyCompany, MeetingSeat.Authority, MeetingSeat.Mediator];

    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Estate { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TimeOnly? Begins { get; set; }

    [BindProperty]
    public TimeOnly? Ends { get; set; }

    [BindProperty, StringLength(MeetingPlan.LongestPlace)]
    public string? Place { get; set; }

    public IReadOnlyList<Choice> Estates { get; private set; } = [];

    public bool IsOfDistrict => Actor.Role == Role.BureauOfficer;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Estates = await estates.ChoicesAsync(Actor, stop);
        var estate = Estate is { } id ? await estates.FindAsync(id, Actor, stop) : null;
        Members = [.. Usual.Select(seat => estate is null ? new MemberRow { Seat = seat } : Known(seat, estate)), .. Enumerable.Range(0, SpareRows).Select(_ => new MemberRow())];
    }

    /// <summary>What the register of estates knows of a seat.</summary>
    private static MemberRow Known(MeetingSeat seat, ManagedEstate estate) => seat switch
    {
        MeetingSeat.PropertyCompany => new MemberRow { Seat = seat, UnitName = estate.Company, Name = estate.Contact?.Name, Phone = estate.Contact?.Phone },
        MeetingSeat.OwnersSide when estate.OwnersCommittee is { } owners => new MemberRow { Seat = seat, UnitName = FieldTexts.Get("OwnersCommitteeOf", estate.Name), Name = owners.Head, Post = FieldTexts.Get("HeadOfCommittee"), Phone = owners.Phone },
        _ => new MemberRow { Seat = seat },
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Estates = await estates.ChoicesAsync(Actor, stop);
        Need(nameof(Day), Day);
        Need(nameof(Begins), Begins);
        Need(nameof(Ends), Ends);
        ModelState.CheckYear(nameof(Day), Day);
        if (!ModelState.IsValid || ReadPlan(ChinaTime.InstantOf(Day!.Value, Begins!.Value), ChinaTime.InstantOf(Day!.Value, Ends!.Value), Place ?? "") is not { } plan)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (found, made, refusal) = await Board.ConveneAsync(plan, Estate, OnceKey, Actor, stop);
        return found ? End(refusal, $"/linkage/meetings/{made?.Id.Value}") : NoSuch(nameof(CaseNumbers), "NoSuchCase");
    }
}
