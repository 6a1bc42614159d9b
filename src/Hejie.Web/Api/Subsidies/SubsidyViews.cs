using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Subsidies;

namespace Hejie.Web.Api.Subsidies;

/// <param name="NothingApplies">Whether the list of what is never paid was read, and none of it applies.</param>
/// <param name="SeparateBecause">Why it is another dispute, where the same two sides had one of the kind before.</param>
public sealed record SubsidyWishRequest([Text(1000)] string Basis, bool NothingApplies, [Text(500)] string? SeparateBecause = null)
{
    public SubsidyWish Wish() => new(Basis, NothingApplies, SeparateBecause);
}

/// <param name="Words">Needed where a party denies the mediation.</param>
public sealed record SubsidyApprovalRequest([Text(500)] string? Words = null);

public sealed record ClaimSeen(Guid Id, int Version);

/// <summary>Several claims to be agreed to, each with the version that was read.</summary>
public sealed record SubsidyApprovalsRequest([Items(SubsidyBoard.MostAtOnce)] IReadOnlyList<ClaimSeen> Claims);

/// <param name="Code">Why a rule said no; null when it was done.</param>
/// <param name="IsStale">Somebody else was quicker.</param>
public sealed record SubsidyApprovalView(Guid Id, string? Number, bool IsDone, string? Code, bool IsStale);

public sealed record SubsidyReasonRequest([Text(500)] string Reason);

/// <param name="Item">The item of the list of what is never paid, from 1; null for another reason.</param>
public sealed record SubsidyRefusalRequest([Text(500)] string Reason, int? Item = null);

public sealed record CallRequest(int Party, CallOutcome Outcome, [Text(500)] string? Words = null);

public sealed record CityCheckRequest(bool Passed, [Text(500)] string? Words = null);

public sealed record NegativeListRequest([Items(NegativeList.MostItems)] IReadOnlyList<string> Items, DateOnly ValidFrom, [Text(500)] string Source, [Text(1000)] string Reason)
{
    public NegativeListChange Change() => new(Items, ValidFrom, Source, Reason);
}

public sealed record NegativeListView(int Number, DateOnly ValidFrom, IReadOnlyList<string> Items, string Source, string Reason)
{
    public static NegativeListView Of(NegativeList list) => new(list.Number, list.ValidFrom, list.Items, list.Source, list.Reason);
}

public sealed record SubsidyLine(Guid Id, string Number, DisputeType Type, Guid Committee, string Mediator, SubsidyState State, long AmountFen, int DoubtScore, DateOnly ClaimedOn, int Version)
{
    public static SubsidyLine Of(SubsidyRow row) => new(
        row.Id.Value, row.Number.Text, row.Type, row.OrganizationId.Value, row.MediatorName, row.State, row.AmountFen, row.DoubtScore, row.ClaimedOn, row.Version);
}

/// <param name="Next">Goes on as <c>after</c>; in the list of calls with the points of the last line as <c>afterScore</c>.</param>
public sealed record SubsidyPage(IReadOnlyList<SubsidyLine> Items, string? Next);

/// <param name="Text">The reason as people read it.</param>
public sealed record DoubtView(DoubtKind Kind, int Weight, string Text);

public sealed record SubsidyClaimView(
    Guid Id, string Number, DisputeType Type, Guid Committee, Guid Mediator, string MediatorName, SubsidyState State, SubsidyAmount Amount, string Basis, string? SeparateBecause, int ListNumber,
    int? NegativeItem, DateOnly ClaimedOn, DateOnly? ApprovedOn, DateOnly? RevokedOn, bool? CityPassed, int DoubtScore, IReadOnlyList<DoubtView> Doubts, IReadOnlyList<int> Unconfirmed,
    IReadOnlyList<CallBack> Calls, IReadOnlyList<SubsidyEntry> Trail, int Version)
{
    public static SubsidyClaimView Of(SubsidyClaim claim) => new(
        claim.Id.Value, claim.Number.Text, claim.Type, claim.OrganizationId.Value, claim.MediatorId.Value, claim.MediatorName, claim.State, claim.Amount, claim.Basis, claim.SeparateBecause,
        claim.ListNumber, claim.NegativeItem, claim.ClaimedOn, claim.ApprovedOn, claim.RevokedOn, claim.CityPassed, claim.DoubtScore,
        [.. claim.Doubts.Select(doubt => new DoubtView(doubt.Kind, doubt.Weight, SubsidyWords.Doubt(doubt)))], claim.Unconfirmed, claim.Calls, claim.Trail, claim.Version);
}

public sealed record PaymentTotalView(Guid Committee, int Granted, long GrantedFen, int Reclaimed, long ReclaimedFen);

public sealed record PaymentLineView(Guid Id, string Number, Guid Committee, string Mediator, DateOnly? ApprovedOn, DateOnly? RevokedOn, long GrantedFen, long ReclaimedFen);

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record PaymentListView(IReadOnlyList<PaymentTotalView> Totals, IReadOnlyList<PaymentLineView> Lines, string? Next);
