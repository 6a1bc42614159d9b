using Hejie.Domain.Cases;

namespace Hejie.Domain.Linkage;

/// <summary>What kind of body an expert comes from (S-27).</summary>
public enum ExpertSource
{
    Regulator,
    University,
    LawFirm,
    FinancialInstitution,
    Other,
}

/// <summary>A group that is asked for advice: the district's pool (S-41), the finance experts (S-27), the lawyers for property disputes (S-20).</summary>
public enum ExpertGroup
{
    DistrictPool,
    Finance,
    PropertyLawyers,
}

/// <summary>What is known of an expert.</summary>
/// <param name="Post">Title or office at the unit.</param>
/// <param name="Fields">Kinds of dispute that the expert advises on.</param>
/// <param name="Ties">Bodies and persons beside the own unit that the expert is bound to: clients, posts held, kin. Never shown outside the office.</param>
/// <param name="AgreedOn">Day on which the expert agreed to be listed; nobody is listed without.</param>
/// <param name="From">First day in use.</param>
public sealed record ExpertDetails(
    string Name, string Unit, string? Post, ExpertSource Source, IReadOnlyList<ExpertGroup> Groups, IReadOnlyList<DisputeType> Fields, IReadOnlyList<string> Ties, string? Phone,
    DateOnly? AgreedOn, DateOnly From)
{
    public const int LongestName = 60;
    public const int LongestUnit = 100;
    public const int LongestPost = 60;
    public const int LongestTie = 100;
    public const int MostTies = 30;

    /// <summary>The same without blanks at the ends, without empty ties and without anything said twice.</summary>
    internal ExpertDetails Clean() => this with
    {
        Name = Name.Trim(),
        Unit = Unit.Trim(),
        Post = TypedText.OrNull(Post),
        Phone = TypedText.OrNull(Phone),
        Groups = [.. Groups.Distinct().Order()],
        Fields = [.. Fields.Distinct().Order()],
        Ties = [.. Ties.Select(TypedText.OrNull).OfType<string>().Distinct()],
    };

    internal IReadOnlyList<string> Gaps() =>
    [
        .. new[] { ("ExpertName", Name.Length > 0), ("ExpertUnit", Unit.Length > 0), ("ExpertGroups", Groups.Count > 0), ("ExpertFields", Fields.Count > 0) }
            .Where(point => !point.Item2).Select(point => point.Item1),
    ];
}

public enum ExpertAct
{
    Enter,
    Change,
    Leave,
    Return,
}

/// <summary>One act on the entry of an expert.</summary>
public sealed record ExpertEntry(ExpertAct Act, DateTime At, string By, string? Note);
