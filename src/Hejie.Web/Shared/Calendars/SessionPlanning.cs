using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Shared.Calendars;

/// <summary>Plans sessions against the calendars: who plans a room waits for whoever is planning it (CAL-2).</summary>
public sealed class SessionPlanning(HejieDb db, CaseFiles files, Occupancy occupancy)
{
    /// <param name="room">A room of the case's committee; null for another place.</param>
    /// <param name="acceptsClashes">Whoever plans knows that a mediator is taken and plans all the same (CAL-3).</param>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">The case has moved on since.</exception>
    public Task<Refusal?> PlanAsync(CaseFile seen, int seenVersion, Actor actor, SessionPlan asked, Guid? room, bool acceptsClashes, CancellationToken stop) =>
        OnFileAsync(seen, async (file, token) =>
            await occupancy.BookAsync(file.Case, room, asked.Slot, acceptsClashes, token) is not { } booking
                ? CalendarRefusals.RoomIsWithdrawn
                : await files.ActAsync(file, seenVersion, actor, moment => Plan(file, asked with { Booking = booking }, moment), token), stop);

    private Refusal? Plan(CaseFile file, SessionPlan plan, Moment moment)
    {
        if (MediationSession.Plan(SessionId.New(moment.Now), file.Case, file.Sessions.Count, plan, moment, out var refusal) is { } session)
        {
            files.Add(session);
        }
        return refusal;
    }

    /// <summary>Moves a session over the network to a place, or to a room of the committee; the time stays, so that nobody's calendar is asked but the room's.</summary>
    public Task<Refusal?> MoveOnSiteAsync(CaseFile seen, int number, int seenVersion, Actor actor, string? place, Guid? room, CancellationToken stop) =>
        OnFileAsync(seen, async (file, token) =>
        {
            if (file.Sessions.Find(found => found.Number == number) is not { } session)
            {
                return CaseRefusals.SessionHasNotBegun;
            }
            var slot = new TimeSlot(session.PlannedAt, session.PlannedUntil);
            return await occupancy.BookRoomAsync(file.Case, room, slot, session.Id, token) is not { } booking
                ? CalendarRefusals.RoomIsWithdrawn
                : await files.ActAsync(file, seenVersion, actor, moment => session.MoveOnSite(file.Case, place, booking, moment), token);
        }, stop);

    /// <summary>The case is read anew inside, so that an attempt after the server went away begins with what is stored.</summary>
    private Task<Refusal?> OnFileAsync(CaseFile seen, Func<CaseFile, CancellationToken, Task<Refusal?>> act, CancellationToken stop)
    {
        var number = seen.Case.Number;
        return db.InOneTransactionAsync(async token => await files.FindAsync(number, token) is { } file ? await act(file, token) : CaseRefusals.NotAtThisStage, stop);
    }
}
