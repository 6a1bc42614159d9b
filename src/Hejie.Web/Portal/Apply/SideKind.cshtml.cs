using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

/// <summary>As whom the n-th party of a side stands.</summary>
public sealed class SideKindModel(Drafts drafts) : ApplyStep(drafts)
{
    private const int MostParties = 50;

    [FromRoute]
    public string Side { get; set; } = ApplySteps.Applicants;

    [FromRoute]
    public int N { get; set; }

    [BindProperty, Required]
    public Standing? Standing { get; set; }

    public override string Step => Side;
    public bool IsOwn => Side == ApplySteps.Applicants;

    protected override string BackAddress => Answers.Side(Side).Count == 0 ? base.BackAddress : $"/apply/{Side}";

    protected override void Show() =>
        Standing = N <= Answers.Side(Side).Count ? Answers.Side(Side)[N - 1].Standing : null;

    protected override void Judge()
    {
        if (N < 1 || N > Answers.Side(Side).Count + 1 || N > MostParties)
        {
            Wrong(nameof(Standing), "NotUnderstood");
        }
    }

    protected override void Take()
    {
        var parties = Answers.Side(Side);
        if (N > parties.Count)
        {
            parties.Add(new PartyAnswers());
        }
        parties[N - 1].Standing = Standing.GetValueOrDefault();
    }

    protected override string NextAddress() => $"/apply/{Side}/{N}";
}
