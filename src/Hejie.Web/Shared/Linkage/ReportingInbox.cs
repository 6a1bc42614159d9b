using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>Whether a body has reported.</summary>
public enum ReportingStatus
{
    InTime,
    Late,

    /// <summary>Not yet, and its day has not passed.</summary>
    Awaited,
    Overdue,
}

/// <summary>One body that reports each month.</summary>
/// <param name="Report">Null while nothing is submitted.</param>
/// <param name="DaysLate">Days after its day, of what came late or is overdue; 0 otherwise.</param>
public sealed record ReportingRow(string Body, OrganizationId? Committee, string Street, Guid? Report, InformationState? State, DateOnly? SubmittedOn, ReportingStatus Status, int DaysLate);

/// <summary>The reports of one month: who has reported, who has not, how late.</summary>
/// <param name="ByStreet">Whether the rows are streets; otherwise they are the committees of one.</param>
public sealed record ReportingMonth(DateOnly Month, DateOnly DueOn, bool ByStreet, IReadOnlyList<ReportingRow> Rows)
{
    public int Count(ReportingStatus status) => Rows.Count(row => row.Status == status);
}

/// <summary>What each level gets from the one below it.</summary>
public sealed class ReportingInbox(HejieDb db, Moments moments)
{
    /// <summary>The committees that report each month: those of the communities.</summary>
    public static IQueryable<MediationOrganization> Owing(IQueryable<MediationOrganization> bodies) =>
        bodies.Where(body => body.IsActive && body.Kind == OrganizationKind.MediationCommittee && body.Level == OrgLevel.Community && body.SubdistrictCode != null);

    /// <param name="street">For the bureau: the committees of this street instead of the streets.</param>
    /// <returns>Null for who gets no reports.</returns>
    public async Task<ReportingMonth?> ReadAsync(DateOnly month, string? street, Actor actor, CancellationToken stop)
    {
        var own = actor switch
        {
            { Role: Role.SubdistrictOfficer, SubdistrictCode: { } office } => office,
            { Role: Role.BureauOfficer } => street,
            _ => null,
        };
        if (own is null && actor.Role != Role.BureauOfficer)
        {
            return null;
        }
        var (first, today) = (new DateOnly(month.Year, month.Month, 1), moments.Today);
        var due = InformationReport.DueOf(first, HolidayCalendar.Standard).LastDay;
        var bodies = own is null
            ? await db.Subdistricts.AsNoTracking().OrderBy(known => known.Code).Select(known => new { Name = known.JusticeOfficeName, Committee = (OrganizationId?)null, Street = known.Code }).ToListAsync(stop)
            : await Owing(db.Organizations.AsNoTracking()).Where(body => body.SubdistrictCode == own).OrderBy(body => body.CommunityCode).ThenBy(body => body.Name)
                .Select(body => new { body.Name, Committee = (OrganizationId?)body.Id, Street = body.SubdistrictCode! }).ToListAsync(stop);
        var sent = db.Set<InformationReport>().AsNoTracking().Where(report => report.Month == first && report.SubmittedOn != null);
        var reports = await (own is null ? sent.Where(report => report.OrganizationId == null) : sent.Where(report => report.OrganizationId != null && report.SubdistrictCode == own))
            .Select(report => new { report.Id, report.OrganizationId, report.SubdistrictCode, report.State, report.SubmittedOn }).ToListAsync(stop);
        return new ReportingMonth(first, due, own is null, bodies.ConvertAll(body =>
        {
            var report = reports.Find(known => own is null ? known.SubdistrictCode == body.Street : known.OrganizationId == body.Committee);
            var daysLate = Math.Max(0, (report?.SubmittedOn ?? today).DayNumber - due.DayNumber);
            var status = (report, daysLate) switch { (not null, 0) => ReportingStatus.InTime, (not null, _) => ReportingStatus.Late, (null, 0) => ReportingStatus.Awaited, _ => ReportingStatus.Overdue };
            return new ReportingRow(body.Name, body.Committee, body.Street, report?.Id.Value, report?.State, report?.SubmittedOn, status, daysLate);
        }));
    }
}
