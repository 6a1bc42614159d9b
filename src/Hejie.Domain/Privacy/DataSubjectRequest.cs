using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Privacy;

public readonly record struct DataRequestId(Guid Value)
{
    public static DataRequestId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>What a person wants done with the own data (PIPL 44-48).</summary>
public enum DataWish
{
    See,
    Copy,
    Correct,
    Erase,
    Explain,
}

/// <summary>Why a wish is not done, each with its article.</summary>
public enum DataRefusalGround
{
    KeptByLaw,
    SecretByLaw,
    OthersData,
    IdentityUnproven,
}

/// <summary>A close relative who asks for somebody dead (PIPL 49).</summary>
public sealed record Kin(string Name, string Relation);

/// <param name="Party">Number of the party whose data it is about.</param>
/// <param name="Words">What the person said; needed where something is to be corrected or explained.</param>
/// <param name="Kin">Who asks, where the person is dead.</param>
public sealed record DataRequestDetails(int Party, DataWish Wish, ContactChannel Channel, string? Words = null, Kin? Kin = null);

/// <summary>How a request was answered: done, and how; or not done, with reason and ground (PIPL 50).</summary>
public sealed record DataRequestAnswer(bool IsDone, string Text, DataRefusalGround? Ground, DateOnly On, string By);

/// <summary>A person's request about the own data in a case, with the day by which it is answered (D-10). It may come long after the journal of the case is closed, so it keeps its own trace.</summary>
public sealed class DataSubjectRequest : ITenantOwned
{
    private DataSubjectRequest()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public DataRequestId Id { get; private set; }
    public CaseId CaseId { get; private set; }

    /// <summary>1 for the first of the case.</summary>
    public int Number { get; private set; }

    /// <summary>Case number and own number, as 370202-2026-000042/001: where lists go on.</summary>
    public string Key { get; private set; } = "";
    public int PartyNumber { get; private set; }
    public DataWish Wish { get; private set; }
    public ContactChannel Channel { get; private set; }
    public string? Words { get; private set; }
    public Kin? Kin { get; private set; }
    public DateTime AskedAt { get; private set; }
    public string WrittenBy { get; private set; } = "";
    public DateOnly AskedOn { get; private set; }

    /// <summary>Last day for the answer, and how it was counted.</summary>
    public DateOnly AnswerBy { get; private set; }
    public string Derivation { get; private set; } = "";
    public DateOnly? AnsweredOn { get; private set; }
    public DataRequestAnswer? Answer { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => AnsweredOn is null;

    public bool IsOverdueOn(DateOnly day) => IsOpen && day > AnswerBy;

    /// <summary>Whether the person may take the own data home now.</summary>
    public bool OpensCopy => Answer is { IsDone: true } && Wish is DataWish.See or DataWish.Copy;

    /// <summary>Writes a request down and starts the time for its answer.</summary>
    /// <param name="soFar">Every request of the case before.</param>
    public static DataSubjectRequest? Ask(
        DataRequestId id, MediationCase mediation, DataRequestDetails details, IReadOnlyList<DataSubjectRequest> soFar, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(mediation, details, soFar);
        if (refusal is not null)
        {
            return null;
        }
        var number = soFar.Count + 1;
        var deadline = DeadlineEngine.Compute(moment.Policy.RuleOf(DeadlineKey.PrivacyAnswer, moment.Today), moment.Today, moment.Calendar);
        return new DataSubjectRequest
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            Number = number,
            Key = $"{mediation.Number}/{number:000}",
            PartyNumber = details.Party,
            Wish = details.Wish,
            Channel = details.Channel,
            Words = details.Words?.Trim(),
            Kin = details.Kin is { } kin ? new Kin(kin.Name.Trim(), kin.Relation.Trim()) : null,
            AskedAt = moment.Now,
            WrittenBy = moment.By.Reference,
            AskedOn = moment.Today,
            AnswerBy = deadline.LastDay,
            Derivation = deadline.Derivation.ToJson(),
        };
    }

    private static Refusal? WhyNot(MediationCase mediation, DataRequestDetails details, IReadOnlyList<DataSubjectRequest> soFar) =>
        mediation.Party(details.Party) is not { } party ? CaseRefusals.NoSuchParty
        : !party.IsPerson ? PrivacyRefusals.OnlyPersonsAsk
        : details.Kin is { } kin && (string.IsNullOrWhiteSpace(kin.Name) || string.IsNullOrWhiteSpace(kin.Relation)) ? PrivacyRefusals.KinIsNotNamed
        : details.Wish is DataWish.Correct or DataWish.Explain && string.IsNullOrWhiteSpace(details.Words) ? PrivacyRefusals.WishIsNotSaid
        : soFar.Any(request => request.IsOpen && request.PartyNumber == details.Party && request.Wish == details.Wish) ? PrivacyRefusals.SameRequestIsOpen
        : null;

    /// <summary>Writes down that the wish was done. A correction must stand in the case by its own act; a file that the law keeps is not erased.</summary>
    public Refusal? Do(MediationCase mediation, string how, Moment moment)
    {
        if (WhyNotAnswered(how) is { } refusal)
        {
            return refusal;
        }
        if (Wish == DataWish.Erase)
        {
            return PrivacyRefusals.FileIsKeptByLaw;
        }
        return Wish == DataWish.Correct && !WasCorrected(mediation)
            ? PrivacyRefusals.NotCorrectedYet
            : Close(new DataRequestAnswer(true, how.Trim(), null, moment.Today, moment.By.DisplayName));
    }

    /// <summary>Does not do the wish, and says why and on which ground.</summary>
    public Refusal? TurnDown(DataRefusalGround ground, string reason, Moment moment) =>
        WhyNotAnswered(reason) ?? Close(new DataRequestAnswer(false, reason.Trim(), ground, moment.Today, moment.By.DisplayName));

    private Refusal? WhyNotAnswered(string text) =>
        !IsOpen ? PrivacyRefusals.RequestIsAnswered
        : string.IsNullOrWhiteSpace(text) ? PrivacyRefusals.AnswerNeedsWords
        : null;

    private Refusal? Close(DataRequestAnswer answer)
    {
        (Answer, AnsweredOn) = (answer, answer.On);
        Version++;
        return null;
    }

    private bool WasCorrected(MediationCase mediation) => mediation.Timeline.Any(entry =>
        entry.Act == CaseAct.CompleteParty && AskedAt - entry.At < TimeSpan.FromMicroseconds(1) && // the journal keeps whole ones
         entry.PartyNumber == PartyNumber);
}
