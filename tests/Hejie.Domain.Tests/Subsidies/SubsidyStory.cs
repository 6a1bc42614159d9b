using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Domain.Subsidies;
using Hejie.Domain.Tests.Cases;
using Shouldly;

namespace Hejie.Domain.Tests.Subsidies;

/// <summary>An archived case of the mediator Wang, and the people who have a word on the pay for it.</summary>
internal sealed class SubsidyStory
{
    public static readonly SubsidyWish Wish = new("一般类，书面协议已全部履行。", NothingApplies: true, SeparateBecause: null);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly CaseStory _story;
    private DateTime _now;

    private SubsidyStory(CaseStory story, MediationAgreement? agreement = null)
    {
        (_story, _now) = (story, story.Now.Now.AddDays(1));
        Paid = new SubsidizedCase(story.Case, agreement, story.Sessions, null);
        Guard = new GuardFacts(0, [], [], [], 0, story.Case.Statement, []);
    }

    public SubsidizedCase Paid { get; set; }
    public GuardFacts Guard { get; set; }
    public IReadOnlyList<int> ConfirmedByCode { get; set; } = [1, 2];
    public IReadOnlyList<ClaimedCase> Others { get; set; } = [];
    public PolicySettings Policy { get; set; } = PolicySettings.Standard;
    public SubsidyClaim Claim { get; private set; } = null!;

    public ClaimFacts Facts => new(Paid, Others, Guard, ConfirmedByCode, NegativeList.Delivered);

    public static SubsidyStory Performed(DisputeType type = DisputeType.Consumer, Action<CaseStory>? before = null)
    {
        var story = CaseStory.Registered(CaseStory.Application(type)).Settled();
        before?.Invoke(story);
        story.Do(story.Agreement.Perform(story.Case, 1, story.Now.Today, "收条", story.Now)).Visited().Closed().Archived().Refusal.ShouldBeNull();
        return new SubsidyStory(story, story.Agreement);
    }

    public static SubsidyStory Unperformed()
    {
        var story = ReopenedStory.SettledAndClosed().Archived();
        return new SubsidyStory(story, story.Agreement);
    }

    public static SubsidyStory Oral()
    {
        var story = CaseStory.Registered().InMediation();
        story.Do(story.Case.Attach(new CaseAttachment(0, AttachmentKind.PresenceProof, "现场.jpg", "image/jpeg", 9, "ab", "k", null, story.Now.Now, null), story.Now));
        var agreed = MediationAgreement.AgreeOrally(
            AgreementId.New(story.Now.Now), story.Case, "漏水属实。", [story.Payment() with { DueOn = story.Now.Today }], false, true, null, story.Now.Today, story.Now, out _).ShouldNotBeNull();
        story.Visited().Closed().Archived().Refusal.ShouldBeNull();
        return new SubsidyStory(story, agreed);
    }

    public static SubsidyStory Failed(bool recorded)
    {
        var story = CaseStory.Registered().InMediation();
        return new SubsidyStory((recorded ? story.RecordSigned() : story).Failed().Closed().Archived());
    }

    public static SubsidyStory Ended(Func<CaseStory, CaseStory> course) => new(course(CaseStory.Registered()));

    public SubsidyStory After(int days)
    {
        _now += days * Day;
        return this;
    }

    public Moment Wang => By(Actor.Person(Role.Mediator, CaseStory.District, Account(1), CaseStory.Wang.Name, CaseStory.Wang.Id.Value, Committee));

    public Moment Clerk => By(Actor.Person(Role.CommitteeClerk, CaseStory.District, Account(2), "登记员", organizationId: Committee));

    public Moment Office => By(Actor.Person(Role.SubdistrictOfficer, CaseStory.District, Account(3), "司法所", subdistrictCode: _story.Case.SubdistrictCode));

    public Moment Bureau => By(Actor.Person(Role.BureauOfficer, CaseStory.District, Account(4), "区局"));

    public Guid Committee => _story.Case.OrganizationId.Value;

    public static AccountId Account(int number) => new(new Guid(number, 7, 0, new byte[8]));

    public Moment By(Actor actor) => new(actor, _now, HolidayCalendar.Standard) { Policy = Policy };

    public Refusal? Ask(SubsidyWish? wish = null, Moment? by = null)
    {
        var made = SubsidyClaim.Make(SubsidyClaimId.New(_now), wish ?? Wish, Facts, by ?? Wang, out var refusal);
        (made is null).ShouldBe(refusal is not null);
        Claim = made ?? Claim;
        return refusal;
    }

    public SubsidyStory Claimed()
    {
        Ask().ShouldBeNull();
        return this;
    }

    public SubsidyStory Checked()
    {
        Claim.Approve("情况属实。", [], Clerk).ShouldBeNull();
        return this;
    }

    public SubsidyStory AtBureau()
    {
        Checked();
        Claim.Approve(null, [], Office).ShouldBeNull();
        return this;
    }

    public SubsidyStory Approved()
    {
        AtBureau();
        Claim.Approve(null, [], Bureau).ShouldBeNull();
        return this;
    }

    /// <summary>The district sets a value from the day of the story on.</summary>
    public SubsidyStory With(PolicyDefinition definition, int value)
    {
        var set = PolicyVersion.Set(definition, new PolicyChange(value, Wang.Today, "市南司〔2026〕9号", "按上年度工资"), [], Bureau with { Now = _now.AddDays(-2) }).Made.ShouldNotBeNull();
        Policy = new PolicySettings([set]);
        return this;
    }
}
