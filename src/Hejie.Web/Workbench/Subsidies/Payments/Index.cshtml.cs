using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Subsidies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Workbench.Subsidies.Payments;

/// <summary>What is to be paid and claimed back for a period: sums by committee, which open to their lines.</summary>
public sealed class IndexModel(HejieDb db, SubsidyBoard board, CommitteeNames committees) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Committee { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<PaymentTotal> Totals { get; private set; } = [];

    public IReadOnlyList<PaymentLine> Lines { get; private set; } = [];

    /// <summary>Those with a line in the period.</summary>
    public IReadOnlyList<Choice> Committees { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Address("/subsidies/payments", Committee);

    public string CsvAddress => Address("/subsidies/payments.csv", Committee);

    public string CommitteeOf(OrganizationId id) => committees.Of(id);

    public string AddressOf(PaymentTotal total) => Address("/subsidies/payments", total.OrganizationId.Value);

    /// <summary>This month until today, where nothing was chosen.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        var today = board.MomentFor(User.Actor()).Today;
        From ??= new DateOnly(today.Year, today.Month, 1);
        Until ??= today;
        var list = new PaymentList(From.Value, Until.Value, Committee);
        var all = await (list with { Committee = null }).TotalsAsync(db, stop);
        await committees.ReadAsync(all.Select(total => total.OrganizationId), stop);
        Committees = [.. all.Select(total => new Choice($"{total.OrganizationId.Value}", CommitteeOf(total.OrganizationId))).OrderBy(choice => choice.Text, StringComparer.Ordinal)];
        Totals = [.. all.Where(total => Committee is null || total.OrganizationId.Value == Committee).OrderBy(total => CommitteeOf(total.OrganizationId), StringComparer.Ordinal)];
        var lines = await list.LinesAsync(db, CaseNumber.TryParse(After, null, out var last) ? last : null, PaymentList.PageSize + 1, stop);
        Lines = [.. lines.Take(PaymentList.PageSize)];
        Next = lines.Count > PaymentList.PageSize ? QueryHelpers.AddQueryString(Address("/subsidies/payments", Committee), "after", Lines[^1].Number.Text) : null;
    }

    private string Address(string page, Guid? committee) => QueryHelpers.AddQueryString(page, new Dictionary<string, string?>
    {
        ["from"] = From?.ToString("O", CultureInfo.InvariantCulture),
        ["until"] = Until?.ToString("O", CultureInfo.InvariantCulture),
        ["committee"] = committee?.ToString(),
    }.Where(pair => pair.Value is not null));
}
