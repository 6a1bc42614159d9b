namespace Hejie.Domain.Cases;

/// <summary>That a case is like an earlier one, kept when it was registered and shown on both.</summary>
public sealed class RelatedCase : ITenantOwned
{
    private RelatedCase()
    {
    }

    public string DistrictCode { get; private set; } = "";

    /// <summary>The case that came later.</summary>
    public CaseId CaseId { get; private set; }

    /// <summary>The case that was there.</summary>
    public CaseId EarlierId { get; private set; }
    public RelatedKind Kind { get; private set; }

    /// <summary>Why it was registered all the same; null where nobody was asked.</summary>
    public string? Reason { get; private set; }
    public DateTime FoundAt { get; private set; }

    /// <summary>What was found when the case was registered.</summary>
    public static IReadOnlyList<RelatedCase> Of(MediationCase registered, Registration application, Moment moment) =>
    [
        .. application.Like.Select(like => new RelatedCase
        {
            DistrictCode = registered.DistrictCode,
            CaseId = registered.Id,
            EarlierId = like.Case.Id,
            Kind = like.Kind,
            Reason = like.IsTold ? application.LikeReason : null,
            FoundAt = moment.Now,
        }),
    ];
}
