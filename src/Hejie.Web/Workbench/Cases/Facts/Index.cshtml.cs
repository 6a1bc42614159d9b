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
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : CasePage(files, refusals)
{
    /// <summary>One fact a line.</summary>
    [BindProperty]
    [StringLength(10_000)]
    public string? UndisputedFacts { get; set; }

    [BindProperty]
    public int? FactConsent { get; set; }

    [BindProperty]
    public string? Signer { get; set; }

    [BindProperty]
    public SignedForm Signed { get; set; } = new();

    public UndisputedFactSheet? Sheet => CaseFile.Facts;

    public bool CanWrite => UndisputedFactSheet.IsTimeFor(Case) && Sheet is not { Signatures.Count: > 0 };

    public IReadOnlyList<Choice> Silent => Choices.PartiesOf(Case, party => Sheet is { } sheet && !sheet.HasConsented(party.Number));

    public IReadOnlyList<Choice> Signers => SignerChoice.ForFacts(CaseFile);

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

    public async Task<IActionResult> OnPostSignAsync(CancellationToken stop)
    {
        var image = await uploads.ReadAsync(Signed, ModelState, stop);
        if (!Answered(nameof(Signer), Signer) || image is null)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var kept = await uploads.KeepAsync(Number.DistrictCode, image, stop);
        return await ActAsync(
            moment => Sheet is not { } sheet ? CaseRefusals.FactsAreMissing
                : SignerChoice.Read(Signer!, CaseFile) is not { } signer ? CaseRefusals.NoSuchParty
                : Case.Attach(kept.AsAttachment(signer.Party, moment), moment) ?? sheet.Sign(Case, signer.Signature(kept, moment), signer.ByRepresentative, moment),
            stop,
            Here);
    }

    private string Here => $"/cases/{Number}/facts";
}
