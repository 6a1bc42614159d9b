using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

public sealed class RequestModel(Drafts drafts) : ApplyStep(drafts)
{
    [BindProperty, Required, StringLength(2000)]
    public string? Requests { get; set; }

    [BindProperty, Yuan]
    public long? ClaimFen { get; set; }

    [BindProperty]
    public bool IsMigrantWage { get; set; }

    public override string Step => ApplySteps.Request;
    public bool AsksAboutWages => Answers.Type == DisputeType.Labor;

    protected override void Show() => (Requests, ClaimFen, IsMigrantWage) = (Answers.Requests, Answers.ClaimFen, Answers.IsMigrantWage);

    protected override void Take() =>
        (Answers.Requests, Answers.ClaimFen, Answers.IsMigrantWage) = (Requests, ClaimFen, AsksAboutWages && IsMigrantWage);
}
