using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>Cases whose host stands on one level.</summary>
/// <param name="Level">Null for all together.</param>
/// <param name="Climbed">Of them, those that came up from a level below.</param>
public sealed record LevelFigures(OrgLevel? Level, int All, int Climbed, int Settled, int Unsettled, int Otherwise, int InHand);

/// <summary>An estate with disputes.</summary>
/// <param name="Units">Households, or units of a tower.</param>
public sealed record HotSpot(ManagedEstateId Id, string Name, string Street, string? Body, int Units, int All, int InHand, int Settled);

/// <summary>Disputes that took long: those in hand now, and those settled in the period.</summary>
public sealed record LongDelayed(int Days, int InHand, int Settled);

/// <summary>Property disputes by level, estate and age (S-15, S-18, S-24). Every number is what the list of cases shows under the same conditions.</summary>
public sealed class PropertyReport(HejieDb db)
{
    /// <summary>Property disputes that were brought in a period; for a committee those that it hosts, so that a case that climbed counts above alone.</summary>
    public static CaseFilter Of(DateOnly from, DateOnly until, Actor actor) =>
        new(CaseShare.All, State: null, DisputeTypes.CodeOf(DisputeType.Property), Street: null, Mediator: null, from, until, Overdue: false, Proposed: false, After: null) { Committee = HostOf(actor) };

    public static Guid? HostOf(Actor actor) => actor.Role == Role.CommitteeClerk ? actor.OrganizationId : null;

    /// <summary>A row for each level of the district, and one for all together; a case counts once, where it is now.</summary>
    public async Task<IReadOnlyList<LevelFigures>> ByLevelAsync(CaseFilter period, Actor actor, DateOnly today, CancellationToken stop)
    {
        var counts = await (
            from c in period.Of(db, actor, today)
            join body in db.Organizations on new { c.DistrictCode, Id = c.OrganizationId } equals new { body.DistrictCode, body.Id }
            group c by new { body.Level, c.Outcome, HasClimbed = c.LevelsClimbed > 0 } into cases
            select new { cases.Key, Count = cases.Count() }).ToListAsync(stop);
        return [.. new OrgLevel?[] { OrgLevel.Community, OrgLevel.Subdistrict, OrgLevel.District, null }.Select(FiguresOf)];

        LevelFigures FiguresOf(OrgLevel? level)
        {
            var own = counts.Where(group => level is null || group.Key.Level == level).ToList();
            int Sum(Func<CaseOutcome?, bool> which) => own.Where(group => which(group.Key.Outcome)).Sum(group => group.Count);
            return new LevelFigures(
                level, Sum(_ => true), own.Where(group => group.Key.HasClimbed).Sum(group => group.Count),
                Sum(outcome => outcome == CaseOutcome.Settled), Sum(outcome => outcome is CaseOutcome.Failed or CaseOutcome.Terminated),
                Sum(outcome => outcome is CaseOutcome.NotAccepted or CaseOutcome.Withdrawn or CaseOutcome.Transferred), Sum(outcome => outcome is null));
        }
    }

    /// <summary>The estates with most disputes, most first.</summary>
    public async Task<IReadOnlyList<HotSpot>> HotSpotsAsync(CaseFilter period, Actor actor, DateOnly today, int most, CancellationToken stop)
    {
        var counts = await period.Of(db, actor, today).Where(c => c.EstateId != null)
            .GroupBy(c => c.EstateId)
            .Select(cases => new { Estate = cases.Key, All = cases.Count(), InHand = cases.Count(c => c.Outcome == null), Settled = cases.Count(c => c.Outcome == CaseOutcome.Settled) })
            .OrderByDescending(group => group.All).Take(most).ToListAsync(stop);
        var ids = counts.ConvertAll(group => group.Estate!.Value);
        var estates = await (
            from estate in db.Set<ManagedEstate>().AsNoTracking()
            join street in db.Subdistricts on new { estate.DistrictCode, Code = estate.SubdistrictCode } equals new { street.DistrictCode, street.Code }
            join known in db.Organizations on new { estate.DistrictCode, Id = estate.OrganizationId } equals new { known.DistrictCode, Id = (OrganizationId?)known.Id } into bodies
            from body in bodies.DefaultIfEmpty()
            where ids.Contains(estate.Id)
            select new { estate.Id, estate.Name, Street = street.ShortName, Body = body == null ? null : body.Name, estate.Units }).ToDictionaryAsync(estate => estate.Id, stop);
        return
        [
            .. from count in counts
               let estate = estates[count.Estate!.Value]
               orderby count.All descending, estate.Name
               select new HotSpot(estate.Id, estate.Name, estate.Street, estate.Body, estate.Units, count.All, count.InHand, count.Settled),
        ];
    }

    /// <param name="days">From what age a dispute counts as long delayed.</param>
    public async Task<LongDelayed> LongDelayedAsync(CaseFilter period, int days, Actor actor, DateOnly today, CancellationToken stop)
    {
        var old = period with { Age = days };
        return new LongDelayed(
            days,
            await (old with { From = null, Until = null, Ending = CaseEnding.InHand }).Of(db, actor, today).CountAsync(stop),
            await (old with { Ending = CaseEnding.Settled }).Of(db, actor, today).CountAsync(stop));
    }
}
