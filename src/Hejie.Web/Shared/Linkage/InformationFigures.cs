using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The numbers of a monthly report, counted from the cases and the rounds of screening; nobody types them.</summary>
public sealed class InformationFigures(HejieDb db)
{
    /// <summary>Of what the committee hosts, or of what arose in the street, whoever has it; null for a sudden event.</summary>
    public async Task<ReportFigures?> OfAsync(InformationReport report, CancellationToken stop)
    {
        if (report.Month is not { } first)
        {
            return null;
        }
        var (last, committee, street) = (first.AddMonths(1).AddDays(-1), report.OrganizationId, report.SubdistrictCode);
        var cases = db.Set<MediationCase>().Where(mediation => mediation.Type == DisputeType.Property);
        cases = committee is { } own ? cases.Where(mediation => mediation.OrganizationId == own) : cases.Where(mediation => mediation.SubdistrictCode == street);
        var rounds = db.Set<DisputeScreening>().Where(round => round.From <= last && round.Until >= first);
        rounds = committee is null ? rounds.Where(round => round.SubdistrictCode == street) : rounds.Where(round => round.OrganizationId == committee);
        var findings = db.Set<ScreeningFinding>().Where(finding => finding.Type == DisputeType.Property && finding.FoundOn >= first && finding.FoundOn <= last);
        findings = committee is null ? findings.Where(finding => finding.SubdistrictCode == street) : findings.Where(finding => finding.OrganizationId == committee);
        var ended = cases.Where(mediation => mediation.OutcomeOn >= first && mediation.OutcomeOn <= last);
        return new ReportFigures(
            await cases.CountAsync(mediation => mediation.ApplicationDate >= first && mediation.ApplicationDate <= last, stop),
            await ended.CountAsync(mediation => mediation.Outcome == CaseOutcome.Settled, stop),
            await ended.CountAsync(stop),
            await cases.CountAsync(mediation => mediation.ApplicationDate <= last && (mediation.OutcomeOn == null || mediation.OutcomeOn > last), stop),
            await rounds.CountAsync(stop), await findings.CountAsync(stop));
    }

    /// <summary>The communities of a street that reports, with what each has submitted.</summary>
    public async Task<IReadOnlyList<ReportPart>> PartsOfAsync(InformationReport report, CancellationToken stop)
    {
        if (report is not { OrganizationId: null, Month: { } month, SubdistrictCode: { } street })
        {
            return [];
        }
        var committees = await ReportingInbox.Owing(db.Organizations.AsNoTracking()).Where(body => body.SubdistrictCode == street).OrderBy(body => body.CommunityCode).Select(body => new { body.Id, body.Name }).ToListAsync(stop);
        var submitted = await db.Set<InformationReport>().AsNoTracking()
            .Where(known => known.Month == month && known.SubdistrictCode == street && known.OrganizationId != null && known.SubmittedOn != null).ToListAsync(stop);
        var latest = submitted.ToDictionary(known => known.OrganizationId!.Value, known => known.Latest?.Figures);
        return committees.ConvertAll(body => new ReportPart(body.Id, body.Name, latest.GetValueOrDefault(body.Id)));
    }
}
