using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Cases;

internal sealed partial class CaseLife
{
    private IEnumerable<DateTime> Outcome()
    {
        switch (_script.Ending)
        {
            case Ending.SettledOrally:
                yield return _now = _now.AddMinutes(2);
                AgreeOrally();
                break;
            case Ending.Settled:
                yield return _random.Chance(70) || _case.Type == DisputeType.Labor ? Soon() : Later(1, 2);
                DraftAgreement();
                foreach (var step in SignAgreement())
                {
                    yield return step;
                }
                break;
            default:
                yield return Later(0, 1);
                EndWithoutAgreement();
                break;
        }
    }

    private void AgreeOrally()
    {
        Attach(AttachmentKind.PresenceProof, "到场照片样张（演示）.png", _files.Presence);
        _agreement = Must(
            MediationAgreement.AgreeOrally(
                new AgreementId(_random.Id(_now)), _case, Facts(), Terms(onTheSpot: true), writtenWanted: false, performedNow: true, reason: null, Today, ByHost(), out var refusal),
            refusal);
    }

    private void DraftAgreement()
    {
        var check = PreSignCheck.PointsFor(_case.Type).Select(point => new PreSignAnswer(point.Code, true, null));
        var draft = new AgreementDraft(AgreementScope.Full, Facts(), Terms(onTheSpot: false), [.. check], _case.Parties.Count + 1);
        _agreement = Must(
            MediationAgreement.Draft(new AgreementId(_random.Id(_now)), _case, draft, ByHost(), out var refusal), refusal);
    }

    private string Facts() =>
        $"{_draft.Statement}{_random.Of(["经调解，双方对上述事实和争议予以确认，均认识到自身处理方式的不足。", "经核对，双方对争议经过没有异议，被申请人愿意承担相应责任。", "经调解员释法说理，双方互相谅解，对各自责任达成共识。"])}";

    private List<TermDraft> Terms(bool onTheSpot)
    {
        var terms = Payments(onTheSpot).ToList();
        if (_draft.Story.Act is { } act && (!onTheSpot || terms.Count == 0))
        {
            var due = onTheSpot ? Today : Today.AddDays(_random.Between(5, 15));
            terms.Add(new TermDraft(TermKind.Act, 2, 1, $"{act}。", null, due, "由被申请人自行或者委托他人完成", _case.Place));
        }
        if (_draft.Story.Promise is { } promise)
        {
            terms.Add(new TermDraft(TermKind.StandingPromise, 2, null, $"{promise}。", null, null, "长期遵守", null));
        }
        if (terms.Count == 0 || (_script.StopAt == CaseState.PartlyPerformed && terms.Count(term => term.DueOn is not null) < 2))
        {
            terms.Add(new TermDraft(TermKind.Act, 2, 1, "被申请人向申请人当面致歉，双方握手言和。", null, onTheSpot ? Today : Today.AddDays(7), "当面", _script.Organization.Name));
        }
        if (_script.StopAt is not null && terms.TrueForAll(term => term.DueOn is null))
        {
            terms.Add(new TermDraft(TermKind.Act, 2, 1, "被申请人提交书面说明一份交申请人留存。", null, Today.AddDays(10), "书面", _script.Organization.Name));
        }
        return terms;
    }

    private IEnumerable<TermDraft> Payments(bool onTheSpot)
    {
        if (_draft.ClaimYuan is not { } claimed)
        {
            yield break;
        }
        var yuan = Math.Max(10, claimed * _random.Between(50, 95) / 100 / 10 * 10);
        var first = !onTheSpot && yuan > 2000 && (_random.Chance(22) || _script.StopAt == CaseState.PartlyPerformed) ? yuan / 2 : yuan;
        yield return Payment(first, onTheSpot ? Today : Today.AddDays(_random.Between(3, 20)), onTheSpot);
        if (first < yuan)
        {
            yield return Payment(yuan - first, Today.AddDays(_random.Between(25, 55)), onTheSpot);
        }
    }

    private TermDraft Payment(int yuan, DateOnly due, bool onTheSpot) => new(
        TermKind.Payment, 2, 1, "被申请人向申请人支付款项。", yuan * 100L, due, onTheSpot ? "现金当面付清" : _random.Of(["银行转账", "手机转账", "现金当面支付"]), null);

    private IEnumerable<DateTime> SignAgreement()
    {
        foreach (var party in _case.Parties)
        {
            yield return Soon();
            Must(_agreement!.Sign(_case, SignatureOf(party), party.Representative is not null, _sessions, ByParty(party)));
        }
        foreach (var named in _case.Mediators.Where(named => named.IsActive))
        {
            Must(_agreement!.Sign(_case, new Signature(SignerRole.Mediator, null, named.MediatorId.Value, named.Name, SignatureKind.Handwritten, _now, _files.Signature.Digest), false, _sessions, ByHost()));
        }
        yield return Soon();
        Must(_agreement!.Sign(_case, new Signature(SignerRole.Committee, null, null, _script.Organization.Name, SignatureKind.Seal, _now, null), false, _sessions, ByClerk()));
    }

    private void EndWithoutAgreement()
    {
        foreach (var party in _case.Parties)
        {
            Must(_case.Deliver(NoticeKind.TerminationNotice, party.Number, NoticeWay.Direct, ByHost()));
        }
        Must(_script.Ending == Ending.Terminated
            ? _case.Terminate(TerminationReason.OtherAuthorityAccepted, "一方已向有关机关提出请求并被受理，调解终止。", ByHost())
            : _case.Fail(
                _random.Weighted((TerminationReason.GapTooWide, 70), (TerminationReason.PartyRefused, 20), (TerminationReason.RefusedToSign, 10)),
                "双方分歧较大，经调解未能达成协议，已告知仲裁、行政、诉讼等途径。",
                ByHost()));
    }
}
