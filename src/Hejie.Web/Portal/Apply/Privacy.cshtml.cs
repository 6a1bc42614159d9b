using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

public sealed class PrivacyModel(Drafts drafts, TimeProvider clock) : ApplyStep(drafts)
{
    [BindProperty]
    public bool AgreesToNotice { get; set; }

    [BindProperty]
    public bool AgreesToSensitive { get; set; }

    [BindProperty]
    public bool AgreesToElectronic { get; set; }

    public override string Step => ApplySteps.Privacy;

    protected override void Show() =>
        (AgreesToNotice, AgreesToSensitive, AgreesToElectronic) = (Answers.AgreesToNotice, Answers.AgreesToSensitive, Answers.AgreesToElectronic);

    protected override void Judge()
    {
        if (!AgreesToNotice)
        {
            Wrong(nameof(AgreesToNotice), "ConsentNeeded");
        }
        if (Answers.HoldsSensitive && !AgreesToSensitive)
        {
            Wrong(nameof(AgreesToSensitive), "SensitiveConsentNeeded");
        }
    }

    protected override void Take()
    {
        (Answers.AgreesToNotice, Answers.AgreesToElectronic) = (AgreesToNotice, AgreesToElectronic);
        Answers.AgreesToSensitive = Answers.HoldsSensitive && AgreesToSensitive;
        Answers.AgreedAt = clock.GetUtcNow().UtcDateTime;
    }
}
