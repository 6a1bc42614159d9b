using Hejie.Domain.Cases;

namespace Hejie.Domain.Forms;

/// <summary>A paper about one dispute, which it calls by its parties and its type.</summary>
public abstract record DisputePaper : CasePaper, IDisputePaper
{
    public IReadOnlyList<string> Applicants { get; init; } = [];
    public IReadOnlyList<string> Respondents { get; init; } = [];
    public DisputeType? Type { get; init; }
}
