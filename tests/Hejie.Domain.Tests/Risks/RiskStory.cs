using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Risks;
using Hejie.Domain.Tests.Cases;

namespace Hejie.Domain.Tests.Risks;

/// <summary>A case and what is written down about its risk.</summary>
internal sealed class RiskStory(CaseStory story)
{
    public CaseStory Story => story;

    public MediationCase Case => story.Case;

    public CaseRisk Risk { get; } = CaseRisk.Of(story.Case);

    public static RiskStory Of(RiskLevel level, DisputeType type = DisputeType.Neighborhood) =>
        new(CaseStory.Registered(CaseStory.Application(type) with { Risk = level }));

    public static RiskFindings Findings(RiskLevel level, params Tendency[] tendencies) =>
        new(level, tendencies, 2, false, "双方在楼道推搡", "楼长每天上门，约定先不见面");

    public RiskReportDetails Details(RiskReceiver to = RiskReceiver.PoliceStation) =>
        new(to, "湛山派出所 孙警官", ContactChannel.Telephone, story.Now.Now, "扬言动手", "已劝开双方");

    public RiskReply Answer => new(story.Now.Now, "孙警官", "已派社区民警", "登记员");

    public Refusal? Assess(RiskFindings findings) => Risk.Assess(Case, findings, story.Now);

    public Refusal? Report(RiskReceiver to = RiskReceiver.PoliceStation) => Risk.Report(Case, Details(to), story.Now);

    public static DateTime EndOf(string day) => ChinaTime.InstantOf(DateOnly.Parse(day), new TimeOnly(23, 59, 59));
}
