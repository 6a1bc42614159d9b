using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo;

/// <summary>The district's text blocks as they are shipped, one of which was changed since, and one of a committee's own.</summary>
internal static class DemoTextBlocks
{
    private const string Changed = "term.neighbor.open";

    public static IReadOnlyList<TextBlock> Make(string district, OrganizationId committee, DateTime at)
    {
        var moment = new Moment(Actor.Job(district, "区司法局（演示）"), at, HolidayCalendar.Standard);
        var blocks = ShippedBlocks.All.Select((shipped, i) => shipped.TakeOver(IdOf(at, i), i + 1, moment)).ToList();
        var changed = blocks.Single(block => block.ShippedAs == Changed);
        _ = changed.Change(changed.Words with { Text = changed.Text.Replace("24", "12", StringComparison.Ordinal) }, "渗漏越早查看，损失越小（演示）", moment with { Now = at.AddDays(1) });
        blocks.Add(TextBlock.Write(
            IdOf(at, blocks.Count), blocks.Count + 1, committee, TextBlockKind.Term, DisputeType.Neighborhood,
            new TextBlockWords("老楼漏水：先修后赔", "{被申请人}于{履行日期}前请社区维修队修好{漏水部位}，修好后双方一起查看。", "社区维修队上门，费用由履行方承担"),
            moment with { By = Actor.Job(district, "调委会登记员（演示）") }, out _)!);
        return blocks;
    }

    private static TextBlockId IdOf(DateTime at, int i) => TextBlockId.New(at.AddMilliseconds(i));
}
