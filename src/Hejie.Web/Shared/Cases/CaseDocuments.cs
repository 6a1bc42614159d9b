using System.Text.RegularExpressions;
using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Data.Signing;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>The papers of a case to be printed: one by its name, or the bound volume.</summary>
public sealed partial class CaseDocuments(HejieDb db, IFileStore files, TimeProvider clock)
{
    /// <summary>What the papers are drawn from, without the bytes of any file: enough to tell which papers there are and which are missing.</summary>
    public async Task<Domain.Forms.CaseFile> OutlineAsync(CaseFile open, string? compiler, CancellationToken stop)
    {
        var (district, committee) = (open.Case.DistrictCode, open.Case.OrganizationId);
        var organization = await db.Set<MediationOrganization>().AsNoTracking()
            .SingleAsync(o => o.DistrictCode == district && o.Id == committee, stop);
        return open.ForPapers(organization) with { Compiler = compiler, Today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime) };
    }

    /// <summary>The same with the bytes of every file, for the bound volume.</summary>
    public async Task<Domain.Forms.CaseFile> WholeAsync(CaseFile open, string? compiler, CancellationToken stop)
    {
        var outline = await OutlineAsync(open, compiler, stop);
        return await WithFilesAsync(outline, outline.Digests, stop);
    }

    /// <summary>Everything that the parties hand in at the court (J-4); empty where there is no written agreement in force.</summary>
    public async Task<IReadOnlyList<NumberedPaper>> ConfirmationPackAsync(CaseFile open, string? compiler, CancellationToken stop)
    {
        var outline = await OutlineAsync(open, compiler, stop);
        IEnumerable<string> copies = CasePapers.ConfirmationPackOf(outline).Select(one => one.Paper).OfType<AttachedPaper>().Select(kept => kept.Digest);
        return CasePapers.ConfirmationPackOf(await WithFilesAsync(outline, [.. copies, .. outline.SignatureDigests], stop));
    }

    /// <summary>A volume that had been archived before the case was reopened, as it was bound then; null when there is no such volume.</summary>
    /// <param name="volume">1 for the first.</param>
    public async Task<byte[]?> BoundAsync(CaseFile open, int volume, CancellationToken stop) =>
        open.Case.BoundVolumes.ElementAtOrDefault(volume - 1) is { } bound ? await files.ReadAsync(bound.ObjectKey, bound.Digest, stop) : null;

    /// <summary>One paper by its name, with the files that it shows; null when the case has no such paper (yet).</summary>
    public async Task<CasePaper?> FindAsync(CaseFile open, string? compiler, string name, CancellationToken stop)
    {
        var outline = await OutlineAsync(open, compiler, stop);
        return Find(outline, name) is { } found ? Find(await WithFilesOfAsync(outline, found, stop), name) : null;
    }

    /// <summary>The outline with the bytes that one paper shows: a kept file its own, every other paper the pictures of signatures.</summary>
    public Task<Domain.Forms.CaseFile> WithFilesOfAsync(Domain.Forms.CaseFile outline, CasePaper paper, CancellationToken stop) =>
        WithFilesAsync(outline, paper is AttachedPaper kept ? [kept.Digest] : outline.SignatureDigests, stop);

    private async Task<Domain.Forms.CaseFile> WithFilesAsync(Domain.Forms.CaseFile outline, IReadOnlyList<string> digests, CancellationToken stop)
    {
        Dictionary<string, byte[]> bytes = [];
        foreach (var kept in outline.Mediation.Attachments.Where(file => digests.Contains(file.Digest)).DistinctBy(file => file.Digest))
        {
            bytes[kept.Digest] = await files.ReadAsync(kept.ObjectKey, kept.Digest, stop);
        }
        foreach (var (digest, picture) in await SealsAsync(outline, [.. digests.Where(digest => !bytes.ContainsKey(digest))], stop))
        {
            bytes[digest] = picture;
        }
        return outline with { Load = digest => bytes.TryGetValue(digest, out var found) ? found : ReadOnlyMemory<byte>.Empty };
    }

    /// <summary>The committee's seals among these digests, opened with its key.</summary>
    private async Task<IReadOnlyList<(string Digest, byte[] Picture)>> SealsAsync(Domain.Forms.CaseFile outline, IReadOnlyList<string> digests, CancellationToken stop)
    {
        var committee = outline.Organization.Id;
        var kept = digests.Count == 0 ? [] : await db.Set<CommitteeSeal>().AsNoTracking()
            .Where(seal => seal.OrganizationId == committee && digests.Contains(seal.Digest)).Select(seal => new { seal.Digest, seal.Picture }).ToListAsync(stop);
        if (kept.Count == 0 || await CommitteeCipher.FindAsync(db, committee, stop) is not { } cipher)
        {
            return [];
        }
        return [.. kept.Select(seal => (seal.Digest, cipher.Decrypt(seal.Picture)))];
    }

    /// <summary>One paper by its name, as mediation-record-2: the form's identifier and which of them, the number of the session or term where it has one.</summary>
    /// <returns>Null when the case has no such paper (yet). Notices that go out before their act, as the rights notice, can be had before it.</returns>
    public static CasePaper? Find(Domain.Forms.CaseFile file, string name)
    {
        if (FormOf(name) is not var (form, which))
        {
            return null;
        }
        return CasePapers.Find(file, form, which);
    }

    /// <summary>The form of which a paper bears the name, and which of them; null when it is no paper's name.</summary>
    public static (FormCode Form, int Which)? FormOf(string name)
    {
        if (PaperName().Match(name) is not { Success: true } match || match.Groups["form"].Value is not { } kebab
            || !Enum.TryParse<FormCode>(kebab.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var form) || NameOf(form) != kebab)
        {
            return null;
        }
        return (form, match.Groups["which"] is { Success: true } group ? int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1);
    }

    /// <summary>The name of a form in addresses: MediationRecord is mediation-record.</summary>
    public static string NameOf(FormCode form) => WordStart().Replace(form.ToString(), "-$0").ToLowerInvariant();

    /// <summary>The name of a paper in addresses, as urge-notice-2.pdf.</summary>
    public static string NameOf(NumberedPaper paper) => $"{NameOf(paper.Paper.Form)}{(paper.Which > 1 ? $"-{paper.Which}" : "")}.pdf";

    /// <summary>The name of a paper for people: of those that may be several, from the second on with the number.</summary>
    public static string TitleOf(NumberedPaper paper) => $"{Labels.Of(paper.Paper.Form)}{(paper.Which > 1 ? $"（{paper.Which}）" : "")}";

    [GeneratedRegex(@"^(?<form>[a-z]+(?:-[a-z]+)*)(?:-(?<which>[1-9][0-9]{0,2}))?(?:\.(?:pdf|docx))?\z")]
    private static partial Regex PaperName();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
