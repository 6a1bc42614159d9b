using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Workloads;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Workbench.Workloads.List;

/// <summary>Who carries how much: mediators for their clerk, committees for the offices.</summary>
public sealed class IndexModel(WorkloadBoard board) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public WorkloadSort Sort { get; set; }

    /// <summary>Only those whose name holds these words.</summary>
    [BindProperty(SupportsGet = true)]
    [StringLength(50)]
    public string? Words { get; set; }

    /// <summary>Only those with cases in hand.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Busy { get; set; }

    public bool IsNarrow => Busy || !string.IsNullOrWhiteSpace(Words);

    public IReadOnlyList<Workload> Rows { get; private set; } = [];

    /// <summary>The own committee's mediators are shown.</summary>
    public bool IsOwn => User.Actor().Role == Role.CommitteeClerk;

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<WorkloadSort> Sorts => Enum.GetValues<WorkloadSort>();

    public async Task OnGetAsync(CancellationToken stop) =>
        Rows = [.. (await board.ReadAsync(User.Actor(), Sort, stop)).Where(row => (!Busy || row.Open > 0) && (Words?.Trim() is not { Length: > 0 } words || row.Name.Contains(words, StringComparison.Ordinal)))];

    /// <summary>The same rows in another order.</summary>
    public string AddressOf(WorkloadSort sort) =>
        QueryHelpers.AddQueryString("/workload", new Dictionary<string, string?> { ["sort"] = $"{sort}", ["words"] = Words, ["busy"] = Busy ? "true" : null });

    public string HeadOf(WorkloadSort sort) => Labels.Get(sort == WorkloadSort.Name && !IsOwn ? "WorkloadSort.Committee" : $"WorkloadSort.{sort}");

    /// <summary>The list of the cases that a number counts.</summary>
    public string AddressOf(Workload row, CaseBurden burden) =>
        $"/cases?committee={row.Committee}&burden={burden}" + (!IsOwn ? "" : row.Mediator is { } mediator ? $"&mediator={mediator}" : "&unassigned=true");

    public string AwayOf(Workload row) =>
        row.AwaySoon == 0 ? ""
        : !IsOwn ? FieldTexts.Get("AwayMany", row.AwayNow, row.AwaySoon)
        : FieldTexts.Get(row.AwayNow > 0 ? "AwayNow" : "AwaySoon");
}
