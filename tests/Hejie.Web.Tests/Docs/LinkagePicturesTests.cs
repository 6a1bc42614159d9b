using System.Text;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Texts;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Docs;

/// <summary>docs/linkage.md draws each mechanism from the table that the code goes by. <c>eng/rules</c> writes it anew.</summary>
public sealed class LinkagePicturesTests
{
    [Fact]
    public void The_pictures_of_linkage_are_drawn_from_the_code()
    {
        var file = Path.Combine(RuleListTests.Repository(), "docs", "linkage.md");
        var drawn = Draw();
        if (Environment.GetEnvironmentVariable("HEJIE_WRITE_DOCS") is not null)
        {
            File.WriteAllText(file, drawn);
        }

        File.ReadAllText(file).ShouldBe(drawn, "run eng/rules");
    }

    private static string Draw()
    {
        var text = new StringBuilder("""
            # 联动机制的状态图

            由 `eng/rules` 从程序的状态表画出，不手改。箭头上是动作，方框是办到哪一步；没有画的动作，程序不让做。

            ## 裁调衔接和其他单位的移送

            裁前调解、裁内委托，法院、公安、信访等单位移送的，走第一张图；裁中协助走第二张图。答复期三个工作日；结果的期限：裁前调解十五日（《劳动争议调解仲裁法》第十四条），
            裁内委托自同意之日起十日（ARB33 第70条，未核实），裁中协助到开庭那天。

            """).Append('\n');
        Append(text, ReferralLifecycle.Moves(isHelp: false).Select(move => (Labels.Of(move.From), Labels.Of(move.Act), Labels.Of(move.To))), Labels.Of(ReferralState.Sent));
        text.Append('\n');
        Append(text, ReferralLifecycle.Moves(isHelp: true).Select(move => (Labels.Of(move.From), Labels.Of(move.Act), Labels.Of(move.To))), Labels.Of(ReferralState.Sent));
        text.Append("""

            ## 逐级调解

            一件案件一个案号。本级写明原因、各方同意，请上一级接手；上一级接手以后案件归它，统计只算一次。箭头由选上一级的同一个函数算出。

            """).Append('\n');
        AppendLadder(text);
        text.Append("""

            ## 法律援助转介

            当事人本人同意，转给法律援助机构；给不给由机构决定。收到申请七日内作出决定，给的三日内指派（《法律援助法》第四十三条）；办到哪一步都回到案件里，调解照常进行。

            """).Append('\n');
        Append(text, LegalAidLifecycle.Moves.Select(move => (Labels.Of(move.From), Labels.Of(move.Act), Labels.Of(move.To))), Labels.Of(LegalAidState.Sent));
        foreach (var shipped in LinkageMechanism.Shipped)
        {
            AppendMechanism(text, shipped.Details);
        }
        text.Append("""

            ## 案件本身

            各种联动都在这张图上走：案件的状态表。

            """).Append('\n');
        Append(text, CaseLifecycle.Moves.Select(move => (Labels.Of(move.From), Labels.Of(move.Act), Labels.Of(move.To))), Labels.Of(CaseState.Registered));
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>One state picture; acts between the same two states stand on one arrow.</summary>
    private static void Append(StringBuilder text, IEnumerable<(string From, string Act, string To)> moves, string first)
    {
        var all = moves.ToList();
        var names = all.SelectMany(move => new[] { move.From, move.To }).Distinct().ToList();
        text.Append("```mermaid\nstateDiagram-v2\n");
        foreach (var (index, name) in names.Index())
        {
            text.Append($"  s{index}: {name}\n");
        }
        text.Append($"  [*] --> s{names.IndexOf(first)}\n");
        foreach (var arrow in all.GroupBy(move => (move.From, move.To)))
        {
            text.Append($"  s{names.IndexOf(arrow.Key.From)} --> s{names.IndexOf(arrow.Key.To)}: {string.Join('、', arrow.Select(move => move.Act))}\n");
        }
        foreach (var (index, _) in names.Index().Where(name => all.TrueForAll(move => move.From != name.Item || move.To == name.Item)))
        {
            text.Append($"  s{index} --> [*]\n");
        }
        text.Append("```\n");
    }

    private static void AppendLadder(StringBuilder text)
    {
        const string Street = "370202010";
        var district = Body(4, OrganizationKind.MediationCommittee, OrgLevel.District, null);
        var street = Body(3, OrganizationKind.MediationCommittee, OrgLevel.Subdistrict, district.Id);
        var community = Body(2, OrganizationKind.MediationCommittee, OrgLevel.Community, street.Id);
        var group = Body(1, OrganizationKind.MediationGroup, OrgLevel.Community, community.Id);
        MediationOrganization[] bodies = [group, community, street, district];
        text.Append("```mermaid\nflowchart BT\n");
        foreach (var (index, body) in bodies.Index())
        {
            text.Append($"  b{index}[{(body == group ? Labels.Of(SeatKind.Peacemakers) : Labels.Of(body.Level))}]\n");
        }
        foreach (var (index, host) in bodies.Index())
        {
            foreach (var next in Ladder.NextLevel(host, bodies, DisputeType.Property, Street))
            {
                text.Append($"  b{index} -->|{Labels.Of(CaseAct.HandUp)}| b{Array.IndexOf(bodies, next)}\n");
            }
        }
        text.Append("```\n");

        MediationOrganization Body(int number, OrganizationKind kind, OrgLevel level, OrganizationId? parent) => new()
        {
            DistrictCode = "370202",
            Id = new OrganizationId(new Guid(number, 0, 0, new byte[8])),
            Kind = kind,
            Category = OrganizationCategory.Community,
            Level = level,
            Name = $"{number}",
            Abbreviation = $"{number}",
            ParentId = parent,
            HostUnit = "",
            SubdistrictCode = level == OrgLevel.District ? null : Street,
            Address = "",
            Phone = "",
            OpeningHours = "",
        };
    }

    private static void AppendMechanism(StringBuilder text, MechanismDetails details)
    {
        text.Append($"\n## {details.Name}\n\n{details.About}\n\n席位：{string.Join('、', details.Seats.Select(seat => seat.IsNeeded ? seat.Name : $"{seat.Name}（可以缺）"))}。\n\n```mermaid\nflowchart TD\n");
        foreach (var (index, step) in details.Steps.Index())
        {
            var paper = step.Paper is { } form ? $"<br>{Labels.Of(form)}" : "";
            text.Append(step.IsHandUp ? $"  t{index}{{{{{step.Name}}}}}\n" : $"  t{index}[{step.Name}{paper}]\n");
            if (index > 0)
            {
                text.Append($"  t{index - 1} --> t{index}\n");
            }
        }
        text.Append("```\n");
    }
}
