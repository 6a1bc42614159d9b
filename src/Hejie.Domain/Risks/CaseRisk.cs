using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Risks;

/// <summary>How the risk of one case was judged, whom it was reported to and what came back. What is owed next stands on the case.</summary>
public sealed class CaseRisk : ITenantOwned
{
    private CaseRisk()
    {
    }

    /// <summary>One of these stands in the journal of every case that has anything written down about its risk.</summary>
    public static IReadOnlyList<CaseAct> FirstActs { get; } = [CaseAct.AssessRisk, CaseAct.ReportRisk, CaseAct.GoOnUnreported, CaseAct.AvertEvent];

    public string DistrictCode { get; private set; } = "";
    public CaseId CaseId { get; private set; }
    public IReadOnlyList<RiskAssessment> Assessments { get; private set; } = [];
    public IReadOnlyList<RiskReport> Reports { get; private set; } = [];
    public IReadOnlyList<GoingOn> GoingOns { get; private set; } = [];
    public IReadOnlyList<AvertedEvent> Averted { get; private set; } = [];

    public RiskAssessment? Latest => Assessments is [.., var last] ? last : null;

    public IEnumerable<RiskReport> Unanswered => Reports.Where(report => report.Reply is null);

    /// <summary>Nothing found yet.</summary>
    public static CaseRisk Of(MediationCase mediation) => new() { DistrictCode = mediation.DistrictCode, CaseId = mediation.Id };

    /// <summary>Judges the risk, or judges it anew (K-1). What may turn criminal, and a red level, must be reported.</summary>
    public Refusal? Assess(MediationCase mediation, RiskFindings findings, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (findings.Persons < 1)
        {
            return RiskRefusals.RiskPersonsMissing;
        }
        if (!findings.IsCalm && (string.IsNullOrWhiteSpace(findings.Facts) || string.IsNullOrWhiteSpace(findings.Measures)))
        {
            return RiskRefusals.RiskNeedsMeasures;
        }
        Assessments = [.. Assessments, new RiskAssessment(findings, moment.Now, moment.By.DisplayName)];
        mediation.FindRisk(findings.Level, findings.ConcernsPolice, moment);
        mediation.Record(CaseAct.AssessRisk, moment, CasePayload.Of(("level", findings.Level), ("tendencies", findings.Tendencies)));
        return null;
    }

    /// <summary>Writes down that the risk was reported (K-2, F-17).</summary>
    public Refusal? Report(MediationCase mediation, RiskReportDetails report, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        List<string> gaps =
        [
            .. new[] { (nameof(report.Receiver), report.Receiver), (nameof(report.Facts), report.Facts), (nameof(report.Measures), report.Measures) }
                .Where(point => string.IsNullOrWhiteSpace(point.Item2)).Select(point => point.Item1),
        ];
        if (gaps.Count > 0)
        {
            return RiskRefusals.RiskReportIncomplete.About(gaps);
        }
        if (report.At > moment.Now)
        {
            return CaseRefusals.DateInFuture;
        }
        if (mediation.CheckDay(ChinaTime.DayOf(report.At), moment) is { } wrongDay)
        {
            return wrongDay;
        }
        Reports =
        [
            .. Reports,
            new RiskReport(
                Reports.Count + 1, mediation.Round, report, mediation.Risk, Latest?.Findings.Tendencies ?? [], Latest?.Findings.Persons ?? mediation.PersonCount,
                moment.By.DisplayName, Reply: null),
        ];
        mediation.TellDangers(report.To, Unanswered.Min(waiting => waiting.Details.At), moment);
        mediation.Record(CaseAct.ReportRisk, moment, CasePayload.Of(("report", Reports.Count), ("receiver", report.To), ("at", report.At)));
        return null;
    }

    /// <summary>Writes down what the receiver answered, and when.</summary>
    public Refusal? Reply(MediationCase mediation, int number, RiskReply reply, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (Reports.FirstOrDefault(report => report.Number == number) is not { } answered)
        {
            return RiskRefusals.NoSuchRiskReport;
        }
        if (answered.Reply is not null)
        {
            return RiskRefusals.RiskReportIsAnswered;
        }
        if (string.IsNullOrWhiteSpace(reply.Text))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (reply.At < answered.Details.At)
        {
            return RiskRefusals.ReplyBeforeReport;
        }
        if (reply.At > moment.Now)
        {
            return CaseRefusals.DateInFuture;
        }
        Reports = [.. Reports.Select(report => report.Number == number ? report with { Reply = reply } : report)];
        mediation.AwaitRiskReply(Unanswered.Min(waiting => (DateTime?)waiting.Details.At), moment);
        mediation.Record(CaseAct.NoteRiskReply, moment, CasePayload.Of(("report", number), ("at", reply.At)));
        return null;
    }

    /// <summary>Goes on with the mediation although what may turn criminal has not been reported, with the reason (K-2, a warning).</summary>
    /// <remarks>The report stays owed.</remarks>
    public Refusal? GoOn(MediationCase mediation, string reason, Moment moment)
    {
        if (!mediation.IsCrimeUnreported)
        {
            return RiskRefusals.NothingToReport;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        GoingOns = [.. GoingOns, new GoingOn(reason, moment.Now, moment.By.DisplayName)];
        mediation.GoOnUnreported();
        mediation.Record(CaseAct.GoOnUnreported, moment);
        return null;
    }

    /// <summary>Writes down an event that was averted; only such a one is counted as prevented (K-4).</summary>
    public Refusal? Avert(MediationCase mediation, AvertedEvent averted, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (!Assessments.Any(assessment => assessment.Findings.Tendencies.Contains(averted.Tendency)))
        {
            return RiskRefusals.TendencyWasNotFound;
        }
        if (Averted.Any(before => before.Tendency == averted.Tendency))
        {
            return RiskRefusals.AvertedAlready;
        }
        if (averted.Persons < 1)
        {
            return RiskRefusals.RiskPersonsMissing;
        }
        if (string.IsNullOrWhiteSpace(averted.Event) || string.IsNullOrWhiteSpace(averted.Evidence))
        {
            return RiskRefusals.AvertedNeedsEvidence;
        }
        if (mediation.CheckDay(averted.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        Averted = [.. Averted, averted];
        mediation.Record(CaseAct.AvertEvent, moment, CasePayload.Of(("tendency", averted.Tendency), ("on", averted.On), ("persons", averted.Persons)));
        return null;
    }
}
