using Hejie.Domain.Risks;

namespace Hejie.Domain.Cases;

/// <summary>What is owed next about the risk of a case.</summary>
public enum RiskDuty
{
    Assessment,
    Report,
    Reply,
}

public sealed partial class MediationCase
{
    /// <summary>Whether the dispute was judged to be one that may become a matter for the police (K-2).</summary>
    public bool MayTurnCriminal { get; private set; }

    /// <summary>What must be reported, each from the day it was found until it is found no more.</summary>
    public IReadOnlyList<FoundDanger> Dangers { get; private set; } = [];

    /// <summary>Since when the risk waits to be judged; null once it was, and when there is no more dispute to judge.</summary>
    public DateTime? RiskUnjudgedSince { get; private set; }

    /// <summary>When the oldest report was made to which no answer came; null when none waits.</summary>
    public DateTime? RiskReplyAwaitedSince { get; private set; }

    /// <summary>What is owed about the risk now, since when and by when; null when nothing is. Follows from the three above; kept because the list of risks asks it of every case.</summary>
    public RiskDuty? RiskDuty { get; private set; }
    public DateTime? RiskDutySince { get; private set; }
    public DateTime? RiskDutyBy { get; private set; }

    /// <summary>Somebody gave a reason to go on before the report.</summary>
    public bool GoesOnUnreported { get; private set; }

    /// <summary>It may become a matter for the police, and nobody has told them (PML 25).</summary>
    public bool IsCrimeUnreported => Dangers.Any(danger => danger is { IsTold: false, Kind: not DangerKind.Red });

    /// <summary>The review found a danger of domestic violence (I-8).</summary>
    public bool IsViolenceFeared => ReviewBlocks.Any(block => block.IsAboutViolence);

    /// <summary>What may turn criminal is reported before mediation goes on, or the reason is given (K-2).</summary>
    internal Refusal? WhyRiskBars => IsCrimeUnreported && !GoesOnUnreported ? CaseRefusals.CrimeIsUnreported : null;

    internal void FindRisk(RiskLevel level, bool mayTurnCriminal, Moment moment)
    {
        (Risk, MayTurnCriminal, RiskUnjudgedSince) = (level, mayTurnCriminal, null);
        Find(DangerKind.Red, level == RiskLevel.Critical, moment);
        Find(DangerKind.Crime, mayTurnCriminal, moment);
        OweAboutRisk(moment);
    }

    internal void GoOnUnreported() => GoesOnUnreported = true;

    /// <summary>A report tells what is found by now; only the police will do where violence is feared (DV-SD 20).</summary>
    /// <param name="oldestUnanswered">When the oldest report was made that waits for an answer, this one included.</param>
    internal void TellDangers(RiskReceiver to, DateTime oldestUnanswered, Moment moment)
    {
        Find(DangerKind.Red, Risk == RiskLevel.Critical, moment); // a level given at the door may be told before it is judged
        Dangers = [.. Dangers.Select(danger => danger.Kind != DangerKind.Violence || to == RiskReceiver.PoliceStation ? danger with { IsTold = true } : danger)];
        AwaitRiskReply(oldestUnanswered, moment);
    }

    internal void AwaitRiskReply(DateTime? since, Moment moment)
    {
        RiskReplyAwaitedSince = since;
        OweAboutRisk(moment);
    }

    /// <summary>A danger that stays is not found anew; one that comes anew is to be told anew, and asks for a new reason to go on.</summary>
    private void Find(DangerKind kind, bool isThere, Moment moment)
    {
        if (!isThere)
        {
            Dangers = [.. Dangers.Where(danger => danger.Kind != kind)];
        }
        else if (Dangers.All(danger => danger.Kind != kind))
        {
            Dangers = [.. Dangers, new FoundDanger(kind, moment.Now, IsTold: false)];
            GoesOnUnreported &= kind == DangerKind.Red;
        }
    }

    /// <summary>Keeps what is owed now: first what must be reported, then the judging, then the answer to the oldest report. An archived case owes nothing.</summary>
    private void OweAboutRisk(Moment moment)
    {
        (RiskDuty? Duty, DateTime? Since, DateTime? By)[] owed =
        [
            .. Dangers.Where(danger => !danger.IsTold)
                .Select(danger => Owed(Cases.RiskDuty.Report, danger.FoundAt, danger.Kind == DangerKind.Violence ? RiskLevel.Critical : Risk)) // DV-SD 20: at once
                .OrderBy(report => report.By),
            Owed(Cases.RiskDuty.Assessment, RiskUnjudgedSince, Risk),
            Owed(Cases.RiskDuty.Reply, RiskReplyAwaitedSince, Risk),
        ];
        (RiskDuty, RiskDutySince, RiskDutyBy) = IsReadOnly ? default : owed.FirstOrDefault(one => one.By is not null);

        (RiskDuty?, DateTime?, DateTime? By) Owed(RiskDuty duty, DateTime? since, RiskLevel level) =>
            (duty, since, since is { } from ? RiskTerms.DueBy(level, duty, from, moment.Calendar) : null);
    }

    /// <summary>A violence that the review newly fears is reported at once; where an answer was wrong, that duty goes with it.</summary>
    private void ReadViolenceFrom(IReadOnlyList<ReviewAnswer> answers, Moment moment)
    {
        ReviewAnswers = answers;
        Find(DangerKind.Violence, IsViolenceFeared, moment);
        OweAboutRisk(moment);
    }
}
