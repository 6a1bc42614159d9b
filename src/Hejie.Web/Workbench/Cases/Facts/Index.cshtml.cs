using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Facts;

/// <summary>The facts that nobody disputes: written down, agreed to by each party, signed (F-16).</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : SigningCasePage(files, refusals, uploads)
{
    /// <summary>One fact a line.</summary>
    [BindProperty]
    [StringLength(10_000)]
    public string? UndisputedFacts { get; set; }

    [BindProperty]
    public int? FactConsent { get; set; }

    public UndisputedFactSheet? Sheet => CaseFile.Facts;

    public bool CanWrite => UndisputedFactSheet.IsTimeFor(Case) && Sheet is not { Signatures.Count: > 0 };

    public IReadOnlyList<Choice> Silent => Choices.PartiesOf(Case, party => Sheet is { } sheet && !sheet.HasConsented(party.Number));

    public override IReadOnlyList<Choice> Signers => SignerChoice.ForFacts(CaseFile);

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            UndisputedFacts = Sheet is { } sheet ? string.Join('\n', sheet.Facts) : null;
        }
        return Task.CompletedTask;
    }

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) =>
        file.Facts is { } sheet && UndisputedFacts is not null ? [new(nameof(UndisputedFacts), null, string.Join('\n', sheet.Facts))] : [];

    public Task<IActionResult> OnPostWriteAsync(CancellationToken stop) => Answered(nameof(UndisputedFacts), UndisputedFacts)
        ? ActAsync(Write, stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private Refusal? Write(Moment moment)
    {
        string[] facts = [.. UndisputedFacts!.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (Sheet is { } sheet)
        {
            return sheet.Rewrite(Case, facts, moment);
        }
        if (UndisputedFactSheet.Write(FactSheetId.New(moment.Now), Case, facts, moment, out var refusal) is { } written)
        {
            Files.Add(written);
        }
        return refusal;
    }

    public Task<IActionResult> OnPostConsentAsync(CancellationToken stop) => Answered(nameof(FactConsent), FactConsent)
        ? ActAsync(moment => Sheet is { } sheet ? sheet.Consent(Case, FactConsent!.Value, moment) : CaseRefusals.FactsAreMissing, stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostSignAsync(CancellationToken stop) => SignAsync(
        (signer, signature, moment) => Sheet is { } sheet ? sheet.Sign(Case, signature, signer.ByRepresentative, moment) : CaseRefusals.FactsAreMissing, Here, stop);

    private string Here => $"/cases/{Number}/facts";
}
