using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Policies;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Tests.Cases;

/// <summary>A neighbours' dispute that a test leads as far as it needs; every step is the verb that people use.</summary>
internal sealed class CaseStory
{
    public const string District = "370202";
    public static readonly DateTime Morning = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc); // Monday 09:00 in Qingdao
    private static readonly OrganizationId Committee = new(Guid.Parse("0195f000-0000-7000-8000-000000000001"));
    private static readonly Actor Clerk = Actor.Person(Role.CommitteeClerk, District, new AccountId(Guid.Parse("0195f000-0000-7000-8000-0000000000c1")), "登记员", organizationId: Committee.Value);

    public static readonly AssignedMediator Wang = new(new MediatorId(Guid.Parse("0195f000-0000-7000-8000-0000000000a1")), "王调解", [], null, false) { HasLaborCertificate = true };
    public static readonly AssignedMediator Liu = new(new MediatorId(Guid.Parse("0195f000-0000-7000-8000-0000000000a2")), "刘调解", [], null, false) { HasLaborCertificate = true };

    private DateTime _now = Morning;

    public MediationCase Case { get; private set; } = null!;
    public List<MediationSession> Sessions { get; } = [];
    public MediationAgreement Agreement { get; private set; } = null!;
    public Refusal? Refusal { get; private set; }

    /// <summary>The district's values from now on.</summary>
    public PolicySettings Policy { get; set; } = PolicySettings.Standard;

    public Moment Now => new(Clerk, _now, HolidayCalendar.Standard) { Policy = Policy };

    public CaseStory After(TimeSpan time)
    {
        _now += time;
        return this;
    }

    public static Registration Application(DisputeType type = DisputeType.Neighborhood) => new()
    {
        Id = CaseId.New(Morning),
        Number = CaseNumber.Of(District, 2026, 42),
        Type = type,
        ApplicationDate = new DateOnly(2026, 3, 2),
        SubdistrictCode = "370202010",
        CommunityCode = "370202010004",
        Statement = "楼上卫生间漏水，泡坏了我家天花板。",
        Requests = ["修好漏水", "赔偿 3000 元"],
        ClaimFen = 300_000,
        Organization = Committee,
        Parties =
        [
            new PartyDetails { Role = PartyRole.Applicant, Name = "张三", Phone = "13800000001", BirthDate = new DateOnly(1960, 5, 1) },
            new PartyDetails { Role = PartyRole.Respondent, Name = "李四", Phone = "13800000002", BirthDate = new DateOnly(1990, 5, 1) },
        ],
    };

    /// <param name="by">Who sent it in; null for the clerk.</param>
    public static CaseStory Registered(Registration? application = null, Actor? by = null)
    {
        var story = new CaseStory();
        story.Case = MediationCase.Register(application ?? Application(), by is null ? story.Now : story.Now with { By = by }, out var refusal)!;
        story.Refusal = refusal;
        return story;
    }

    public CaseStory Reviewed()
    {
        var good = IntakeReview.QuestionsFor(Case.Type, Case.Source).Select(question => new ReviewAnswer(question.Code, question.GoodAnswer, null));
        return Do(Case.Review([.. good], Now));
    }

    public CaseStory Agreed()
    {
        foreach (var party in Case.StillToAgree.ToList())
        {
            Do(Case.RecordAnswer(party.Number, Willingness.Agrees, ContactChannel.Telephone, null, Now));
        }
        return this;
    }

    public CaseStory Accepted() => Do(Case.Accept(VolumeNumber.Of(2026, "青南湛", 12), Now));

    public CaseStory Assigned() => Do(Case.Assign(Wang, [], AssignmentMode.NamedByCommittee, Now));

    public CaseStory Told()
    {
        foreach (var party in Case.Parties)
        {
            Do(Case.Acknowledge(party.Number, NoticeWay.Oral, wantsClosedSession: false, Now));
        }
        return this;
    }

    public CaseStory Planned(SessionOpenness openness = SessionOpenness.Closed)
    {
        var plan = new SessionPlan(_now.AddDays(1), MediationMode.OnSite, "湛山社区调解室", openness, []);
        var session = MediationSession.Plan(SessionId.New(_now), Case, Sessions.Count, plan, Now, out var refusal);
        Refusal = refusal;
        if (session is not null)
        {
            Sessions.Add(session);
        }
        return this;
    }

    public CaseStory Opened() => Do(Sessions[^1].Open(Case, Now));

    public CaseStory InMediation() => Reviewed().Agreed().Accepted().Assigned().Told().Planned().Opened();

    public MediationRecord FullRecord() => new(
        _now, _now, "赵记录", [.. Case.Parties.Select(party => party.Number)], MediationTactic.FaceToFace,
        "已告知权利义务", "自愿平等", "双方陈述", "漏水属实", "如不成可诉讼", "达成一致", null);

    public CaseStory RecordSigned()
    {
        Do(Sessions[^1].WriteRecord(Case, FullRecord(), Now));
        foreach (var signature in Signatures(SignerRole.Recorder))
        {
            Do(Sessions[^1].Sign(Case, signature, Now));
        }
        return this;
    }

    public IEnumerable<Signature> Signatures(SignerRole last) =>
    [
        .. Case.Parties.Select(party => PartySignature(party.Number)),
        new Signature(SignerRole.Mediator, null, Wang.Id.Value, Wang.Name, SignatureKind.Handwritten, _now, "c"),
        new Signature(last, null, null, last.ToString(), SignatureKind.Seal, _now, null),
    ];

    public Signature PartySignature(int number) =>
        new(SignerRole.Party, number, null, Case.Party(number)!.Name, SignatureKind.Handwritten, _now, "a" + number);

    public AgreementDraft Draft(params TermDraft[] terms) => new(
        AgreementScope.Full, "楼上漏水泡坏楼下天花板，双方对此无异议。",
        terms.Length > 0 ? terms : [Payment()],
        [.. PreSignCheck.PointsFor(Case.Type).Select(point => new PreSignAnswer(point.Code, true, null))],
        Case.Parties.Count + 1);

    public TermDraft Payment() =>
        new(TermKind.Payment, 2, 1, "李四赔偿张三天花板修复费", 250_000, ChinaTime.DayOf(_now).AddDays(10), "微信转账", "湛山社区");

    public CaseStory Drafted(params TermDraft[] terms) => Drafted(Draft(terms));

    public CaseStory Drafted(AgreementDraft draft)
    {
        Agreement = MediationAgreement.Draft(AgreementId.New(_now), Case, draft, Now, out var refusal)!;
        Refusal = refusal;
        return this;
    }

    public CaseStory AllSigned()
    {
        foreach (var signature in Signatures(SignerRole.Committee))
        {
            Do(Agreement.Sign(Case, signature, byRepresentative: false, Sessions, Now));
        }
        return this;
    }

    /// <summary>The revision that is being written or signed; null before there is one.</summary>
    public MediationAgreement? Revision { get; private set; }

    public AgreementRevision Wish(RevisionKind kind = RevisionKind.Change) =>
        new(kind, "李四失业，一次付不出。", Now.Today, [.. Case.Parties.Select(party => party.Number)]);

    public CaseStory Revising(AgreementDraft draft, AgreementRevision? wish = null)
    {
        Revision = Agreement.Revise(AgreementId.New(_now), Case, wish ?? Wish(), draft, Now, out var refusal) ?? Revision;
        Refusal = refusal;
        return this;
    }

    public CaseStory RevisionSigned()
    {
        foreach (var signature in Signatures(SignerRole.Committee))
        {
            Do(Revision!.Sign(Case, signature, byRepresentative: false, Sessions, Now));
            if (Refusal is not null)
            {
                return this;
            }
        }
        (Agreement, Revision) = (Revision!, null);
        return this;
    }

    public CaseStory Settled(params TermDraft[] terms) => InMediation().RecordSigned().Drafted(terms).AllSigned();

    /// <summary>Every party takes its copy of the agreement from the mediator's hand.</summary>
    public CaseStory Served()
    {
        foreach (var party in Case.Parties)
        {
            Do(Case.RecordDelivery(
                new(party.Number, [new(NoticeKind.MediationAgreement, 1)], DeliveryWay.Direct, Now.Today, null), DeliverablePapers.Of(Case, [Agreement]), Now));
        }
        return this;
    }

    /// <summary>Somebody is put to the parties as a helper, and all agree.</summary>
    public CaseStory Inviting(string name)
    {
        Do(Case.ProposeInvitee(new(name, InviteeKind.Neighbour, "邻居", "熟悉两家情况"), Now));
        foreach (var party in Case.Parties)
        {
            Do(Case.AnswerInvitee(Case.Invitees[^1].Number, new(party.Number, true, Now.Today, ContactChannel.Counter, null), Now));
        }
        return this;
    }

    /// <summary>A party's consent, given at the counter.</summary>
    public CaseStory Agreeing(int party, ConsentKind kind, string? receiver = null) =>
        Do(Case.GiveConsent(new ConsentGiven(party, kind, "2026-11.2", ContactChannel.Counter, receiver), Now));

    public CaseStory Do(Refusal? refusal)
    {
        Refusal = refusal;
        return this;
    }
}
