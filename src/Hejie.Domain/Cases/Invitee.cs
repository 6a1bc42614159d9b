namespace Hejie.Domain.Cases;

/// <summary>Who may be invited to help with a mediation (PML 20; SDM 34).</summary>
public enum InviteeKind
{
    Relative,
    Neighbour,
    Colleague,
    Expert,
    Organization,
}

/// <summary>Somebody who is to help with the mediation, as it is put to the parties.</summary>
/// <param name="Relation">What they are to the parties or the matter, in words, as the head of the stairway.</param>
/// <param name="Reason">Why the mediation needs them.</param>
public sealed record InviteeDetails(string Name, InviteeKind Kind, string Relation, string Reason);

/// <summary>What one party said to an invitee being there.</summary>
/// <param name="Note">What was said on the telephone; optional where the party was there or answered by itself.</param>
public sealed record InviteeAnswer(int Party, bool Agrees, DateOnly On, ContactChannel Channel, string? Note);

/// <summary>Somebody proposed to the parties as a helper of the mediation, with their answers (B-8).</summary>
/// <param name="Number">1 for the first of the case.</param>
/// <param name="Round">The round of mediation for which the parties were asked.</param>
/// <param name="Answers">All that were given, in their order; the last of a party counts.</param>
public sealed record Invitee(int Number, int Round, InviteeDetails Details, DateOnly ProposedOn, string By, IReadOnlyList<InviteeAnswer> Answers)
{
    /// <summary>What a party said last; null while it has said nothing.</summary>
    public InviteeAnswer? AnswerOf(int party) => Answers.LastOrDefault(answer => answer.Party == party);
}
