using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Review;

public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    public static readonly IReadOnlyList<Choice> YesOrNo = [new($"{true}", Labels.Get("Yes")), new($"{false}", Labels.Get("No"))];

    [BindProperty]
    public List<AnswerForm> Answers { get; set; } = [];

    public IReadOnlyList<ReviewQuestion> Questions => Case.ReviewQuestions;

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            Answers =
            [
                .. from question in Questions
                   let given = Case.ReviewAnswers.FirstOrDefault(answer => answer.Code == question.Code)
                   select new AnswerForm { Code = question.Code, Yes = given?.Yes, Reason = given?.Reason },
            ];
        }
        return Task.CompletedTask;
    }

    protected override IEnumerable<StoredField> StoredIn(CaseFile file)
    {
        for (var i = 0; i < Answers.Count; i++)
        {
            var (typed, question) = (Answers[i], Labels.Find($"ReviewQuestion.{Answers[i].Code}"));
            var stored = file.Case.ReviewAnswers.FirstOrDefault(answer => answer.Code == typed.Code);
            yield return new StoredField($"Answers[{i}].Yes", question, stored is null ? null : Labels.Get(stored.Yes ? "Yes" : "No"));
            yield return new StoredField($"Answers[{i}].Reason", $"{question} {FieldTexts.LabelOf("Reason")}", stored?.Reason);
        }
    }

    /// <summary>A blocking answer is saved too, and leads on to where the application is turned down, or a feared violence is reported.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var result = await ActAsync(moment => Case.Review([.. Answers.Select(answer => answer.ToAnswer())], moment), stop);
        return result is RedirectResult && Case.IsViolenceFeared ? Redirect($"/cases/{Number}/risk")
            : result is RedirectResult && Case.ReviewBlocks.Count > 0 ? Redirect($"/cases/{Number}/acceptance") : result;
    }
}
