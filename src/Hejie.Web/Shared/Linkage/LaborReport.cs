using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <param name="Mode">Null for all together.</param>
/// <param name="Replied">Answered, with yes or no.</param>
public sealed record LaborFigures(
    LaborMediationMode? Mode, int All, int Waiting, int Accepted, int Declined, int Recalled, int InHand, int Returned, int Settled, int Replied, int RepliedInTime, int ReturnedInTime);

/// <param name="Change">Cases more or fewer than the year before.</param>
public sealed record LaborYear(int Year, int Cases, int MigrantWages, int Collective, int FromArbitration, int? Change);

public sealed record ReferralTimeliness(int Replied, int RepliedInTime, int Returned, int ReturnedInTime);

/// <summary>What came from labour arbitration in a period, by mode; every number is what the list shows under the same conditions (S-10).</summary>
public sealed class LaborReport(HejieDb db, ReferralBoard board)
{
    public async Task<IReadOnlyList<LaborFigures>> ByModeAsync(DateOnly from, DateOnly until, Actor actor, CancellationToken stop)
    {
        var period = new ReferralFilter { Labor = true, From = from, Until = until };
        var counts = await period.Narrow(db.Set<Referral>().AsNoTracking().VisibleTo(actor), board.TodayFor(actor))
            .GroupBy(referral => new
            {
                referral.Mode,
                referral.State,
                referral.Outcome,
                Replied = referral.RepliedOn != null,
                RepliedInTime = referral.RepliedOn <= referral.ReplyBy,
                ReturnedInTime = referral.ReturnedOn <= referral.ReturnBy,
            })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        return [.. Enum.GetValues<LaborMediationMode>().Select(mode => (LaborMediationMode?)mode).Append(null).Select(FiguresOf)];

        LaborFigures FiguresOf(LaborMediationMode? mode)
        {
            var own = counts.Where(group => mode is null || group.Key.Mode == mode).ToList();
            int In(params ReferralState[] states) => own.Where(group => states.Contains(group.Key.State)).Sum(group => group.Count);
            return new LaborFigures(
                mode, own.Sum(group => group.Count), In(ReferralState.Sent, ReferralState.Received), In(ReferralState.TakenOn, ReferralState.Returned), In(ReferralState.Declined), In(ReferralState.Recalled),
                In(ReferralState.TakenOn), In(ReferralState.Returned), own.Where(group => group.Key.Outcome == CaseOutcome.Settled).Sum(group => group.Count),
                own.Where(group => group.Key.Replied).Sum(group => group.Count), own.Where(group => group.Key.RepliedInTime).Sum(group => group.Count),
                own.Where(group => group.Key.ReturnedInTime).Sum(group => group.Count));
        }
    }

    /// <summary>Labour disputes that were brought in each of the last years, from the first with any to the present one; a year between without any stands with 0 (S-5).</summary>
    /// <param name="years">How many at most.</param>
    public async Task<IReadOnlyList<LaborYear>> ByYearAsync(int years, Actor actor, CancellationToken stop)
    {
        var last = board.TodayFor(actor).Year;
        var first = new DateOnly(last - years, 1, 1); // one more, to tell the change of the first
        var counts = await db.Set<MediationCase>().AsNoTracking().LookedAfterBy(actor).Where(c => c.Type == DisputeType.Labor && c.ApplicationDate >= first)
            .GroupBy(c => c.ApplicationDate.Year)
            .Select(year => new LaborYear(year.Key, year.Count(), year.Count(c => c.IsMigrantWage), year.Count(c => c.PersonCount >= MediationCase.CollectiveSize), year.Count(c => c.LaborMode != null), null))
            .ToDictionaryAsync(year => year.Year, stop);
        var all = Enumerable.Range(last - years, years + 1).Select(year => counts.GetValueOrDefault(year, new LaborYear(year, 0, 0, 0, 0, null))).ToList();
        return [.. all.Zip(all.Skip(1), (before, year) => year with { Change = year.Cases - before.Cases }).SkipWhile(year => year.Cases == 0 && year.Year < last)];
    }

    /// <summary>Replies and results of labour referrals that were sent in a period, by the committee that they were sent to.</summary>
    public async Task<IReadOnlyDictionary<OrganizationId, ReferralTimeliness>> TimelinessAsync(DateOnly from, DateOnly until, Actor actor, CancellationToken stop) =>
        await new ReferralFilter { Labor = true, From = from, Until = until }.Narrow(db.Set<Referral>().AsNoTracking().VisibleTo(actor), board.TodayFor(actor))
            .GroupBy(referral => referral.OrganizationId)
            .Select(group => new
            {
                group.Key,
                Told = new ReferralTimeliness(
                    group.Count(referral => referral.RepliedOn != null), group.Count(referral => referral.RepliedOn <= referral.ReplyBy),
                    group.Count(referral => referral.State == ReferralState.Returned), group.Count(referral => referral.ReturnedOn <= referral.ReturnBy)),
            }).ToDictionaryAsync(group => group.Key, group => group.Told, stop);
}
