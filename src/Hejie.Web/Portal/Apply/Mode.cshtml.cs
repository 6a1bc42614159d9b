using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

public sealed class ModeModel(Drafts drafts) : ApplyStep(drafts)
{
    [BindProperty, Required]
    public MediationMode? Mode { get; set; }

    public override string Step => ApplySteps.Mode;

    protected override void Show() => Mode = Answers.Mode;

    protected override void Take() => Answers.Mode = Mode;
}
