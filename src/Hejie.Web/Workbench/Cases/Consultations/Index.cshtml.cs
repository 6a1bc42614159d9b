using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Consultations;

/// <summary>The consultations of a case, and asking for another (S-20, S-41).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public ExpertGroup? Group { get; set; }

    [BindProperty, StringLength(ConsultationQuestion.LongestReason)]
    public string? ConsultationReason { get; set; }

    [BindProperty, StringLength(ConsultationQuestion.LongestReason)]
    public string? Importance { get; set; }

    [BindProperty, StringLength(ConsultationQuestion.LongestFacts)]
    public string? ConsultationFacts { get; set; }

    [BindProperty, StringLength(ConsultationQuestion.LongestQuestions)]
    public string? ConsultationQuestions { get; set; }

    /// <summary>A line for each.</summary>
    [BindProperty, StringLength(2000)]
    public string? ConsultationMaterials { get; set; }

    [BindProperty]
    public bool IsNameless { get; set; }

    [BindProperty]
    public List<int> ConsultationConsents { get; set; } = [];

    [BindProperty]
    public DateOnly? ConsentedOn { get; set; }

    public bool CanNominate => Case.State.IsUnderMediation() && CaseFile.Consultations.All(consultation => !consultation.IsOpen);

    /// <summary>Whether a reason must be told for asking the lawyers' group, because the justice office has not confirmed that the case is difficult.</summary>
    public bool NeedsImportance => Case.Type == DisputeType.Property && Case.Difficulty < DifficultyLevel.Difficult;

    /// <summary>The groups that are asked about disputes of this kind.</summary>
    public IReadOnlyList<ExpertGroup> Groups => Case.Type switch
    {
        DisputeType.Property => [ExpertGroup.PropertyLawyers, ExpertGroup.DistrictPool],
        DisputeType.Finance => [ExpertGroup.Finance, ExpertGroup.DistrictPool],
        _ => [ExpertGroup.DistrictPool],
    };

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            (Group, ConsentedOn) = (Groups[0], Today);
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(ConsentedOn), ConsentedOn);
        return Answered(nameof(Group), Group) & Answered(nameof(ConsultationReason), ConsultationReason) & Answered(nameof(ConsultationFacts), ConsultationFacts)
            & Answered(nameof(ConsultationQuestions), ConsultationQuestions) & (ConsultationConsents.Count == 0 || Answered(nameof(ConsentedOn), ConsentedOn))
                ? ActAsync(Nominate, stop, $"/cases/{Number}/consultations")
                : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
    }

    private Refusal? Nominate(Moment moment)
    {
        var question = new ConsultationQuestion(
            ConsultationReason!, Importance, ConsultationFacts!, ConsultationQuestions!, (ConsultationMaterials ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), IsNameless);
        var made = JointConsultation.Nominate(
            JointConsultationId.New(moment.Now), Case, Group!.Value, question, ConsultationConsents, ConsentedOn ?? moment.Today, CaseFile.Consultations, moment, out var refusal);
        if (made is not null)
        {
            Files.Add(made);
        }
        return refusal;
    }
}
