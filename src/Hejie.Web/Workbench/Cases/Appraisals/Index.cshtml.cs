using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Appraisals;

/// <summary>Appraisals that somebody outside is asked for; the clock stands until the opinion comes (F-27).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public EntrustedBy? AppraisalBy { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? AppraisalBody { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? AppraisalMatter { get; set; }

    [BindProperty]
    [StringLength(1000)]
    public string? AppraisalMaterials { get; set; }

    [BindProperty]
    public List<int> AppraisalPayers { get; set; } = [];

    [BindProperty]
    public List<int> AppraisalConsents { get; set; } = [];

    [BindProperty]
    public DateOnly? AppraisalOn { get; set; }

    [BindProperty]
    public DateOnly? AppraisalAnswerBy { get; set; }

    /// <summary>Number of the appraisal whose opinion came.</summary>
    [BindProperty]
    public int AppraisalNumber { get; set; }

    [BindProperty]
    [StringLength(4000)]
    public string? AppraisalOpinion { get; set; }

    [BindProperty]
    public DateOnly? OpinionOn { get; set; }

    public bool CanEntrust => CaseLifecycle.Next(Case.State, CaseAct.Suspend) is not null && !Case.IsRefused;

    public IReadOnlyList<Choice> Waiting =>
        [.. CaseFile.Appraisals.Where(appraisal => appraisal.Result is null).Select(appraisal => new Choice($"{appraisal.Number}", appraisal.Details.Body, appraisal.Details.Matter))];

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            AppraisalOn = OpinionOn = Today;
            AppraisalNumber = CaseFile.Appraisals.FirstOrDefault(appraisal => appraisal.Result is null)?.Number ?? 0;
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostEntrustAsync(CancellationToken stop) =>
        Answered(nameof(AppraisalBy), AppraisalBy) & Answered(nameof(AppraisalOn), AppraisalOn)
            ? ActAsync(Entrust, stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private Refusal? Entrust(Moment moment)
    {
        var details = new AppraisalDetails(
            AppraisalBy!.Value, AppraisalBody?.Trim() ?? "", AppraisalMatter?.Trim() ?? "", AppraisalMaterials?.Trim(), AppraisalPayers, AppraisalConsents, AppraisalOn!.Value)
        {
            AnswerBy = AppraisalAnswerBy,
        };
        if (AppraisalEntrustment.Entrust(AppraisalId.New(moment.Now), Case, CaseFile.Appraisals.Count, details, moment, out var refusal) is { } entrusted)
        {
            Files.Add(entrusted);
        }
        return refusal;
    }

    public Task<IActionResult> OnPostReceiveAsync(CancellationToken stop) =>
        Answered(nameof(AppraisalOpinion), AppraisalOpinion) & Answered(nameof(OpinionOn), OpinionOn)
            ? ActAsync(
                moment => CaseFile.Appraisals.FirstOrDefault(appraisal => appraisal.Number == AppraisalNumber) is { } found
                    ? found.Receive(Case, AppraisalOpinion!.Trim(), OpinionOn!.Value, moment)
                    : CaseRefusals.NotAtThisStage,
                stop,
                Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/appraisals";
}
