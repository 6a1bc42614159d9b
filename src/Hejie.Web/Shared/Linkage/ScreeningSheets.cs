using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The register of a round, as it is printed (F-36).</summary>
public sealed class ScreeningSheets(ScreeningBoard board)
{
    public async Task<ScreeningPaper> SheetAsync(DisputeScreening screening, CancellationToken stop)
    {
        var findings = await board.FindingsOf(screening).ToListAsync(stop);
        return new ScreeningPaper
        {
            Committee = await board.NameAsync(screening, stop),
            Area = screening.Area,
            From = screening.From,
            To = screening.Until,
            SpecialTopic = screening.Topic,
            Finds = [.. findings.Select(finding => new ScreenedDispute(finding.Place, finding.Persons, finding.Matter, finding.Risk, HandlingOf(finding)))],
            Remarks = screening.Remarks,
            Screeners = [.. findings.Select(finding => finding.FoundBy).Distinct().Select(name => new PaperSignature(name))],
        };
    }

    private static string HandlingOf(ScreeningFinding finding) =>
        string.Join('：', new[] { Labels.Of(finding.State), finding.CaseNumber?.Text ?? finding.Receiver, finding.Handling }.Where(word => word is not null));
}
