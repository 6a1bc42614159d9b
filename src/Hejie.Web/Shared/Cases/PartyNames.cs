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
public sealed record PartyNames(IReadOnlyList<PartyName> All, bool SeesNames)
{
    private const int Most = 2;

    public IEnumerable<string> Applicants => Side(PartyRole.Applicant);

    public IEnumerable<string> Respondents => Side(PartyRole.Respondent);

    /// <summary>Everybody on a side, for tables that are worked on elsewhere.</summary>
    public IEnumerable<string> Everybody(PartyRole role) =>
        All.Where(party => party.Role == role).OrderBy(party => party.Number).Select(party => party.Shown(SeesNames));

    /// <summary>Parties beyond those named.</summary>
    public int Others => All.Count - Applicants.Count() - Respondents.Count();

    private IEnumerable<string> Side(PartyRole role) => Everybody(role).Take(Most);
}
