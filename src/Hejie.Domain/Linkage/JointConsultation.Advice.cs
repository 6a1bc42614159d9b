using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Linkage;

public sealed partial class JointConsultation
{
    /// <summary>The bureau does not convene it.</summary>
    public Refusal? Decline(string? reason, Moment moment)
    {
        if (State != ConsultationState.Nominated)
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        return End(ConsultationAct.Decline, ConsultationState.Declined, reason, moment);
    }

    /// <summary>The committee takes it back while no opinion is written down.</summary>
    public Refusal? Recall(string? reason, Moment moment)
    {
        if (State is not (ConsultationState.Nominated or ConsultationState.Convened))
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        return End(ConsultationAct.Recall, ConsultationState.Recalled, reason, moment);
    }

    private Refusal? End(ConsultationAct act, ConsultationState state, string? reason, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Step(act, state, moment, reason.Trim());
        return null;
    }

    /// <summary>An expert who was called writes the own opinion, before that of all is written down.</summary>
    public Refusal? Say(MediationCase mediation, ExpertId expert, string? opinion, Moment moment)
    {
        if (State != ConsultationState.Convened || mediation.IsReadOnly)
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        if (_seats.FirstOrDefault(seat => seat.ExpertId == expert) is not { } own)
        {
            return ConsultationRefusals.NoSuchSeat;
        }
        if (string.IsNullOrWhiteSpace(opinion))
        {
            return ConsultationRefusals.OpinionIsMissing;
        }
        own.Say(opinion.Trim());
        Step(ConsultationAct.Say, State, moment);
        return null;
    }

    /// <summary>Writes down what was advised, and what each expert said who was there; again while it is not signed by all.</summary>
    /// <param name="views">One for each expert who was present.</param>
    public Refusal? Advise(MediationCase mediation, string? opinion, IReadOnlyList<ExpertView> views, string recorder, Moment moment)
    {
        if (State is not (ConsultationState.Convened or ConsultationState.Advised) || mediation.IsReadOnly)
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        if (moment.Now < Meeting!.At)
        {
            return ConsultationRefusals.ConsultationIsToCome;
        }
        if (string.IsNullOrWhiteSpace(opinion) || string.IsNullOrWhiteSpace(recorder))
        {
            return ConsultationRefusals.OpinionIsMissing;
        }
        if (views.Count == 0 || views.Any(view => _seats.All(seat => seat.Number != view.Seat)) || views.DistinctBy(view => view.Seat).Count() < views.Count)
        {
            return ConsultationRefusals.NoSuchSeat;
        }
        var silent = views.Where(view => !view.Agrees && string.IsNullOrWhiteSpace(view.Words)).Select(view => NameAt(view.Seat)).ToList();
        if (silent.Count > 0)
        {
            return ConsultationRefusals.DifferingNeedsWords.About(silent);
        }
        Opinion = new ConsultationOpinion(opinion.Trim(), ChinaTime.DayOf(Meeting.At), recorder.Trim());
        foreach (var seat in _seats)
        {
            seat.Take(views.FirstOrDefault(view => view.Seat == seat.Number));
        }
        Step(ConsultationAct.Advise, ConsultationState.Advised, moment);
        return null;
    }

    private string NameAt(int seat) => _seats.First(known => known.Number == seat).Name;

    /// <summary>Closes it once every expert who was there has signed the opinion, or it is said why one has not, and may propose one of them as mediator of the case (S-20).</summary>
    /// <param name="signed">Seats of those who signed on the paper.</param>
    /// <param name="withoutSignature">Why the others did not; needed only where there are any.</param>
    /// <param name="handTo">An expert who was present and is a mediator of the corps; the committee names him by its own act.</param>
    public Refusal? Close(MediationCase mediation, IReadOnlyList<int> signed, DateOnly on, Expert? handTo, Moment moment, string? withoutSignature = null)
    {
        if (State != ConsultationState.Advised || mediation.IsReadOnly)
        {
            return ConsultationRefusals.NotAtThisPoint;
        }
        if (on > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (on < Opinion!.On)
        {
            return ConsultationRefusals.SignedBeforeConsultation;
        }
        var missing = Present.Where(seat => !signed.Contains(seat.Number)).Select(seat => seat.Name).ToList();
        if (missing.Count > 0 && string.IsNullOrWhiteSpace(withoutSignature))
        {
            return ConsultationRefusals.OpinionIsUnsigned.About(missing);
        }
        if (handTo is not null && (handTo.MediatorId is null || Present.All(seat => seat.ExpertId != handTo.Id)))
        {
            return ConsultationRefusals.ExpertIsNoMediator.About(handTo.Name);
        }
        foreach (var seat in Present.Where(seat => signed.Contains(seat.Number)))
        {
            seat.Sign(on);
        }
        Opinion = Opinion with { WithoutSignature = missing.Count > 0 ? withoutSignature!.Trim() : null };
        (ClosedOn, HandedTo, HandedToName) = (moment.Today, handTo?.MediatorId, handTo?.Name);
        Step(ConsultationAct.Close, ConsultationState.Closed, moment, handTo?.Name);
        mediation.Record(CaseAct.ConcludeConsultation, moment, CasePayload.Of(("consultation", Number), ("experts", Present.Count()), ("handedTo", HandedTo?.Value)));
        return null;
    }

    /// <summary>The day from which on the proposed mediator has had the case; null while the committee has not named him.</summary>
    public DateOnly? TakenOverOn(MediationCase mediation) =>
        HandedTo is { } proposed ? mediation.Mediators.FirstOrDefault(named => named.MediatorId == proposed && (named.IsActive || named.Until >= ClosedOn))?.From : null;

    private void Step(ConsultationAct act, ConsultationState state, Moment moment, string? words = null)
    {
        State = state;
        Steps = [.. Steps, new ConsultationStep(act, moment.Now, moment.By.DisplayName, words)];
        Version++;
    }
}
