namespace Hejie.Domain.Quality;

/// <summary>The seven aspects by which a file is reviewed, in the order of the sheet.</summary>
public enum ReviewAspect
{
    LawfulAcceptance,
    CompletePapers,
    StandardForms,
    ProperEvidence,
    CorrectLaw,
    TimelyFollowUp,
    BindingOrder,
}

/// <summary>What each aspect is worth. The aspects are those of local practice; the weights are this product's proposal.</summary>
public static class ReviewAspects
{
    public static IReadOnlyList<ReviewAspect> All { get; } = Enum.GetValues<ReviewAspect>();

    /// <returns>Points; those of all aspects are 100 together.</returns>
    public static int WorthOf(ReviewAspect aspect) => aspect switch
    {
        ReviewAspect.CorrectLaw => 20,
        ReviewAspect.TimelyFollowUp or ReviewAspect.BindingOrder => 10,
        _ => 15,
    };
}

/// <summary>What a reviewer found on one aspect.</summary>
/// <param name="Points">From 0 to what the aspect is worth.</param>
/// <param name="Remark">What is wrong; needed wherever points are taken off.</param>
public sealed record AspectMark(ReviewAspect Aspect, int Points, string? Remark);
