using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Quality;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Shared.Quality;

/// <summary>What a reviewer has before him: which papers the file holds and which are missing; and the sheet that is printed (F-35).</summary>
/// <param name="Papers">Their titles in binding order.</param>
/// <param name="Missing">Those that must be there and are not.</param>
public sealed record FileOutline(IReadOnlyList<string> Papers, IReadOnlyList<string> Missing);

public sealed class ReviewSheets(CaseFiles files, CaseDocuments documents)
{
    public async Task<FileOutline?> OutlineAsync(FileReview review, bool seesNames, CancellationToken stop)
    {
        if (await files.ReadAsync(review.Number, stop) is not { } open)
        {
            return null;
        }
        var outline = await documents.OutlineAsync(open, compiler: null, stop);
        return new FileOutline(
            [.. CasePapers.NumberedOf(outline).Select(CaseDocuments.TitleOf)],
            [.. VolumeCheck.Missing(outline).Select(missing => missing.About is { } about
                ? $"{Labels.Of(missing.Form)}：{NameOf(open.Case, about, seesNames)}"
                : Labels.Of(missing.Form))]);
    }

    private static string NameOf(MediationCase mediation, string about, bool seesNames) =>
        mediation.Parties.FirstOrDefault(party => party.Name == about) is { } party ? Shown(party, seesNames) : about;

    /// <summary>The sheet with the names as the reader may see them; null when the case is gone.</summary>
    public async Task<FileReviewPaper?> SheetAsync(FileReview review, bool seesNames, CancellationToken stop)
    {
        if (await files.ReadAsync(review.Number, stop) is not { } open)
        {
            return null;
        }
        return new FileReviewPaper
        {
            Committee = (await documents.OutlineAsync(open, compiler: null, stop)).Organization.Name,
            CaseNumber = review.Number.Text,
            VolumeNumber = open.Case.VolumeNumber?.Text,
            Type = open.Case.Type,
            Applicants = Names(open, PartyRole.Applicant, seesNames),
            Respondents = Names(open, PartyRole.Respondent, seesNames),
            Mediators = [.. open.Case.Mediators.Where(named => named.IsActive).OrderByDescending(named => named.IsHost).Select(named => named.Name)],
            Findings = [.. review.Marks.Select(mark => new Domain.Forms.ReviewFinding(mark.Points, mark.Remark))],
            Fixes = review.Fixes,
            FixBy = review.FixBy,
            Reviewer = review.ReviewerName is { } reviewer ? new PaperSignature(reviewer, null, review.JudgedOn) : null,
            Feedback = review.Answer,
            On = review.JudgedOn,
        };
    }

    private static IReadOnlyList<string> Names(CaseFile open, PartyRole role, bool seesNames) =>
        [.. open.Case.Parties.Where(party => party.Role == role).Select(party => Shown(party, seesNames))];

    private static string Shown(CaseParty party, bool seesNames) => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(seesNames);
}
