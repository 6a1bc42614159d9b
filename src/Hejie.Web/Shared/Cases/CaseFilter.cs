using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Security;

namespace Hejie.Web.Shared.Cases;

/// <summary>Whose cases a mediator wants to see; hosts first, because that is asked all day.</summary>
public enum CaseShare
{
    Hosted,
    All,
}

/// <summary>What the list is narrowed to, as it stands in the address.</summary>
public sealed record CaseFilter(
    CaseShare? Share,
    CaseState? State,
    string? Type,
    string? Street,
    Guid? Mediator,
    DateOnly? From,
    DateOnly? Until,
    bool Overdue,
    bool Proposed,
    string? After)
{
    /// <summary>Only applications that nobody has answered, by how long they have waited.</summary>
    public WaitingAge? Waiting { get; init; }

    public bool IsNarrow => Waiting is not null || State is not null || Type is not null || Street is not null || Mediator is not null || From is not null || Until is not null || Overdue || Proposed;

    /// <summary>The cases of the filter that the actor may read, newest number first.</summary>
    public IQueryable<MediationCase> Of(IQueryable<MediationCase> cases, Actor actor, DateOnly today)
    {
        var found = Narrow(Visible(cases, actor));
        if (Overdue)
        {
            found = found.Where(c => c.DueOn < today);
        }
        if (Waiting is { } age)
        {
            found = found.Unanswered(age, today);
        }
        if (CaseNumber.TryParse(After, null, out var after))
        {
            found = found.Where(c => c.Number < after);
        }
        return found.OrderByDescending(c => c.Number);
    }

    /// <summary>A mediator's own cases are asked by the host alone: that is one walk down one index.</summary>
    private IQueryable<MediationCase> Visible(IQueryable<MediationCase> cases, Actor actor)
    {
        if (actor is not { Role: Role.Mediator, MediatorId: { } own } || Share == CaseShare.All)
        {
            return cases.VisibleTo(actor);
        }
        MediatorId? host = new MediatorId(own);
        return cases.Where(c => c.HostMediatorId == host);
    }

    private IQueryable<MediationCase> Narrow(IQueryable<MediationCase> cases)
    {
        if (State is { } state)
        {
            cases = cases.Where(c => c.State == state);
        }
        if (DisputeTypes.FromCode(Type) is { } type)
        {
            cases = cases.Where(c => c.Type == type);
        }
        if (Street is not null)
        {
            cases = cases.Where(c => c.SubdistrictCode == Street);
        }
        if (Mediator is { } mediator)
        {
            MediatorId? host = new MediatorId(mediator);
            cases = cases.Where(c => c.HostMediatorId == host);
        }
        if (Proposed)
        {
            cases = cases.Where(c => c.ProposedDifficulty != null);
        }
        if (From is { } from)
        {
            cases = cases.Where(c => c.ApplicationDate >= from);
        }
        return Until is { } until ? cases.Where(c => c.ApplicationDate <= until) : cases;
    }
}
