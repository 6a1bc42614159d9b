using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Money;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Files;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>An applicant puts the application right, or adds a paper to it, until the committee has decided whether to take the case on.</summary>
[RequestSizeLimit(FileContent.MostBytes + 1_000_000)]
public sealed class AmendmentModel(HejieDb db, Moments moments, CaseUploads uploads, RefusalTexts refusals) : AmendingPage(db, moments, refusals)
{
    [BindProperty, StringLength(Registration.LongestStatement)]
    public string? Statement { get; set; }

    [BindProperty, StringLength(Registration.LongestRequests)]
    public string? Requests { get; set; }

    [BindProperty, Yuan]
    public long? ClaimFen { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty, StringLength(200)]
    public string? Description { get; set; }

    [BindProperty(SupportsGet = true, Name = "saved")]
    public bool IsSaved { get; set; }

    /// <summary>What is told in the application is only for who applied.</summary>
    protected override bool IsOpenToParty => Case.WhyNotAmended(Party.Number) != CaseRefusals.OnlyApplicantsAmend;

    public void OnGet() => (Statement, Requests, ClaimFen) = (Case.Statement, string.Join('\n', Case.Requests), Case.ClaimFen);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        ModelState.Has(nameof(Statement), Statement);
        ModelState.Has(nameof(Requests), Requests);
        if (!ModelState.IsValid)
        {
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        string[] requests = Requests!.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Case.AmendApplication(Party.Number, new AmendedApplication(Statement!, requests, ClaimFen), Moment) is { } refusal)
        {
            return Again(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}/amendment?saved=true");
    }

    public async Task<IActionResult> OnPostPaperAsync(CancellationToken stop)
    {
        OnGet();
        if (Case.WhyNotAmended(Party.Number) is { } why)
        {
            return Again(why);
        }
        ModelState.Has(nameof(Upload), Upload);
        if (!ModelState.IsValid || await CaseUploads.ReadAsync(Upload!, nameof(Upload), ModelState, stop) is not { } judged)
        {
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        var kept = await uploads.KeepAsync(Number.DistrictCode, judged, stop);
        if (Case.AddPaper(Party.Number, kept.AsAttachment(Party.Number, Moment, AttachmentKind.Evidence, Description), Moment) is { } refusal)
        {
            return Again(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}/amendment?saved=true");
    }

    protected override IEnumerable<StoredField> StoredIn(MediationCase now, CaseParty party) =>
    [
        new(nameof(Statement), null, now.Statement),
        new(nameof(Requests), null, string.Join('\n', now.Requests)),
        new(nameof(ClaimFen), null, now.ClaimFen is { } fen ? FenText.Format(fen) : null),
    ];
}
