using Hejie.Domain.Deadlines;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

/// <summary>Name and contact of the n-th party of a side.</summary>
public sealed class SidePartyModel(Drafts drafts, TimeProvider clock) : ApplyStep(drafts)
{
    [FromRoute]
    public string Side { get; set; } = ApplySteps.Applicants;

    [FromRoute]
    public int N { get; set; }

    [BindProperty]
    public PartyForm Form { get; set; } = new();

    public override string Step => Side;
    public bool IsOwn => Side == ApplySteps.Applicants;
    public PartyAnswers Party { get; private set; } = new();

    protected override string BackAddress => $"/apply/{Side}/{N}/kind";

    protected override Task PrepareAsync(CancellationToken stop)
    {
        Party = N <= Answers.Side(Side).Count ? Answers.Side(Side)[N - 1] : Party;
        return Task.CompletedTask;
    }

    protected override void Show() => Form = PartyForm.Of(Party);

    protected override void Judge()
    {
        if (N > Answers.Side(Side).Count)
        {
            Wrong($"{nameof(Form)}.{nameof(Form.Name)}", "NotUnderstood");
            return;
        }
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        foreach (var (field, text) in Form.Mistakes(Party, phoneIsNeeded: IsOwn && !Party.HasSpeaker, today))
        {
            Wrong($"{nameof(Form)}.{field}", text);
        }
    }

    protected override void Take() => Form.FillInto(Party);

    protected override string NextAddress() => Party.HasSpeaker ? $"/apply/{Side}/{N}/representative" : $"/apply/{Side}";
}
