using Hejie.Data.Files;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Files;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hejie.Web.Shared.Cases;

/// <summary>A file that was judged and may be kept.</summary>
/// <param name="SignedOn">For a signed paper: the day that stands on it, where it was told.</param>
public sealed record JudgedFile(byte[] Content, string Name, string ContentType, bool IsDrawing, DateOnly? SignedOn = null);

/// <summary>A file that is kept, ready to be attached to a case.</summary>
public sealed record KeptFile(JudgedFile File, string Digest, string ObjectKey)
{
    public bool IsScan => !File.IsDrawing;

    /// <summary>A signature of this image: on the glass it is of now, on paper of the day that stands on the paper .</summary>
    public Signature Sign(SignerRole role, int? party, Guid? mediator, string name, Moment moment) => new(
        role, party, mediator, name, IsScan ? SignatureKind.ScannedPaper : SignatureKind.Handwritten,
        File.SignedOn is { } day ? moment.On(day) : moment.Now, Digest);

    public CaseAttachment AsAttachment(int? party, Moment moment, AttachmentKind? kind = null, string? description = null) => new(
        0, kind ?? (IsScan ? AttachmentKind.SignedScan : AttachmentKind.SignatureImage),
        File.Name, File.ContentType, File.Content.Length, Digest, ObjectKey, party, moment.Now, description);
}

/// <summary>Takes files and drawn signatures from forms: judged by their bytes, kept by their digest.</summary>
public sealed class CaseUploads(IFileStore files, TimeProvider clock)
{
    private const string PngAddress = "data:image/png;base64,";

    /// <summary>The drawing or the scan of a signature form; null with an error beside the field when neither is good.</summary>
    public async Task<JudgedFile?> ReadAsync(SignedForm form, ModelStateDictionary state, CancellationToken stop)
    {
        const string field = "Signed.Scan";
        if (form.Scan is { } scan)
        {
            return await ReadAsync(scan, field, state, stop) is { } paper ? paper with { SignedOn = form.SignedOn } : null;
        }
        if (Decode(form.Drawing) is { } drawing)
        {
            return Judge(drawing, "signature.png", field, isDrawing: true, state);
        }
        state.AddModelError(field, FieldTexts.Get("SignFirst"));
        return null;
    }

    /// <summary>A file as it was handed in; null with an error beside the field when it is not what may be kept.</summary>
    public static async Task<JudgedFile?> ReadAsync(IFormFile file, string field, ModelStateDictionary state, CancellationToken stop)
    {
        if (file.Length > FileContent.MostBytes)
        {
            state.AddModelError(field, FieldTexts.Get("File." + FileProblem.TooLarge, FileContent.PlainName(file.FileName)));
            return null;
        }
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        return Judge(content.ToArray(), FileContent.PlainName(file.FileName), field, isDrawing: false, state);
    }

    private static byte[]? Decode(string? drawing)
    {
        if (drawing?.StartsWith(PngAddress, StringComparison.Ordinal) != true)
        {
            return null;
        }
        var buffer = new byte[drawing.Length];
        return Convert.TryFromBase64Chars(drawing.AsSpan(PngAddress.Length), buffer, out var length) ? buffer[..length] : null;
    }

    /// <summary>A file by its bytes and name.</summary>
    public static JudgedFile? Judge(byte[] content, string name, string field, ModelStateDictionary state) => Judge(content, name, field, isDrawing: false, state);

    private static JudgedFile? Judge(byte[] content, string name, string field, bool isDrawing, ModelStateDictionary state)
    {
        var problem = FileContent.Judge(content, name, out var kind);
        if (problem == FileProblem.None)
        {
            return new JudgedFile(content, name, FileContent.ContentTypeOf(kind), isDrawing);
        }
        state.AddModelError(field, FieldTexts.Get("File." + problem, name));
        return null;
    }

    /// <summary>Keeps the bytes; the same bytes are kept once.</summary>
    public async Task<KeptFile> KeepAsync(string districtCode, JudgedFile file, CancellationToken stop)
    {
        var kept = await files.KeepAsync(districtCode, clock.GetUtcNow().Year, file.Content, stop);
        return new KeptFile(file, kept.Digest, kept.ObjectKey);
    }
}
