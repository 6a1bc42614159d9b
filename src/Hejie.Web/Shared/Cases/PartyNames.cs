using System.Text;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;

namespace Hejie.Web.Shared.Cases;

/// <summary>A party as lists name it.</summary>
public sealed record PartyName(int Number, PartyRole Role, PartyKind Kind, string Name)
{
    /// <summary>The name of an organisation is public; that of a person is shown whole only to those who need it for the work.</summary>
    public string Shown(bool seesNames) => seesNames || Kind != PartyKind.Person ? Name : Masking.Name(Name);
}

/// <summary>The names of a case's parties, side by side.</summary>
/// <param name="All">The parties by their numbers.</param>
public sealed record PartyNames(IReadOnlyList<PartyName> All, bool SeesNames)
{
    /// <summary>Names on a side before the rest is only counted.</summary>
    private const int Most = 2;

    /// <summary>Everybody on a side, for tables that are worked on elsewhere.</summary>
    public IEnumerable<string> Everybody(PartyRole role) => All.Where(party => party.Role == role).Select(party => party.Shown(SeesNames));

    /// <summary>甲、乙 与 丙, and how many there are when not all are named.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var named = AppendSide(text, PartyRole.Applicant);
        text.Append(" 与 ");
        named += AppendSide(text, PartyRole.Respondent);
        return named < All.Count ? $"{text} 等 {All.Count} 方" : text.ToString();
    }

    private int AppendSide(StringBuilder text, PartyRole role)
    {
        var named = 0;
        foreach (var party in All)
        {
            if (party.Role == role && named < Most)
            {
                text.Append(named == 0 ? "" : "、").Append(party.Shown(SeesNames));
                named++;
            }
        }
        return named;
    }
}
