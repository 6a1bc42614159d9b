using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Destruction;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Destruction.Show;

/// <summary>One list: its volumes, what is decided of each, the approval of a second person, and how far the destruction is.</summary>
public sealed class IndexModel(DestructionBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int PageSize = 50;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true), StringLength(30)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DestructionJudgement? Judgement { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Hindered { get; set; }

    /// <summary>The last case of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseNumber? After { get; set; }

    [BindProperty]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    [BindProperty]
    public bool All { get; set; }

    [BindProperty]
    public DestructionJudgement? Destroy { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Opinion { get; set; }

    [BindProperty]
    public bool Confirmed { get; set; }

    [BindProperty, StringLength(1000)]
    public string? DropReason { get; set; }

    public DestructionList List { get; private set; } = null!;
    public string? Body { get; private set; }
    public DestructionFigures Figures { get; private set; } = null!;
    public IReadOnlyList<DestructionLine> Rows { get; private set; } = [];
    public string? First => After is null ? null : Request.FirstPage();
    public string? Next { get; private set; }
    public string Address => $"/destruction/{Id}";
    public bool MayJudge => List.State == DestructionState.Drawn;
    public bool MayApprove => HttpContext.May(Permission.ApproveDestruction);
    public IEnumerable<Choice> Opinions { get; } = Choices.Of(DestructionJudgement.Destroy, DestructionJudgement.Keep);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.ListAsync(Id, Actor, stop) is not { } list)
        {
            return false;
        }
        List = list;
        Body = await board.BodyOf(list, stop);
        Figures = await board.FiguresAsync(list, stop);
        var rows = await Narrowed(board.LinesOf(list)).OrderBy(line => line.Number).Take(PageSize + 1).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
        return true;
    }

    private IQueryable<DestructionLine> Narrowed(IQueryable<DestructionLine> lines)
    {
        if (Judgement is { } judgement)
        {
            lines = lines.Where(line => line.Judgement == judgement);
        }
        if (Hindered)
        {
            lines = lines.Where(line => line.Hindrance != null);
        }
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var typed = Words.Trim();
            lines = CaseNumber.TryParse(typed, null, out var number) || CaseNumber.TryParse($"{Actor.DistrictCode}-{typed}", null, out number)
                ? lines.Where(line => line.Number == number)
                : lines.Where(_ => false);
        }
        return After is { } last ? lines.Where(line => line.Number > last) : lines;
    }

    public async Task<IActionResult> OnPostJudgeAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Need(nameof(Destroy), Destroy);
        Need(nameof(Reason), Reason);
        var numbers = Chosen.Select(text => CaseNumber.TryParse(text, null, out var number) ? number : null).OfType<CaseNumber>().ToList();
        if (numbers.Count == 0 && !All)
        {
            ModelState.AddModelError(nameof(All), FieldTexts.Get("ChooseOne"));
        }
        return ModelState.IsValid
            ? End(await board.JudgeAsync(List, SeenVersion, All ? [] : numbers, Destroy == DestructionJudgement.Destroy, Reason!, Actor, stop), Address)
            : Again(StatusCodes.Status400BadRequest);
    }

    public async Task<IActionResult> OnPostSubmitAsync(CancellationToken stop) =>
        await ReadAsync(stop) ? End(await board.SubmitAsync(List, SeenVersion, Actor, stop), Address) : NotFound();

    public Task<IActionResult> OnPostApproveAsync(CancellationToken stop) => DecideAsync((list, moment) => list.ApproveList(Opinion, moment), stop);

    public Task<IActionResult> OnPostSendBackAsync(CancellationToken stop) => DecideAsync((list, moment) => list.SendBack(Opinion ?? "", moment), stop);

    public Task<IActionResult> OnPostBeginAsync(CancellationToken stop) => ActAsync((list, moment) => list.BeginDestroying(Confirmed, moment), stop);

    public Task<IActionResult> OnPostStopAsync(CancellationToken stop) => ActAsync((list, moment) => list.StopDestroying(moment), stop);

    public Task<IActionResult> OnPostResumeAsync(CancellationToken stop) => ActAsync((list, _) => list.ResumeDestroying(), stop);

    public Task<IActionResult> OnPostDropAsync(CancellationToken stop) => ActAsync((list, _) => list.DropList(DropReason ?? ""), stop);

    private Task<IActionResult> DecideAsync(Func<DestructionList, Moment, Refusal?> verb, CancellationToken stop) =>
        MayApprove ? ActAsync(verb, stop) : Task.FromResult<IActionResult>(StatusCode(StatusCodes.Status403Forbidden));

    private async Task<IActionResult> ActAsync(Func<DestructionList, Moment, Refusal?> verb, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return ModelState.IsValid ? End(await board.ActAsync(List, SeenVersion, Actor, verb, stop), Address) : Again(StatusCodes.Status400BadRequest);
    }
}
