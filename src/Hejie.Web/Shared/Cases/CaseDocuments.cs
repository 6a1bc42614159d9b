using System.Text.RegularExpressions;
using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>The papers of a case as PDF: one by its name, or the bound volume.</summary>
public sealed partial class CaseDocuments(HejieDb db, IFileStore files)
{
    /// <summary>Everything the papers are drawn from, with the bytes of the files they show.</summary>
    public async Task<Domain.Forms.CaseFile> OpenAsync(CaseFile open, string? compiler, CancellationToken stop)
    {
        var (district, committee) = (open.Case.DistrictCode, open.Case.OrganizationId);
        var organization = await db.Set<MediationOrganization>().AsNoTracking()
            .SingleAsync(o => o.DistrictCode == district && o.Id == committee, stop);
        Dictionary<string, byte[]> bytes = [];
        foreach (var kept in open.Case.Attachments.DistinctBy(file => file.Digest))
        {
            bytes[kept.Digest] = await files.ReadAsync(kept.ObjectKey, kept.Digest, stop);
        }
        return new Domain.Forms.CaseFile(
            open.Case, organization, open.Agreement, open.Sessions,
            digest => bytes.TryGetValue(digest, out var found) ? found : ReadOnlyMemory<byte>.Empty)
        { Compiler = compiler };
    }

    /// <summary>Every paper that can be printed by now, with the name under which <see cref="Find"/> finds it.</summary>
    public static IEnumerable<(FormCode Form, int Which, string Name)> ListOf(Domain.Forms.CaseFile file) =>
        from form in CasePapers.AllOf(file).GroupBy(paper => paper.Form)
        from which in Enumerable.Range(1, form.Count())
        select (form.Key, form.Count() == 1 ? 0 : which, NameOf(form.Key) + (form.Count() == 1 ? "" : $"-{which}"));

    /// <summary>One paper by its name, as mediation-record-2: the form's identifier and, from the second on, which of them.</summary>
    /// <returns>Null when the case has no such paper (yet). Notices that go out before their act, as the rights notice, can always be had.</returns>
    public static CasePaper? Find(Domain.Forms.CaseFile file, string name)
    {
        if (PaperName().Match(name) is not { Success: true } match || FormOf(match.Groups["form"].Value) is not { } form)
        {
            return null;
        }
        var which = match.Groups["which"] is { Success: true } group ? int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1;
        return CasePapers.Of(file, form).ElementAtOrDefault(which - 1) ?? BeforeItsAct(file, form, which);
    }

    private static CasePaper? BeforeItsAct(Domain.Forms.CaseFile file, FormCode form, int which) => form switch
    {
        FormCode.RightsNotice => CasePapers.RightsNoticeOf(file),
        FormCode.TerminationNotice => CasePapers.TerminationOf(file),
        FormCode.UrgeNotice when file.Agreement is { } agreement && agreement.Terms.FirstOrDefault(term => term.Number == which) is { } term =>
            CasePapers.UrgeNoticeOf(file, agreement, term),
        _ => null,
    };

    private static FormCode? FormOf(string kebab) =>
        Enum.TryParse<FormCode>(kebab.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var form) && NameOf(form) == kebab ? form : null;

    /// <summary>The name of a form in addresses: MediationRecord is mediation-record.</summary>
    public static string NameOf(FormCode form) => WordStart().Replace(form.ToString(), "-$0").ToLowerInvariant();

    /// <summary>The name of a party's paper in addresses, as urge-notice-2.pdf.</summary>
    public static string NameOf(PartyPaper paper) => $"{NameOf(paper.Paper.Form)}{(paper.Which > 1 ? $"-{paper.Which}" : "")}.pdf";

    [GeneratedRegex(@"^(?<form>[a-z]+(?:-[a-z]+)*)(?:-(?<which>[1-9][0-9]{0,2}))?(?:\.pdf)?\z")]
    private static partial Regex PaperName();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
