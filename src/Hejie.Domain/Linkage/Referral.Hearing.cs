using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Linkage;

/// <remarks>裁中协助式: the tribunal mediates itself at a hearing, and a mediator helps. There is no case of the committee.</remarks>
public sealed partial class Referral
{
    /// <summary>The committee names who helps the tribunal; the case stays with arbitration, and the result is due on the day of the hearing.</summary>
    public Refusal? Help(IReadOnlyList<string> mediators, Moment moment)
    {
        if (!IsAssistance || WhyNot(ReferralAct.TakeOn) is not null)
        {
            return ReferralRefusals.NotAtThisPoint;
        }
        var named = mediators.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct().ToList();
        if (named.Count == 0)
        {
            return ReferralRefusals.HelperIsNotNamed;
        }
        ReturnBy = ChinaTime.DayOf(Letter!.HearingAt!.Value);
        Answer(new ReferralReply(true, null, named, moment.Today, moment.By.DisplayName), ReferralAct.TakeOn, moment, string.Join('、', named));
        return null;
    }

    /// <summary>The tribunal hears the parties at another time or place; who helps is told, and the result is due on the new day.</summary>
    public Refusal? MoveHearing(DateTime at, string place, Moment moment)
    {
        if (WhyNot(ReferralAct.MoveHearing) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(place))
        {
            return ReferralRefusals.HearingHasNoTime;
        }
        if (ChinaTime.DayOf(at) < moment.Today)
        {
            return ReferralRefusals.HearingIsOver;
        }
        Letter = Letter! with { HearingAt = at, HearingPlace = place.Trim() };
        ReturnBy = State == ReferralState.TakenOn ? ChinaTime.DayOf(at) : null;
        ReplyBy = Earlier(ReplyTime(ChinaTime.DayOf(SentAt), moment).LastDay, Letter);
        Step(ReferralAct.MoveHearing, moment, place.Trim());
        return null;
    }

    /// <summary>How the tribunal's own mediation ended at which a mediator helped.</summary>
    /// <param name="arbitrationPaper">Number of the arbitral mediation sheet; needed where it succeeded.</param>
    public Refusal? ReturnHelp(bool isSettled, string? arbitrationPaper, string? explanation, Moment moment)
    {
        if (!IsAssistance || WhyNot(ReferralAct.Return) is not null)
        {
            return ReferralRefusals.NotAtThisPoint;
        }
        if (moment.Now < Letter?.HearingAt)
        {
            return ReferralRefusals.HearingIsToCome;
        }
        if (isSettled && string.IsNullOrWhiteSpace(arbitrationPaper))
        {
            return ReferralRefusals.ArbitrationPaperMissing;
        }
        End(new ReferralResult(isSettled ? CaseOutcome.Settled : CaseOutcome.Failed, TypedText.OrNull(explanation), isSettled ? TypedText.OrNull(arbitrationPaper) : null, [], moment.Today, moment.By.DisplayName), moment);
        return null;
    }
}
