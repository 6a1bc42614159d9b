using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Domain.Money;
using Hejie.Web.Api.Bodies;

namespace Hejie.Web.Api.Cases;

/// <summary>One promise: who does or pays what, how much in fen, by when, how, where; and whether that is done while the agreement is signed, so that it is performed when the agreement takes effect.</summary>
public sealed record TermRequest(
    TermKind Kind,
    int Debtor,
    [Text(2000)] string Text,
    [Text(200)] string Manner,
    int? Creditor = null,
    [Range(0, FenText.MaxFen)] long? AmountFen = null,
    [Years(Last = 2100)] DateOnly? DueOn = null,
    [Text(200)] string? Place = null,
    bool DoneAtSigning = false)
{
    public TermDraft Draft() => new(Kind, Debtor, Creditor, Text, AmountFen, Kind == TermKind.StandingPromise ? null : DueOn, Manner, Place) { DoneAtSigning = DoneAtSigning };
}

public sealed record CheckRequest([Text(80)] string Code, bool Holds, [Text(500)] string? Reason = null);

public sealed record AgreementRequest(
    AgreementScope Scope,
    [Text(10_000)] string Facts,
    [Items(30)] IReadOnlyList<TermRequest> Terms,
    [Items(40)] IReadOnlyList<CheckRequest> Check,
    [Range(1, 99)] int Copies,
    [Text(2_000)] string? OpenMatters = null)
{
    public AgreementDraft Draft() => new(
        Scope, Facts, [.. Terms.Select(term => term.Draft())], [.. Check.Select(point => new PreSignAnswer(point.Code, point.Holds, point.Reason))], Copies)
    {
        OpenMatters = OpenMatters,
    };
}

/// <summary>Another version of an agreement in force; its text holds everything that has not been performed.</summary>
public sealed record RevisionRequest(
    RevisionKind Kind,
    [Text(500)] string Reason,
    [Years] DateOnly ConsentedOn,
    [Items(50)] IReadOnlyList<int> Consents,
    AgreementRequest Text)
{
    public AgreementRevision Wish() => new(Kind, Reason, ConsentedOn, Consents);
}

public sealed record OralAgreementRequest(
    [Text(10_000)] string Facts,
    [Items(30)] IReadOnlyList<TermRequest> Terms,
    bool WrittenWanted,
    bool PerformedNow,
    [Text(500)] string? Reason = null,
    [Years] DateOnly? AgreedOn = null);
