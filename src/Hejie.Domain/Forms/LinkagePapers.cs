using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;

namespace Hejie.Domain.Forms;

/// <summary>F-21: a court or authority gives a dispute to the committee (SC16 11; SDM 39).</summary>
public sealed record ReferralLetterPaper : DisputePaper
{
    public override FormCode Form => FormCode.ReferralLetter;
    public string? LetterNumber { get; init; }

    /// <summary>The body that sends it; the committee is the addressee.</summary>
    public string? Sender { get; init; }
    public ReferralKind? Kind { get; init; }
    public LaborMediationMode? Mode { get; init; }

    /// <summary>When and where the tribunal asks for a mediator's help; by the clock in China.</summary>
    public DateTime? HearingAt { get; init; }
    public string? HearingPlace { get; init; }
    public IReadOnlyList<PartyBlock> Parties { get; init; } = [];
    public string? Facts { get; init; }

    /// <summary>Whether the parties agreed to be sent; null on a blank.</summary>
    public bool? PartiesAgree { get; init; }

    /// <summary>Calendar days for the mediation.</summary>
    public int? Days { get; init; }
    public IReadOnlyList<string> Materials { get; init; } = [];
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>F-39: whether the committee takes a case it was sent, within three working days (SC22 12).</summary>
public sealed record ReferralReplyPaper : DisputePaper
{
    public override FormCode Form => FormCode.ReferralReply;
    public string? LetterNumber { get; init; }
    public string? Addressee { get; init; }

    /// <summary>Number of the letter that is answered.</summary>
    public string? TheirNumber { get; init; }
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Null on a blank.</summary>
    public bool? Accepts { get; init; }
    public string? Reason { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-40: how the mediation of a case that was sent has ended (SC16 21, 26; SC22 21).</summary>
public sealed record ReferralResultPaper : DisputePaper
{
    public override FormCode Form => FormCode.ReferralResultLetter;
    public string? LetterNumber { get; init; }
    public string? Addressee { get; init; }
    public string? TheirNumber { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public DateOnly? EndedOn { get; init; }
    public IReadOnlyList<string> Mediators { get; init; } = [];
    public CaseOutcome? Outcome { get; init; }
    public IReadOnlyList<PaperTerm> Terms { get; init; } = [];

    /// <summary>Why it failed, and what the court should know.</summary>
    public string? Explanation { get; init; }
    public IReadOnlyList<string> UndisputedFacts { get; init; } = [];

    /// <summary>Papers that go back or with it.</summary>
    public IReadOnlyList<string> Enclosures { get; init; } = [];
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}

/// <summary>F-41: a party in need is sent to legal aid, with its consent (LAL 31; PIPL 23).</summary>
public sealed record LegalAidReferralPaper : DisputePaper
{
    public override FormCode Form => FormCode.LegalAidReferral;

    /// <summary>The legal aid office.</summary>
    public string? Addressee { get; init; }
    public PartyBlock? Person { get; init; }
    public string? Facts { get; init; }
    public string? Wanted { get; init; }
    public AidGround? Ground { get; init; }

    /// <summary>Last day of a time limit that is near (LAL 44).</summary>
    public DateOnly? UrgentBy { get; init; }
    public IReadOnlyList<string> Materials { get; init; } = [];
    public PaperSignature? Signature { get; init; }
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public string? Receipt { get; init; }
    public DateOnly? On { get; init; }
    public SealMark? Seal { get; init; }
}
