namespace Hejie.Domain.Linkage;

public enum ConsultationState
{
    /// <summary>A committee has asked; the bureau convenes or declines.</summary>
    Nominated,
    Convened,

    /// <summary>The opinion is written down and not yet signed by all.</summary>
    Advised,
    Closed,
    Declined,

    /// <summary>Taken back by the committee.</summary>
    Recalled,
}

public enum ConsultationAct
{
    Nominate,
    AddConsents,
    WithdrawConsent,
    Convene,

    /// <summary>Another time or place, or further experts.</summary>
    Rearrange,
    Advise,
    Say,
    Close,
    Decline,
    Recall,
}

/// <summary>What the experts are asked, and what they are told of the case.</summary>
/// <param name="Reason">Why the committee does not get on by itself.</param>
/// <param name="Importance">Why a property dispute is difficult or matters to the whole district; needed where the justice office has not confirmed that it is difficult.</param>
/// <param name="Facts">The dispute as the experts are told it.</param>
/// <param name="Materials">What is laid before them.</param>
/// <param name="IsNameless">Whether they are told of no party: then nobody need agree.</param>
public sealed record ConsultationQuestion(string Reason, string? Importance, string Facts, string Questions, IReadOnlyList<string> Materials, bool IsNameless)
{
    public const int LongestFacts = 4000;
    public const int LongestQuestions = 2000;
    public const int LongestReason = 500;

    /// <summary>What of it the experts read: not why the committee asks.</summary>
    public ConsultationQuestion ForExperts() => this with { Reason = "", Importance = null };

    internal ConsultationQuestion Clean() =>
        new(Reason.Trim(), TypedText.OrNull(Importance), Facts.Trim(), Questions.Trim(), [.. Materials.Select(TypedText.OrNull).OfType<string>()], IsNameless);

    internal IReadOnlyList<string> Gaps() =>
    [
        .. new[] { ("ConsultationReason", Reason), ("ConsultationFacts", Facts), ("ConsultationQuestions", Questions) }
            .Where(point => point.Item2.Length == 0).Select(point => point.Item1),
    ];

    /// <summary>Every word of it, to be searched for names.</summary>
    internal string Words => string.Join('\n', [Reason, Importance ?? "", Facts, Questions, .. Materials]);
}

/// <summary>That a party agreed to have its data shown to the experts (PIPL 23).</summary>
public sealed record ConsultationConsent(int Party, DateOnly On, string By);

/// <summary>Where and when the experts come together.</summary>
/// <param name="At">Instant in UTC.</param>
/// <param name="Place">The place, or how one joins.</param>
public sealed record ConsultationMeeting(DateTime At, bool IsOnline, string Place)
{
    public const int LongestPlace = 200;
}

/// <summary>What the experts advised; it binds nobody (MED 35).</summary>
/// <param name="Text">The opinion of all, or of most.</param>
/// <param name="On">The day of the consultation.</param>
public sealed record ConsultationOpinion(string Text, DateOnly On, string Recorder)
{
    public const int LongestText = 4000;

    /// <summary>Why an expert who was there has not signed; null where all have.</summary>
    public string? WithoutSignature { get; init; }
}

/// <summary>What one expert said to the opinion.</summary>
/// <param name="Words">Why he differs, or what he adds.</param>
public sealed record ExpertView(int Seat, bool Agrees, string? Words)
{
    public const int LongestWords = 1000;
}

/// <summary>One step of a consultation, in the order in which they were taken.</summary>
public sealed record ConsultationStep(ConsultationAct Act, DateTime At, string By, string? Words = null);
