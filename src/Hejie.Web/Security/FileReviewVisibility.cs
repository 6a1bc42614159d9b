using Hejie.Domain.Access;
using Hejie.Domain.Quality;

namespace Hejie.Web.Security;

/// <summary>Whose rounds and reviews a list may show; both queries stay in the actor's district by themselves.</summary>
public static class FileReviewVisibility
{
    /// <summary>The bureau sees every round, a justice office those of its street.</summary>
    public static IQueryable<ReviewRound> VisibleTo(this IQueryable<ReviewRound> rounds, Actor actor)
    {
        var street = actor.SubdistrictCode;
        return actor.Role switch
        {
            Role.BureauOfficer => rounds,
            Role.SubdistrictOfficer when street is not null => rounds.Where(round => round.SubdistrictCode == street),
            _ => rounds.Where(_ => false),
        };
    }

    /// <summary>A committee sees its results once they are judged, a reviewer what is his to review.</summary>
    public static IQueryable<FileReview> VisibleTo(this IQueryable<FileReview> reviews, Actor actor)
    {
        var street = actor.SubdistrictCode;
        AccountId? self = actor.AccountId;
        var committee = actor.OwnCommittee();
        return actor.Role switch
        {
            Role.BureauOfficer => reviews,
            Role.SubdistrictOfficer when street is not null => reviews.Where(review => review.SubdistrictCode == street),
            Role.CommitteeClerk => reviews.Where(review => review.OrganizationId == committee && review.JudgedOn != null),
            Role.Reviewer when self is not null => reviews.Where(review => review.ReviewerId == self),
            _ => reviews.Where(_ => false),
        };
    }
}
