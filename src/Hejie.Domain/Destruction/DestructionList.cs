using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Destruction;

public readonly record struct DestructionListId(Guid Value)
{
    public static DestructionListId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum DestructionState
{
    /// <summary>Each volume is being judged.</summary>
    Drawn,

    /// <summary>Waits for somebody else to approve it.</summary>
    Submitted,
    Approved,
    Destroying,
    Done,

    /// <summary>Given up before anything was destroyed.</summary>
    Dropped,
}

/// <summary>Which volumes a list is drawn up of.</summary>
/// <param name="Committee">Null for every committee of the district.</param>
/// <param name="DueBy">Volumes of which the last day of keeping is this day or earlier.</param>
public sealed record DestructionScope(OrganizationId? Committee, DateOnly DueBy);

/// <summary>Volumes past their period that are judged, approved by a second person, and destroyed (D-8; 02 section 6).</summary>
/// <remarks>It keeps its own trace; each case that is destroyed says so in its journal.</remarks>
public sealed class DestructionList : ICommitteeKept
{
    private DestructionList()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public DestructionListId Id { get; private set; }

    /// <summary>Year and serial within the district, as 2036-003.</summary>
    public string Number { get; private set; } = "";
    public OrganizationId? OrganizationId { get; private set; }
    public DateOnly DueBy { get; private set; }
    public DestructionState State { get; private set; }
    public int LineCount { get; private set; }

    /// <summary>Who drew it up, as the journal names people.</summary>
    public string DrawnBy { get; private set; } = "";
    public string DrawnByName { get; private set; } = "";
    public DateTime DrawnAt { get; private set; }
    public DateTime? SubmittedAt { get; private set; }
    public string? ApprovedBy { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>What the approver said, or why the list was sent back or given up.</summary>
    public string? Words { get; private set; }
    public string? BegunByName { get; private set; }
    public DateTime? BegunAt { get; private set; }
    public DateTime? StoppedAt { get; private set; }
    public string? StoppedByName { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsStopped => StoppedAt is not null;

    /// <summary>Whether nothing more is done with it.</summary>
    public bool IsOver => State is DestructionState.Done or DestructionState.Dropped;

    public bool IsRunning => State == DestructionState.Destroying && !IsStopped;

    /// <summary>What bars drawing a list of a scope: its day must have passed, so that each volume on it is past its period.</summary>
    public static Refusal? WhyNotDrawn(DestructionScope scope, Moment moment) =>
        scope.DueBy >= moment.Today ? DestructionRefusals.DayHasNotPassed : null;

    /// <summary>Draws up the list.</summary>
    /// <param name="serial">From 1 within the district and year.</param>
    /// <param name="files">The archived files past their period, each with what bars its destruction.</param>
    public static (DestructionList List, IReadOnlyList<DestructionLine> Lines)? Draw(
        DestructionListId id, int serial, DestructionScope scope, IReadOnlyList<DueFile> files, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNotDrawn(scope, moment) ?? (files.Count == 0 ? DestructionRefusals.NothingIsDue : null);
        if (refusal is not null)
        {
            return null;
        }
        var list = new DestructionList
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            Number = $"{moment.Today.Year:0000}-{serial:000}",
            OrganizationId = scope.Committee,
            DueBy = scope.DueBy,
            LineCount = files.Count,
            DrawnBy = moment.By.Reference,
            DrawnByName = moment.By.DisplayName,
            DrawnAt = moment.Now,
        };
        return (list, [.. files.Select(file => DestructionLine.Of(list, file))]);
    }

    /// <summary>Says of some volumes whether they are destroyed or kept, with the reason.</summary>
    public Refusal? Judge(IReadOnlyList<DestructionLine> lines, bool destroy, string reason, Moment moment)
    {
        if (State != DestructionState.Drawn)
        {
            return DestructionRefusals.ListIsNotOpen;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return DestructionRefusals.JudgementNeedsReason;
        }
        if (destroy && lines.Where(line => line.Hindrance is not null).Select(line => line.Number.Text).ToList() is { Count: > 0 } hindered)
        {
            return DestructionRefusals.LineIsHindered.About(hindered);
        }
        foreach (var line in lines)
        {
            line.Judge(destroy, reason.Trim(), moment);
        }
        Version++;
        return null;
    }

    /// <summary>Lays the list before whoever approves it.</summary>
    public Refusal? Submit(DestructionFigures figures, Moment moment)
    {
        if (State != DestructionState.Drawn)
        {
            return DestructionRefusals.ListIsNotOpen;
        }
        if (figures.Undecided > 0)
        {
            return DestructionRefusals.LinesAreUndecided;
        }
        if (figures.ToDestroy == 0)
        {
            return DestructionRefusals.NothingIsToBeDestroyed;
        }
        (State, SubmittedAt, Words) = (DestructionState.Submitted, moment.Now, null);
        Version++;
        return null;
    }

    /// <summary>Approves what is to be destroyed; never by whoever drew it up.</summary>
    public Refusal? ApproveList(string? words, Moment moment)
    {
        if (WhyNotDecidedBy(moment) is { } refusal)
        {
            return refusal;
        }
        (State, ApprovedBy, ApprovedByName, ApprovedAt) = (DestructionState.Approved, moment.By.Reference, moment.By.DisplayName, moment.Now);
        Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        Version++;
        return null;
    }

    /// <summary>Gives it back to be judged once more.</summary>
    public Refusal? SendBack(string reason, Moment moment)
    {
        if (WhyNotDecidedBy(moment) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return DestructionRefusals.JudgementNeedsReason;
        }
        (State, SubmittedAt, Words) = (DestructionState.Drawn, null, reason.Trim());
        Version++;
        return null;
    }

    private Refusal? WhyNotDecidedBy(Moment moment) =>
        State != DestructionState.Submitted ? DestructionRefusals.ListIsNotSubmitted
        : moment.By.Reference == DrawnBy ? DestructionRefusals.DrawerDoesNotApprove
        : null;

    /// <summary>Gives the list up; its volumes may stand on another.</summary>
    public Refusal? DropList(string reason)
    {
        if (State is DestructionState.Destroying || IsOver)
        {
            return DestructionRefusals.ListIsBegun;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return DestructionRefusals.JudgementNeedsReason;
        }
        (State, Words) = (DestructionState.Dropped, reason.Trim());
        Version++;
        return null;
    }

    /// <summary>Begins to destroy; nothing brings a file back.</summary>
    /// <param name="isConfirmed">Whether the person has said to know that.</param>
    public Refusal? BeginDestroying(bool isConfirmed, Moment moment)
    {
        if (State != DestructionState.Approved)
        {
            return DestructionRefusals.ListIsNotApproved;
        }
        if (!isConfirmed)
        {
            return DestructionRefusals.DestructionIsNotConfirmed;
        }
        (State, BegunAt, BegunByName) = (DestructionState.Destroying, moment.Now, moment.By.DisplayName);
        Version++;
        return null;
    }

    /// <summary>Lets the file at hand be finished and no other begun.</summary>
    public Refusal? StopDestroying(Moment moment)
    {
        if (!IsRunning)
        {
            return DestructionRefusals.DestructionDoesNotRun;
        }
        (StoppedAt, StoppedByName) = (moment.Now, moment.By.DisplayName);
        Version++;
        return null;
    }

    /// <summary>Goes on with what is left.</summary>
    public Refusal? ResumeDestroying()
    {
        if (State != DestructionState.Destroying || !IsStopped)
        {
            return DestructionRefusals.DestructionIsNotStopped;
        }
        (StoppedAt, StoppedByName) = (null, null);
        Version++;
        return null;
    }

    /// <summary>Nothing is left of what was to be destroyed.</summary>
    public Refusal? FinishDestroying(DateTime now)
    {
        if (!IsRunning)
        {
            return DestructionRefusals.DestructionDoesNotRun;
        }
        (State, FinishedAt) = (DestructionState.Done, now);
        Version++;
        return null;
    }
}
