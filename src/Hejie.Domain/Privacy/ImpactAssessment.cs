using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Privacy;

public readonly record struct ImpactAssessmentId(Guid Value)
{
    public static ImpactAssessmentId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>Uses of personal data that are assessed before they begin (PIPL 55).</summary>
public enum DataUse
{
    Sensitive,
    Automatic,
    Sharing,
    Publishing,

    /// <summary>Done by somebody else on our behalf, or with much effect on persons.</summary>
    Other,
}

public enum AssessmentConclusion
{
    Acceptable,
    AcceptableWithMeasures,
    NotAcceptable,
}

/// <summary>What was assessed and what came of it (PIPL 56).</summary>
/// <param name="Kinds">Kinds of data, in words.</param>
/// <param name="AssessedBy">Who assessed; a person or a body.</param>
/// <param name="ValidUntil">Last day for which it holds; then it is made anew.</param>
public sealed record AssessmentDetails(
    string Title, DataUse Use, string Purpose, string Kinds, string Necessity, string Risks, string Measures, AssessmentConclusion Conclusion, string AssessedBy, DateOnly AssessedOn, DateOnly ValidUntil)
{
    /// <summary>The parts that are not told.</summary>
    public IReadOnlyList<string> Gaps() =>
    [
        .. new[]
        {
            (nameof(Title), Title), (nameof(Purpose), Purpose), (nameof(Kinds), Kinds), (nameof(Necessity), Necessity),
            (nameof(Risks), Risks), (nameof(Measures), Measures), (nameof(AssessedBy), AssessedBy),
        }.Where(part => string.IsNullOrWhiteSpace(part.Item2)).Select(part => $"Assessment{part.Item1}"),
    ];
}

/// <summary>An assessment of the effect of a use on persons, kept for at least three years (D-12). It is never changed: a new one takes its place.</summary>
public sealed class ImpactAssessment : ICommitteeKept
{
    private const int YearsKept = 3; // PIPL 56

    private ImpactAssessment()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ImpactAssessmentId Id { get; private set; }

    /// <summary>The committee that made it; null for the bureau's.</summary>
    public OrganizationId? OrganizationId { get; private set; }
    public string Title { get; private set; } = "";
    public DataUse Use { get; private set; }
    public string Purpose { get; private set; } = "";
    public string Kinds { get; private set; } = "";
    public string Necessity { get; private set; } = "";
    public string Risks { get; private set; } = "";
    public string Measures { get; private set; } = "";
    public AssessmentConclusion Conclusion { get; private set; }
    public string AssessedBy { get; private set; } = "";
    public DateOnly AssessedOn { get; private set; }
    public DateOnly ValidUntil { get; private set; }
    public DateTime WrittenAt { get; private set; }
    public string WrittenBy { get; private set; } = "";
    public int Version { get; private set; }

    /// <summary>Last day on which it must be kept: three calendar years from the day of the assessment, which is not counted (PIPL 56; CC 202).</summary>
    public DateOnly KeptUntil => AssessedOn.AddYears(YearsKept);

    /// <summary>Whether the use may rest on it on a day: from the day of the assessment to its last day, both counted, unless it says no.</summary>
    public bool HoldsOn(DateOnly day) => Conclusion != AssessmentConclusion.NotAcceptable && AssessedOn <= day && day <= ValidUntil;

    /// <summary>The uses that nobody may begin without one (D-12), with none that holds.</summary>
    /// <param name="holding">Uses of the assessments that hold.</param>
    public static IReadOnlyList<DataUse> Missing(IReadOnlyCollection<DataUse> holding) =>
        [.. new[] { DataUse.Sensitive, DataUse.Automatic, DataUse.Sharing, DataUse.Publishing }.Where(use => !holding.Contains(use))];

    public static ImpactAssessment? Write(ImpactAssessmentId id, OrganizationId? committee, AssessmentDetails details, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(details, moment);
        return refusal is not null ? null : new ImpactAssessment
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            OrganizationId = committee,
            Title = details.Title.Trim(),
            Use = details.Use,
            Purpose = details.Purpose.Trim(),
            Kinds = details.Kinds.Trim(),
            Necessity = details.Necessity.Trim(),
            Risks = details.Risks.Trim(),
            Measures = details.Measures.Trim(),
            Conclusion = details.Conclusion,
            AssessedBy = details.AssessedBy.Trim(),
            AssessedOn = details.AssessedOn,
            ValidUntil = details.ValidUntil,
            WrittenAt = moment.Now,
            WrittenBy = moment.By.DisplayName,
        };
    }

    private static Refusal? WhyNot(AssessmentDetails details, Moment moment) =>
        details.Gaps() is { Count: > 0 } gaps ? PrivacyRefusals.AssessmentIncomplete.About(gaps)
        : details.AssessedOn > moment.Today ? PrivacyRefusals.AssessedInFuture
        : details.ValidUntil < details.AssessedOn ? PrivacyRefusals.AssessmentEndsBeforeItBegins
        : null;

    /// <summary>What bars taking it out of the register: it is kept through its last day, or as long as it holds.</summary>
    public Refusal? WhyNotRemoved(DateOnly today) => today <= KeptUntil || HoldsOn(today) ? PrivacyRefusals.AssessmentIsKept : null;
}
