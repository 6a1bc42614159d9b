using Hejie.Domain.Cases;

namespace Hejie.Domain.Appraisals;

public readonly record struct AppraisalId(Guid Value)
{
    public static AppraisalId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>Who entrusts: the parties together, or the committee with their consent (MED 34).</summary>
public enum EntrustedBy
{
    Parties,
    Committee,
}

/// <summary>What is to be appraised, by whom, and who pays for it.</summary>
/// <param name="Body">The body entrusted.</param>
/// <param name="Matter">What it is to find out.</param>
/// <param name="Payers">Numbers of the parties who pay, straight to the body: the committee takes no fee and passes none on (P-4).</param>
/// <param name="Consents">Numbers of the parties who agree to body and matter.</param>
public sealed record AppraisalDetails(
    EntrustedBy By, string Body, string Matter, string? Materials, IReadOnlyList<int> Payers, IReadOnlyList<int> Consents, DateOnly On)
{
    /// <summary>Day by which the body is asked to give its opinion; null where none was agreed with it.</summary>
    public DateOnly? AnswerBy { get; init; }
}

/// <summary>What the body found.</summary>
/// <param name="By">Who wrote it down.</param>
public sealed record AppraisalResult(string Opinion, DateOnly On, string By);

/// <summary>An appraisal that somebody outside is asked for (F-27). While it is made the clock of the mediation stands (SC22 26; MED 38).</summary>
public sealed class AppraisalEntrustment : ITenantOwned
{
    private AppraisalEntrustment()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public AppraisalId Id { get; private set; }
    public CaseId CaseId { get; private set; }

    /// <summary>1 for the first of the case.</summary>
    public int Number { get; private set; }

    /// <summary>The round of mediation in which it was entrusted.</summary>
    public int Round { get; private set; }
    public AppraisalDetails Details { get; private set; } = null!;
    public AppraisalResult? Result { get; private set; }

    /// <summary>Entrusts the appraisal, and pauses the mediation from that day on.</summary>
    /// <param name="soFar">How many appraisals the case has had.</param>
    public static AppraisalEntrustment? Entrust(AppraisalId id, MediationCase mediation, int soFar, AppraisalDetails details, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(mediation, details)
            ?? mediation.Suspend(new SuspensionDetails(SuspensionKind.Appraisal, details.On, $"{details.Body}：{details.Matter}", details.Consents), moment);
        if (refusal is not null)
        {
            return null;
        }
        mediation.Record(CaseAct.EntrustAppraisal, moment, CasePayload.Of(
            ("appraisal", soFar + 1), ("by", details.By), ("payers", details.Payers), ("on", details.On)));
        return new AppraisalEntrustment
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            Number = soFar + 1,
            Round = mediation.Round,
            Details = details,
        };
    }

    private static Refusal? WhyNot(MediationCase mediation, AppraisalDetails details)
    {
        List<string> gaps =
        [
            .. new[] { (nameof(details.Body), details.Body), (nameof(details.Matter), details.Matter) }
                .Where(point => string.IsNullOrWhiteSpace(point.Item2)).Select(point => point.Item1),
        ];
        if (gaps.Count > 0)
        {
            return AppraisalRefusals.AppraisalIncomplete.About(gaps);
        }
        if (details.Payers.Count == 0 || details.Payers.Any(payer => mediation.Party(payer) is null))
        {
            return AppraisalRefusals.PayerIsAParty;
        }
        if (details.AnswerBy < details.On)
        {
            return AppraisalRefusals.AnswerBeforeEntrusting;
        }
        var silent = mediation.Parties.SilentIn(details.Consents);
        return silent.Count > 0 ? AppraisalRefusals.AppraisalNeedsConsent.About(silent) : null;
    }

    /// <summary>Writes the opinion down; the pause that began with this entrusting ends the day before it came, where it still lasts.</summary>
    public Refusal? Receive(MediationCase mediation, string opinion, DateOnly on, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (Result is not null)
        {
            return AppraisalRefusals.AppraisalHasResult;
        }
        if (string.IsNullOrWhiteSpace(opinion))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (mediation.CheckDay(on, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (on < Details.On)
        {
            return CaseRefusals.PauseEndsBeforeItBegins;
        }
        if (mediation is { Pause: { Kind: SuspensionKind.Appraisal } pause, IsRefused: false } && pause.From == Details.On
            && mediation.Resume(on > pause.From ? on.AddDays(-1) : pause.From, moment) is { } refusal)
        {
            return refusal;
        }
        Result = new AppraisalResult(opinion, on, moment.By.DisplayName);
        mediation.Record(CaseAct.ReceiveAppraisal, moment, CasePayload.Of(("appraisal", Number), ("on", on)));
        return null;
    }
}
