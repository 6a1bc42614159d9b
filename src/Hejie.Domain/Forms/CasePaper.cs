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
}

/// <summary>A paper that names the dispute it is about.</summary>
public interface IDisputePaper
{
    IReadOnlyList<string> Applicants { get; }
    IReadOnlyList<string> Respondents { get; }
    DisputeType? Type { get; }
}
