using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Knowledge;

public readonly record struct TextBlockId(Guid Value)
{
    public static TextBlockId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>Where a text block is written.</summary>
public enum TextBlockKind
{
    /// <summary>What happened, what is disputed, who answers for it: in an agreement.</summary>
    Facts,

    /// <summary>One promise of an agreement.</summary>
    Term,

    /// <summary>How a promise is performed.</summary>
    Manner,

    // Points of the record of a session
    RecordStatements,
    RecordFacts,
    RecordResult,

    /// <summary>A reason or what is told to the parties, where a mediation ends.</summary>
    Reason,

    /// <summary>Why an application is not accepted, and where the applicant may turn.</summary>
    NonAcceptance,
}

public enum TextBlockAct
{
    Write,
    Change,
    Withdraw,
    BringBack,
}

/// <summary>What a block says.</summary>
/// <param name="Manner">How it is performed, for a term; null elsewhere.</param>
public sealed record TextBlockWords(string Title, string Text, string? Manner = null);

/// <summary>One act on a block: who, when, why, and what it says from then on.</summary>
/// <param name="Edition">Number of the version that was in force after it, from 1.</param>
/// <param name="At">Instant in UTC.</param>
public sealed record TextBlockEntry(TextBlockAct Act, int Edition, TextBlockWords Words, DateTime At, string By, string? Reason);

/// <summary>A text that mediators choose instead of typing it: the district's for every committee, or a committee's own.</summary>
/// <remarks>What was written with it into a case is the case's: no later act here changes it.</remarks>
public sealed class TextBlock : ICommitteeKept
{
    public const int LongestTitle = 50;
    public const int LongestText = 2000;
    public const int LongestManner = 200;

    private TextBlock()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public TextBlockId Id { get; private set; }

    /// <summary>Number in the district, from 1 in the order of writing; never used again.</summary>
    public int Number { get; private set; }

    /// <summary>The committee whose own it is; null for the district's.</summary>
    public OrganizationId? OrganizationId { get; private set; }
    public TextBlockKind Kind { get; private set; }

    /// <summary>The disputes it fits; null for all.</summary>
    public DisputeType? Type { get; private set; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string? Manner { get; private set; }

    /// <summary>Key of the shipped block it was taken over from; null where it was written here.</summary>
    public string? ShippedAs { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Every act on it, oldest first; each version stays readable.</summary>
    public IReadOnlyList<TextBlockEntry> History { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsOffered => WithdrawnAt is null;

    public TextBlockWords Words => new(Title, Text, Manner);

    /// <summary>Number of the version in force, from 1.</summary>
    public int Edition => History[^1].Edition;

    /// <param name="committee">Whose own it is to be; null for the district's.</param>
    public static TextBlock? Write(
        TextBlockId id, int number, OrganizationId? committee, TextBlockKind kind, DisputeType? type, TextBlockWords words, Moment moment, out Refusal? refusal, string? shippedAs = null)
    {
        var clean = Clean(kind, words);
        refusal = WhyNot(clean);
        if (refusal is not null)
        {
            return null;
        }
        var made = new TextBlock { DistrictCode = moment.By.DistrictCode, Id = id, Number = number, OrganizationId = committee, Kind = kind, Type = type, ShippedAs = shippedAs };
        made.Say(clean);
        made.Enter(TextBlockAct.Write, edition: 1, reason: null, moment);
        return made;
    }

    /// <summary>Says it otherwise from now on, as a new version.</summary>
    /// <param name="reason">Null where nobody said why.</param>
    public Refusal? Change(TextBlockWords words, string? reason, Moment moment)
    {
        var clean = Clean(Kind, words);
        if ((IsOffered ? WhyNot(clean) : TextBlockRefusals.IsWithdrawn) is { } refusal)
        {
            return refusal;
        }
        if (clean == Words)
        {
            return TextBlockRefusals.SaysTheSame;
        }
        Say(clean);
        Enter(TextBlockAct.Change, Edition + 1, reason, moment);
        Version++;
        return null;
    }

    /// <summary>Offers it no longer; it can be brought back.</summary>
    public Refusal? Withdraw(string? reason, Moment moment)
    {
        if (!IsOffered)
        {
            return TextBlockRefusals.IsWithdrawn;
        }
        WithdrawnAt = moment.Now;
        Enter(TextBlockAct.Withdraw, Edition, reason, moment);
        Version++;
        return null;
    }

    public Refusal? BringBack(string? reason, Moment moment)
    {
        if (IsOffered)
        {
            return TextBlockRefusals.IsOffered;
        }
        WithdrawnAt = null;
        Enter(TextBlockAct.BringBack, Edition, reason, moment);
        Version++;
        return null;
    }

    /// <summary>The promise that a block makes in a case: its blanks tell whether something is paid, done or kept to, and its first word who performs.</summary>
    /// <param name="known">What the case knows. Amount, day and place stay blank until the term itself has them.</param>
    public static TermDraft TermOf(TextBlockWords words, MediationCase mediation, Func<Blank, string?> known)
    {
        var kind = Blanks.Has(words.Text, Blank.Amount) ? TermKind.Payment : Blanks.Has(words.Text, Blank.DueDay) ? TermKind.Act : TermKind.StandingPromise;
        var applicantPerforms = Blanks.In(words.Text) is [{ Span.Start: 0 } first, ..] && ShippedBlocks.BlankOf(first.Word) == Blank.Applicants;
        var (applicant, respondent) = (mediation.Applicants.First().Number, mediation.Respondents.First().Number);
        var (debtor, creditor) = applicantPerforms ? (applicant, respondent) : (respondent, applicant);
        return new TermDraft(
            kind, debtor, kind == TermKind.StandingPromise ? null : creditor, Blanks.Fill(words.Text, known), kind == TermKind.Payment ? mediation.ClaimFen : null, DueOn: null,
            Blanks.Fill(words.Manner ?? "", known), kind == TermKind.Act ? mediation.Place : null);
    }

    private static TextBlockWords Clean(TextBlockKind kind, TextBlockWords words) => new(
        words.Title.Trim(), WithPlainBraces(words.Text),
        kind == TextBlockKind.Term && !string.IsNullOrWhiteSpace(words.Manner) ? WithPlainBraces(words.Manner) : null);

    private static string WithPlainBraces(string text) => text.Trim().ReplaceLineEndings("\n").Replace('｛', '{').Replace('｝', '}');

    private static Refusal? WhyNot(TextBlockWords words)
    {
        List<string> gaps = [];
        if (words.Title.Length == 0)
        {
            gaps.Add(nameof(Title));
        }
        if (words.Text.Length == 0)
        {
            gaps.Add(nameof(Text));
        }
        return gaps.Count > 0 ? TextBlockRefusals.Incomplete.About([.. gaps.Select(gap => $"TextBlock{gap}")])
            : !Blanks.AreWhole(words.Text) || !Blanks.AreWhole(words.Manner ?? "") ? TextBlockRefusals.BraceIsBroken
            : null;
    }

    private void Say(TextBlockWords words) => (Title, Text, Manner) = words;

    private void Enter(TextBlockAct act, int edition, string? reason, Moment moment) =>
        History = [.. History, new TextBlockEntry(act, edition, Words, moment.Now, moment.By.DisplayName, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim())];
}
