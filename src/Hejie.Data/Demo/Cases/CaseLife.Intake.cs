using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Cases;

internal sealed partial class CaseLife
{
    private const string CodeLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private IEnumerable<DateTime> Intake()
    {
        yield return _now;
        Register();
        yield return Later(0, 1);
        Review();
        if (_script.Ending == Ending.OutOfScope)
        {
            yield return Soon();
            Decline(NonAcceptanceReason.ReservedToAuthority, "所述事项依法应由有关部门处理，已告知申请人办理途径。");
            yield break;
        }
        yield return Soon();
        if (_case.StillToAgree.Any())
        {
            Must(_case.Invite(NewCode, ByClerk()));
        }
        foreach (var step in _script.Ending switch
        {
            Ending.Refused => RefusedByRespondent(),
            Ending.Unreachable => UnreachableRespondent(),
            _ => Agreed(),
        })
        {
            yield return step;
        }
    }

    private string NewCode() => string.Concat(Enumerable.Range(0, 10).Select(_ => CodeLetters[_random.Below(CodeLetters.Length)]));

    private void Register()
    {
        var source = _random.Weighted((CaseSource.PartyApplication, 64), (CaseSource.ProactiveMediation, 29), (CaseSource.Entrusted, 7));
        ReferralKind? referral = source == CaseSource.Entrusted
            ? _random.Weighted((ReferralKind.Police, 50), (ReferralKind.Petition, 25), (ReferralKind.CourtAssigned, 25))
            : null;
        var isOral = _random.Chance(35);
        var registration = new Registration
        {
            Id = new CaseId(_random.Id(_now)),
            Number = _serials.NextCase(_script.Organization.DistrictCode, Today.Year),
            Type = _script.Type,
            SubType = _draft.Story.SubType is { Length: > 0 } subType ? subType : null,
            Source = source,
            Referral = referral,
            ReferralLetterNumber = referral is null ? null : $"({Today.Year})青南演示移字第{_random.Between(1, 980):D4}号",
            Channel = ChannelFor(source),
            Form = isOral ? ApplicationForm.Oral : ApplicationForm.Written,
            RecordedBy = isOral ? ClerkName : null,
            ApplicationDate = Today,
            DisputeStartedOn = Today.AddDays(-_random.Between(5, 420)),
            SubdistrictCode = _script.Place.SubdistrictCode,
            CommunityCode = _script.Place.Code,
            Place = $"{_script.Place.Name}演示楼{_random.Between(1, 40)}号",
            Statement = _draft.Statement,
            Requests = _draft.Requests,
            ClaimFen = _draft.ClaimYuan * 100L,
            PreferredMode = _random.Weighted((MediationMode.OnSite, 70), (MediationMode.Telephone, 14), (MediationMode.Doorstep, 12), (MediationMode.Online, 4)),
            Organization = _script.Organization.Id,
            HomeOrganization = _script.Home?.Id,
            Jurisdiction = _script.Home is null ? JurisdictionBasis.DisputePlace : JurisdictionBasis.PartyChoice,
            Risk = _script.IsDifficult ? RiskLevel.Medium : RiskLevel.Low,
            IsMigrantWage = _draft.Story.SubType == "UnpaidWages" && _random.Chance(30),
            Parties = _draft.Parties,
            PersonCount = _draft.PersonCount,
            Consents = _script.TakesConsents ? [new ConsentRecord(1, ConsentKind.PrivacyNotice, "2026-11", _now, ContactChannel.Counter)] : [],
        };
        _case = Must(MediationCase.Register(registration, ByClerk(), out var refusal), refusal);
    }

    private IntakeChannel ChannelFor(CaseSource source) =>
        source == CaseSource.Entrusted ? IntakeChannel.Referral
        : source == CaseSource.ProactiveMediation ? IntakeChannel.Doorstep
        : _script.Organization.IsCityLevel
            ? _random.Weighted((IntakeChannel.Hotline, 45), (IntakeChannel.Email, 15), (IntakeChannel.Website, 25), (IntakeChannel.WalkIn, 15))
            : _random.Weighted((IntakeChannel.WalkIn, 62), (IntakeChannel.Hotline, 20), (IntakeChannel.Hotline12348, 8), (IntakeChannel.Email, 4), (IntakeChannel.Website, 6));

    private void Review()
    {
        var answers = _case.ReviewQuestions.Select(question => question.Code switch
        {
            "ReservedToAuthority" when _script.Ending == Ending.OutOfScope => new ReviewAnswer(question.Code, !question.GoodAnswer, null),
            "CitizenInvolved" when _draft.Story.IsBetweenBusinesses => new ReviewAnswer(question.Code, false, "双方均为小微经营者，自愿申请调解"),
            "WithinArea" when _script.Home is not null => new ReviewAnswer(question.Code, false, "当事人自愿选择本调解室"),
            "PartiesHaveCapacity" when _draft.Story.IsAboutPupil => new ReviewAnswer(question.Code, false, "申请人为未成年人，由法定代理人参加"),
            "LikelyToEscalate" when _script.IsDifficult && _draft.PersonCount >= 10 => new ReviewAnswer(question.Code, true, "人数较多，已安排专人稳定情绪并向司法所报告"),
            _ => new ReviewAnswer(question.Code, question.GoodAnswer, null),
        });
        Must(_case.Review([.. answers], ByClerk()));
    }

    private IEnumerable<DateTime> Agreed()
    {
        foreach (var party in _case.StillToAgree.ToList())
        {
            yield return _random.Chance(40) ? Later(0, 1) : Soon();
            Must(_case.LogContact(new ContactAttempt(party.Number, _now, ContactChannel.Telephone, ContactOutcome.Reached, ClerkName, null), ByClerk()));
            Must(_case.RecordAnswer(party.Number, Willingness.Agrees, ContactChannel.Telephone, null, ByClerk()));
        }
        yield return Soon();
        Must(_case.Accept(_serials.NextVolume(_script.Organization, Today.Year), ByClerk()));
    }

    private IEnumerable<DateTime> RefusedByRespondent()
    {
        yield return Later(0, 2);
        var respondent = _case.Respondents.First();
        Must(_case.RecordAnswer(respondent.Number, Willingness.Refuses, ContactChannel.Telephone, "不愿调解，要求走诉讼程序", ByClerk()));
        yield return Soon();
        Decline(NonAcceptanceReason.RespondentRefused, "对方当事人明确表示不同意调解，已告知申请人可以申请仲裁或者向人民法院起诉。");
    }

    private IEnumerable<DateTime> UnreachableRespondent()
    {
        foreach (var channel in new[] { ContactChannel.Telephone, ContactChannel.Telephone, ContactChannel.Visit })
        {
            yield return Later(1, 2);
            Must(_case.LogContact(new ContactAttempt(_case.Respondents.First().Number, _now, channel, ContactOutcome.NotReached, ClerkName, "无人接听或应答"), ByClerk()));
        }
        yield return Soon();
        Decline(NonAcceptanceReason.Unreachable, "三次联系均未能与对方当事人取得联系，已告知申请人其他救济途径。");
    }

    private void Decline(NonAcceptanceReason reason, string text)
    {
        Must(_case.Decline(reason, text, ByClerk()));
        foreach (var applicant in _case.Applicants)
        {
            Must(_case.Deliver(NoticeKind.NonAcceptanceNotice, applicant.Number, NoticeWay.Direct, ByClerk()));
        }
    }
}
