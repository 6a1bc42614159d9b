using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Policies;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Files;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Hejie.Web.Workbench.Cases.FromSheet;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Linkage.Finance.Net;

/// <summary>Files for the national finance net and from it, by columns that are told as unproven until its owner confirms them (S-28).</summary>
public sealed class IndexModel(HejieDb db, FinanceReport report, Moments moments, ReadingLog readings) : PageModel
{
    private const string Number = "案号";
    private const string Outcome = "结果";
    private const string OutcomeOn = "结果日期";

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public bool IsConfirmed => moments.Of(Actor).Policy.Of(PolicyDefinitions.FinanceNetConfirmed, moments.Today).Value > 0;

    private Actor Actor => User.Actor();

    public void OnGet() => (From, Until) = (From ?? new DateOnly(moments.Today.Year, 1, 1), Until ?? moments.Today);

    /// <summary>A line for each case; what names a person or tells the story only where that person agreed that the net gets it.</summary>
    public async Task<IActionResult> OnGetExportAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        if (!ModelState.IsValid || From is not { } from || Until is not { } until)
        {
            OnGet();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        var ids = (await report.CasesAsync(new FinanceFilter(from, until), Actor, stop)).Select(one => one.Id).ToList();
        var named = (await db.Set<MediationCase>().OpenTo(Actor, Permission.SeeNames).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(stop)).ToHashSet();
        var cases = await db.Set<MediationCase>().AsNoTracking().IgnoreAutoIncludes().Include(c => c.Parties).Where(c => ids.Contains(c.Id)).OrderBy(c => c.Number).ToListAsync(stop);
        var communities = await db.Communities.AsNoTracking().ToDictionaryAsync(community => community.Code, community => community.Name, stop);
        List<IEnumerable<string>> lines = [FinanceNet.Columns.Select(column => column.Theirs)];
        foreach (var mediation in cases)
        {
            var isWhole = named.Contains(mediation.Id) && !mediation.StillToConsent(FinanceNet.Receiver).Any();
            if (isWhole)
            {
                await readings.NoteAsync(Actor, mediation.Id.Value, stop);
            }
            lines.Add(LineOf(mediation, named.Contains(mediation.Id), isWhole, communities));
        }
        return CsvFile.Download($"finance-net-{from:yyyyMMdd}-{until:yyyyMMdd}", lines);
    }

    /// <param name="isWhole">Whether everybody agreed whose data it holds.</param>
    private static IEnumerable<string> LineOf(MediationCase mediation, bool seesNames, bool isWhole, Dictionary<string, string> communities)
    {
        var (applicant, respondent) = (mediation.Applicants.First(), mediation.Respondents.First());
        return FinanceNet.Columns.Select(column => column.Ours switch
        {
            Number => mediation.Number.Text,
            CaseSheet.Type => Labels.Of(mediation.Type),
            CaseSheet.AppliedOn => Day(mediation.ApplicationDate),
            CaseSheet.Community => communities.GetValueOrDefault(mediation.CommunityCode, ""),
            CaseSheet.Applicant => NameOf(applicant),
            CaseSheet.ApplicantPhone => isWhole ? applicant.Phone ?? "" : "",
            CaseSheet.Respondent => NameOf(respondent),
            CaseSheet.Statement => isWhole ? mediation.Statement : "",
            CaseSheet.Requests => isWhole ? string.Join('；', mediation.Requests) : "",
            CaseSheet.Claim => mediation.ClaimFen is { } fen ? (fen / 100m).ToString("F2", CultureInfo.InvariantCulture) : "",
            Outcome => Labels.Of(mediation.Outcome),
            OutcomeOn => mediation.OutcomeOn is { } on ? Day(on) : "",
            _ => throw new InvalidOperationException($"Nobody knows what {column.Ours} is."),
        });

        string NameOf(CaseParty party) =>
            seesNames && (!party.IsPerson || mediation.HasConsent(party.Number, ConsentKind.HandOver, FinanceNet.Receiver)) ? party.Name : party.IsPerson ? Masking.Name(party.Name) : party.Name;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
