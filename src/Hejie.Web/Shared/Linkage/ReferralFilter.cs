using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Shared.Linkage;

/// <summary>Whether a reply or a result was in time.</summary>
public enum Timeliness
{
    ReplyInTime,
    ReplyLate,
    ReturnInTime,
    ReturnLate,
}

/// <summary>What a list of referrals is narrowed to; the report counts with the same conditions, so that its numbers open to just their referrals.</summary>
public sealed record ReferralFilter
{
    public LaborMediationMode? Mode { get; init; }

    /// <summary>Only those of labour arbitration, whatever their mode.</summary>
    public bool Labor { get; init; }
    public ReferralStage? Stage { get; init; }
    public CaseOutcome? Outcome { get; init; }
    public Timeliness? Timeliness { get; init; }
    public Guid? Body { get; init; }

    /// <summary>Only those sent to this committee.</summary>
    public Guid? Committee { get; init; }

    /// <summary>First and last day on which it was sent.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>Number of the letter, or of the case.</summary>
    public string? Sought { get; init; }

    public bool IsNarrow => this != new ReferralFilter();

    public IQueryable<Referral> Narrow(IQueryable<Referral> referrals, DateOnly today)
    {
        if (Mode is { } mode)
        {
            referrals = referrals.Where(referral => referral.Mode == mode);
        }
        if (Labor)
        {
            referrals = referrals.Where(referral => referral.Mode != null);
        }
        if (Outcome is { } outcome)
        {
            referrals = referrals.Where(referral => referral.Outcome == outcome);
        }
        if (Body is { } body)
        {
            var id = new PartnerBodyId(body);
            referrals = referrals.Where(referral => referral.BodyId == id);
        }
        if (Committee is { } committee)
        {
            var id = new OrganizationId(committee);
            referrals = referrals.Where(referral => referral.OrganizationId == id);
        }
        if (From is { } from)
        {
            var begin = ChinaTime.StartOf(from);
            referrals = referrals.Where(referral => referral.SentAt >= begin);
        }
        if (Until is { } until)
        {
            var end = ChinaTime.StartOf(until.AddDays(1));
            referrals = referrals.Where(referral => referral.SentAt < end);
        }
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            var words = Sought.Trim();
            referrals = CaseNumber.TryParse(words, null, out var number)
                ? referrals.Where(referral => referral.CaseNumber == number)
                : referrals.Where(referral => referral.LetterNumber.Contains(words));
        }
        return InTime(AtStage(referrals, today));
    }

    private IQueryable<Referral> AtStage(IQueryable<Referral> referrals, DateOnly today) => Stage switch
    {
        ReferralStage.Waiting => referrals.Where(referral => referral.State == ReferralState.Sent || referral.State == ReferralState.Received),
        ReferralStage.Accepted => referrals.Where(referral => referral.State == ReferralState.TakenOn || referral.State == ReferralState.Returned),
        ReferralStage.Replied => referrals.Where(referral => referral.RepliedOn != null),
        ReferralStage.InHand => referrals.Where(referral => referral.State == ReferralState.TakenOn),
        ReferralStage.Returned => referrals.Where(referral => referral.State == ReferralState.Returned),
        ReferralStage.Unconfirmed => referrals.Where(referral => referral.State == ReferralState.Returned && referral.ResultSeenAt == null),
        ReferralStage.Declined => referrals.Where(referral => referral.State == ReferralState.Declined),
        ReferralStage.Recalled => referrals.Where(referral => referral.State == ReferralState.Recalled),
        ReferralStage.Overdue => referrals.Where(referral =>
            ((referral.State == ReferralState.Sent || referral.State == ReferralState.Received) && referral.ReplyBy < today)
            || (referral.State == ReferralState.TakenOn && referral.ReturnBy < today)),
        _ => referrals,
    };

    private IQueryable<Referral> InTime(IQueryable<Referral> referrals) => Timeliness switch
    {
        Linkage.Timeliness.ReplyInTime => referrals.Where(referral => referral.RepliedOn <= referral.ReplyBy),
        Linkage.Timeliness.ReplyLate => referrals.Where(referral => referral.RepliedOn > referral.ReplyBy),
        Linkage.Timeliness.ReturnInTime => referrals.Where(referral => referral.ReturnedOn <= referral.ReturnBy),
        Linkage.Timeliness.ReturnLate => referrals.Where(referral => referral.ReturnedOn > referral.ReturnBy),
        _ => referrals,
    };
}

/// <summary>Where referrals stand, as one looks for them.</summary>
public enum ReferralStage
{
    /// <summary>Not answered yet.</summary>
    Waiting,

    /// <summary>Answered, with yes or no.</summary>
    Replied,

    /// <summary>Taken on, whatever became of it.</summary>
    Accepted,
    InHand,
    Returned,

    /// <summary>The result went back, and nobody of the sender has confirmed it.</summary>
    Unconfirmed,
    Declined,
    Recalled,

    /// <summary>The reply or the result is owed and late.</summary>
    Overdue,
}
