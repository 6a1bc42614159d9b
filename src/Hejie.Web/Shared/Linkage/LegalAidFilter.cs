using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;

namespace Hejie.Web.Shared.Linkage;

/// <summary>Where a referral to legal aid stands, as lists and figures ask for it.</summary>
public enum LegalAidStage
{
    /// <summary>Sent, and not yet decided.</summary>
    Waiting,

    /// <summary>Nobody is done with it yet.</summary>
    Open,

    /// <summary>Aid was given, whatever came after.</summary>
    Granted,
    Refused,
    Ended,
    Recalled,

    /// <summary>The office has not decided, or not assigned, in its time.</summary>
    Overdue,
    DecidedInTime,
    DecidedLate,
    AssignedInTime,
    AssignedLate,
}

/// <summary>What a list of referrals to legal aid is narrowed to; the figures count with the same conditions.</summary>
public sealed record LegalAidFilter
{
    public LegalAidStage? Stage { get; init; }

    /// <summary>First and last day on which it was sent.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>Number of the case, or of its end.</summary>
    public string? Sought { get; init; }

    public bool IsNarrow => this != new LegalAidFilter();

    public IQueryable<LegalAidReferral> Narrow(IQueryable<LegalAidReferral> referrals, DateOnly today)
    {
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
            referrals = CaseNumber.TryParse(Sought.Trim(), null, out var number) ? referrals.Where(referral => referral.CaseNumber == number) : referrals.Where(_ => false);
        }
        return Stage switch
        {
            LegalAidStage.Waiting => referrals.Where(referral => referral.State == LegalAidState.Sent || referral.State == LegalAidState.Received),
            LegalAidStage.Open => referrals.Where(referral =>
                referral.State == LegalAidState.Sent || referral.State == LegalAidState.Received || referral.State == LegalAidState.Granted || referral.State == LegalAidState.Assigned),
            LegalAidStage.Granted => referrals.Where(referral => referral.AssignBy != null),
            LegalAidStage.Refused => referrals.Where(referral => referral.State == LegalAidState.Refused),
            LegalAidStage.Ended => referrals.Where(referral => referral.State == LegalAidState.Ended),
            LegalAidStage.Recalled => referrals.Where(referral => referral.State == LegalAidState.Recalled),
            LegalAidStage.Overdue => referrals.Where(referral =>
                (referral.State == LegalAidState.Received && referral.DecideBy < today) || (referral.State == LegalAidState.Granted && referral.AssignBy < today)),
            LegalAidStage.DecidedInTime => referrals.Where(referral => referral.DecidedOn <= referral.DecideBy),
            LegalAidStage.DecidedLate => referrals.Where(referral => referral.DecidedOn > referral.DecideBy),
            LegalAidStage.AssignedInTime => referrals.Where(referral => referral.AssignedOn <= referral.AssignBy),
            LegalAidStage.AssignedLate => referrals.Where(referral => referral.AssignedOn > referral.AssignBy),
            _ => referrals,
        };
    }
}
