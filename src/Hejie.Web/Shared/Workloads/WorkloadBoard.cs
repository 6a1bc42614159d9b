using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Workloads;

/// <summary>By what a reader sorts; by name where nobody asks, for it is no ranking.</summary>
public enum WorkloadSort
{
    Name,
    Open,
    Overdue,
    DueSoon,
    Difficult,
    Meeting,
    Days,
}

/// <summary>What one mediator, or one committee, carries now.</summary>
/// <param name="Committee">Whose cases are counted.</param>
/// <param name="Mediator">Null for a committee's line, and for the cases that have no host yet.</param>
/// <param name="DaysOpen">Days since acceptance or, for a case that was reopened, since then; of all open cases together.</param>
/// <param name="AwayNow">How many of the mediators are away now.</param>
/// <param name="AwaySoon">How many are away at some time of the next seven days, now included.</param>
public sealed record Workload(
    Guid Committee, Guid? Mediator, string Name, string SortKey, int Open, int Overdue, int DueSoon, int Difficult, int Meeting, int DaysOpen, int AwayNow, int AwaySoon)
{
    /// <summary>How long an open case has been open, in days; null where none is.</summary>
    public decimal? AverageDays => Open == 0 ? null : decimal.Round((decimal)DaysOpen / Open, 1);

    public int Of(CaseBurden burden) => burden switch
    {
        CaseBurden.Overdue => Overdue,
        CaseBurden.DueSoon => DueSoon,
        CaseBurden.Difficult => Difficult,
        CaseBurden.Meeting => Meeting,
        _ => Open,
    };
}

/// <summary>Counts the work in hand: by mediator for a committee's clerk, by committee for the offices. Each number is a list of cases that the reader may open.</summary>
public sealed class WorkloadBoard(HejieDb db, Moments moments)
{
    public async Task<IReadOnlyList<Workload>> ReadAsync(Actor actor, WorkloadSort sort, CancellationToken stop)
    {
        var rows = RegisterVisibility.CommitteeOf(actor) is { } own ? await ByMediatorAsync(own, actor, stop) : await ByCommitteeAsync(actor, stop);
        return [.. Sorted(rows, sort)];
    }

    private static IEnumerable<Workload> Sorted(List<Workload> rows, WorkloadSort sort)
    {
        var byName = rows.OrderBy(row => row.SortKey, StringComparer.Ordinal);
        return sort switch
        {
            WorkloadSort.Open => byName.OrderByDescending(row => row.Open),
            WorkloadSort.Overdue => byName.OrderByDescending(row => row.Overdue),
            WorkloadSort.DueSoon => byName.OrderByDescending(row => row.DueSoon),
            WorkloadSort.Difficult => byName.OrderByDescending(row => row.Difficult),
            WorkloadSort.Meeting => byName.OrderByDescending(row => row.Meeting),
            WorkloadSort.Days => byName.OrderByDescending(row => row.AverageDays),
            _ => byName,
        };
    }

    private async Task<List<Workload>> ByMediatorAsync(OrganizationId committee, Actor actor, CancellationToken stop)
    {
        var counts = (await CountAsync(Visible(actor).Where(c => c.OrganizationId == committee), stop)).ToLookup(count => count.Host);
        var hosts = counts.Select(group => group.Key).OfType<MediatorId>().ToList();
        var members = await db.Mediators.AsNoTracking().Of(committee, moments.Today).Select(m => m.Id).ToListAsync(stop);
        var people = await db.Mediators.AsNoTracking().Where(m => members.Contains(m.Id) || hosts.Contains(m.Id)).Select(m => new { m.Id, m.Name, m.NameSortKey }).ToListAsync(stop);
        var away = await AwayAsync(people.ConvertAll(person => person.Id), stop);
        var rows = people.ConvertAll(person => Sum(committee, person.Id, person.Name, person.NameSortKey, counts[person.Id], away.Where(one => one.Mediator == person.Id)));
        if (counts.Contains(null))
        {
            rows.Add(Sum(committee, null, "", "~", counts[null], []));
        }
        return rows;
    }

    /// <summary>The committees that the actor looks after, and whoever else has cases that the actor may read, such as a committee that is closed or one of the district in a street.</summary>
    private async Task<List<Workload>> ByCommitteeAsync(Actor actor, CancellationToken stop)
    {
        var ids = await Committees(actor).Select(body => body.Id).ToListAsync(stop);
        var counts = (await CountAsync(Visible(actor), stop)).ToLookup(count => count.Committee);
        var counted = ids.Union(counts.Select(group => group.Key)).ToList();
        var bodies = await db.Organizations.AsNoTracking().Where(body => counted.Contains(body.Id)).Select(body => new { body.Id, body.Name }).ToListAsync(stop);
        var posts = (await db.Mediators.AsNoTracking().HeldPosts(moments.Today).Where(post => ids.Contains(post.OrganizationId))
            .Select(post => new { post.OrganizationId, post.MediatorId }).ToListAsync(stop)).ToLookup(post => post.OrganizationId, post => post.MediatorId);
        var away = (await AwayAsync(null, stop)).ToLookup(one => one.Mediator);
        return bodies.ConvertAll(body => Sum(body.Id, null, body.Name, body.Name, counts[body.Id], posts[body.Id].Distinct().SelectMany(member => away[member])));
    }

    /// <summary>The street's committees for its office, all of the district for the bureau.</summary>
    private IQueryable<MediationOrganization> Committees(Actor actor) => actor.Role == Role.BureauOfficer
        ? db.Organizations.AsNoTracking().Where(body => body.IsActive)
        : db.Organizations.AsNoTracking().WithCalendarFor(actor).Where(body => body.IsActive);

    private static Workload Sum(OrganizationId committee, MediatorId? mediator, string name, string key, IEnumerable<Count> counts, IEnumerable<Away> away)
    {
        var (own, gone) = (counts.ToList(), away.ToList());
        int Cases(CaseBurden burden) => own.Where(count => count.Burden == burden).Sum(count => count.Cases);
        return new Workload(
            committee.Value, mediator?.Value, name, key, Cases(CaseBurden.Open), Cases(CaseBurden.Overdue), Cases(CaseBurden.DueSoon), Cases(CaseBurden.Difficult), Cases(CaseBurden.Meeting),
            own.Sum(count => count.Days), gone.Where(one => one.IsNow).DistinctBy(one => one.Mediator).Count(), gone.DistinctBy(one => one.Mediator).Count());
    }

    /// <param name="Days">Since the round at hand began, of all these cases together; for open ones alone.</param>
    private sealed record Count(OrganizationId Committee, MediatorId? Host, CaseBurden Burden, int Cases, int Days);

    private IQueryable<MediationCase> Visible(Actor actor) => db.Set<MediationCase>().AsNoTracking().VisibleTo(actor);

    /// <summary>Asks with the very conditions of the list of cases, so that a number and its list cannot differ.</summary>
    private async Task<List<Count>> CountAsync(IQueryable<MediationCase> visible, CancellationToken stop)
    {
        var today = moments.Today;
        var days = await visible.With(CaseBurden.Open, db, today).GroupBy(c => new { c.OrganizationId, c.HostMediatorId, Since = c.RoundStartedOn!.Value })
            .Select(group => new { group.Key, Cases = group.Count() }).ToListAsync(stop);
        var counts = days.ConvertAll(row => new Count(row.Key.OrganizationId, row.Key.HostMediatorId, CaseBurden.Open, row.Cases, row.Cases * (today.DayNumber - row.Key.Since.DayNumber)));
        foreach (var burden in Enum.GetValues<CaseBurden>().Where(burden => burden != CaseBurden.Open))
        {
            var rows = await visible.With(burden, db, today).GroupBy(c => new { c.OrganizationId, c.HostMediatorId }).Select(group => new { group.Key, Cases = group.Count() }).ToListAsync(stop);
            counts.AddRange(rows.Select(row => new Count(row.Key.OrganizationId, row.Key.HostMediatorId, burden, row.Cases, Days: 0)));
        }
        return counts;
    }

    private sealed record Away(MediatorId Mediator, bool IsNow);

    /// <summary>Who is away at some time of the coming days.</summary>
    /// <param name="mediators">Null for everybody.</param>
    private async Task<List<Away>> AwayAsync(List<MediatorId>? mediators, CancellationToken stop)
    {
        var (now, last) = (moments.Now, ChinaTime.StartOf(moments.Today.AddDays(CaseBurdens.DaysAhead + 1)));
        var asked = mediators?.ConvertAll(id => (MediatorId?)id);
        var found = db.Set<Unavailability>().StandingIn(new TimeSlot(now, last)).Where(u => u.MediatorId != null);
        var rows = await (asked is null ? found : found.Where(u => asked.Contains(u.MediatorId))).Select(u => new { u.MediatorId, u.From }).ToListAsync(stop);
        return rows.ConvertAll(row => new Away(row.MediatorId!.Value, row.From <= now));
    }
}
