using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Files;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Cases.FromSheet;

/// <summary>What became of a row.</summary>
/// <param name="Case">The number that it got; null where it was only checked, or something is wrong.</param>
public sealed record RowResult(int Row, string Sides, CaseNumber? Case, IReadOnlyList<string> Mistakes)
{
    public bool IsGood => Mistakes.Count == 0;
}

/// <summary>Registers many disputes from one sheet, row by row: a row that is wrong harms no other (S-28).</summary>
public sealed class IndexModel(HejieDb db, RegistrationPlaces places, CaseRegistration registration, RefusalTexts refusals, TimeProvider clock) : PageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public bool OnlyCheck { get; set; }

    /// <summary>Null before a sheet was read.</summary>
    public IReadOnlyList<RowResult>? Results { get; private set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public void OnGet()
    {
        // an empty form
    }

    /// <summary>The sheet to be filled: the headings, and a line that shows how.</summary>
    public async Task<IActionResult> OnGetModelAsync(CancellationToken stop)
    {
        var own = await places.OwnAsync(User.Actor(), stop);
        var community = (await places.CommunitiesAsync(own?.SubdistrictCode, stop)) is [var first, ..] ? first.Text : "";
        return CsvFile.Download("cases-model",
        [
            CaseSheet.Headings,
            [
                Labels.Of(DisputeType.Finance), Labels.Of(IntakeChannel.Website), $"{ChinaTime.DayOf(Now):yyyy-MM-dd}", community, "演示银行", Labels.Of(PartyKind.LegalPerson), "0532-80000001", "某某（示例，请删去）", Labels.Of(PartyKind.Person),
                "13800000001", "信用卡欠款，要求协商分期。", "分期还款；减免违约金", "12000", Labels.Of(RiskLevel.Low),
            ],
        ]);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await ReadAsync(stop) is not { } sheet)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        List<RowResult> results = [];
        var own = await places.OwnAsync(User.Actor(), stop);
        foreach (var row in sheet.Rows)
        {
            results.Add(row.Describe is null || OnlyCheck ? new RowResult(row.Number, row.Sides, null, row.Mistakes) : await RegisterAsync(row, row.Describe, own ?? await places.HomeAsync(row.Community!, stop), stop));
        }
        Results = results;
        return Page();
    }

    private async Task<CaseSheet?> ReadAsync(CancellationToken stop)
    {
        if (Upload is null || Upload.Length > SheetFile.MostBytes)
        {
            ModelState.AddModelError(nameof(Upload), FieldTexts.Get(Upload is null ? "File.NoneChosen" : "Sheet.TooLarge"));
            return null;
        }
        using var content = new MemoryStream((int)Upload.Length);
        await Upload.CopyToAsync(content, stop);
        if (SheetFile.Read(content.ToArray()) is not { Count: > 0 } rows)
        {
            ModelState.AddModelError(nameof(Upload), FieldTexts.Get("Sheet.Unreadable"));
            return null;
        }
        if (rows.Count > SheetFile.MostRows)
        {
            ModelState.AddModelError(nameof(Upload), FieldTexts.Get("Sheet.TooManyRows", SheetFile.MostRows));
            return null;
        }
        var own = await places.OwnAsync(User.Actor(), stop);
        var sheet = CaseSheet.Read(rows, await places.CommunitiesAsync(own?.SubdistrictCode, stop), out var missing);
        if (sheet is null)
        {
            ModelState.AddModelError(nameof(Upload), FieldTexts.Get("Sheet.HeadingsMissing", string.Join('、', missing)));
        }
        return sheet;
    }

    private async Task<RowResult> RegisterAsync(CaseRow row, Func<CaseId, CaseNumber, OrganizationId, Registration> describe, MediationOrganization? body, CancellationToken stop)
    {
        if (body is not { Id: var committee })
        {
            return new RowResult(row.Number, row.Sides, null, [FieldTexts.Get("NoCommitteeHere")]);
        }
        var registered = await registration.RegisterAsync(number => describe(row.IdAt(committee), number, committee), User.Actor(), goOn: null, stop);
        db.ChangeTracker.Clear(); // the next row is a case of its own
        return registered.Refusal is { } refusal
            ? new RowResult(row.Number, row.Sides, null, [refusals.Sentence(refusal)])
            : new RowResult(row.Number, row.Sides, registered.Case!.Number, []);
    }
}
