using Hejie.Data;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;

namespace Hejie.Web.Commands;

/// <summary><c>hejie check-file CASE</c>: judges the agreement of a case as the pages do, and names every defect at its place.</summary>
internal static class CheckFileCommand
{
    /// <returns>0 when nothing stands in the way of signing but warnings, 1 when there is no such case, 2 when something does.</returns>
    public static async Task<int> RunAsync(WebApplication app, IReadOnlyList<string> words)
    {
        if (words is not [var typed])
        {
            Console.Error.WriteLine(CommandTexts.Of("CheckFileUsage"));
            return 2;
        }
        if (await app.Services.WhyNotUsableAsync() is { } why)
        {
            return CommandDispatch.Fail(why);
        }
        if (await FindAsync(app, typed) is not { } file)
        {
            return CommandDispatch.Fail(CommandTexts.Of("NoSuchCase", typed));
        }
        if (file.Agreement is not { } agreement)
        {
            Console.WriteLine(CommandTexts.Of("NoAgreementYet", file.Case.Number.Text));
            return 0;
        }
        var findings = AgreementCheck.Of(agreement, file.Case);
        foreach (var finding in findings)
        {
            Console.WriteLine(FindingWords.Line(finding, agreement.Check));
        }
        Console.WriteLine(CommandTexts.Of("FileChecked", file.Case.Number.Text, findings.Count(finding => finding.Blocks), findings.Count(finding => !finding.Blocks)));
        return findings.Any(finding => finding.Blocks) ? 2 : 0;
    }

    private static async Task<CaseFile?> FindAsync(WebApplication app, string typed)
    {
        if (!CaseNumber.TryParse(typed, null, out var number))
        {
            return null;
        }
        await using var db = app.Services.GetRequiredService<IHejieDbFactory>().Open(number.DistrictCode);
        return await new CaseFiles(db, app.Services.GetRequiredService<Moments>()).ReadAsync(number, CancellationToken.None);
    }
}
