using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Deadlines;
using Hejie.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

/// <summary>Guardian or agent of the n-th party of a side.</summary>
public sealed class SideSpeakerModel(Drafts drafts, TimeProvider clock) : ApplyStep(drafts)
{
    [FromRoute]
    public string Side { get; set; } = ApplySteps.Applicants;

    [FromRoute]
    public int N { get; set; }

    [BindProperty, Required, StringLength(100)]
    public string? SpeakerName { get; set; }

    [BindProperty, Required, StringLength(50)]
    public string? Relation { get; set; }

    [BindProperty, StringLength(40)]
    public string? SpeakerPhone { get; set; }

    [BindProperty, StringLength(40)]
    public string? SpeakerIdNumber { get; set; }

    [BindProperty]
    public bool MaySettle { get; set; }

    public override string Step => Side;
    public bool IsOwn => Side == ApplySteps.Applicants;
    public PartyAnswers Party { get; private set; } = new();

    protected override string BackAddress => $"/apply/{Side}/{N}";

    protected override Task PrepareAsync(CancellationToken stop)
    {
        Party = N <= Answers.Side(Side).Count ? Answers.Side(Side)[N - 1] : Party;
        return Task.CompletedTask;
    }

    protected override void Show() =>
        (SpeakerName, Relation, SpeakerPhone, SpeakerIdNumber, MaySettle) =
        (Party.SpeakerName, Party.SpeakerRelation, Party.SpeakerPhone, Party.SpeakerIdNumber, Party.SpeakerMaySettle);

    protected override void Judge()
    {
        if (SpeakerName is not null && (N > Answers.Side(Side).Count || !PersonName.TryParse(SpeakerName, null, out _)))
        {
            Wrong(nameof(SpeakerName), "NotAName");
        }
        if (SpeakerPhone is null ? IsOwn : !PhoneNumber.TryParse(SpeakerPhone, null, out _))
        {
            Wrong(nameof(SpeakerPhone), SpeakerPhone is null ? "Required" : "NotAPhone");
        }
        if (SpeakerIdNumber is not null && !IdNumber.TryParse(SpeakerIdNumber, ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime), out _))
        {
            Wrong(nameof(SpeakerIdNumber), "NotAnIdNumber");
        }
    }

    protected override void Take()
    {
        Party.SpeakerName = SpeakerName?.Trim();
        Party.SpeakerRelation = Relation?.Trim();
        Party.SpeakerPhone = PhoneNumber.TryParse(SpeakerPhone, null, out var phone) ? phone.Text : null;
        Party.SpeakerIdNumber = IdNumber.TryParse(SpeakerIdNumber, null, out var id) ? id.Text : null;
        Party.SpeakerMaySettle = Party.Standing == Standing.Guardian || MaySettle;
    }

    protected override string NextAddress() => $"/apply/{Side}";
}
