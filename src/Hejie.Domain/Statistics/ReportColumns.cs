using System.Collections.Frozen;
using System.Linq.Expressions;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using static Hejie.Domain.Statistics.ReportDay;
using static Hejie.Domain.Statistics.ReportGroup;

namespace Hejie.Domain.Statistics;

/// <summary>The vocabulary of the case report: every figure, what it counts, and the day that decides. C-codes are the sheet's, N-codes ours.</summary>
/// <remarks>Without data so far and therefore not here: suits and payment orders (C39-C41), screening
/// and prevention (C42-C48), follow-up and typical cases (C52-C53).</remarks>
public static class ReportColumns
{
    public static readonly ReportColumn Total = Accepted("C01", "CasesTotal", Outcomes, _ => true);
    public static readonly ReportColumn Settled = EndedAs("C02", "CasesSettled", CaseOutcome.Settled);
    public static readonly ReportColumn Failed = EndedAs("C50a", "Failed", CaseOutcome.Failed);
    public static readonly ReportColumn Terminated = EndedAs("C50b", "Terminated", CaseOutcome.Terminated);
    public static readonly ReportColumn Withdrawn = EndedAs("C50c", "Withdrawn", CaseOutcome.Withdrawn);
    public static readonly ReportColumn Transferred = EndedAs("C50d", "Transferred", CaseOutcome.Transferred);
    public static readonly ReportColumn Pending = new("C50e", "Pending", Outcomes, Standing, _ => true);
    public static readonly ReportColumn Difficult = Accepted("C49", "DifficultCases", Outcomes,
        c => c.Difficulty == DifficultyLevel.Difficult || c.Difficulty == DifficultyLevel.Major);

    public static readonly ReportColumn AppliedFor = new("N01", "AppliedFor", Applications, Applied, _ => true);
    public static readonly ReportColumn NotAccepted = NotTaken("N02", "NotAccepted", Applications, _ => true);

    /// <summary>Stands beside the rates of success, so that none is read without those who never came to the table.</summary>
    public static readonly ReportColumn Refused = NotTaken("N02a", "RespondentRefused", Outcomes,
        c => c.NonAcceptanceReason == NonAcceptanceReason.RespondentRefused);

    /// <summary>As <see cref="Refused"/>.</summary>
    public static readonly ReportColumn Unreachable = NotTaken("N02b", "Unreachable", Outcomes,
        c => c.NonAcceptanceReason == NonAcceptanceReason.Unreachable);
    public static readonly ReportColumn NotTakenOtherwise = NotTaken("N02c", "NotAcceptedOtherwise", Applications,
        c => c.NonAcceptanceReason != NonAcceptanceReason.RespondentRefused && c.NonAcceptanceReason != NonAcceptanceReason.Unreachable);
    public static readonly ReportColumn TakenBack = new("N03", "WithdrawnBeforeAcceptance", Applications, Ended,
        c => c.Outcome == CaseOutcome.Withdrawn && c.AcceptedOn == null);
    public static readonly ReportColumn Asked = new("N04", "AskedParties", Applications, Applied,
        c => c.AskedParties > 0, ReportUnit.Persons, c => c.AskedParties);
    public static readonly ReportColumn Joined = new("N05", "JoinedParties", Applications, Applied,
        c => c.JoinedParties > 0, ReportUnit.Persons, c => c.JoinedParties);

    public static readonly ReportColumn ByApplication = Accepted("C04", "ByApplication", Sources, c => c.Source == CaseSource.PartyApplication);
    public static readonly ReportColumn Proactive = Accepted("C05", "Proactive", Sources, c => c.Source == CaseSource.ProactiveMediation);
    public static readonly ReportColumn Entrusted = Accepted("C06", "Entrusted", Sources, c => c.Source == CaseSource.Entrusted);
    public static readonly IReadOnlyList<ReportColumn> EntrustedBy =
    [
        Accepted("C06a", "EntrustedByCourt", Sources, c => c.Source == CaseSource.Entrusted
            && (c.Referral == ReferralKind.CourtAssigned || c.Referral == ReferralKind.CourtEntrusted)),
        EntrustedFrom("C06b", ReferralKind.Police),
        EntrustedFrom("C06c", ReferralKind.Procuratorate),
        EntrustedFrom("C06d", ReferralKind.Petition),
        EntrustedFrom("C06e", ReferralKind.Arbitration),
        EntrustedFrom("C06f", ReferralKind.Other),
    ];

    /// <summary>C07-C27, numbered by the code of the type, in the rows of the sheet in force: T99 holds what the sheet has no row for.</summary>
    public static readonly IReadOnlyList<ReportColumn> ByType =
        [.. DisputeRows.Official.Select(row => Accepted($"T{DisputeTypes.CodeOf(row.Key)}", $"ByType.{row.Key}", Types, OfTypes(row.Value)))];

    public static readonly IReadOnlyList<ReportColumn> ByRelation =
    [
        Accepted("C28", "CitizenCitizen", Parties, c => c.Relation == PartyRelation.CitizenCitizen),
        Accepted("C29", "CitizenOrganization", Parties, c => c.Relation == PartyRelation.CitizenOrganization),
        Accepted("C30", "OrganizationOrganization", Parties, c => c.Relation == PartyRelation.OrganizationOrganization),
    ];
    public static readonly ReportColumn Persons = new("C31", "PersonCount", Parties, ReportDay.Accepted,
        _ => true, ReportUnit.Persons, c => c.PersonCount);
    public static readonly ReportColumn ThreePlus = Accepted("C32", "CasesThreePlus", Parties, c => c.PersonCount >= 3);
    public static readonly ReportColumn Claims = new("C36", "ClaimAmount", Parties, ReportDay.Accepted,
        c => c.ClaimFen > 0, ReportUnit.Money, c => c.ClaimFen);

    public static readonly ReportColumn Written = new("C33", "WrittenAgreements", ReportGroup.Agreements, Effective, c => c.AgreementForm == AgreementForm.Written);
    public static readonly ReportColumn Oral = new("C34", "OralAgreements", ReportGroup.Agreements, Effective, c => c.AgreementForm == AgreementForm.Oral);

    /// <summary>Counted as settled like the others, and shown, because a part is still in dispute .</summary>
    public static readonly ReportColumn InPart = new("N12", "PartialAgreements", ReportGroup.Agreements, Effective, c => c.AgreementScope == AgreementScope.Partial);
    public static readonly ReportColumn Amount = new("C35", "AgreementAmount", ReportGroup.Agreements, Effective,
        c => c.AgreementFen > 0, ReportUnit.Money, c => c.AgreementFen);
    public static readonly ReportColumn InFull = new("C37", "Performed", ReportGroup.Agreements, Performed, _ => true);
    public static readonly ReportColumn Unurged = new("C37a", "SelfPerformed", ReportGroup.Agreements, Performed, c => c.SelfPerformed);
    public static readonly ReportColumn ConfirmationAsked = new("C38", "ConfirmationApplied", ReportGroup.Agreements, ConfirmationApplied, _ => true);
    public static readonly ReportColumn Confirmed = new("C38a", "Confirmed", ReportGroup.Agreements, ConfirmationRuled, c => c.IsConfirmed == true);
    public static readonly ReportColumn ConfirmationDenied = new("C38b", "ConfirmationDenied", ReportGroup.Agreements, ConfirmationRuled, c => c.IsConfirmed == false);

    public static readonly ReportColumn Finished = new("N06", "Finished", Course, Ended, c => c.AcceptedOn != null);
    public static readonly ReportColumn Days = new("N07", "DaysTaken", Course, Ended, c => c.AcceptedOn != null, ReportUnit.Days, c => c.DaysTaken);
    public static readonly ReportColumn Overdue = new("C51b", "Overdue", Course, Standing, c => c.IsOverLimit);
    public static readonly ReportColumn EndedLate = new("N11", "EndedLate", Course, Ended, c => c.AcceptedOn != null && c.EndedLate);

    /// <summary>Every column, in the order in which reports show them.</summary>
    public static IReadOnlyList<ReportColumn> All { get; } =
    [
        Total, Settled, Failed, Terminated, Withdrawn, Transferred, Pending, Difficult, Refused, Unreachable,
        AppliedFor, NotAccepted, NotTakenOtherwise, TakenBack, Asked, Joined,
        ByApplication, Proactive, Entrusted, .. EntrustedBy,
        .. ByType,
        .. ByRelation, Persons, ThreePlus, Claims,
        Written, Oral, InPart, Amount, InFull, Unurged, ConfirmationAsked, Confirmed, ConfirmationDenied,
        Finished, Days, Overdue, EndedLate,
    ];

    private static readonly FrozenDictionary<string, ReportColumn> Known = All.ToFrozenDictionary(column => column.Code, StringComparer.Ordinal);

    /// <summary>The column of a code, or null for a code that is none.</summary>
    public static ReportColumn? Find(string? code) => code is null ? null : Known.GetValueOrDefault(code);

    private static ReportColumn Accepted(string code, string name, ReportGroup group, Expression<Func<CountedCase, bool>> belongs) =>
        new(code, name, group, ReportDay.Accepted, belongs);

    /// <summary>An outcome of a case that had been accepted; whoever goes before that stands among the applications.</summary>
    private static ReportColumn EndedAs(string code, string name, CaseOutcome outcome) =>
        new(code, name, Outcomes, Ended, c => c.Outcome == outcome && c.AcceptedOn != null);

    private static ReportColumn NotTaken(string code, string name, ReportGroup group, Expression<Func<CountedCase, bool>> why)
    {
        Expression<Func<CountedCase, bool>> declined = c => c.Outcome == CaseOutcome.NotAccepted;
        return new(code, name, group, Ended, Conditions.Both(declined, why));
    }

    private static ReportColumn EntrustedFrom(string code, ReferralKind referral) =>
        Accepted(code, $"EntrustedBy{referral}", Sources, c => c.Source == CaseSource.Entrusted && c.Referral == referral);

    /// <summary>One comparison for each type, which a database answers faster than a list.</summary>
    private static Expression<Func<CountedCase, bool>> OfTypes(IReadOnlyList<DisputeType> types) =>
        types.Select(type => (Expression<Func<CountedCase, bool>>)(c => c.Type == type)).Aggregate(Conditions.Either);
}
