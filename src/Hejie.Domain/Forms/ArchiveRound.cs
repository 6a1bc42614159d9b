using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>Why a round does not do what it was told.</summary>
public static class RoundRefusals
{
    public static readonly Refusal RoundIsOver = new("RoundIsOver", "R-1", "PML 27");
    public static readonly Refusal RoundIsStopped = new("RoundIsStopped", "R-1", "PML 27");
    public static readonly Refusal RoundIsNotStopped = new("RoundIsNotStopped", "R-1", "PML 27");
}

/// <summary>One walk through the archived cases of a district that binds and stores the volumes that are not stored yet.</summary>
/// <remarks>It goes on where it was cut off. Its first instant is the time that its signatures claim, so that a case done again gives the same bytes.</remarks>
public sealed class ArchiveRound : ITenantOwned
{
    private ArchiveRound()
    {
    }

    public string DistrictCode { get; private set; } = "";

    /// <summary>1 for the district's first round.</summary>
    public int Number { get; private set; }
    public DateTime BeganAt { get; private set; }
    public DateTime? StoppedAt { get; private set; }

    /// <summary>Who stopped it, as the journal names people.</summary>
    public string? StoppedBy { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsOver => FinishedAt is not null;

    public bool IsStopped => StoppedAt is not null;

    public static ArchiveRound Begin(string districtCode, int number, DateTime now) => new() { DistrictCode = districtCode, Number = number, BeganAt = now };

    /// <summary>Lets the case at hand be finished and no other begun.</summary>
    public Refusal? StopRound(Moment moment)
    {
        if (IsOver)
        {
            return RoundRefusals.RoundIsOver;
        }
        if (IsStopped)
        {
            return RoundRefusals.RoundIsStopped;
        }
        (StoppedAt, StoppedBy) = (moment.Now, moment.By.Reference);
        Version++;
        return null;
    }

    /// <summary>Goes on with the cases that are left.</summary>
    public Refusal? ResumeRound()
    {
        if (IsOver)
        {
            return RoundRefusals.RoundIsOver;
        }
        if (!IsStopped)
        {
            return RoundRefusals.RoundIsNotStopped;
        }
        (StoppedAt, StoppedBy) = (null, null);
        Version++;
        return null;
    }

    /// <summary>Nothing is left but what failed.</summary>
    public Refusal? FinishRound(DateTime now)
    {
        if (IsOver)
        {
            return RoundRefusals.RoundIsOver;
        }
        if (IsStopped)
        {
            return RoundRefusals.RoundIsStopped;
        }
        FinishedAt = now;
        Version++;
        return null;
    }
}

public enum VolumeFault
{
    /// <summary>A kept file is no longer there.</summary>
    FileIsMissing,

    /// <summary>A kept file is not what was kept.</summary>
    FileWasAltered,

    /// <summary>The committee's key does not open what lies under it.</summary>
    KeyDoesNotOpen,

    /// <summary>Disk or database said no.</summary>
    NotStored,

    /// <summary>The papers could not be bound.</summary>
    NotBound,
}

/// <summary>A volume that a round could not make; the next round tries again, and takes the row away when it is made.</summary>
public sealed class VolumeFailure : ITenantOwned
{
    public required string DistrictCode { get; init; }
    public required CaseId CaseId { get; init; }
    public required CaseNumber Number { get; init; }
    public required VolumeFault Fault { get; set; }

    /// <summary>In the words of the machine, for whoever mends it.</summary>
    public required string Detail { get; set; }
    public required int Round { get; set; }
    public required DateTime FailedAt { get; set; }
    public int Tries { get; set; } = 1;
}
