using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Files;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Apply;

[RequestSizeLimit(MostBytesAtOnce)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytesAtOnce)]
public sealed class EvidenceModel(Drafts drafts, HejieDb db, IFileStore files, TimeProvider clock) : ApplyStep(drafts)
{
    private const long MostBytesAtOnce = 6 * FileContent.MostBytes;
    private const int MostFiles = 30;
    private readonly Drafts _drafts = drafts;

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public AttachmentKind Kind { get; set; } = AttachmentKind.Evidence;

    /// <summary>"Next" was pressed: what was chosen and not yet sent goes along.</summary>
    [BindProperty]
    public bool GoOn { get; set; }

    public override string Step => ApplySteps.Evidence;

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken stop)
    {
        if (Files.Count == 0)
        {
            if (GoOn)
            {
                return await OnPostAsync(stop);
            }
            Wrong(nameof(Files), "File.NoneChosen");
        }
        if (Answers.Evidence.Count + Files.Count > MostFiles)
        {
            Wrong(nameof(Files), "File.TooMany");
            return Page();
        }
        foreach (var file in Files)
        {
            await TakeAsync(file, stop);
        }
        await _drafts.SaveAsync(stop); // what was good is kept, also when another file was not
        if (!ModelState.IsValid)
        {
            return Page();
        }
        return GoOn ? await OnPostAsync(stop) : RedirectToPage(new { change = IsChange ? "true" : null });
    }

    private async Task TakeAsync(IFormFile file, CancellationToken stop)
    {
        var name = FileContent.PlainName(file.FileName);
        using var content = new MemoryStream();
        if (file.Length <= FileContent.MostBytes)
        {
            await file.CopyToAsync(content, stop);
        }
        FileKind kind = default;
        var problem = file.Length > FileContent.MostBytes ? FileProblem.TooLarge : FileContent.Judge(content.ToArray(), name, out kind);
        if (problem != FileProblem.None)
        {
            ModelState.AddModelError(nameof(Files), FieldTexts.Get("File." + problem, name));
            return;
        }
        var stored = await files.KeepAsync(db.Scope.District, clock.GetUtcNow().Year, content.ToArray(), stop);
        Answers.Evidence.RemoveAll(known => known.Digest == stored.Digest);
        Answers.Evidence.Add(new EvidenceAnswer(
            Kind.IsSensitive() || Kind == AttachmentKind.PowerOfAttorney ? Kind : AttachmentKind.Evidence, name, FileContent.ContentTypeOf(kind), stored.Size, stored.Digest, stored.ObjectKey, null));
    }

    public async Task<IActionResult> OnPostRemoveAsync(string digest, CancellationToken stop)
    {
        Answers.Evidence.RemoveAll(known => known.Digest == digest);
        await _drafts.SaveAsync(stop);
        return RedirectToPage(new { change = IsChange ? "true" : null });
    }

    protected override void Show()
    {
    }

    protected override void Take() => Answers.EvidenceIsComplete = true;
}
