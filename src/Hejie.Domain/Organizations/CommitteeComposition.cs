using Hejie.Domain.People;

namespace Hejie.Domain.Organizations;

/// <summary>One seat of a committee, as far as the law looks at it.</summary>
/// <param name="IsOfSmallerEthnicGroup">Whether the member belongs to an ethnic group with few people in the area.</param>
public sealed record CommitteeSeat(CommitteePost Post, Sex Sex, bool IsOfSmallerEthnicGroup = false);

/// <summary>Who must sit on a committee before it may work (PML 8).</summary>
public static class CommitteeComposition
{
    public const int FewestMembers = 3;
    public const int MostMembers = 9;

    public static readonly Refusal WrongSize = new("CommitteeHasWrongSize", "O-2", "PML 8");
    public static readonly Refusal NotOneDirector = new("CommitteeNeedsOneDirector", "O-2", "PML 8");
    public static readonly Refusal NoWoman = new("CommitteeNeedsAWoman", "O-3", "PML 8");
    public static readonly Refusal NoSmallerEthnicGroup = new("CommitteeNeedsEthnicMember", "O-3", "PML 8");

    /// <summary>Whether these people make a lawful committee: 3 to 9 members, exactly one director, a woman, and in an area of
    /// several ethnic groups a member of a smaller one. Appointed mediators hold no seat and are not counted.</summary>
    /// <returns>Null when lawful; otherwise the first thing that is wrong.</returns>
    /// <remarks>Source: People's Mediation Law art. 8.</remarks>
    public static Refusal? Check(IEnumerable<CommitteeSeat> people, bool isMultiEthnicArea)
    {
        var members = people.Where(person => person.Post != CommitteePost.AppointedMediator).ToList();
        if (members.Count is < FewestMembers or > MostMembers)
        {
            return WrongSize;
        }
        if (members.Count(member => member.Post == CommitteePost.Director) != 1)
        {
            return NotOneDirector;
        }
        if (members.TrueForAll(member => member.Sex != Sex.Female))
        {
            return NoWoman;
        }
        return isMultiEthnicArea && !members.Exists(member => member.IsOfSmallerEthnicGroup) ? NoSmallerEthnicGroup : null;
    }
}
