using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Web.Security;

namespace Hejie.Web.Workbench.Notices;

/// <summary>What the list of notices to be sent is narrowed to, as it stands in the address; without a state, to what waits.</summary>
public sealed record NoticeFilter(NoticeState? State, NoticeOccasion? Occasion, bool Overdue, string? Words)
{
    public bool IsNarrow => State is not null || Occasion is not null || Overdue || !string.IsNullOrWhiteSpace(Words);

    /// <summary>The cases whose notices are meant: those the actor may read and, when words are asked, that bear them.</summary>
    /// <remarks>Who does not see names cannot find by them.</remarks>
    public IQueryable<MediationCase> Cases(IQueryable<MediationCase> cases, Actor actor)
    {
        var visible = cases.LookedAfterBy(actor);
        if (string.IsNullOrWhiteSpace(Words))
        {
            return visible;
        }
        var words = Words.Trim();
        if (CaseNumber.TryParse(words, null, out var number) || CaseNumber.TryParse($"{actor.DistrictCode}-{words}", null, out number))
        {
            return visible.Where(c => c.Number == number);
        }
        return Permissions.Allows(actor, Permission.SeeNames) ? visible.Where(c => c.Parties.Any(p => p.Name.Contains(words))) : visible.Where(_ => false);
    }

    public IQueryable<Notice> Narrow(IQueryable<Notice> notices, DateOnly today)
    {
        var state = State ?? NoticeState.Waiting;
        notices = notices.Where(n => n.State == state);
        if (Occasion is { } occasion)
        {
            notices = notices.Where(n => n.Occasion == occasion);
        }
        return Overdue ? notices.Where(n => n.DueOn < today) : notices;
    }

    /// <summary>What should be told first stands first; a page goes on behind the day and the key on which the one before ended.</summary>
    public static IQueryable<Notice> Behind(IQueryable<Notice> notices, DateOnly? afterDay, string? after)
    {
        if (afterDay is { } day && after is not null)
        {
            notices = notices.Where(n => n.DueOn > day || (n.DueOn == day && string.Compare(n.Key, after) > 0));
        }
        return notices.OrderBy(n => n.DueOn).ThenBy(n => n.Key);
    }
}
