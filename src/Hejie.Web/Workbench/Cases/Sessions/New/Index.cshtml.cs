using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Data;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Cases.Sessions.New;

/// <summary>Plans when, where and how the parties meet.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, HejieDb db) : CasePage(files, refusals)
{
    [BindProperty]
    [Required]
    public DateOnly? Day { get; set; }

    [BindProperty]
    [Required]
    public TimeOnly? Time { get; set; } = new TimeOnly(9, 30);

    [BindProperty]
    public MediationMode Mode { get; set; }

    [BindProperty]
    [Required]
    [StringLength(200)]
    public string Place { get; set; } = "";

    [BindProperty]
    public SessionOpenness Openness { get; set; }

    [BindProperty]
    public List<int> Invitees { get; set; } = [];

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            Mode = Case.PreferredMode;
            var (district, committee) = (Case.DistrictCode, Case.OrganizationId);
            Place = await db.Set<MediationOrganization>().Where(o => o.DistrictCode == district && o.Id == committee)
                .Select(o => o.Name).SingleAsync(stop);
        }
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(Plan, stop);

    private Refusal? Plan(Moment moment)
    {
        var at = ChinaTime.StartOf(Day!.Value).Add(Time!.Value.ToTimeSpan());
        var plan = new SessionPlan(at, Mode, Place, Openness, Invitees);
        var session = MediationSession.Plan(SessionId.New(moment.Now), Case, CaseFile.Sessions.Count, plan, moment, out var refusal);
        if (session is not null)
        {
            Files.Add(session);
        }
        return refusal;
    }
}
