using Hejie.Domain.Cases;

namespace Hejie.Domain.Destruction;

/// <summary>What bars the destruction of a file though its period has passed.</summary>
public enum DestructionHindrance
{
    /// <summary>A court has still to rule on the agreement.</summary>
    CourtPending,

    /// <summary>A person's request about the own data waits for its answer.</summary>
    RequestOpen,

    /// <summary>The settlement is still looked after.</summary>
    WatchRunning,

    /// <summary>Somebody holds the file back.</summary>
    OnHold,

    /// <summary>A reviewer has the file.</summary>
    ReviewOpen,

    /// <summary>Mediated again, or given a longer period, since the list was drawn.</summary>
    KeptAgain,
}

public enum DestructionJudgement
{
    Undecided,
    Destroy,
    Keep,
}

/// <summary>An archived file past its period, as a list takes it up.</summary>
public sealed record DueFile(
    CaseId CaseId, CaseNumber Number, VolumeNumber? Volume, DisputeType Type, RetentionPeriod Period, DateOnly ArchivedOn, DateOnly KeptUntil, DestructionHindrance? Hindrance);

/// <summary>How many volumes of a list stand where.</summary>
/// <param name="Undecided">Without those that something bars.</param>
/// <param name="Hindered">Barred, and so left out.</param>
/// <param name="ToDestroy">To be destroyed and not destroyed yet.</param>
public sealed record DestructionFigures(int Undecided, int Kept, int Hindered, int ToDestroy, int Destroyed);

/// <summary>One volume on a list: what it is, what was decided, and what is left of it. It names nobody.</summary>
public sealed class DestructionLine : ITenantOwned
{
    private DestructionLine()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public DestructionListId ListId { get; private set; }
    public CaseId CaseId { get; private set; }
    public CaseNumber Number { get; private set; } = null!;
    public VolumeNumber? VolumeNumber { get; private set; }
    public DisputeType Type { get; private set; }
    public RetentionPeriod Period { get; private set; }
    public DateOnly ArchivedOn { get; private set; }
    public DateOnly KeptUntil { get; private set; }
    public DestructionHindrance? Hindrance { get; private set; }
    public DestructionJudgement Judgement { get; private set; }
    public string? Reason { get; private set; }
    public string? JudgedBy { get; private set; }
    public DateTime? DestroyedAt { get; private set; }

    /// <summary>SHA-256 over the head of the journal and the digests of every kept file, in lower-case hexadecimal: what was destroyed.</summary>
    public string? Digest { get; private set; }
    public int FileCount { get; private set; }

    /// <summary>Kept files that are still to be taken off the disk; empty when all are gone.</summary>
    public IReadOnlyList<string> Leftover { get; private set; } = [];
    public int Version { get; private set; }

    internal static DestructionLine Of(DestructionList list, DueFile file) => new()
    {
        DistrictCode = list.DistrictCode,
        ListId = list.Id,
        CaseId = file.CaseId,
        Number = file.Number,
        VolumeNumber = file.Volume,
        Type = file.Type,
        Period = file.Period,
        ArchivedOn = file.ArchivedOn,
        KeptUntil = file.KeptUntil,
        Hindrance = file.Hindrance,
        Judgement = file.Hindrance is null ? DestructionJudgement.Undecided : DestructionJudgement.Keep,
    };

    internal void Judge(bool destroy, string reason, Moment moment)
    {
        (Judgement, Reason, JudgedBy) = (destroy ? DestructionJudgement.Destroy : DestructionJudgement.Keep, reason, moment.By.DisplayName);
        Version++;
    }

    /// <summary>Leaves the volume out: something has come up since it was judged.</summary>
    public void LeaveOut(DestructionHindrance hindrance)
    {
        (Hindrance, Judgement) = (hindrance, DestructionJudgement.Keep);
        Version++;
    }

    /// <summary>Destroys the file of the case: the line and the journal say what it was, once.</summary>
    /// <param name="digest">Over the journal and every kept file.</param>
    /// <param name="objectKeys">The kept files, to be taken off the disk afterwards.</param>
    public Refusal? Destroy(MediationCase mediation, DestructionList list, string digest, IReadOnlyList<string> objectKeys, Moment moment)
    {
        if (list.State != DestructionState.Destroying || Judgement != DestructionJudgement.Destroy || DestroyedAt is not null)
        {
            return DestructionRefusals.ListIsNotApproved;
        }
        if (mediation.Destroy(list.Number, digest, objectKeys.Count, moment) is { } refusal)
        {
            return refusal;
        }
        (DestroyedAt, Digest, FileCount, Leftover) = (moment.Now, digest, objectKeys.Count, objectKeys);
        Version++;
        return null;
    }

    /// <summary>The kept files are off the disk.</summary>
    public void Sweep()
    {
        Leftover = [];
        Version++;
    }
}
