using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Security;

namespace Hejie.Web.Shared.Cases;

/// <summary>Whose cases a mediator wants to see; hosts first, because that is asked all day.</summary>
public enum CaseShare
{
    Hosted,
    All,
}

/// <summary>How far a case is from an end, as the reports of linkage count it.</summary>
public enum CaseEnding
{
    InHand,
    Settled,

    /// <summary>It was mediated and failed, or was ended.</summary>
    Unsettled,

    /// <summary>It was not accepted, withdrawn or handed over: nobody could have settled it.</summary>
    Otherwise,
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

    /// <summary>Only open cases, or those of them that are pressing in one way.</summary>
    public CaseBurden? Burden { get; init; }

    /// <summary>Only cases that this committee hosts.</summary>
    public Guid? Committee { get; init; }

    /// <summary>Only cases that have no host yet.</summary>
    public bool Unassigned { get; init; }

    /// <summary>Only cases about this managed estate.</summary>
    public Guid? Estate { get; init; }

    /// <summary>Only cases whose host stands on this level.</summary>
    public OrgLevel? Level { get; init; }

    /// <summary>Only cases that came up from a level below.</summary>
    public bool Climbed { get; init; }

    /// <summary>Only disputes of at least this age, in calendar days from their beginning to their outcome or today.</summary>
    public int? Age { get; init; }

    public CaseEnding? Ending { get; init; }

    public bool IsNarrow => Estate is not null || Level is not null || Climbed || Age is not null || Ending is not null || Burden is not null || Committee is not null || Unassigned || Waiting is not null || State is not null || Type is not null || Street is not null || Mediator is not null || From is not null || Until is not null || Overdue || Proposed;

    private const int MostDays = 36_500;

    /// <summary>The cases of the filter that the actor may read, newest number first.</summary>
    public IQueryable<MediationCase> Of(HejieDb db, Actor actor, DateOnly today)
    {
        var found = ByLinkage(Narrow(Visible(db.Set<MediationCase>(), actor)), db, today);
        if (Overdue)
        {
            found = found.Where(c => c.DueOn < today);
        }
        if (Burden is { } burden)
        {
            found = found.With(burden, db, today);
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

    private IQueryable<MediationCase> ByLinkage(IQueryable<MediationCase> cases, HejieDb db, DateOnly today)
    {
        if (Estate is { } estate)
        {
            ManagedEstateId? wanted = new ManagedEstateId(estate);
            cases = cases.Where(c => c.EstateId == wanted);
        }
        if (Level is { } level)
        {
            cases = cases.Where(c => db.Organizations.Any(body => body.DistrictCode == c.DistrictCode && body.Id == c.OrganizationId && body.Level == level));
        }
        if (Climbed)
        {
            cases = cases.Where(c => c.LevelsClimbed > 0);
        }
        if (Age is { } days and > 0 and <= MostDays)
        {
            cases = cases.Where(c => (c.DisputeStartedOn ?? c.ApplicationDate).AddDays(days) <= (c.OutcomeOn ?? today));
        }
        return Ending switch
        {
            CaseEnding.InHand => cases.Where(c => c.Outcome == null),
            CaseEnding.Settled => cases.Where(c => c.Outcome == CaseOutcome.Settled),
            CaseEnding.Unsettled => cases.Where(c => c.Outcome == CaseOutcome.Failed || c.Outcome == CaseOutcome.Terminated),
            CaseEnding.Otherwise => cases.Where(c => c.Outcome == CaseOutcome.NotAccepted || c.Outcome == CaseOutcome.Withdrawn || c.Outcome == CaseOutcome.Transferred),
            _ => cases,
        };
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
        if (Committee is { } committee)
        {
            var own = new OrganizationId(committee);
            cases = cases.Where(c => c.OrganizationId == own);
        }
        if (Unassigned)
        {
            cases = cases.Where(c => c.HostMediatorId == null);
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
