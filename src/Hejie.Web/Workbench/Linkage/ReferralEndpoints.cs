using System.Security.Claims;
using System.Text;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Forms;
using Hejie.Papers;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Shared.Signing;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Linkage;

/// <summary>Letter and reply of a referral, and the papers that went back with its result.</summary>
internal static class ReferralEndpoints
{
    public static void MapReferralPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/{id:guid}/{sheet}", SheetAsync);
        app.MapGet("/referrals/{id:guid}/papers/{paper}", PaperAsync);
        app.MapGet("/referrals/{id:guid}/receipts.txt", ReceiptsAsync);
    }

    private static async Task<IResult> SheetAsync(Guid id, string sheet, ReferralBoard board, HejieDb db, AccessLog log, ClaimsPrincipal user, CancellationToken stop)
    {
        if (sheet is not ("letter.pdf" or "letter.docx" or "reply.pdf" or "reply.docx") || !ReferralNames.SeenBy(user.Actor()) || await board.FindAsync(id, user.Actor(), stop) is not { } referral)
        {
            return Results.NotFound();
        }
        var line = await board.WithNamesAsync(referral, stop);
        var committee = referral.OrganizationId;
        CasePaper? found = sheet.StartsWith("letter", StringComparison.Ordinal)
            ? ReferralSheets.LetterOf(line)
            : ReferralSheets.ReplyOf(line, await db.Organizations.Where(body => body.Id == committee).Select(body => body.Phone).SingleAsync(stop));
        if (found is null)
        {
            return Results.NotFound();
        }
        await log.WriteAsync(AccessKind.OpenedPaper, user.Actor(), stop, referral.CaseId?.Value, $"paper:{Path.GetFileNameWithoutExtension(sheet)}");
        return PaperFile.Of(PaperPrinter.Set(found), sheet);
    }

    /// <summary>The signed receipts of its acts, a line each in their order: whoever keeps them can prove each act with the public key of the district.</summary>
    private static async Task<IResult> ReceiptsAsync(Guid id, ReferralBoard board, ReceiptBook receipts, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } referral && await receipts.FindAsync(id, key: null, user.Actor(), stop) is { Count: > 0 } known
            ? Results.File(Encoding.UTF8.GetBytes(string.Concat(known.Select(receipt => receipt.Signed + "\n"))), "text/plain; charset=utf-8", $"receipts-{referral.Id.Value}.txt")
            : Results.NotFound();

    /// <summary>Only what was enclosed with the result, and only for who sent the dispute and for the committee; each reading leaves a trace.</summary>
    private static async Task<IResult> PaperAsync(
        Guid id, string paper, ReferralBoard board, CasePrints prints, AccessLog log, ClaimsPrincipal user, CancellationToken stop)
    {
        var actor = user.Actor();
        if (!ReferralNames.SeenBy(actor) || await board.FindAsync(id, actor, stop) is not { Result: { } result } referral
            || !result.Enclosures.Any(enclosed => ReferralSheets.NameOf(enclosed) == paper)
            || await board.CaseOfAsync(referral, stop) is not { } file || await prints.PaperAsync(file, actor.DisplayName, paper, stop) is not { } found)
        {
            return Results.NotFound();
        }
        await log.WriteAsync(AccessKind.OpenedPaper, actor, stop, file.Case.Id.Value, $"paper:{Path.GetFileNameWithoutExtension(paper)}");
        return found;
    }
}
