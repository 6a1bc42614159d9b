namespace Hejie.Domain.Cases;

/// <summary>How an unwelcome answer weighs: a block cannot be passed, a warning needs a reason.</summary>
public enum Severity
{
    Block,
    Warn,
}

/// <summary>A question of the review before acceptance (domain rules I-4 to I-9).</summary>
/// <param name="Code">Key of the question's words (Texts/Review).</param>
/// <param name="GoodAnswer">The answer that lets the case go on.</param>
/// <param name="Reason">Why a case is not accepted on the other answer; null for warnings.</param>
public sealed record ReviewQuestion(
    string Code, string RuleId, string Article, bool GoodAnswer, Severity Severity, NonAcceptanceReason? Reason)
{
    /// <summary>Asked of each person alone; the answer is for those who handle the risk, and stands in no journal that others read.</summary>
    public bool IsAboutViolence => Reason == NonAcceptanceReason.DomesticViolenceDanger;
}

/// <summary>The answer of whoever reviews, with the reason a warning asks for.</summary>
public sealed record ReviewAnswer(string Code, bool Yes, string? Reason);

/// <summary>An answer that stands in the way or needs a reason.</summary>
public sealed record ReviewFinding(ReviewQuestion Question, string? Reason);

/// <summary>The checks of the law before a case is taken on, as questions with their articles.</summary>
public static class IntakeReview
{
    private static readonly ReviewQuestion CivilDispute =
        new("CivilDispute", "I-4", "MOJ75 20", true, Severity.Block, NonAcceptanceReason.OutsideScope);
    private static readonly ReviewQuestion CitizenInvolved =
        new("CitizenInvolved", "I-4", "MOJ75 20", true, Severity.Warn, null);
    private static readonly ReviewQuestion ReservedToAuthority =
        new("ReservedToAuthority", "I-5", "MOJ75 22", false, Severity.Block, NonAcceptanceReason.ReservedToAuthority);
    private static readonly ReviewQuestion AlreadyWithAuthority =
        new("AlreadyWithAuthority", "I-5", "MOJ75 22", false, Severity.Block, NonAcceptanceReason.AlreadyWithAuthority);
    private static readonly ReviewQuestion AlreadyWithMedicalAuthority =
        new("AlreadyWithMedicalAuthority", "I-7", "MED 31", false, Severity.Block, NonAcceptanceReason.AlreadyWithAuthority);
    private static readonly ReviewQuestion ReferralLetterHere =
        new("ReferralLetterHere", "I-6", "PML 18; SC16 11", true, Severity.Block, NonAcceptanceReason.AlreadyWithAuthority);
    private static readonly ReviewQuestion DomesticViolenceDanger =
        new("DomesticViolenceDanger", "I-8", "DV-SD 20; DV 10", false, Severity.Block, NonAcceptanceReason.DomesticViolenceDanger);
    private static readonly ReviewQuestion ViolenceHappened =
        new("ViolenceHappened", "I-8", "DV 2, 10; DV-SD 20", false, Severity.Block, NonAcceptanceReason.DomesticViolenceDanger);
    private static readonly ReviewQuestion ViolenceThreatened =
        new("ViolenceThreatened", "I-8", "DV 2, 10; DV-SD 20", false, Severity.Block, NonAcceptanceReason.DomesticViolenceDanger);
    private static readonly ReviewQuestion AfraidOfTheOther =
        new("AfraidOfTheOther", "I-8", "DV 10; DV-SD 20", false, Severity.Block, NonAcceptanceReason.DomesticViolenceDanger);
    private static readonly ReviewQuestion WithinArea =
        new("WithinArea", "I-9", "MOJ75 21", true, Severity.Warn, null);
    private static readonly ReviewQuestion PartiesHaveCapacity =
        new("PartiesHaveCapacity", "I-13", "CC 18-23", true, Severity.Warn, null);
    private static readonly ReviewQuestion LikelyToEscalate =
        new("LikelyToEscalate", "K-1", "PML 25", false, Severity.Warn, null);

    /// <summary>Every question there is.</summary>
    public static IReadOnlyList<ReviewQuestion> All { get; } =
    [
        CivilDispute, CitizenInvolved, ReservedToAuthority, AlreadyWithAuthority, AlreadyWithMedicalAuthority, ReferralLetterHere,
        DomesticViolenceDanger, ViolenceHappened, ViolenceThreatened, AfraidOfTheOther, WithinArea, PartiesHaveCapacity, LikelyToEscalate,
    ];

    /// <summary>Whether an answer is one that only those who handle the risk read.</summary>
    public static bool IsAboutViolence(string code) =>
        new[] { DomesticViolenceDanger, ViolenceHappened, ViolenceThreatened, AfraidOfTheOther }.Any(question => question.Code == code);

    /// <summary>What is asked of this case, in the order of the page.</summary>
    public static IReadOnlyList<ReviewQuestion> QuestionsFor(DisputeType type, CaseSource source)
    {
        List<ReviewQuestion> questions = [CivilDispute, CitizenInvolved, ReservedToAuthority];
        questions.Add(source == CaseSource.Entrusted ? ReferralLetterHere : AlreadyWithAuthority);
        if (type == DisputeType.Medical && source != CaseSource.Entrusted)
        {
            questions.Add(AlreadyWithMedicalAuthority);
        }
        if (type == DisputeType.MarriageFamily)
        {
            questions.AddRange([ViolenceHappened, ViolenceThreatened, AfraidOfTheOther]);
        }
        if (type is DisputeType.MarriageFamily or DisputeType.Neighborhood or DisputeType.DamageCompensation or DisputeType.Other)
        {
            questions.Add(DomesticViolenceDanger); // whatever name the dispute was given at the door
        }
        questions.AddRange([WithinArea, PartiesHaveCapacity, LikelyToEscalate]);
        return questions;
    }

    /// <summary>The answers that do not let the case simply go on.</summary>
    public static IReadOnlyList<ReviewFinding> Judge(IReadOnlyList<ReviewQuestion> questions, IReadOnlyList<ReviewAnswer> answers) =>
    [
        .. from question in questions
           join answer in answers on question.Code equals answer.Code
           where answer.Yes != question.GoodAnswer
           select new ReviewFinding(question, answer.Reason),
    ];
}
