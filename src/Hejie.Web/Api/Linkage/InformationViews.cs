using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <param name="Month">Any day of a month that is over.</param>
public sealed record MonthlyReportRequest([Years] DateOnly Month);

/// <summary>What is typed of a month; its numbers are counted.</summary>
public sealed record MonthlyWordsRequest([Text(MonthlyWords.Longest)] string Hot, [Text(MonthlyWords.Longest)] string Work, [Text(MonthlyWords.Longest)] string? Needs = null)
{
    public MonthlyWords Words => new(Hot, Work, Needs);
}

/// <param name="Persons">Who and how many are in it.</param>
/// <param name="Told">Who has been told already.</param>
public sealed record SuddenEventRequest(
    EventLevel Level, [Years] DateTimeOffset HappenedAt, [Text(SuddenEvent.LongestPlace)] string Place, [Text(SuddenEvent.Longest)] string What, [Text(SuddenEvent.Longest)] string Persons,
    [Text(SuddenEvent.Longest)] string Measures, [Text(SuddenEvent.Longest)] string? Told = null)
{
    public SuddenEvent Event => new(Level, HappenedAt.UtcDateTime, Place, What, Persons, Measures, Told);
}

public sealed record ReportReasonRequest([Text(500)] string Reason);

/// <summary>Where a report stands after an act; no words stand in it, because the answer is kept with its once-key.</summary>
public sealed record InformationStateView(Guid Id, InformationKind Kind, InformationState State, DateOnly? Month, DateOnly? DueOn, DateOnly? SubmittedOn, int Version)
{
    public static InformationStateView Of(InformationReport r) => new(r.Id.Value, r.Kind, r.State, r.Month, r.DueOn, r.SubmittedOn, r.Version);
}

/// <param name="IsLate">It came, or is still owed, after its day.</param>
public sealed record InformationLineView(Guid Id, string Body, InformationKind Kind, InformationState State, DateOnly? Month, EventLevel? Level, DateOnly? DueOn, DateOnly? SubmittedOn, bool IsLate, DateTime BegunAt)
{
    public static InformationLineView Of(InformationLine line, DateOnly today)
    {
        var r = line.Report;
        return new(r.Id.Value, line.Body, r.Kind, r.State, r.Month, r.Level, r.DueOn, r.SubmittedOn, r.IsLateOn(today), r.BegunAt);
    }
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record InformationPage(IReadOnlyList<InformationLineView> Items, string? Next);

/// <param name="Words">What is being written, or was submitted last.</param>
/// <param name="Submissions">Every version that was submitted, oldest first.</param>
public sealed record InformationView(
    Guid Id, string Body, InformationKind Kind, InformationState State, DateOnly? Month, DateOnly? DueOn, DateOnly? SubmittedOn, MonthlyWords? Words, SuddenEvent? Event,
    IReadOnlyList<ReportSubmission> Submissions, DateTime? ReceivedAt, string? ReturnReason, int Version)
{
    /// <param name="isOwn">Whether the reader writes it; whoever is above reads what was submitted, not what is being rewritten.</param>
    public static InformationView Of(InformationReport r, string body, bool isOwn) =>
        new(r.Id.Value, body, r.Kind, r.State, r.Month, r.DueOn, r.SubmittedOn, isOwn ? r.Words : r.Latest?.Words, isOwn ? r.Event : r.Latest?.Event, r.Submissions, r.ReceivedAt, r.ReturnReason, r.Version);
}
