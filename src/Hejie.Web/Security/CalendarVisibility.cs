using Hejie.Domain.Access;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Whose calendars somebody sees: a mediator the own one, a clerk the own committee's, a justice office those of the committees of its street.</summary>
public static class CalendarVisibility
{
    /// <summary>The committees whose calendar the actor sees whole.</summary>
    public static IQueryable<MediationOrganization> WithCalendarFor(this IQueryable<MediationOrganization> bodies, Actor actor)
    {
        switch (actor)
        {
            case { Role: Role.CommitteeClerk, OrganizationId: { } committee }:
                var own = new OrganizationId(committee);
                return bodies.Where(body => body.Id == own);
            case { Role: Role.SubdistrictOfficer, SubdistrictCode: { } street }:
                return bodies.Where(body => body.SubdistrictCode == street);
            default:
                return bodies.Where(_ => false);
        }
    }

    /// <summary>The mediators whose absences the actor enters and sees with their reasons: himself, or those of the own committee.</summary>
    /// <param name="today">The day on which the post is held.</param>
    public static IQueryable<Mediator> WithAbsencesFor(this IQueryable<Mediator> mediators, Actor actor, DateOnly today)
    {
        switch (actor)
        {
            case { Role: Role.Mediator, MediatorId: { } self }:
                var id = new MediatorId(self);
                return mediators.Where(mediator => mediator.Id == id);
            case { Role: Role.CommitteeClerk, OrganizationId: { } committee }:
                return mediators.Of(new OrganizationId(committee), today);
            default:
                return mediators.Where(_ => false);
        }
    }

    /// <summary>The mediators who hold a post in a committee on a day.</summary>
    public static IQueryable<Mediator> Of(this IQueryable<Mediator> mediators, OrganizationId committee, DateOnly today)
    {
        var held = MediatorPost.HeldOn(today);
        return mediators.Where(mediator => mediator.IsActive && mediator.Posts.AsQueryable().Where(held).Any(post => post.OrganizationId == committee));
    }

    /// <summary>The posts that they hold on a day, in whatever committee.</summary>
    public static IQueryable<MediatorPost> HeldPosts(this IQueryable<Mediator> mediators, DateOnly today) =>
        mediators.Where(mediator => mediator.IsActive).SelectMany(mediator => mediator.Posts).Where(MediatorPost.HeldOn(today));
}
