namespace Hejie.Data.Verification;

/// <summary>What is not as it was written.</summary>
public enum FindingKind
{
    /// <summary>An event says something else than when it was written.</summary>
    EventAltered,

    /// <summary>An event is gone: inside a journal, or the last one of it.</summary>
    EventMissing,

    /// <summary>The row of the case and its journal do not agree on how far it reaches.</summary>
    HeadAltered,

    /// <summary>A whole case is gone.</summary>
    CaseMissing,

    /// <summary>The counter of case numbers stands below a number that was given.</summary>
    SeriesAltered,

    /// <summary>A daily anchor was altered or is gone.</summary>
    AnchorBroken,

    AttachmentMissing,
    AttachmentAltered,

    /// <summary>An archived volume is not there, or not as it was bound.</summary>
    VolumeMissing,
    VolumeAltered,

    /// <summary>A sealed agreement is not there, or not as it was signed.</summary>
    AgreementMissing,
    AgreementAltered,
}

/// <param name="Subject">The case number, or the day of an anchor.</param>
/// <param name="Part">Number of the event, of the attachment, of the volume or of the version of the agreement, where one is meant.</param>
public sealed record Finding(FindingKind Kind, string DistrictCode, string Subject, int? Part = null);
