using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Cases.OnTheSpot;

/// <summary>The single screen for what was settled at once (F-11).</summary>
[RequestSizeLimit(65_000_000)]
public sealed class IndexModel(
    HejieDb db, RegistrationPlaces places, SpotSettlement settlement, CaseUploads uploads, RefusalTexts refusals, TimeProvider clock)
    : PageModel
{
    [BindProperty]
    public OnTheSpotForm Form { get; set; } = new();

    [BindProperty]
    public Guid? OnceKey { get; set; }

    public IReadOnlyList<Choice> Communities { get; private set; } = [];

    public IReadOnlyList<Choice> Mediators { get; private set; } = [];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Only those who mediate or keep a committee's register; officers have no committee to settle before.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await places.OwnAsync(User.Actor(), stop) is not { } own)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        (Form.Community, Form.Mediator, Form.On) = (own.CommunityCode, User.Actor().MediatorId, ChinaTime.DayOf(Now));
        await PrepareAsync(own, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await places.OwnAsync(User.Actor(), stop) is not { } own)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        foreach (var (field, text) in Form.Mistakes(ChinaTime.DayOf(Now)))
        {
            ModelState.AddModelError($"Form.{field}", text);
        }
        var mediator = await settlement.HostAsync(own, Form.Mediator ?? default, stop);
        JudgedFile?[] judged = [await JudgeAsync(Form.Proof, nameof(Form.Proof), stop), await JudgeAsync(Form.ApplicantIdentity, nameof(Form.ApplicantIdentity), stop), await JudgeAsync(Form.RespondentIdentity, nameof(Form.RespondentIdentity), stop)];
        if (!ModelState.IsValid || mediator is null)
        {
            return await ShowAgainAsync(own, StatusCodes.Status400BadRequest, stop);
        }
        var papers = new SpotPapers(await KeepAsync(judged[0], own, stop), await KeepAsync(judged[1], own, stop), await KeepAsync(judged[2], own, stop));
        var id = new CaseId(OnceKey ?? CaseId.New(Now).Value);
        var registered = await settlement.SettleAsync(id, Form.ToSpotCase(), own.Id, mediator, papers, User.Actor(), stop);
        if (registered.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusals.Sentence(refusal));
            return await ShowAgainAsync(own, StatusCodes.Status409Conflict, stop);
        }
        var number = registered.Case!.Number;
        return Redirect(Form.Written && HttpContext.May(Permission.RecordSession) ? $"/cases/{number}/sessions/1" : $"/cases/{number}");
    }

    private async Task<JudgedFile?> JudgeAsync(IFormFile? file, string field, CancellationToken stop) =>
        file is null ? null : await CaseUploads.ReadAsync(file, $"Form.{field}", ModelState, stop);

    private async Task<KeptFile?> KeepAsync(JudgedFile? file, MediationOrganization own, CancellationToken stop) =>
        file is null ? null : await uploads.KeepAsync(own.DistrictCode, file, stop);

    private async Task<IActionResult> ShowAgainAsync(MediationOrganization own, int status, CancellationToken stop)
    {
        await PrepareAsync(own, stop);
        Response.StatusCode = status;
        return Page();
    }

    private async Task PrepareAsync(MediationOrganization own, CancellationToken stop)
    {
        Communities = await places.CommunitiesAsync(own.SubdistrictCode, stop);
        Mediators = [.. (await db.Mediators.AsNoTracking().Where(m => m.IsActive && m.Posts.Any(p => p.OrganizationId == own.Id))
                .OrderBy(m => m.NameSortKey).Select(m => new { m.Id, m.Name }).ToListAsync(stop))
            .Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name))];
    }
}
