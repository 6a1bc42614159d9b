using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Archiving;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Archiving;

/// <summary>How far the volumes of the district are stored, which failed and why; stops the round and lets it go on.</summary>
public sealed class IndexModel(HejieDb db, ArchiveRounds rounds, Moments moments, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int PageSize = 50;

    /// <summary>The number of a case, with or without its district.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public VolumeFault? Fault { get; set; }

    /// <summary>The last number of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseNumber? After { get; set; }

    public ArchiveStanding Standing { get; private set; } = null!;
    public IReadOnlyList<VolumeFailure> Rows { get; private set; } = [];
    public string? NextPage { get; private set; }
    public string? FirstPage => After is null ? null : Request.FirstPage();
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || Fault is not null;
    public bool MayReadCases => Permissions.Allows(Actor, Permission.ReadCase);
    public IEnumerable<Choice> Faults { get; } = [.. Enum.GetValues<VolumeFault>().Select(fault => new Choice($"{fault}", Labels.Of(fault)))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Standing = await rounds.StandingAsync(stop);
        var found = await Chosen().OrderByDescending(row => row.Number).Take(PageSize + 1).ToListAsync(stop);
        Rows = [.. found.Take(PageSize)];
        NextPage = found.Count > PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
    }

    public Task<IActionResult> OnPostStopAsync(CancellationToken stop) => ActAsync(round => round.StopRound(moments.Of(Actor)), stop);

    public Task<IActionResult> OnPostResumeAsync(CancellationToken stop) => ActAsync(round => round.ResumeRound(), stop);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken stop)
    {
        await rounds.OpenAsync(stop);
        return Redirect("/archiving");
    }

    private IQueryable<VolumeFailure> Chosen()
    {
        var rows = db.Set<VolumeFailure>().AsNoTracking();
        if (Fault is { } fault)
        {
            rows = rows.Where(row => row.Fault == fault);
        }
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var typed = Words.Trim();
            rows = CaseNumber.TryParse(typed, null, out var number) || CaseNumber.TryParse($"{Actor.DistrictCode}-{typed}", null, out number)
                ? rows.Where(row => row.Number == number)
                : rows.Where(_ => false);
        }
        return After is { } last ? rows.Where(row => row.Number < last) : rows;
    }

    private async Task<IActionResult> ActAsync(Func<ArchiveRound, Refusal?> verb, CancellationToken stop)
    {
        var refusal = await rounds.ActAsync(verb, stop);
        await OnGetAsync(stop);
        return End(refusal, "/archiving");
    }
}
