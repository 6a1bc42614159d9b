using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;

namespace Hejie.Data.Demo.Cases;

internal sealed partial class CaseLife
{
    private IEnumerable<DateTime> Mediation()
    {
        if (IsAtEnd)
        {
            yield break;
        }
        yield return Soon();
        Classify();
        yield return Soon();
        Assign();
        foreach (var party in _case.Parties)
        {
            yield return Soon();
            Must(_case.Acknowledge(party.Number, NoticeWay.Direct, wantsClosedSession: false, ByHost()));
        }
        if (_script.Beside is { } beside)
        {
            yield return Soon();
            MediateJointly(beside);
        }
        if (_script.Ending == Ending.Withdrawn)
        {
            yield return Later(1, 4);
            Must(_case.Withdraw(1, "申请人表示双方已自行和好，撤回申请。", ByClerk()));
            yield break;
        }
        if (_script.StopAt == CaseState.Transferred)
        {
            yield return Later(1, 3);
            HandOver();
            yield return Soon();
            yield break;
        }
        foreach (var step in Sessions())
        {
            yield return step;
        }
        if (_script.StopAt == CaseState.Suspended)
        {
            yield return Later(1, 2);
            Pause();
            yield return Soon();
            yield break;
        }
        foreach (var step in Outcome())
        {
            yield return step;
        }
    }

    private void MediateJointly(MediationOrganization beside)
    {
        foreach (var person in _case.StillToConsent(beside.Name).ToList())
        {
            Agree(person, ConsentKind.HandOver, beside.Name);
        }
        Must(_case.ProposeJoint(new JointProposal(beside.Id, beside.Name, JointGround.CrossArea, "双方分别住在两个辖区，请一起做工作。"), ByClerk()));
        var named = _district.MediatorsOf(beside, Today)[0];
        Must(_case.JoinJointly(beside.Id, [new AssignedMediator(named.Id, named.Name, [], null, PartiesAccept: true)], ByClerk()));
    }

    private void HandOver()
    {
        var (to, receiver, reason) = _random.Of<(HandoverTo, string, string)>(
        [
            (HandoverTo.Police, "辖区派出所（演示）", "双方发生推搡，可能引起治安案件，报告公安机关处理。"),
            (HandoverTo.Court, "市南区人民法院（演示）", "双方同意通过诉讼解决，移送有关材料。"),
            (HandoverTo.OtherAuthority, "区综合行政执法局（演示）", "所涉搭建需由行政机关认定处理。"),
        ]);
        var duty = to == HandoverTo.Police ? "双方动手，可能引起治安案件（《人民调解法》第25条）" : null;
        foreach (var person in duty is null ? _case.StillToConsent(receiver).ToList() : [])
        {
            Agree(person, ConsentKind.HandOver, receiver);
        }
        Must(_case.Transfer(new Handover(to, receiver, reason, Today, "对方值班人员签收（演示）") { DutyToReport = duty }, ByHost()));
    }

    private void Pause()
    {
        var (kind, reason) = _random.Of<(SuspensionKind, string)>(
        [
            (SuspensionKind.Appraisal, "双方同意委托鉴定机构查明原因，等鉴定意见。"),
            (SuspensionKind.Illness, "一方住院治疗，出院后再调。"),
            (SuspensionKind.Agreed, "双方同意先停一停，各自再考虑方案。"),
        ]);
        Must(_case.Suspend(new SuspensionDetails(kind, Today, reason, [.. _case.Parties.Select(party => party.Number)]), ByHost()));
    }

    private void Classify()
    {
        foreach (var person in _case.Parties.Where(party => party.IsPerson))
        {
            Agree(person, ConsentKind.SensitiveInformation);
            Attach(AttachmentKind.IdentityProof, "身份证明样张（演示）.png", _files.Identity, person.Number);
        }
        if (_script.IsDifficult)
        {
            Must(_case.ProposeDifficulty(DifficultyLevel.Difficult, [], WhyDifficult(), ByClerk()));
            Must(_case.ConfirmDifficulty(DifficultyLevel.Difficult, "与案情相符，按疑难案件办理", ByJusticeOffice()));
        }
        else if (_script.Ending == Ending.SettledOrally)
        {
            Must(_case.ProposeDifficulty(DifficultyLevel.Simple, [], "事实清楚，争议不大", ByClerk()));
            Must(_case.ConfirmDifficulty(DifficultyLevel.Simple, "事实清楚，争议不大", ByJusticeOffice()));
        }
    }

    private void Agree(CaseParty person, ConsentKind kind, string? receiver = null) =>
        Must(_case.GiveConsent(new ConsentGiven(person.Number, kind, "2026-11", ContactChannel.Counter, receiver), ByClerk()));

    private void Attach(AttachmentKind kind, string name, DemoFile file, int? party = null) => Must(_case.Attach(
        new CaseAttachment(0, kind, name, "image/png", file.Size, file.Digest, file.ObjectKey, party, _now, null), ByClerk()));

    private string WhyDifficult() =>
        _draft.PersonCount >= 10 ? "涉及十人以上"
        : _draft.ClaimYuan >= 100_000 ? "涉及金额较大"
        : "双方积怨较深，需多次调解";

    private void Assign()
    {
        var mediators = _district.MediatorsOf(_script.Organization, Today);
        _host = _script.Host ?? (_random.Chance(45) ? mediators[0] : _random.Of(mediators));
        var others = mediators.Where(mediator => mediator.Id != _host.Id).ToList();
        var helpers = others.Count > 0 && _random.Chance(_script.IsDifficult ? 80 : 15) ? new[] { _random.Of(others) } : [];
        Must(_case.Assign(
            new AssignedMediator(_host.Id, _host.Name, [], null, PartiesAccept: true)
            {
                HasLaborCertificate = _host.HasLaborCertificate,
                WithoutCertificate = _case.Type == DisputeType.Labor ? "本调委会还没有取得双证的调解员（演示）" : null,
            },
            [.. helpers.Select(helper => new AssignedMediator(helper.Id, helper.Name, [], null, PartiesAccept: true))],
            _script.Home is null ? AssignmentMode.NamedByCommittee : AssignmentMode.ChosenByParties,
            ByClerk()));
    }

    private IEnumerable<DateTime> Sessions()
    {
        var count = _script.IsDifficult && _draft.PersonCount < 10 ? _random.Between(2, 3) : _random.Chance(14) ? 2 : 1;
        for (var number = 1; number <= count; number++)
        {
            yield return Soon();
            var session = Plan(number);
            yield return _now = session.PlannedAt;
            foreach (var party in _case.Parties.Where(_ => session.Mode == MediationMode.Online))
            {
                Must(session.CheckOnline(_case, new OnlineCheck(party.Number, IdentityMatch.ShownOnCamera, ShamTold: true, OnlineAccess.OwnDevice, Objects: false, "", _now), ByHost()));
            }
            Must(session.Open(_case, ByHost()));
            _now = _now.AddMinutes(_random.Between(50, 150));
            yield return _now;
            WriteRecord(session, number == count);
            foreach (var step in SignRecord(session))
            {
                yield return step;
            }
        }
    }

    private MediationSession Plan(int number)
    {
        var days = _case.Type == DisputeType.Labor ? _random.Between(1, 2) : number == 1 ? _random.Between(1, 5) : _random.Between(2, 5);
        var day = Calendar.WorkdayFrom(Today.AddDays(days));
        var plan = new SessionPlan(
            ChinaTime.InstantOf(day, new TimeOnly(_random.Weighted((9, 50), (14, 50)), _random.Weighted((0, 60), (30, 40)))),
            _case.PreferredMode,
            _case.PreferredMode == MediationMode.OnSite ? _script.Organization.BrandRoomName ?? $"{_script.Organization.Name}调解室" : "按约定方式",
            SessionOpenness.Closed,
            []);
        var session = Must(
            MediationSession.Plan(new SessionId(_random.Id(_now)), _case, _sessions.Count, plan, ByHost(), out var refusal), refusal);
        _sessions.Add(session);
        return session;
    }

    private void WriteRecord(MediationSession session, bool isLast)
    {
        var settles = _script.Ending is Ending.Settled or Ending.SettledOrally;
        var record = new MediationRecord(
            session.OpenedAt!.Value,
            _now,
            ClerkName,
            [.. _case.Parties.Select(party => party.Number)],
            _random.Chance(70) ? MediationTactic.FaceToFace : MediationTactic.BackToBack,
            "调解员宣布调解纪律，告知双方在调解中的权利和义务，双方表示清楚，不申请回避。",
            "坚持自愿、平等、合法原则，不收取任何费用；参加人员已核对身份。",
            $"申请人：{_draft.Statement}被申请人：{_random.Of(["情况大体属实，但对责任和数额有不同意见。", "愿意协商，希望考虑实际困难。", "部分认可，有些话当时说得过激。"])}",
            _random.Of(["调解员核对了双方提交的材料，双方对主要事实没有异议。", "结合现场查看和走访情况，对争议的时间、经过和数额逐项核对。", "双方当场核对转账记录和照片，对事实基本认可。"]),
            "已向双方说明继续争执可能产生的时间、费用和关系上的代价，以及诉讼等其他途径。",
            !isLast ? "双方意见有所接近，约定再次调解。"
            : settles ? _random.Of(["双方互谅互让，就争议事项达成一致。", "经调解员反复沟通，双方握手言和，达成一致。", "双方接受调解方案。"])
            : "双方分歧较大，未能达成一致，调解员告知可以依法申请仲裁、行政处理或者向人民法院起诉。",
            $"{_draft.Story.Law}。");
        Must(session.WriteRecord(_case, record, ByHost()));
    }

    private IEnumerable<DateTime> SignRecord(MediationSession session)
    {
        if (session.Number == 1)
        {
            Attach(AttachmentKind.SignatureImage, "签名样张（演示）.png", _files.Signature);
        }
        foreach (var party in _case.Parties)
        {
            yield return _now = _now.AddMinutes(1);
            Must(session.Sign(_case, SignatureOf(party), ByParty(party)));
        }
        yield return _now = _now.AddMinutes(1);
        Must(session.Sign(_case, new Signature(SignerRole.Mediator, null, _host.Id.Value, _host.Name, SignatureKind.Handwritten, _now, _files.Signature.Digest), ByHost()));
        Must(session.Sign(_case, new Signature(SignerRole.Recorder, null, null, ClerkName, SignatureKind.Handwritten, _now, _files.Signature.Digest), ByClerk()));
    }

    private Signature SignatureOf(CaseParty party) =>
        new(SignerRole.Party, party.Number, null, party.Representative?.Name ?? party.HeadName ?? party.Name, SignatureKind.Handwritten, _now, _files.Signature.Digest);
}
