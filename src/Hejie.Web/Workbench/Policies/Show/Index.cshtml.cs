using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Policies;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Policies.Show;

/// <summary>One value: its versions, a new one, and the running cases that have another.</summary>
public sealed class IndexModel(HejieDb db, PolicyBoard board, Moments moments, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int PageSize = 50;

    [FromRoute]
    public required string Key { get; set; }

    [BindProperty]
    public int? Value { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty, StringLength(500)]
    public string? Source { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    [BindProperty, StringLength(1000)]
    public string? WithdrawalReason { get; set; }

    [BindProperty]
    public IReadOnlyList<CaseNumber> Chosen { get; set; } = [];

    [BindProperty, StringLength(500)]
    public string? RecountReason { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseNumber? After { get; set; }

    public PolicyDefinition Definition { get; private set; } = null!;
    public DeadlineKey? Rule { get; private set; }
    public PolicyValue Now { get; private set; }
    public DateOnly Today { get; private set; }
    public IReadOnlyList<PolicyVersion> Versions { get; private set; } = [];
    public IReadOnlyList<TouchedCase> Touched { get; private set; } = [];
    public string? NextPage { get; private set; }
    public string Address => $"/policies/{Key}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        ValidFrom = Today.AddDays(1);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (PolicyDefinitions.Find(Key) is not { } definition)
        {
            return false;
        }
        Definition = definition;
        Rule = PolicyDefinitions.DeadlineOf(Key);
        Today = moments.Of(Actor).Today;
        Versions = await board.VersionsAsync(definition, stop);
        Now = new PolicySettings(Versions).Of(definition, Today);
        if (Rule is { } rule)
        {
            var found = await board.Touched(rule, Now.Number, After).Take(PageSize + 1).ToListAsync(stop);
            Touched = [.. found.Take(PageSize)];
            NextPage = found.Count > PageSize ? $"{Address}?after={Touched[^1].Number}" : null;
        }
        return true;
    }

    public async Task<IActionResult> OnPostSetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Need(nameof(Value), Value);
        Need(nameof(ValidFrom), ValidFrom);
        return ModelState.IsValid
            ? End(await board.SetAsync(Definition, new PolicyChange(Value!.Value, ValidFrom!.Value, Source ?? "", Reason ?? ""), Actor, stop), Address)
            : Again(StatusCodes.Status400BadRequest);
    }

    public async Task<IActionResult> OnPostWithdrawAsync([FromForm] int number, CancellationToken stop)
    {
        if (!await ReadAsync(stop) || Versions.FirstOrDefault(version => version.Number == number) is not { } version)
        {
            return NotFound();
        }
        db.Expect(version, SeenVersion);
        return ModelState.IsValid
            ? End(await board.WithdrawAsync(version, WithdrawalReason ?? "", Actor, stop), Address)
            : Again(StatusCodes.Status400BadRequest);
    }

    /// <summary>A case at a time: one that another person changed meanwhile does not hold up the rest, it stays on the list.</summary>
    public async Task<IActionResult> OnPostRecountAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop) || Rule is not { } rule)
        {
            return NotFound();
        }
        Need(nameof(RecountReason), RecountReason);
        if (Chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), FieldTexts.Get("ChooseOne"));
        }
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var done = await board.RecountAsync(Chosen, rule, RecountReason!, Actor, stop);
        await ReadAsync(stop);
        if (done.Changed.Count > 0)
        {
            ModelState.AddModelError(nameof(Chosen), FieldTexts.Get("ChangedMeanwhile", string.Join('、', done.Changed.Select(number => number.Short))));
            return done.Refusal is null ? Again(StatusCodes.Status409Conflict) : End(done.Refusal, Address);
        }
        return End(done.Refusal, Address);
    }
}
