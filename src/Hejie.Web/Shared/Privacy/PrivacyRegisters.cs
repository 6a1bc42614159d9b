using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Privacy;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Privacy;

/// <summary>What the list of assessments is narrowed to.</summary>
public sealed record AssessmentFilter(string? Words, DataUse? Use, bool HoldingOnly)
{
    public bool IsNarrow => Use is not null || HoldingOnly || !string.IsNullOrWhiteSpace(Words);
}

/// <summary>What the list of incidents is narrowed to.</summary>
public sealed record IncidentFilter(string? Words, IncidentKind? Kind, bool OpenOnly)
{
    public bool IsNarrow => Kind is not null || OpenOnly || !string.IsNullOrWhiteSpace(Words);
}

/// <summary>The registers of impact assessments and of incidents (D-12, D-13): find what the person may see, one verb, save.</summary>
public sealed class PrivacyRegisters(HejieDb db, Moments moments)
{
    public Moment MomentOf(Actor actor) => moments.Of(actor);

    public Task<ImpactAssessment?> AssessmentAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new ImpactAssessmentId(id);
        return db.Set<ImpactAssessment>().VisibleTo(actor).SingleOrDefaultAsync(one => one.Id == wanted, stop);
    }

    public Task<DataIncident?> IncidentAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new DataIncidentId(id);
        return db.Set<DataIncident>().VisibleTo(actor).SingleOrDefaultAsync(one => one.Id == wanted, stop);
    }

    /// <summary>The uses that stand in nothing that holds today, for the district: an assessment of the bureau serves every committee.</summary>
    public async Task<IReadOnlyList<DataUse>> MissingAsync(Actor actor, CancellationToken stop)
    {
        var (today, own) = (moments.Of(actor).Today, RegisterVisibility.CommitteeOf(actor));
        return ImpactAssessment.Missing(await db.Set<ImpactAssessment>()
            .Where(one => one.Conclusion != AssessmentConclusion.NotAcceptable && one.AssessedOn <= today && one.ValidUntil >= today)
            .Where(one => one.OrganizationId == null || one.OrganizationId == own)
            .Select(one => one.Use).Distinct().ToListAsync(stop));
    }

    /// <summary>One page, the newest first, with one row more where there is another page.</summary>
    public Task<List<ImpactAssessment>> AssessmentsAsync(AssessmentFilter filter, Actor actor, DateTime? before, int size, CancellationToken stop)
    {
        var (today, found) = (moments.Of(actor).Today, db.Set<ImpactAssessment>().AsNoTracking().VisibleTo(actor));
        if (filter.Use is { } use)
        {
            found = found.Where(one => one.Use == use);
        }
        if (filter.HoldingOnly)
        {
            found = found.Where(one => one.Conclusion != AssessmentConclusion.NotAcceptable && one.AssessedOn <= today && one.ValidUntil >= today);
        }
        if (filter.Words?.Trim() is { Length: > 0 } words)
        {
            found = found.Where(one => one.Title.Contains(words) || one.Purpose.Contains(words));
        }
        if (before is { } last)
        {
            found = found.Where(one => one.WrittenAt < last);
        }
        return found.OrderByDescending(one => one.WrittenAt).Take(size + 1).ToListAsync(stop);
    }

    public async Task<(ImpactAssessment? Made, Refusal? Refusal)> WriteAsync(AssessmentDetails details, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var made = ImpactAssessment.Write(ImpactAssessmentId.New(moment.Now), RegisterVisibility.CommitteeOf(actor), details, moment, out var refusal);
        if (made is not null)
        {
            db.Add(made);
            await db.SaveChangesAsync(stop);
        }
        return (made, refusal);
    }

    /// <summary>Takes an assessment out of the register once it need not be kept any more.</summary>
    public async Task<Refusal?> RemoveAsync(ImpactAssessment assessment, Actor actor, CancellationToken stop)
    {
        if (assessment.WhyNotRemoved(moments.Of(actor).Today) is { } refusal)
        {
            return refusal;
        }
        db.Remove(assessment);
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>One page, the newest first, with one row more where there is another page.</summary>
    public Task<List<DataIncident>> IncidentsAsync(IncidentFilter filter, Actor actor, string? after, int size, CancellationToken stop)
    {
        var found = db.Set<DataIncident>().AsNoTracking().VisibleTo(actor);
        if (filter.Kind is { } kind)
        {
            found = found.Where(one => one.Kind == kind);
        }
        if (filter.OpenOnly)
        {
            found = found.Where(one => one.ClosedAt == null);
        }
        if (filter.Words?.Trim() is { Length: > 0 } words)
        {
            found = found.Where(one => one.Number.Contains(words) || one.Cause.Contains(words) || one.Kinds.Contains(words));
        }
        if (!string.IsNullOrEmpty(after))
        {
            found = found.Where(one => string.Compare(one.Number, after) < 0);
        }
        return found.OrderByDescending(one => one.Number).Take(size + 1).ToListAsync(stop);
    }

    public async Task<(DataIncident? Made, Refusal? Refusal)> WriteAsync(IncidentDetails details, Actor actor, CancellationToken stop)
    {
        var (moment, committee) = (moments.Of(actor), RegisterVisibility.CommitteeOf(actor));
        var id = DataIncidentId.New(moment.Now);
        if (DataIncident.Write(id, 0, committee, details, moment, out var refusal) is null)
        {
            return (null, refusal);
        }
        return (await db.InOneTransactionAsync(async token =>
        {
            var serial = await db.NextNumberAsync(NumberSeries.Incidents, moment.Today.Year, token);
            var made = DataIncident.Write(id, serial, committee, details, moment, out _)!;
            db.Add(made);
            await db.SaveChangesAsync(token);
            return made;
        }, stop), null);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first.</exception>
    public Task<Refusal?> ActAsync(DataIncident incident, int seenVersion, Actor actor, Func<DataIncident, Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(incident, seenVersion);
        return db.SaveAsync(verb(incident, moments.Of(actor)), stop);
    }
}
