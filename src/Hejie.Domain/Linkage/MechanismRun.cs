using Hejie.Domain.Cases;

namespace Hejie.Domain.Linkage;

public readonly record struct MechanismRunId(Guid Value) : IComparable<MechanismRunId>
{
    public static MechanismRunId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(MechanismRunId other) => Value.CompareTo(other.Value);

    public static bool operator <(MechanismRunId left, MechanismRunId right) => left.CompareTo(right) < 0;

    public static bool operator >(MechanismRunId left, MechanismRunId right) => left.CompareTo(right) > 0;

    public static bool operator <=(MechanismRunId left, MechanismRunId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MechanismRunId left, MechanismRunId right) => left.CompareTo(right) >= 0;
}

/// <summary>One case worked through a mechanism: who has taken which seat, which steps were taken, and what the seats promised (S-22 to S-24).</summary>
public sealed class MechanismRun : ITenantOwned
{
    private MechanismRun()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public MechanismRunId Id { get; private set; }
    public CaseId CaseId { get; private set; }

    /// <summary>1 for the first of the case.</summary>
    public int Number { get; private set; }
    public LinkageMechanismId MechanismId { get; private set; }

    /// <summary>Name, seats and steps as they were when it began.</summary>
    public string Name { get; private set; } = "";
    public IReadOnlyList<MechanismSeat> Seats { get; private set; } = [];
    public IReadOnlyList<MechanismStep> Steps { get; private set; } = [];

    /// <summary>Who sits in each seat, in the order of the seats; null for an empty one.</summary>
    public IReadOnlyList<SeatHolder?> Holders { get; private set; } = [];
    public IReadOnlyList<StepTaken> Taken { get; private set; } = [];
    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    /// <summary>The nearest day on which something promised is owed, kept beside the promises because lists ask for it.</summary>
    public DateOnly? CommitmentDueOn { get; private set; }
    public MechanismRunState State { get; private set; }
    public DateOnly BegunOn { get; private set; }

    /// <summary>Levels that the case had climbed before; only what it climbs from here on counts for the steps.</summary>
    public int ClimbedBefore { get; private set; }
    public string BegunBy { get; private set; } = "";
    public DateOnly? EndedOn { get; private set; }
    public string? EndingText { get; private set; }

    public bool IsOpen => State == MechanismRunState.Open;

    /// <summary>The step that comes next; null when all are taken.</summary>
    public MechanismStep? NextStep => Taken.Count < Steps.Count ? Steps[Taken.Count] : null;

    /// <param name="before">Those of the case until now; one at a time goes on.</param>
    public static MechanismRun? Begin(
        MechanismRunId id, LinkageMechanism mechanism, MediationCase mediation, IReadOnlyList<MechanismRun> before, Moment moment, out Refusal? refusal)
    {
        refusal = !mediation.State.IsUnderMediation() ? CaseRefusals.NotAtThisStage
            : !mechanism.IsActive ? MechanismRefusals.MechanismIsClosed
            : (mechanism.Type is { } type && type != mediation.Type) || (mechanism.SubdistrictCode is { } street && street != mediation.SubdistrictCode) ? MechanismRefusals.MechanismDoesNotFit
            : before.Any(run => run.IsOpen) ? MechanismRefusals.CaseHasMechanism
            : null;
        if (refusal is not null)
        {
            return null;
        }
        mediation.Record(CaseAct.BeginMechanism, moment, CasePayload.Of(("mechanism", mechanism.Id.Value)));
        return new MechanismRun
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            Number = before.Count + 1,
            MechanismId = mechanism.Id,
            Name = mechanism.Name,
            Seats = mechanism.Seats,
            Steps = mechanism.Steps,
            Holders = [.. mechanism.Seats.Select(_ => (SeatHolder?)null)],
            BegunOn = moment.Today,
            ClimbedBefore = mediation.LevelsClimbed,
            BegunBy = moment.By.DisplayName,
        };
    }

    /// <summary>How far a seat is filled: by a party or the host at once, by somebody invited when every party has agreed.</summary>
    /// <param name="seat">1 for the first.</param>
    public SeatStanding StandingOf(int seat, MediationCase mediation) => Holders[seat - 1] switch
    {
        null => SeatStanding.Empty,
        { Invitee: { } number } => mediation.InviteesOf([number]).Any(mediation.IsAgreedTo) ? SeatStanding.Ready : SeatStanding.Asked,
        _ => SeatStanding.Ready,
    };

    private Refusal? WhyNotOpen(MediationCase mediation) => mediation.IsReadOnly ? CaseRefusals.NotAtThisStage : IsOpen ? null : MechanismRefusals.RunIsOver;

    /// <summary>Puts somebody of the case into a seat, or empties it with null.</summary>
    public Refusal? Seat(int seat, SeatHolder? holder, MediationCase mediation, Moment moment)
    {
        if (WhyNotOpen(mediation) is { } over)
        {
            return over;
        }
        if (seat < 1 || seat > Seats.Count
            || (holder?.Party is { } party && mediation.Party(party) is null)
            || (holder?.Invitee is { } invitee && mediation.InviteesNow.All(asked => asked.Number != invitee)))
        {
            return MechanismRefusals.SeatIsNotOfTheCase;
        }
        Holders = [.. Holders.Select((held, index) => index == seat - 1 ? holder : held)];
        GoOn(mediation, moment, ("seat", seat), ("party", holder?.Party), ("invitee", holder?.Invitee));
        return null;
    }

    /// <summary>Writes down the next step. Only seats that are ready take part; from the second step on every needed seat is (B-8).</summary>
    /// <param name="isSkipped">The case does not need it: it began at a higher level, or the last step settled the matter.</param>
    public Refusal? TakeStep(DateOnly on, string words, IReadOnlyList<int> seats, bool isSkipped, MediationCase mediation, Moment moment)
    {
        if (WhyNotOpen(mediation) is { } over)
        {
            return over;
        }
        if (NextStep is not { } step)
        {
            return MechanismRefusals.StepsComeInOrder;
        }
        if (string.IsNullOrWhiteSpace(words))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (on > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (on < (Taken.Count > 0 ? Taken[^1].On : BegunOn))
        {
            return CaseRefusals.DateBeforeLastStep;
        }
        if (seats.Any(seat => seat < 1 || seat > Seats.Count))
        {
            return MechanismRefusals.SeatIsNotOfTheCase;
        }
        var waiting = Enumerable.Range(1, Seats.Count)
            .Where(seat => (seats.Contains(seat) || (Taken.Count > 0 && !isSkipped && Seats[seat - 1].IsNeeded)) && StandingOf(seat, mediation) != SeatStanding.Ready)
            .Select(seat => Seats[seat - 1].Name).ToList();
        if (waiting.Count > 0)
        {
            return MechanismRefusals.NeededSeatsAreNotReady.About(waiting);
        }
        if (step.IsHandUp && !isSkipped && mediation.LevelsClimbed - ClimbedBefore <= Taken.Count(taken => Steps[taken.Step - 1].IsHandUp && !taken.IsSkipped))
        {
            return MechanismRefusals.LevelAboveHasNotTakenUp;
        }
        Taken = [.. Taken, new StepTaken(Taken.Count + 1, on, words.Trim(), [.. seats.Distinct().Order()], moment.By.DisplayName, isSkipped)];
        GoOn(mediation, moment, ("step", Taken.Count), ("on", on));
        return null;
    }

    /// <summary>A seat that is ready promises to do something by a day.</summary>
    public Refusal? Promise(int seat, string text, DateOnly dueOn, MediationCase mediation, Moment moment)
    {
        if (WhyNotOpen(mediation) is { } over)
        {
            return over;
        }
        if (seat < 1 || seat > Seats.Count)
        {
            return MechanismRefusals.SeatIsNotOfTheCase;
        }
        if (StandingOf(seat, mediation) != SeatStanding.Ready)
        {
            return MechanismRefusals.NeededSeatsAreNotReady.About(Seats[seat - 1].Name);
        }
        if (string.IsNullOrWhiteSpace(text) || dueOn < moment.Today)
        {
            return MechanismRefusals.CommitmentIncomplete;
        }
        KeepCommitments([.. Commitments, new Commitment(Commitments.Count + 1, seat, text.Trim(), dueOn, moment.Today)]);
        GoOn(mediation, moment, ("promise", Commitments.Count), ("due", dueOn));
        return null;
    }

    /// <summary>Says whether a promise was kept; also after the run is over.</summary>
    /// <param name="words">What was done; why not, where it was not kept.</param>
    public Refusal? AnswerPromise(int number, bool isKept, string? words, MediationCase mediation, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (Commitments.FirstOrDefault(made => made.Number == number) is not { IsKept: null } promise)
        {
            return MechanismRefusals.CommitmentIsAnswered;
        }
        if (!isKept && string.IsNullOrWhiteSpace(words))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        KeepCommitments([.. Commitments.Select(made => made == promise ? made with { IsKept = isKept, AnsweredOn = moment.Today, AnswerText = TypedText.OrNull(words) } : made)]);
        GoOn(mediation, moment, ("promise", number), ("kept", isKept));
        return null;
    }

    private void KeepCommitments(IReadOnlyList<Commitment> commitments)
    {
        Commitments = commitments;
        CommitmentDueOn = commitments.Where(made => made.IsKept is null).Select(made => (DateOnly?)made.DueOn).Min();
    }

    private static void GoOn(MediationCase mediation, Moment moment, params ReadOnlySpan<(string Key, object? Value)> facts) =>
        mediation.Record(CaseAct.GoOnInMechanism, moment, CasePayload.Of(facts));

    /// <summary>It is done: every step was taken, or the case has its outcome before; and nothing promised is open.</summary>
    public Refusal? Complete(MediationCase mediation, Moment moment)
    {
        if (WhyNotOpen(mediation) is { } over)
        {
            return over;
        }
        if (NextStep is not null && mediation.Outcome is null)
        {
            return MechanismRefusals.StepsAreOpen;
        }
        if (CommitmentDueOn is not null)
        {
            return MechanismRefusals.CommitmentsAreOpen;
        }
        End(MechanismRunState.Completed, null, mediation, moment);
        return null;
    }

    public Refusal? Stop(string reason, MediationCase mediation, Moment moment)
    {
        if (WhyNotOpen(mediation) is { } over)
        {
            return over;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        End(MechanismRunState.Stopped, reason.Trim(), mediation, moment);
        return null;
    }

    private void End(MechanismRunState state, string? text, MediationCase mediation, Moment moment)
    {
        (State, EndedOn, EndingText) = (state, moment.Today, text);
        mediation.Record(CaseAct.EndMechanism, moment, CasePayload.Of(("state", state)));
    }
}
