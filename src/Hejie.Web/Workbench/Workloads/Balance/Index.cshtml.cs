using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Security;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Workloads;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Workloads.Balance;

/// <summary>The open cases of one mediator, of which several are handed to another of the committee.</summary>
public sealed class IndexModel(HejieDb db, BatchReassignment batch, Candidates candidates, Moments moments, RefusalTexts refusals) : RefusablePage(refusals)
{
    private IReadOnlyDictionary<CaseNumber, Candidate> _proposals = new Dictionary<CaseNumber, Candidate>();

    [FromRoute]
    public Guid Mediator { get; set; }

    /// <summary>The number of each case that was ticked, and behind a colon the version that was seen.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public Guid? Successor { get; set; }

    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    public RefusalTexts Refusals { get; } = refusals;

    public string Name { get; private set; } = "";

    public IReadOnlyList<CaseInHand> Cases { get; private set; } = [];

    public int More { get; private set; }

    public IReadOnlyList<Choice> Successors { get; private set; } = [];

    public IReadOnlyList<ReassignmentResult> Results { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        var (id, today) = (new MediatorId(Mediator), moments.Today);
        if (RegisterVisibility.CommitteeOf(Actor) is not { } own)
        {
            return false;
        }
        MediatorId? host = id;
        var open = db.Set<MediationCase>().AsNoTracking().AsSplitQuery().VisibleTo(Actor).Where(c => c.OrganizationId == own && c.HostMediatorId == host).With(CaseBurden.Open, db, today);
        var mediators = await candidates.OwnAsync(own, today, stop);
        var found = await open.OrderBy(c => c.Number).Take(BatchReassignment.Most).Select(CaseInHand.Of).ToListAsync(stop);
        if (await NameAsync(id, mediators, found.Count > 0, stop) is not { } name)
        {
            return false;
        }
        (Name, Cases, More) = (name, found, found.Count < BatchReassignment.Most ? 0 : await open.CountAsync(stop) - found.Count);
        _proposals = Candidates.Propose(found, mediators);
        Successors = [.. mediators.Where(known => known.Mediator.Id != id).OrderBy(known => known.Mediator.NameSortKey, StringComparer.Ordinal).Select(AsChoice)];
        return true;
    }

    /// <summary>Of a mediator of the committee, or of one who left and still hosts cases of it; null for anybody else.</summary>
    private async Task<string?> NameAsync(MediatorId id, IReadOnlyList<RankCandidate> mediators, bool hosts, CancellationToken stop) =>
        mediators.FirstOrDefault(known => known.Mediator.Id == id)?.Mediator.Name
            ?? (hosts ? await db.Mediators.AsNoTracking().Where(known => known.Id == id).Select(known => known.Name).SingleAsync(stop) : null);

    private Choice AsChoice(RankCandidate known)
    {
        var fields = Cases.Count(c => c.Type == known.Mediator.MainField || known.Mediator.Abilities.Contains(c.Type));
        return new Choice($"{known.Mediator.Id.Value}", known.Mediator.Name, FieldTexts.Get(known.IsAway ? "SuccessorAway" : "Successor", known.OpenCases, fields, Cases.Count));
    }

    /// <summary>Who could take the case, and why.</summary>
    public string? ProposalOf(CaseInHand c) => _proposals.GetValueOrDefault(c.Number) is { } found
        ? FieldTexts.Get("Proposal", found.Mediator.Name, string.Join('，', found.Ranked.Reasons.Where(IsTold).Select(WordsOf)))
        : null;

    private static bool IsTold(RankReason reason) =>
        reason.Code is RankReasonCode.MainField or RankReasonCode.Ability or RankReasonCode.ChosenByParty or RankReasonCode.OpenCases or RankReasonCode.Away;

    private static string WordsOf(RankReason reason) => string.Format(CultureInfo.InvariantCulture, Labels.Get($"RankReasonCode.{reason.Code}"), reason.Number);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var asked = Chosen.Select(Read).OfType<ToReassign>().ToList();
        if (asked.Count == 0)
        {
            ModelState.AddModelError("", FieldTexts.Get("ChooseOne"));
        }
        Need(nameof(Successor), Successor);
        Need(nameof(Reason), Reason?.Trim());
        if (ModelState.IsValid && await batch.ReassignAsync(asked, Successor!.Value, Reason!.Trim(), Actor, stop) is { } results)
        {
            Results = results;
            (Chosen, Reason) = ([], null);
            ModelState.Clear();
        }
        else if (ModelState.IsValid)
        {
            return NotFound();
        }
        return !await ReadAsync(stop) && Results.Count == 0 ? NotFound() : Again(ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static ToReassign? Read(string chosen) =>
        chosen.Split(':') is [var number, var version] && CaseNumber.TryParse(number, null, out var known) && int.TryParse(version, CultureInfo.InvariantCulture, out var seen)
            ? new ToReassign(known, seen)
            : null;
}
