using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>A joint meeting as lists show it.</summary>
/// <param name="Street">Null where it concerns the whole district.</param>
/// <param name="Open">Resolutions that are not done yet; <paramref name="Overdue"/> those whose day has passed.</param>
public sealed record JointMeetingRow(
    JointMeetingId Id, MeetingTopic Topic, string Title, MeetingState State, DateTime From, DateTime Until, string Place, string? Street, string? Estate, int Open, int Overdue)
{
    public ListPosition Position => new(From, Id.Value);
}

/// <summary>A resolution that is followed up, with the meeting that took it.</summary>
public sealed record OpenResolution(JointMeetingId Meeting, string Title, string? Street, int Number, string Matter, MeetingSeat Seat, string Unit, DateOnly DueOn)
{
    public ResolutionPosition Position => new(DueOn, Meeting.Value, Number);
}

/// <param name="LackMinutes">Over, and nothing written down.</param>
/// <param name="Overdue">Resolutions whose day has passed.</param>
public sealed record MeetingsOwed(int LackMinutes, int ToSign, int Overdue);

/// <summary>What pages and API do about joint meetings.</summary>
public sealed class JointMeetingBoard(HejieDb db, EstateBoard estates, Moments moments)
{
    public DateOnly Today => moments.Today;

    /// <summary>Instant in UTC.</summary>
    public DateTime Now => moments.Now;

    private async Task<IQueryable<JointMeeting>> VisibleAsync(Actor actor, CancellationToken stop) =>
        (await LinkageReach.OfAsync(db, actor, stop)).Of(db.Set<JointMeeting>());

    /// <summary>Those that the actor's office called; the same as <see cref="JointMeeting.IsConvenedBy"/>.</summary>
    private static IQueryable<JointMeeting> CalledBy(Actor actor, IQueryable<JointMeeting> meetings)
    {
        var street = actor.SubdistrictCode;
        return actor.Role switch
        {
            Role.BureauOfficer => meetings.Where(meeting => meeting.IsOfDistrict),
            Role.SubdistrictOfficer when street is not null => meetings.Where(meeting => !meeting.IsOfDistrict && meeting.SubdistrictCode == street),
            _ => meetings.Where(_ => false),
        };
    }

    private async Task<IQueryable<JointMeeting>> SeenAsync(bool own, Actor actor, CancellationToken stop)
    {
        var visible = (await VisibleAsync(actor, stop)).AsNoTracking();
        return own ? CalledBy(actor, visible) : visible;
    }

    /// <summary>The latest first, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public async Task<List<JointMeetingRow>> ListAsync(JointMeetingFilter filter, ListPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var today = Today;
        var found = filter.Narrow(await SeenAsync(filter.Own, actor, stop), db.Set<ManagedEstate>(), moments.Now, today);
        if (after is { } last)
        {
            var lastId = new JointMeetingId(last.Id);
            found = found.Where(meeting => meeting.From < last.At || (meeting.From == last.At && meeting.Id < lastId));
        }
        return await (
            from meeting in found.OrderByDescending(meeting => meeting.From).ThenByDescending(meeting => meeting.Id).Take(size + 1)
            join knownStreet in db.Subdistricts on new { meeting.DistrictCode, Code = meeting.SubdistrictCode } equals new { knownStreet.DistrictCode, Code = (string?)knownStreet.Code } into streets
            from street in streets.DefaultIfEmpty()
            join knownEstate in db.Set<ManagedEstate>() on new { meeting.DistrictCode, Id = meeting.EstateId } equals new { knownEstate.DistrictCode, Id = (ManagedEstateId?)knownEstate.Id } into places
            from estate in places.DefaultIfEmpty()
            orderby meeting.From descending, meeting.Id descending
            select new JointMeetingRow(
                meeting.Id, meeting.Topic, meeting.Title, meeting.State, meeting.From, meeting.Until, meeting.Place, street == null ? null : street.ShortName, estate == null ? null : estate.Name,
                meeting.Resolutions.Count(resolution => resolution.State == ResolutionState.Open),
                meeting.Resolutions.Count(resolution => resolution.State == ResolutionState.Open && resolution.DueOn < today))).ToListAsync(stop);
    }

    /// <summary>What is still to be done, the earliest day first; one more than a page where there is another.</summary>
    /// <param name="street">Of meetings on this street's estates; null for all that the actor sees.</param>
    /// <param name="overdue">Only those whose day has passed.</param>
    /// <param name="own">Only of meetings that the own office called.</param>
    public async Task<List<OpenResolution>> OpenAsync(string? street, bool overdue, bool own, ResolutionPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var today = Today;
        var meetings = await SeenAsync(own, actor, stop);
        if (!string.IsNullOrEmpty(street))
        {
            meetings = meetings.Where(meeting => meeting.SubdistrictCode == street);
        }
        var open =
            from meeting in meetings
            from resolution in meeting.Resolutions
            where resolution.State == ResolutionState.Open && (!overdue || resolution.DueOn < today)
            select new { Meeting = meeting, Resolution = resolution };
        if (after is { } last)
        {
            var lastId = new JointMeetingId(last.Meeting);
            open = open.Where(row => row.Resolution.DueOn > last.DueOn
                || (row.Resolution.DueOn == last.DueOn && (row.Meeting.Id > lastId || (row.Meeting.Id == lastId && row.Resolution.Number > last.Number))));
        }
        var rows = await (
            from row in open
            join knownStreet in db.Subdistricts on new { row.Meeting.DistrictCode, Code = row.Meeting.SubdistrictCode } equals new { knownStreet.DistrictCode, Code = (string?)knownStreet.Code } into streets
            from place in streets.DefaultIfEmpty()
            orderby row.Resolution.DueOn, row.Meeting.Id, row.Resolution.Number
            select new { row.Meeting.Id, row.Meeting.Title, Street = place == null ? null : place.ShortName, row.Resolution.Number, row.Resolution.Matter, row.Resolution.Seat, row.Resolution.Unit, row.Resolution.DueOn })
            .Take(size + 1).ToListAsync(stop);
        return rows.ConvertAll(row => new OpenResolution(row.Id, row.Title, row.Street, row.Number, row.Matter, row.Seat, row.Unit, row.DueOn));
    }

    /// <summary>What waits for the office that called the meetings; nothing for others.</summary>
    public async Task<MeetingsOwed> OwedAsync(Actor actor, CancellationToken stop)
    {
        if (!Permissions.Allows(actor, Permission.KeepJointMeetings))
        {
            return new(0, 0, 0);
        }
        var (today, now) = (Today, Now);
        var own = CalledBy(actor, db.Set<JointMeeting>().AsNoTracking());
        return new(
            await own.CountAsync(meeting => meeting.State == MeetingState.Convened && meeting.Until <= now, stop),
            await own.CountAsync(meeting => meeting.State == MeetingState.Held, stop),
            await own.SelectMany(meeting => meeting.Resolutions).CountAsync(resolution => resolution.State == ResolutionState.Open && resolution.DueOn < today, stop));
    }

    public async Task<JointMeeting?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new JointMeetingId(id);
        return await (await VisibleAsync(actor, stop)).SingleOrDefaultAsync(meeting => meeting.Id == wanted, stop);
    }

    public async Task<ManagedEstate?> EstateOfAsync(JointMeeting meeting, CancellationToken stop)
    {
        var id = meeting.EstateId;
        return id is null ? null : await db.Set<ManagedEstate>().AsNoTracking().SingleAsync(estate => estate.Id == id, stop);
    }

    /// <summary>The body that called the meeting, by name.</summary>
    public async Task<string> ConvenerAsync(JointMeeting meeting, CancellationToken stop)
    {
        var (district, street) = (meeting.DistrictCode, meeting.SubdistrictCode);
        return meeting.IsOfDistrict
            ? FieldTexts.Get("BureauOf", await db.Districts.Where(known => known.Code == district).Select(known => known.Name).SingleAsync(stop))
            : FieldTexts.Get("StreetOfficeOf", await db.Subdistricts.Where(known => known.Code == street).Select(known => known.Name).SingleAsync(stop));
    }

    /// <summary>Those cases of the meeting that the actor may read.</summary>
    public async Task<IReadOnlyList<CaseNumber>> CasesAsync(IEnumerable<string> numbers, Actor actor, CancellationToken stop)
    {
        var known = numbers.Select(text => CaseNumber.TryParse(text, null, out var number) ? number : null).OfType<CaseNumber>().ToList();
        return known.Count == 0 ? [] : await db.Set<MediationCase>().AsNoTracking().VisibleTo(actor).Where(mediation => known.Contains(mediation.Number)).OrderBy(mediation => mediation.Number).Select(mediation => mediation.Number).ToListAsync(stop);
    }

    /// <param name="estate">Null for none.</param>
    /// <param name="once">The id that the form gives, so that sending it again calls no second meeting; null for a new one.</param>
    /// <returns>Found is false where the estate or a case is none that the actor sees.</returns>
    public async Task<(bool Found, JointMeeting? Made, Refusal? Refusal)> ConveneAsync(MeetingPlan plan, Guid? estate, Guid? once, Actor actor, CancellationToken stop)
    {
        var place = estate is { } wanted ? await estates.FindAsync(wanted, actor, stop) : null;
        if ((estate is not null && place is null) || await LacksACaseAsync(plan, [], actor, stop))
        {
            return (false, null, null);
        }
        var moment = moments.Of(actor);
        var id = once is { } given ? new JointMeetingId(given) : JointMeetingId.New(moment.Now);
        var made = JointMeeting.Convene(id, plan, place, moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, meeting => meeting.Id == id, stop);
        }
        return (true, made, refusal);
    }

    /// <returns>Found is false where a case that was added is none that the actor sees.</returns>
    public async Task<(bool Found, Refusal? Refusal)> RearrangeAsync(JointMeeting meeting, int seenVersion, MeetingPlan plan, Actor actor, CancellationToken stop) =>
        await LacksACaseAsync(plan, meeting.CaseNumbers, actor, stop) ? (false, null) : (true, await ActAsync(meeting, seenVersion, actor, moment => meeting.Rearrange(plan, moment), stop));

    private async Task<bool> LacksACaseAsync(MeetingPlan plan, IReadOnlyList<string> known, Actor actor, CancellationToken stop)
    {
        var added = plan.CaseNumbers.Except(known).ToList();
        return (await CasesAsync(added, actor, stop)).Count < added.Count;
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first.</exception>
    public Task<Refusal?> ActAsync(JointMeeting meeting, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(meeting, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }
}
