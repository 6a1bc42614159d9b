using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <param name="Mode">Null for all together.</param>
/// <param name="Replied">Answered, with yes or no.</param>
public sealed record LaborFigures(
    LaborMediationMode? Mode, int All, int Waiting, int Accepted, int Declined, int Recalled, int InHand, int Returned, int Settled, int Replied, int RepliedInTime, int ReturnedInTime);

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
}
