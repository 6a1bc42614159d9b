using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;
using Hejie.Domain.Statistics;

namespace Hejie.Web.Tests.Workbench.Statistics;

/// <summary>A dispute that ends, breaks out again and is mediated again at random, and its recount from the journal alone.</summary>
internal sealed class ReopenedHistory
{
    private readonly Random _random;
    private DateOnly _day;

    public ReopenedHistory(Random random, Committee committee, int serial)
    {
        _random = random;
        _day = new DateOnly(2026, 1, 2).AddDays(random.Next(90));
        var application = committee.Application(CaseNumber.Of("370202", 2031, serial), "赵演示") with { Id = CaseId.New(Moment.Now.AddMilliseconds(serial)), ApplicationDate = _day };
        Case = MediationCase.Register(application, Moment, out _)!;
        Must(Case.Review([.. IntakeReview.QuestionsFor(Case.Type, Case.Source).Select(q => new ReviewAnswer(q.Code, q.GoodAnswer, null))], Moment));
        Must(Case.RecordAnswer(2, Willingness.Agrees, ContactChannel.Telephone, null, Moment));
        Later();
        Must(Case.Accept(VolumeNumber.Of(2031, committee.Body.Abbreviation, serial), Moment));
        Must(Case.Assign(new AssignedMediator(committee.Host.Id, committee.Host.Name, [], null, false), [], AssignmentMode.NamedByCommittee, Moment));
        Must(Case.Acknowledge(1, NoticeWay.Oral, false, Moment) ?? Case.Acknowledge(2, NoticeWay.Oral, false, Moment));
        Must(Case.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "到场.jpg", "image/jpeg", 1, "d", "k", null, Moment.Now, null), Moment));
        for (var rounds = 1 + random.Next(4); rounds > 0 && Mediate(); rounds--)
        {
            Later();
            Must(Case.Reopen(new Reopening((ReopeningGround)(2 * random.Next(2)), "又漏了", [1, 2]), null, Moment));
        }
    }

    public MediationCase Case { get; }
    public List<MediationSession> Sessions { get; } = [];
    public List<MediationAgreement> Agreements { get; } = [];

    private Moment Moment => new(Actor.Job("370202", "test"), ChinaTime.InstantOf(_day, new TimeOnly(10, 0)), HolidayCalendar.Standard);

    private void Later() => _day = _day.AddDays(_random.Next(25));

    private static void Must(Hejie.Domain.Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException(refusal.Code);
        }
    }

    /// <summary>Leads the round to its end and closes it; now and then it stays open.</summary>
    private bool Mediate()
    {
        Later();
        Sessions.Add(MediationSession.Plan(
            SessionId.New(Moment.Now), Case, Sessions.Count, new SessionPlan(Moment.Now, MediationMode.OnSite, "调解室", SessionOpenness.Closed, []), Moment, out _)!);
        Must(Sessions[^1].Open(Case, Moment));
        Later();
        switch (_random.Next(5))
        {
            case 0:
                return false;
            case 1:
                Must(Case.Deliver(NoticeKind.TerminationNotice, 1, NoticeWay.Direct, Moment) ?? Case.Deliver(NoticeKind.TerminationNotice, 2, NoticeWay.Direct, Moment));
                Must(Case.Fail(TerminationReason.GapTooWide, "谈不拢", Moment));
                break;
            case 2:
                Must(Case.Withdraw(1, "不调了", Moment));
                break;
            default:
                Settle();
                break;
        }
        Later();
        Must(Case.Close(null, Moment));
        return true;
    }

    private void Settle()
    {
        var payment = new TermDraft(TermKind.Payment, 2, 1, "钱演示赔偿赵演示", 100_000, _day.AddDays(30), "转账", "社区");
        Agreements.Add(MediationAgreement.AgreeOrally(AgreementId.New(Moment.Now), Case, "漏水", [payment], false, false, "当场付不出", _day, Moment, out var refusal, Agreements)!);
        Must(refusal);
        Later();
        Must(Agreements[^1].Perform(Case, 1, _day, "收条", Moment));
        Must(Case.FollowUp(new FollowUpVisit(_day, ContactChannel.Telephone, "王和", [1, 2], true, 5, false, true, "付清"), Moment));
    }

    /// <summary>What the figures of a period must be by the journal alone: of a case that was reopened, the last end by then.</summary>
    public IEnumerable<(ReportColumn Column, long Value)> Recount(ReportPeriod period)
    {
        var (accepted, end, performed) = (DayOf(CaseAct.Accept), default((DateOnly On, CaseAct Act, DateOnly Since)?), default(DateOnly?));
        var since = accepted;
        foreach (var entry in Case.Timeline.Where(entry => entry.Day <= period.To || entry.Act == CaseAct.PerformInFull))
        {
            switch (entry.Act)
            {
                case CaseAct.Reopen:
                    since = entry.Day;
                    break;
                case CaseAct.Fail or CaseAct.Withdraw or CaseAct.Settle:
                    (end, performed) = ((entry.Day, entry.Act, since), null);
                    break;
                case CaseAct.PerformInFull when performed is null && end?.Act == CaseAct.Settle:
                    performed = entry.Day;
                    break;
            }
        }
        var ended = end is { } known && period.Contains(known.On) ? known : default((DateOnly On, CaseAct Act, DateOnly Since)?);
        yield return (ReportColumns.Total, period.Contains(accepted) ? 1 : 0);
        yield return (ReportColumns.Settled, ended?.Act == CaseAct.Settle ? 1 : 0);
        yield return (ReportColumns.Failed, ended?.Act == CaseAct.Fail ? 1 : 0);
        yield return (ReportColumns.Withdrawn, ended?.Act == CaseAct.Withdraw ? 1 : 0);
        yield return (ReportColumns.Pending, accepted <= period.To && end is null ? 1 : 0);
        yield return (ReportColumns.Finished, ended is null ? 0 : 1);
        yield return (ReportColumns.Days, ended is { } counted ? counted.On.DayNumber - counted.Since.DayNumber : 0);
        yield return (ReportColumns.Oral, ended?.Act == CaseAct.Settle ? 1 : 0);
        yield return (ReportColumns.Amount, ended?.Act == CaseAct.Settle ? 100_000 : 0);
        yield return (ReportColumns.InFull, performed is { } done && period.Contains(done) ? 1 : 0);
    }

    private DateOnly DayOf(CaseAct act) => Case.Timeline.First(entry => entry.Act == act).Day;
}
