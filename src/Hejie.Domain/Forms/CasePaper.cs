using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>What one paper of a case says. Everything may be left open: an open field is printed as a blank to write on.</summary>
public abstract record CasePaper
{
    public abstract FormCode Form { get; }

    /// <summary>Full name of the committee, as on its seal.</summary>
    public string? Committee { get; init; }
    public string? CaseNumber { get; init; }

    /// <summary>The number of volume and agreement, as printed; null before acceptance.</summary>
    public string? VolumeNumber { get; init; }

    /// <summary>The round of mediation that it comes from: papers of a later one are filed behind those before.</summary>
    public int Round { get; init; } = 1;

    /// <summary>What tells it from the others of its form: the number of the session or of the term. Null where only its place does.</summary>
    public virtual int? Ordinal => null;
}

/// <summary>One paper of a case and the number by which it is asked for.</summary>
/// <param name="Which">The number of its session or term; for any other form 1 for the first in the case, as staff count them.</param>
public sealed record NumberedPaper(CasePaper Paper, int Which);

/// <summary>A paper that names the dispute it is about.</summary>
public interface IDisputePaper
{
    IReadOnlyList<string> Applicants { get; }
    IReadOnlyList<string> Respondents { get; }
    DisputeType? Type { get; }
}
