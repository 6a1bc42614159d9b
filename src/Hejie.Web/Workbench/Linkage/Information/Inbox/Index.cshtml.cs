using System.Globalization;
using Hejie.Domain.Access;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Workbench.Linkage.Information.Inbox;

/// <summary>What the own body has to report and has reported, and for the levels above who has reported and who has not.</summary>
public sealed class IndexModel(InformationBoard board, ReportingInbox reporting, EstateBoard estates, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int PageSize = 12;
    private const int MonthsBack = 24;

    /// <summary>The month that is to be written.</summary>
    [BindProperty]
    public DateOnly? Month { get; set; }

    /// <summary>The month that is looked at; the last one that is over where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Of { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReportingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public bool OwesMonthly { get; private set; }

    public InformationOwed Owed { get; private set; } = new(null, default, 0, 0, 0);

    public IReadOnlyList<InformationLine> Own { get; private set; } = [];

    public ReportingMonth? Inbox { get; private set; }

    public IReadOnlyList<ReportingRow> Rows => [.. (Inbox?.Rows ?? []).Where(row => Status is not { } wanted || row.Status == wanted)];

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public string StreetName => Streets.FirstOrDefault(street => street.Value == Street)?.Text ?? "";

    public IReadOnlyList<Choice> Months =>
        [.. Enumerable.Range(1, MonthsBack).Select(back => LastMonth.AddMonths(-back)).Select(month => new Choice(InAddress(month), Spoken.Month(month)))];

    public DateOnly Today => board.Today;

    public DateOnly LastMonth => board.LastMonth;

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    /// <summary>The inbox narrowed to a status, or whole.</summary>
    public string ListOf(ReportingStatus? status) => QueryHelpers.AddQueryString("/linkage/information", new Dictionary<string, string?>
    {
        ["of"] = Of is { } month ? InAddress(month) : null,
        ["street"] = Street,
        ["status"] = status?.ToString(),
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    private static string InAddress(DateOnly month) => month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(Of), Of);
        ModelState.CheckYear(nameof(Of), ModelState.IsValid ? Of?.AddMonths(1) : null); // the month after is when it is due
        OwesMonthly = await board.OwesMonthlyAsync(Actor, stop);
        Owed = await board.OwedAsync(Actor, stop);
        var own = await board.ListAsync(null, own: true, unread: false, ListPosition.Read(After), PageSize, Actor, stop);
        Own = [.. own.Take(PageSize)];
        Next = own.Count > PageSize ? Request.ListWith(("after", Own[^1].Position.Text)) : null;
        if (HttpContext.May(Permission.ReceiveInformation))
        {
            Streets = await estates.StreetsAsync(Actor, stop);
            Inbox = await reporting.ReadAsync(ModelState.IsValid && Of is { } month ? month : LastMonth, Streets.Any(street => street.Value == Street) ? Street : null, Actor, stop);
        }
    }

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(Month), Month);
        if (!HttpContext.May(Permission.WriteInformation) || await board.BodyOfAsync(Actor, stop) is not { } body || !await board.OwesMonthlyAsync(Actor, stop))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        if (Month is not { } month || !ModelState.IsValid)
        {
            return StatusCode(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.BeginMonthlyAsync(body, month, Actor, stop);
        if (refusal is not null)
        {
            await OnGetAsync(stop);
        }
        return End(refusal, $"/linkage/information/{made?.Id.Value}");
    }
}
