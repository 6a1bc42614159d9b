using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Apply;

/// <summary>Where a dispute can be mediated: near its place, in a body of its field, in any brand room, with any gold mediator.</summary>
public sealed class Venues(HejieDb db, RegistrationPlaces places)
{
    private const string Organization = "org:";
    private const string Mediator = "mediator:";

    /// <summary>What the person chose, as the registration takes it.</summary>
    public sealed record Chosen(MediationOrganization Organization, MediationOrganization Home, Mediator? Mediator)
    {
        public JurisdictionBasis Basis => Organization.Id == Home.Id ? JurisdictionBasis.DisputePlace : JurisdictionBasis.PartyChoice;
    }

    /// <summary>The nearest committee; null while nobody has said where it happened.</summary>
    public async Task<MediationOrganization?> HomeAsync(ApplicationAnswers answers, CancellationToken stop) =>
        answers.CommunityCode is { } community ? await places.HomeAsync(community, stop) : null;

    /// <summary>Bodies set up for this kind of dispute.</summary>
    public async Task<IReadOnlyList<Choice>> OfFieldAsync(DisputeType type, CancellationToken stop)
    {
        var bodies = await db.Set<MediationOrganization>().AsNoTracking()
            .Where(body => body.IsActive && body.Category == OrganizationCategory.IndustryProfessional).ToListAsync(stop);
        return [.. bodies.Where(body => body.Fields.Contains(type)).Select(body => ChoiceOf(body, body.Name))];
    }

    public async Task<IReadOnlyList<Choice>> BrandRoomsAsync(CancellationToken stop)
    {
        var rooms = await db.Set<MediationOrganization>().AsNoTracking()
            .Where(body => body.IsActive && body.BrandRoomNumber != null).OrderBy(body => body.BrandRoomNumber).ToListAsync(stop);
        return [.. rooms.Select(room => ChoiceOf(room, room.BrandRoomName ?? room.Name))];
    }

    /// <summary>Gold mediators at work, each in the body where the mediator holds a post.</summary>
    public async Task<IReadOnlyList<(Mediator Mediator, MediationOrganization Body)>> GoldMediatorsAsync(CancellationToken stop)
    {
        var mediators = await db.Set<Mediator>().AsNoTracking().Include(mediator => mediator.Posts)
            .Where(mediator => mediator.IsActive && mediator.GoldMedalNumber != null).OrderBy(mediator => mediator.GoldMedalNumber).ToListAsync(stop);
        var ids = mediators.SelectMany(mediator => mediator.Posts).Select(post => post.OrganizationId).Distinct().ToList();
        var bodies = await db.Set<MediationOrganization>().AsNoTracking().Where(body => ids.Contains(body.Id) && body.IsActive).ToListAsync(stop);
        return
        [
            .. from mediator in mediators
               let body = mediator.Posts.Select(post => bodies.Find(known => known.Id == post.OrganizationId)).FirstOrDefault(known => known is not null)
               where body is not null
               select (mediator, body),
        ];
    }

    /// <summary>Reads an answer back; null when it names nothing that can be chosen.</summary>
    public async Task<Chosen?> FindAsync(ApplicationAnswers answers, string? venue, CancellationToken stop)
    {
        if (venue is null || await HomeAsync(answers, stop) is not { } home)
        {
            return null;
        }
        if (venue.StartsWith(Mediator, StringComparison.Ordinal) && Guid.TryParse(venue.AsSpan(Mediator.Length), out var mediatorId))
        {
            var (mediator, body) = (await GoldMediatorsAsync(stop)).FirstOrDefault(gold => gold.Mediator.Id == new MediatorId(mediatorId));
            return mediator is null ? null : new Chosen(body, home, mediator);
        }
        if (!venue.StartsWith(Organization, StringComparison.Ordinal) || !Guid.TryParse(venue.AsSpan(Organization.Length), out var bodyId))
        {
            return null;
        }
        var id = new OrganizationId(bodyId);
        var chosen = await db.Set<MediationOrganization>().AsNoTracking().FirstOrDefaultAsync(body => body.Id == id && body.IsActive, stop);
        var isOpenToAll = chosen is not null && (chosen.Id == home.Id || chosen.IsBrandRoom || chosen.Fields.Contains(answers.Type ?? DisputeType.Other));
        return isOpenToAll ? new Chosen(chosen!, home, null) : null;
    }

    public static Choice ChoiceOf(MediationOrganization body, string name) => new($"{Organization}{body.Id.Value}", name, $"{body.Address} · {body.Phone} · {body.OpeningHours}");

    public static string ValueOf(Mediator mediator) => $"{Mediator}{mediator.Id.Value}";
}
