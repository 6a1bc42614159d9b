using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Web.Api.Bodies;

namespace Hejie.Web.Api.Destruction;

/// <param name="DueBy">Files whose last day of keeping is this day or earlier.</param>
public sealed record DestructionRequest(DateOnly DueBy);

/// <param name="Cases">Numbers of the cases; empty for all that are undecided.</param>
public sealed record FileJudgementRequest([Items(500)] IReadOnlyList<string> Cases, bool Destroy, [Text(1000)] string Reason);

public sealed record DestructionWords([Text(1000)] string? Words = null);

/// <param name="Confirmed">That nothing brings a file back.</param>
public sealed record DestructionStart(bool Confirmed);

public sealed record DestructionView(
    Guid Id, string Number, DateOnly DueBy, DestructionState State, int Lines, DestructionFigures Figures, string DrawnBy, DateTime DrawnAt, string? ApprovedBy, DateTime? ApprovedAt,
    string? Words, DateTime? StoppedAt, DateTime? FinishedAt, int Version)
{
    public static DestructionView Of(DestructionList list, DestructionFigures figures) => new(
        list.Id.Value, list.Number, list.DueBy, list.State, list.LineCount, figures, list.DrawnByName, list.DrawnAt, list.ApprovedByName, list.ApprovedAt,
        list.Words, list.StoppedAt, list.FinishedAt, list.Version);
}

public sealed record DestructionLineView(
    string Number, string? Volume, DisputeType Type, RetentionPeriod Period, DateOnly ArchivedOn, DateOnly KeptUntil, DestructionHindrance? Hindrance,
    DestructionJudgement Judgement, string? Reason, DateTime? DestroyedAt, string? Digest, int Files)
{
    public static DestructionLineView Of(DestructionLine line) => new(
        line.Number.Text, line.VolumeNumber?.Text, line.Type, line.Period, line.ArchivedOn, line.KeptUntil, line.Hindrance,
        line.Judgement, line.Reason, line.DestroyedAt, line.Digest, line.FileCount);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record DestructionLinePage(IReadOnlyList<DestructionLineView> Items, string? Next);
