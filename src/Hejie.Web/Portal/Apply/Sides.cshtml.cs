using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

/// <summary>Who stands on a side: add another, change, remove, or go on.</summary>
public sealed class SidesModel(Drafts drafts) : ApplyStep(drafts)
{
    private readonly Drafts _drafts = drafts;

    [FromRoute]
    public string Side { get; set; } = ApplySteps.Applicants;

    public override string Step => Side;
    public IReadOnlyList<PartyAnswers> Parties => Answers.Side(Side);

    public async Task<IActionResult> OnPostRemoveAsync(int n, CancellationToken stop)
    {
        if (n >= 1 && n <= Parties.Count)
        {
            Answers.Side(Side).RemoveAt(n - 1);
            await _drafts.SaveAsync(stop);
        }
        return Redirect(ApplySteps.AddressOf(Side, Answers));
    }

    protected override void Show()
    {
    }

    protected override void Take()
    {
    }

    protected override string NextAddress() =>
        Parties.Count == 0 || Parties.Any(party => !party.IsComplete) ? ApplySteps.AddressOf(Side, Answers) : base.NextAddress();
}
