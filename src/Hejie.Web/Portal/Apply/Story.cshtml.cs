using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Deadlines;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

public sealed class StoryModel(Drafts drafts, TimeProvider clock) : ApplyStep(drafts)
{
    public const int MostCharacters = 10_000;

    [BindProperty, Required, StringLength(MostCharacters)]
    public string? Statement { get; set; }

    [BindProperty]
    public DateOnly? StartedOn { get; set; }

    public override string Step => ApplySteps.Story;

    protected override void Show() => (Statement, StartedOn) = (Answers.Statement, Answers.StartedOn);

    protected override void Judge()
    {
        if (StartedOn > ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime))
        {
            Wrong(nameof(StartedOn), "InTheFuture");
        }
    }

    protected override void Take() => (Answers.Statement, Answers.StartedOn) = (Statement, StartedOn);
}
