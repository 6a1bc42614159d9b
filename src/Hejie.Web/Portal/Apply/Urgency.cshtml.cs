using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

public sealed class UrgencyModel(Drafts drafts) : ApplyStep(drafts)
{
    [BindProperty, Required]
    public RiskLevel? Risk { get; set; }

    public override string Step => ApplySteps.Urgency;

    protected override void Show() => Risk = Answers.Risk;

    protected override void Take() => Answers.Risk = Risk;
}
