using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>A report with the name of the body that reports.</summary>
public sealed record InformationLine(InformationReport Report, string Body)
{
    public ListPosition Position => new(Report.BegunAt, Report.Id.Value);
}

/// <param name="ToWrite">The month of which the own body has not reported; null where it has, or owes none.</param>
/// <param name="DueOn">Last day for it.</param>
/// <param name="Returned">Own ones that were sent back.</param>
/// <param name="Unread">Submitted to this level, and nobody has confirmed; <paramref name="Urgent"/> those of sudden events.</param>
public sealed record InformationOwed(DateOnly? ToWrite, DateOnly DueOn, int Returned, int Unread, int Urgent);

/// <summary>What pages and API do about information reporting.</summary>
public sealed class InformationBoard(HejieDb db, InformationFigures figures, Moments moments)
{
    public DateOnly Today => moments.Today;

    /// <summary>First day of the last month that is over.</summary>
    public DateOnly LastMonth => new DateOnly(Today.Year, Today.Month, 1).AddMonths(-1);

    /// <summary>The body for which the actor writes; null where there is none.</summary>
    public async Task<ReportingBody?> BodyOfAsync(Actor actor, CancellationToken stop)
    {
        if (actor is { Role: Role.SubdistrictOfficer, SubdistrictCode: { } street })
        {
            return new ReportingBody(actor.DistrictCode, null, street);
        }
        if (actor is not { Role: Role.CommitteeClerk, OrganizationId: { } own })
        {
            return null;
        }
        var id = new OrganizationId(own);
        return await db.Organizations.AsNoTracking().Where(body => body.Id == id).Select(body => new ReportingBody(body.DistrictCode, body.Id, body.SubdistrictCode)).SingleOrDefaultAsync(stop);
    }

    /// <summary>Whether the actor's body reports each month: streets do, and committees of communities.</summary>
    public async Task<bool> OwesMonthlyAsync(Actor actor, CancellationToken stop)
    {
        if (actor.Role == Role.SubdistrictOfficer)
        {
            return actor.SubdistrictCode is not null;
        }
        OrganizationId? id = actor is { Role: Role.CommitteeClerk, OrganizationId: { } own } ? new OrganizationId(own) : null;
        return id is not null && await ReportingInbox.Owing(db.Organizations).AnyAsync(body => body.Id == id, stop);
    }

    public Task<InformationReport?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new InformationReportId(id);
        return db.Set<InformationReport>().VisibleTo(actor).SingleOrDefaultAsync(report => report.Id == wanted, stop);
    }

    public async Task<string> NameAsync(InformationReport report, CancellationToken stop)
    {
        var (committee, street) = (report.OrganizationId, report.SubdistrictCode);
        return committee is { } own
            ? await db.Organizations.Where(body => body.Id == own).Select(body => body.Name).SingleAsync(stop)
            : await db.Subdistricts.Where(known => known.Code == street).Select(known => known.JusticeOfficeName).SingleAsync(stop);
    }

    /// <summary>Sudden events, or what the own body wrote; the latest first, one more than a page where there is another.</summary>
    /// <param name="unread">Only those that nobody of the actor's level has confirmed.</param>
    public async Task<List<InformationLine>> ListAsync(InformationKind? kind, bool own, bool unread, ListPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var all = db.Set<InformationReport>().AsNoTracking();
        var found = unread ? all.SentTo(actor).Where(report => report.State == InformationState.Submitted) : own ? all.WrittenBy(actor) : all.VisibleTo(actor);
        if (kind is { } wanted)
        {
            found = found.Where(report => report.Kind == wanted);
        }
        if (after is { } last)
        {
            var lastId = new InformationReportId(last.Id);
            found = found.Where(report => report.BegunAt < last.At || (report.BegunAt == last.At && report.Id < lastId));
        }
        var rows = await (
            from report in found.OrderByDescending(report => report.BegunAt).ThenByDescending(report => report.Id).Take(size + 1)
            join knownBody in db.Organizations on new { report.DistrictCode, Id = report.OrganizationId } equals new { knownBody.DistrictCode, Id = (OrganizationId?)knownBody.Id } into bodies
            from body in bodies.DefaultIfEmpty()
            join knownStreet in db.Subdistricts on new { report.DistrictCode, Code = report.SubdistrictCode } equals new { knownStreet.DistrictCode, Code = (string?)knownStreet.Code } into streets
            from street in streets.DefaultIfEmpty()
            orderby report.BegunAt descending, report.Id descending
            select new { Report = report, Committee = body == null ? null : body.Name, Office = street == null ? null : street.JusticeOfficeName }).ToListAsync(stop);
        return rows.ConvertAll(row => new InformationLine(row.Report, row.Committee ?? row.Office ?? ""));
    }

    /// <summary>The own report of a month; the one that stands where it was begun before.</summary>
    public async Task<(InformationReport? Made, Refusal? Refusal)> BeginMonthlyAsync(ReportingBody body, DateOnly month, Actor actor, CancellationToken stop)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        if (await OwnAsync(first, actor, stop) is { } there)
        {
            return (there, null);
        }
        var moment = moments.Of(actor);
        var made = InformationReport.BeginMonthly(InformationReportId.New(moment.Now), body, first, moment, out var refusal);
        if (made is null)
        {
            return (null, refusal);
        }
        db.Add(made);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException second) when (db.IsDuplicate(second)) // two of the office at once
        {
            db.ChangeTracker.Clear();
            return (await OwnAsync(first, actor, stop), null);
        }
        return (made, null);
    }

    private Task<InformationReport?> OwnAsync(DateOnly month, Actor actor, CancellationToken stop) =>
        db.Set<InformationReport>().WrittenBy(actor).SingleOrDefaultAsync(report => report.Month == month, stop);

    /// <summary>Writes down a sudden event, and submits it at once unless it is only to be kept.</summary>
    /// <param name="once">The id that the form gives, so that sending it again makes no second report; null for a new one.</param>
    public async Task<(InformationReport? Made, Refusal? Refusal)> BeginUrgentAsync(ReportingBody body, SuddenEvent happened, bool submits, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new InformationReportId(given) : InformationReportId.New(moment.Now);
        var made = InformationReport.BeginUrgent(id, body, moment);
        if ((submits ? made.SubmitUrgent(happened, moment) : made.WriteEvent(happened)) is { } refusal)
        {
            return (null, refusal);
        }
        await db.AddOnceAsync(made, report => report.Id == id, stop);
        return (made, null);
    }

    public Task<Refusal?> ActAsync(InformationReport report, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(report, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }

    /// <summary>Submits the report of a month with what is counted now.</summary>
    public async Task<Refusal?> SubmitAsync(InformationReport report, int seenVersion, MonthlyWords words, Actor actor, CancellationToken stop)
    {
        if (await figures.OfAsync(report, stop) is not { } counted)
        {
            return InformationRefusals.ReportNotAtThisPoint;
        }
        var parts = await figures.PartsOfAsync(report, stop);
        return await ActAsync(report, seenVersion, actor, moment => report.SubmitMonthly(words, counted, parts, moment), stop);
    }

    /// <summary>What waits for whoever looks.</summary>
    public async Task<InformationOwed> OwedAsync(Actor actor, CancellationToken stop)
    {
        var month = LastMonth;
        var own = db.Set<InformationReport>().AsNoTracking().WrittenBy(actor);
        var owes = await OwesMonthlyAsync(actor, stop) && !await own.AnyAsync(report => report.Month == month && report.SubmittedOn != null, stop);
        var returned = Permissions.Allows(actor, Permission.WriteInformation) ? await own.CountAsync(report => report.State == InformationState.Returned, stop) : 0;
        var unread = Permissions.Allows(actor, Permission.ReceiveInformation)
            ? await db.Set<InformationReport>().AsNoTracking().SentTo(actor).Where(report => report.State == InformationState.Submitted)
                .GroupBy(report => report.Kind).Select(kind => new { kind.Key, Count = kind.Count() }).ToDictionaryAsync(kind => kind.Key, kind => kind.Count, stop)
            : [];
        return new InformationOwed(
            owes ? month : null, owes ? InformationReport.DueOf(month, HolidayCalendar.Standard).LastDay : default, returned, unread.Values.Sum(), unread.GetValueOrDefault(InformationKind.Urgent));
    }
}
