namespace Hejie.Domain.Forms;

/// <summary>What a case must have, in the order of the work.</summary>
public enum CompletenessKind
{
    /// <summary>A telephone or an address by which a party is reached.</summary>
    Contact,
    Guardian,
    Identity,
    AuthorityLetter,
    Review,

    /// <summary>What a party says to being mediated.</summary>
    Answer,

    /// <summary>What is owed about the risk: judged, reported, answered.</summary>
    Risk,
    Host,

    /// <summary>The committee's answer to a party's objection to the mediator.</summary>
    RecusalDecision,
    RightsNotice,

    /// <summary>A day on which the parties meet.</summary>
    Session,
    Record,
    RecordSignatures,

    /// <summary>The opinion of experts who were called together, signed by them.</summary>
    ExpertOpinion,
    Agreement,
    AgreementSignatures,
    Seal,
    PresenceProof,

    /// <summary>The party's own copy of the written agreement, with the record that it came in .</summary>
    AgreementCopy,

    /// <summary>What the court says to the wish to have the agreement confirmed.</summary>
    CourtAnswer,
    NonAcceptanceNotice,
    TerminationNotice,
    Performance,
    Visit,
}

/// <summary>One thing that a case needs by now.</summary>
/// <param name="Party">Number of the party whose it is, where it is one party's.</param>
/// <param name="Number">Of the session or the term, where it is about one.</param>
public sealed record CompletenessItem(CompletenessKind Kind, bool IsThere, int? Party = null, int? Number = null)
{
    /// <summary>Who has not signed, by name or role.</summary>
    public IReadOnlyList<string> Unsigned { get; init; } = [];
}
