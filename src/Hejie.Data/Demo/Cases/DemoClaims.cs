using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Sessions;
using Hejie.Domain.Subsidies;

namespace Hejie.Data.Demo.Cases;

/// <summary>Claims for pay in every state, for the archived cases that came last; of each mediator some are left to be claimed.</summary>
internal sealed class DemoClaims
{
    private const int Most = 160;
    private const int MostOfOne = 8;
    private static readonly HolidayCalendar Calendar = HolidayCalendar.Standard;
    private readonly DemoRandom _random = DemoRandom.For("subsidy claims");
    private readonly ILookup<MediatorId, DemoCase> _hosted;
    private readonly DateTime _end;

    private DemoClaims(IReadOnlyList<DemoCase> cases, DateTime end) =>
        (_hosted, _end) = (cases.Where(made => made.Case.HostMediatorId is not null).ToLookup(made => made.Case.HostMediatorId!.Value), end);

    /// <param name="cases">Of one district.</param>
    /// <param name="end">Nothing lies after it.</param>
    public static IReadOnlyList<SubsidyClaim> Make(IReadOnlyList<DemoCase> cases, DateTime end)
    {
        var maker = new DemoClaims(cases, end);
        return
        [
            .. cases.Where(made => SubsidyReckoning.WhyNotPaid(PaidOf(made)) is null).OrderByDescending(made => made.Case.Number)
                .GroupBy(made => made.Case.HostMediatorId).SelectMany(own => own.Skip(2).Take(MostOfOne)).Take(Most)
                .Select((made, place) => maker.Claim(made, place)).OfType<SubsidyClaim>(),
        ];
    }

    private static SubsidizedCase PaidOf(DemoCase made) => new(made.Case, made.Agreement, made.Sessions, null);

    private SubsidyClaim? Claim(DemoCase made, int place)
    {
        var mediation = made.Case;
        var host = mediation.HostMediatorId!.Value;
        var at = ChinaTime.InstantOf(Calendar.WorkdayFrom(mediation.ArchivedOn!.Value.AddDays(1)), new TimeOnly(9, _random.Below(60)));
        if (at > _end)
        {
            return null;
        }
        var facts = new ClaimFacts(PaidOf(made), [], GuardOf(made, host), ClaimFacts.ConfirmedByCodeIn(mediation), NegativeList.Delivered);
        var basis = mediation.Outcome == CaseOutcome.Settled
            ? $"达成{(made.Agreement?.Form == AgreementForm.Oral ? "口头" : "书面")}协议{(mediation.PerformedOn is null ? "" : "，已全部履行")}，回访没有反复。"
            : "没有达成协议，调解记录已签字，告知了仲裁、行政、诉讼等途径。";
        var mediator = new Moment(
            Actor.Person(Role.Mediator, mediation.DistrictCode, new AccountId(host.Value), mediation.Host!.Name, host.Value, mediation.OrganizationId.Value), at, Calendar);
        var claim = SubsidyClaim.Make(new SubsidyClaimId(_random.Id(at)), new SubsidyWish(basis, NothingApplies: true, null), facts, mediator, out var refusal)
            ?? throw new InvalidOperationException($"A demonstration claim was refused: {refusal!.Code}");
        GoOn(claim, mediator, place % 8);
        return claim;
    }

    private GuardFacts GuardOf(DemoCase made, MediatorId host)
    {
        var others = _hosted[host].Where(other => other.Case.Id != made.Case.Id).ToList();
        return new GuardFacts(
            0, [.. TimesOf(made)], [.. others.SelectMany(TimesOf)], [], others.Count(other => other.Case.OutcomeOn == made.Case.OutcomeOn), made.Case.Statement,
            [.. others.Select(other => new ToldDispute(other.Case.Number.Text, other.Case.Statement))]);
    }

    private static IEnumerable<SessionTime> TimesOf(DemoCase made) =>
        made.Sessions.Where(session => session.Record is not null).Select((MediationSession session) => SessionTime.Of(made.Case.Number, session));

    /// <summary>Takes the claim as far as its turn says, and not past the end: 0 to 2 wait at a step, 3 to 5 are granted, 6 is returned, 7 refused.</summary>
    private void GoOn(SubsidyClaim claim, Moment mediator, int turn)
    {
        (Role Role, string Name)[] steps = [(Role.CommitteeClerk, "登记员（演示）"), (Role.SubdistrictOfficer, "司法所工作人员（演示）"), (Role.BureauOfficer, "区司法局工作人员（演示）")];
        var now = mediator;
        foreach (var (role, name) in steps.Take(Math.Min(turn, steps.Length)))
        {
            now = Later(claim, now, role, name);
            if (now.Now > _end)
            {
                return;
            }
            var refusal = turn switch
            {
                6 => claim.Return("请补一份到场照片，依据写得再具体一些。", now),
                7 when role == Role.SubdistrictOfficer => claim.Refuse("经核实，这件纠纷的费用已经由行业协会给付。", 5, NegativeList.Delivered, now),
                _ => claim.Approve(role == Role.CommitteeClerk ? "情况属实。" : null, [], now),
            };
            Must(refusal);
            if (!claim.IsOpen)
            {
                break;
            }
        }
        var after = Later(claim, now, Role.BureauOfficer, steps[^1].Name);
        if (claim.State == SubsidyState.Approved && after.Now <= _end)
        {
            Must(turn switch
            {
                4 => claim.CheckByCity(passed: true, "抽查了案卷，电话核实双方当事人。", after),
                5 => claim.Revoke("案卷评查发现调解记录是事后补写的。", after),
                _ => claim.RecordCall(1, CallOutcome.Confirmed, null, after),
            });
        }
    }

    private Moment Later(SubsidyClaim claim, Moment before, Role role, string name)
    {
        var at = ChinaTime.InstantOf(Calendar.WorkdayFrom(before.Today.AddDays(_random.Between(1, 6))), new TimeOnly(_random.Between(9, 16), _random.Below(60)));
        return before with
        {
            Now = at,
            By = Actor.Person(
                role, claim.DistrictCode, new AccountId(_random.Id(at)), name, organizationId: claim.OrganizationId.Value,
                subdistrictCode: role == Role.SubdistrictOfficer ? claim.SubdistrictCode : null),
        };
    }

    private static void Must(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A demonstration claim was refused: {refusal.Code}");
        }
    }
}
