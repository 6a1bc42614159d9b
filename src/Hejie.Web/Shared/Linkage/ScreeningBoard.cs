using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>How many findings of a round stand where.</summary>
public sealed record ScreeningFigures(int Open, int BecameCase, int Prevented, int HandedOver)
{
    public int All => Open + BecameCase + Prevented + HandedOver;
}

/// <summary>What pages and API do about the search for disputes.</summary>
public sealed class ScreeningBoard(HejieDb db, RegistrationPlaces places, Moments moments)
{
    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;

    public Task<DisputeScreening?> RoundAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new DisputeScreeningId(id);
        return db.Set<DisputeScreening>().VisibleTo(actor).SingleOrDefaultAsync(screening => screening.Id == wanted, stop);
    }

    public Task<ScreeningFinding?> FindingAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new ScreeningFindingId(id);
        return db.Set<ScreeningFinding>().VisibleTo(actor).SingleOrDefaultAsync(finding => finding.Id == wanted, stop);
    }

    public IQueryable<ScreeningFinding> FindingsOf(DisputeScreening screening)
    {
        var id = screening.Id;
        return db.Set<ScreeningFinding>().AsNoTracking().Where(finding => finding.ScreeningId == id).OrderBy(finding => finding.Number);
    }

    public async Task<ScreeningFigures> FiguresAsync(DisputeScreening screening, CancellationToken stop)
    {
        var id = screening.Id;
        var counts = await db.Set<ScreeningFinding>().Where(finding => finding.ScreeningId == id)
            .GroupBy(finding => finding.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        int Of(FindingState state) => counts.GetValueOrDefault(state);
        return new ScreeningFigures(Of(FindingState.Open), Of(FindingState.BecameCase), Of(FindingState.Prevented), Of(FindingState.HandedOver));
    }

    /// <summary>Name of the committee that looks, or of the street's justice office.</summary>
    public async Task<string> NameAsync(DisputeScreening screening, CancellationToken stop)
    {
        var (committee, street) = (screening.OrganizationId, screening.SubdistrictCode);
        return committee is { } own
            ? await db.Organizations.Where(body => body.Id == own).Select(body => body.Name).SingleAsync(stop)
            : await db.Subdistricts.Where(known => known.Code == street).Select(known => known.JusticeOfficeName).SingleAsync(stop) ?? street;
    }

    /// <summary>The place of whoever begins a round: a committee of a street, or a justice office; null for a committee of no street.</summary>
    public async Task<(string Street, OrganizationId? Committee)?> PlaceAsync(Actor actor, CancellationToken stop)
    {
        if (actor is { Role: Role.SubdistrictOfficer, SubdistrictCode: { } street })
        {
            return (street, null);
        }
        return await places.OwnAsync(actor, stop) is { SubdistrictCode: { } home } own ? (home, own.Id) : null;
    }

    /// <param name="once">The id that the form gives, so that sending it again begins no second round; null for a new one.</param>
    public async Task<(DisputeScreening? Made, Refusal? Refusal)> BeginAsync(ScreeningPlan plan, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new DisputeScreeningId(given) : DisputeScreeningId.New(moment.Now);
        var made = DisputeScreening.Begin(id, plan, moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, screening => screening.Id == id, stop);
        }
        return (made, refusal);
    }

    /// <param name="once">As for a round.</param>
    public async Task<(ScreeningFinding? Made, Refusal? Refusal)> FindAsync(DisputeScreening screening, FindingDetails details, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var id = once is { } given ? new ScreeningFindingId(given) : ScreeningFindingId.New(moment.Now);
        var made = screening.Find(id, details, moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, finding => finding.Id == id, stop);
        }
        return (made, refusal);
    }

    public async Task<Refusal?> CloseAsync(DisputeScreening screening, int seenVersion, string? remarks, Actor actor, CancellationToken stop)
    {
        db.Expect(screening, seenVersion);
        var open = (await FiguresAsync(screening, stop)).Open;
        return await db.SaveAsync(screening.Close(open, remarks, moments.Of(actor)), stop);
    }

    public Task<Refusal?> ActAsync(ScreeningFinding finding, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(finding, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }

    /// <summary>Ties a finding to a case of the register that the actor may read.</summary>
    /// <returns>False when there is no such case for him.</returns>
    public async Task<(bool IsFound, Refusal? Refusal)> LinkAsync(ScreeningFinding finding, int seenVersion, CaseNumber number, Actor actor, CancellationToken stop) =>
        await db.Set<MediationCase>().AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(c => c.Number == number, stop) is { } mediation
            ? (true, await ActAsync(finding, seenVersion, actor, moment => finding.BecomeCase(mediation, moment), stop))
            : (false, null);
}
