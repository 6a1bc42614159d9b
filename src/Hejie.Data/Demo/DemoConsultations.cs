using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Shinan;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;

namespace Hejie.Data.Demo;

/// <summary>A few consultations about cases that lie under mediation: one closed, one to be signed, one to come, one that waits for the bureau.</summary>
internal sealed class DemoConsultations(IReadOnlyList<Expert> experts, DateTime at)
{
    private static readonly ConsultationState[] Ends = [ConsultationState.Nominated, ConsultationState.Closed, ConsultationState.Convened, ConsultationState.Advised];
    private readonly DemoRandom _random = DemoRandom.For("shinan consultations");

    /// <summary>Writes into the journals of its cases, so before these are kept.</summary>
    /// <param name="at">The first start.</param>
    public static IReadOnlyList<JointConsultation> Make(ShinanRegister register, IReadOnlyList<Expert> experts, IReadOnlyList<DemoCase> cases, DateTime at)
    {
        var committee = register.Organizations.Single(body => body.Abbreviation == ShinanRegister.ExampleCommittee).Id;
        var demo = new DemoConsultations(experts, at);
        return
        [
            .. cases.Select(made => made.Case).Where(mediation => mediation.DistrictCode == ShinanRegister.DistrictCode && mediation.State is CaseState.InMediation or CaseState.Preparing)
                .Where(mediation => mediation.Timeline[^1].At < at.AddDays(-6))
                .OrderByDescending(mediation => mediation.OrganizationId == committee).ThenByDescending(mediation => mediation.Type == DisputeType.Property).ThenBy(mediation => mediation.Number.Serial)
                .Take(Ends.Length).Zip(Ends, demo.MakeOne),
        ];
    }

    private JointConsultation MakeOne(MediationCase mediation, ConsultationState end)
    {
        var begun = end is ConsultationState.Nominated or ConsultationState.Convened ? at.AddDays(-1) : at.AddDays(-5);
        var group = mediation.Type == DisputeType.Property ? ExpertGroup.PropertyLawyers : ExpertGroup.DistrictPool;
        var question = new ConsultationQuestion(
            "责任怎样分担，双方说法差得远，请专家出主意", group == ExpertGroup.PropertyLawyers ? "涉及的住户多，处理不好会影响全楼（演示）" : null, mediation.Statement, "一、责任怎样认定。二、怎样分担合适。", ["现场照片", "双方陈述"], IsNameless: false);
        var consultation = JointConsultation.Nominate(
            new JointConsultationId(_random.Id(begun)), mediation, group, question, [.. mediation.Parties.Select(party => party.Number)], ChinaTime.DayOf(begun), [], Of("登记员（演示）", begun), out var refusal)
            ?? throw new InvalidOperationException($"{mediation.Number}: {refusal!.Code}");
        if (end == ConsultationState.Nominated)
        {
            return consultation;
        }
        var called = experts.Where(expert => expert.Groups.Contains(group) && ConsultationConflict.Find(expert, mediation).Count == 0)
            .OrderByDescending(expert => expert.Fields.Contains(mediation.Type)).Take(2).ToList();
        var meeting = new ConsultationMeeting(ChinaTime.InstantOf(ChinaTime.DayOf(begun.AddDays(end == ConsultationState.Convened ? 4 : 2)), new TimeOnly(14, 30)), IsOnline: false, "区司法局三楼会议室（演示）");
        Do(consultation.Convene(mediation, meeting, called, Of("区司法局（演示）", begun.AddHours(4))));
        if (end == ConsultationState.Convened)
        {
            return consultation;
        }
        Do(consultation.Advise(
            mediation,
            "先请检测机构查明原因，再按各自的责任分担；同意一次付清的，可以适当减少。", [.. consultation.Seats.Select(seat => new ExpertView(seat.Number, seat.Number != 2, seat.Number == 2 ? "主张由一方先行垫付" : null))],
            "登记员（演示）", Of("登记员（演示）", meeting.At.AddHours(2))));
        if (end == ConsultationState.Closed)
        {
            var closing = Of("登记员（演示）", meeting.At.AddHours(3));
            Do(consultation.Close(mediation, [.. consultation.Seats.Select(seat => seat.Number)], closing.Today, called.Find(expert => expert.MediatorId is not null), closing));
        }
        return consultation;
    }

    private static Moment Of(string by, DateTime at) => new(Actor.Job(ShinanRegister.DistrictCode, by), at, HolidayCalendar.Standard);

    private static void Do(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"{refusal.Code}: {string.Join(", ", refusal.Details)}");
        }
    }
}
