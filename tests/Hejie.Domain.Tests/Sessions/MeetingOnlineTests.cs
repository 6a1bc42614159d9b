using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Sessions;
using Hejie.Domain.Tests.Cases;
using Hejie.Domain.Tests.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Sessions;

public sealed class MeetingOnlineTests
{
    private static readonly OnlineCheck Good = new(1, IdentityMatch.ShownOnCamera, ShamTold: true, OnlineAccess.OwnDevice, Objects: false, "", default);
    private readonly CaseStory _story = CaseStory.Registered().Reviewed().Agreed().Accepted().Assigned().Told();

    [Fact]
    public void B11_a_session_over_the_network_begins_once_every_party_is_checked()
    {
        var session = Planned(MediationMode.Online);
        Check(Good);

        var refusal = session.Open(_story.Case, _story.Now);
        refusal.ShouldBe(CaseRefusals.OnlineChecksMissing);
        refusal!.Details.ShouldBe(["李四"]);

        Check(Good with { Party = 2, Access = OnlineAccess.PlaceOffered });
        session.Open(_story.Case, _story.Now, "不用写").ShouldBeNull();
        session.UncheckedReason.ShouldBeNull();
    }

    public static TheoryData<OnlineCheck> Lacking =>
        [Good with { Party = 2, Identity = null }, Good with { Party = 2, ShamTold = false }, Good with { Party = 2, Access = null }];

    [Theory]
    [MemberData(nameof(Lacking))]
    public void B11_what_was_not_made_sure_of_asks_for_a_reason(OnlineCheck lacking)
    {
        var session = Planned(MediationMode.Online);
        Check(Good);
        Check(lacking);

        session.Open(_story.Case, _story.Now, " ").ShouldBe(CaseRefusals.OnlineChecksMissing);
        session.Open(_story.Case, _story.Now, "网络中断，先由调解员电话核对").ShouldBeNull();
        session.UncheckedReason.ShouldBe("网络中断，先由调解员电话核对");
    }

    [Fact]
    public void B11_who_objects_is_met_on_site_whatever_the_reason()
    {
        var session = Planned(MediationMode.Online);
        Check(Good);
        Check(Good with { Party = 2, Objects = true });

        session.Open(_story.Case, _story.Now, "另一方在外地").ShouldBe(CaseRefusals.OnlineObjected);

        session.MoveOnSite(_story.Case, null, Booking.Free, _story.Now).ShouldBeNull();
        session.Open(_story.Case, _story.Now).ShouldBeNull();
        (session.Mode, session.Place).ShouldBe((MediationMode.OnSite, "湛山社区调解室"));
    }

    [Fact]
    public void B11_who_objects_after_the_beginning_is_not_recorded_as_met_online()
    {
        var session = Planned(MediationMode.Online);
        Check(Good);
        Check(Good with { Party = 2 });
        session.Open(_story.Case, _story.Now).ShouldBeNull();
        Check(Good with { Party = 2, Objects = true });

        session.WriteRecord(_story.Case, _story.FullRecord(), _story.Now).ShouldBe(CaseRefusals.OnlineObjected);

        session.MoveOnSite(_story.Case, "街道调解室", Booking.Free, _story.Now).ShouldBeNull();
        session.WriteRecord(_story.Case, _story.FullRecord(), _story.Now).ShouldBeNull();
    }

    [Fact]
    public void B11_no_other_way_asks_for_these_checks()
    {
        var session = Planned(MediationMode.Telephone);

        session.CheckOnline(_story.Case, Good, _story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        session.MoveOnSite(_story.Case, null, Booking.Free, _story.Now).ShouldBe(CaseRefusals.NotAtThisStage);
        session.Open(_story.Case, _story.Now).ShouldBeNull();
    }

    [Fact]
    public void B11_the_record_tells_what_was_made_sure_of()
    {
        var session = Planned(MediationMode.Online);
        Check(Good);
        session.Open(_story.Case, _story.Now, "李四稍后补核").ShouldBeNull();
        _story.RecordSigned();

        var paper = CasePapers.AllOf(SomeCaseFile.Of(_story)).OfType<MediationRecordPaper>().Single();

        paper.OnlineChecks.ShouldBe([new PaperOnlineCheck("张三", IdentityMatch.ShownOnCamera, true, OnlineAccess.OwnDevice, "登记员")]);
        paper.UncheckedReason.ShouldBe("李四稍后补核");
    }

    private MediationSession Planned(MediationMode mode)
    {
        var plan = new SessionPlan(_story.Now.Now.AddDays(1), mode, "湛山社区调解室", SessionOpenness.Closed, []);
        var session = MediationSession.Plan(SessionId.New(_story.Now.Now), _story.Case, 0, plan, _story.Now, out _)!;
        _story.Sessions.Add(session);
        return session;
    }

    private void Check(OnlineCheck check) => _story.Sessions[0].CheckOnline(_story.Case, check, _story.Now).ShouldBeNull();
}
