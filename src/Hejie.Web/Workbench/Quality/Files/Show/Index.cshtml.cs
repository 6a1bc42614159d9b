using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Quality;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Quality.Files.Show;

/// <summary>One reviewed file: for its reviewer to judge, for the committee to answer, for who planned the round to close.</summary>
public sealed class IndexModel(HejieDb db, ReviewBoard board, ReviewSheets sheets, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public List<MarkForm> Marks { get; set; } = [];

    [BindProperty, StringLength(2000)]
    public string? Fixes { get; set; }

    [BindProperty]
    public DateOnly? FixBy { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Answer { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Remark { get; set; }

    [BindProperty]
    public Guid? Reviewer { get; set; }

    public FileReview Review { get; private set; } = null!;
    public string RoundTitle { get; private set; } = "";
    public string Committee { get; private set; } = "";
    public FileOutline Outline { get; private set; } = new([], []);
    public DateOnly Today { get; private set; }
    public IReadOnlyList<Choice> ReviewerChoices { get; private set; } = [];
    public bool MayPlan { get; private set; }

    public string Address => $"/quality/files/{Id}";

    public bool IsReviewer => Actor.AccountId == Review.ReviewerId && HttpContext.May(Permission.JudgeFiles);

    public bool MayJudge => IsReviewer && Review.State is (FileReviewState.Assigned or FileReviewState.Answered);

    public bool MayAnswer => HttpContext.May(Permission.AnswerFileReview) && Review.State is (FileReviewState.Judged or FileReviewState.FixesAsked);

    public bool MayClose => MayPlan && Review.State is (FileReviewState.Judged or FileReviewState.FixesAsked);

    public bool MayAssign => MayPlan && Review.State is (FileReviewState.Drawn or FileReviewState.Assigned);

    /// <summary>The case's own page asks again: a reviewer gets in while the review is open.</summary>
    public bool SeesCase => !HttpContext.May(Permission.JudgeFiles) || Review.State != FileReviewState.Closed;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        return await ReadAsync(stop) ? Page() : NotFound();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FileAsync(Id, Actor, stop) is not { } review)
        {
            return false;
        }
        Review = review;
        Marks = [.. Marks, .. ReviewAspects.All.Skip(Marks.Count).Select(Standing)]; // a form without marks shows those that stand
        Today = board.TodayFor(Actor);
        var (round, committee) = (review.RoundId, review.OrganizationId);
        RoundTitle = await db.Set<ReviewRound>().Where(found => found.Id == round).Select(found => found.Title).SingleAsync(stop);
        Committee = await db.Organizations.Where(body => body.Id == committee).Select(body => body.Name).SingleAsync(stop);
        Outline = await sheets.OutlineAsync(review, SeesNames, stop) ?? Outline;
        MayPlan = await board.MayPlanAsync(review, Actor, stop);
        ReviewerChoices = MayAssign ? [.. (await board.ReviewersAsync(stop)).Select(known => new Choice($"{known.Account.Value}", known.Name))] : [];
        return true;
    }

    private MarkForm Standing(ReviewAspect aspect) => Review.Marks.FirstOrDefault(mark => mark.Aspect == aspect) is { } mark
        ? new MarkForm { Points = mark.Points, Remark = mark.Remark }
        : new MarkForm();

    /// <summary>Only the committee whose clerk sees its own results knows the names.</summary>
    private bool SeesNames => Actor.Role == Role.CommitteeClerk;

    public Task<IActionResult> OnPostJudgeAsync(CancellationToken stop)
    {
        foreach (var place in Enumerable.Range(0, ReviewAspects.All.Count))
        {
            Need($"{nameof(Marks)}[{place}].{nameof(MarkForm.Points)}", place < Marks.Count ? Marks[place].Points : null);
        }
        return ActAsync(() => HttpContext.May(Permission.JudgeFiles), moment => Review.Judge(Findings(), moment), stop);
    }

    private FileFindings Findings() =>
        new([.. ReviewAspects.All.Select((aspect, place) => new AspectMark(aspect, Marks[place].Points!.Value, Marks[place].Remark))], Fixes, FixBy);

    public Task<IActionResult> OnPostPassAsync(CancellationToken stop) =>
        ActAsync(() => HttpContext.May(Permission.JudgeFiles), moment => Review.Pass(Remark ?? "", moment), stop);

    public Task<IActionResult> OnPostAskAgainAsync(CancellationToken stop) =>
        ActAsync(() => HttpContext.May(Permission.JudgeFiles), moment => Review.AskAgain(Fixes ?? "", FixBy, moment), stop);

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken stop) =>
        ActAsync(() => HttpContext.May(Permission.AnswerFileReview), moment => Review.Reply(Answer ?? "", moment), stop);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken stop) => ActAsync(() => MayPlan, moment => Review.Close(Remark, moment), stop);

    public async Task<IActionResult> OnPostAssignAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return MayPlan ? End(await board.AssignAsync(Review, SeenVersion, Reviewer ?? Guid.Empty, Actor, stop), Address) : StatusCode(StatusCodes.Status403Forbidden);
    }

    private async Task<IActionResult> ActAsync(Func<bool> may, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!may())
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        return ModelState.IsValid ? End(await board.ActAsync(Review, SeenVersion, Actor, verb, stop), Address) : Again(StatusCodes.Status400BadRequest);
    }
}
