using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.People;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Forms;

/// <summary>A party as papers show it (domain/02 section 3).</summary>
public sealed record PartyBlock
{
    public PartyRole Role { get; init; }
    public PartyKind Kind { get; init; }
    public string? Name { get; init; }
    public Sex? Sex { get; init; }
    public string? Ethnicity { get; init; }

    /// <summary>Full years on the day of the paper.</summary>
    public int? Age { get; init; }
    public string? Occupation { get; init; }
    public string? Contact { get; init; }

    /// <summary>Unit or home; for organisations the registered address.</summary>
    public string? Address { get; init; }
    public string? IdNumber { get; init; }
    public string? HeadName { get; init; }
    public string? HeadTitle { get; init; }
    public string? CreditCode { get; init; }
    public Representative? Representative { get; init; }
}

/// <summary>Which of a case's agreements a paper speaks of.</summary>
/// <param name="Version">Place among all versions of the case.</param>
/// <param name="Revision">What it does to the version before; null for one that settled the dispute.</param>
/// <param name="Round">The round of mediation that led to it.</param>
public sealed record CitedAgreement(int Version, RevisionKind? Revision, int Round)
{
    internal static CitedAgreement Of(MediationAgreement agreement) => new(agreement.Edition, agreement.Revision?.Kind, agreement.Round);
}

/// <summary>A place to sign and what stands there.</summary>
/// <param name="Kind">Null while the signature is awaited.</param>
/// <param name="Image">The drawn signature as PNG or JPEG; empty when it stands on a paper original or nowhere yet.</param>
public sealed record PaperSignature(string Name, SignatureKind? Kind = null, DateOnly? On = null, ReadOnlyMemory<byte> Image = default)
{
    /// <summary>The organisation that seals beside its representative's hand; null for a person, and once it has sealed.</summary>
    public string? SealBy { get; init; }
}

/// <summary>Who helped with the mediation, with what they are to the parties or the matter (B-8).</summary>
public sealed record PaperInvitee(string Name, string Relation);

/// <summary>What was made sure of with a party before a session over the network (B-11).</summary>
public sealed record PaperOnlineCheck(string Party, IdentityMatch? Identity, bool ShamTold, OnlineAccess? Access, string By);

/// <summary>The committee's seal on a paper.</summary>
/// <param name="Picture">The seal as PNG; empty where it is drawn from the committee's name.</param>
public sealed record SealMark(string Committee, DateOnly On, ReadOnlyMemory<byte> Picture = default);

/// <summary>One promise of an agreement, with names in place of numbers .</summary>
/// <param name="AmountFen">Fen, for payments.</param>
public sealed record PaperTerm(
    string Debtor, string? Creditor, string Text, long? AmountFen, DateOnly? DueOn, string? Manner, string? Place)
{
    /// <summary>Paid or done while the agreement is signed.</summary>
    public bool DoneAtSigning { get; init; }
}
