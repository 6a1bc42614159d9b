using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.People;

namespace Hejie.Domain.Linkage;

public readonly record struct ExpertId(Guid Value) : IComparable<ExpertId>
{
    public static ExpertId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(ExpertId other) => Value.CompareTo(other.Value);

    public static bool operator <(ExpertId left, ExpertId right) => left.CompareTo(right) < 0;

    public static bool operator >(ExpertId left, ExpertId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExpertId left, ExpertId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExpertId left, ExpertId right) => left.CompareTo(right) >= 0;
}

/// <summary>Somebody from outside whom committees ask for advice; an expert advises and does not decide (M-15; MED 35).</summary>
public sealed class Expert : ITenantOwned
{
    private const char Mark = '|';

    private Expert()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ExpertId Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Orders names as a Chinese dictionary does; compared as plain text.</summary>
    public string NameSortKey { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public string? Post { get; private set; }
    public ExpertSource Source { get; private set; }

    /// <summary>The groups, each between marks, so that a list can be narrowed to one; see <see cref="Listed{T}"/>.</summary>
    public string GroupWords { get; private set; } = "";

    /// <summary>The fields in the same way.</summary>
    public string FieldWords { get; private set; } = "";
    public IReadOnlyList<string> Ties { get; private set; } = [];
    public string? Phone { get; private set; }
    public DateOnly AgreedOn { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Day from which on the expert is no longer asked; null while he is.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The mediator of the corps who this expert also is; null for one who only advises.</summary>
    public MediatorId? MediatorId { get; private set; }

    /// <summary>Every act on the entry, oldest first.</summary>
    public IReadOnlyList<ExpertEntry> History { get; private set; } = [];
    public int Version { get; private set; }

    public IReadOnlyList<ExpertGroup> Groups => Read<ExpertGroup>(GroupWords);

    public IReadOnlyList<DisputeType> Fields => Read<DisputeType>(FieldWords);

    public ExpertDetails Details => new(Name, Unit, Post, Source, Groups, Fields, Ties, Phone, AgreedOn, From);

    /// <summary>The bodies that the expert is bound to, the own unit first.</summary>
    public IEnumerable<string> Bonds => Ties.Prepend(Unit);

    public bool IsInUseOn(DateOnly day) => From <= day && !(Until <= day);

    /// <summary>A word as it stands in a list of words, to be looked for in it.</summary>
    public static string Listed<T>(T word) where T : struct, Enum => $"{Mark}{word}{Mark}";

    private static string Write<T>(IReadOnlyList<T> words) where T : struct, Enum => $"{Mark}{string.Join(Mark, words)}{Mark}";

    private static IReadOnlyList<T> Read<T>(string words) where T : struct, Enum => [.. words.Split(Mark, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];

    /// <summary>Puts an expert on the register, with the expert's consent.</summary>
    /// <param name="mediator">The mediator of the corps who this is, if any.</param>
    /// <param name="isKnown">An expert of this name and unit is in use already.</param>
    public static Expert? Enter(ExpertId id, ExpertDetails details, Mediator? mediator, bool isKnown, Moment moment, out Refusal? refusal)
    {
        var clean = details.Clean();
        refusal = WhyNot(clean, mediator, isKnown, moment);
        if (refusal is not null)
        {
            return null;
        }
        var made = new Expert { DistrictCode = moment.By.DistrictCode, Id = id };
        made.Say(clean, mediator);
        made.Note(ExpertAct.Enter, null, moment);
        return made;
    }

    public Refusal? Change(ExpertDetails details, Mediator? mediator, bool isKnown, Moment moment)
    {
        var clean = details.Clean();
        if (WhyNot(clean, mediator, isKnown, moment) is { } refusal)
        {
            return refusal;
        }
        Say(clean, mediator);
        Note(ExpertAct.Change, null, moment);
        Version++;
        return null;
    }

    private static Refusal? WhyNot(ExpertDetails details, Mediator? mediator, bool isKnown, Moment moment)
    {
        if (details.Gaps() is { Count: > 0 } gaps)
        {
            return ExpertRefusals.ExpertIncomplete.About(gaps);
        }
        if (details.AgreedOn is not { } agreed)
        {
            return ExpertRefusals.ExpertHasNotAgreed;
        }
        if (agreed > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (details.Phone is { } phone && !PhoneNumber.TryParse(phone, null, out _))
        {
            return CaseRefusals.PhoneNotUnderstood;
        }
        if (details.Groups.Contains(ExpertGroup.PropertyLawyers) && details.Source != ExpertSource.LawFirm)
        {
            return ExpertRefusals.GroupIsOfLawyers;
        }
        if (mediator is not null && !ConsultationConflict.IsSame(mediator.Name, details.Name))
        {
            return ExpertRefusals.MediatorIsAnother.About(mediator.Name);
        }
        return isKnown ? ExpertRefusals.ExpertIsThere : null;
    }

    private void Say(ExpertDetails details, Mediator? mediator)
    {
        (Name, Unit, Post, Source, Phone, From) = (details.Name, details.Unit, details.Post, details.Source, details.Phone, details.From);
        (GroupWords, FieldWords, Ties, AgreedOn) = (Write(details.Groups), Write(details.Fields), details.Ties, details.AgreedOn!.Value);
        NameSortKey = PinyinOrder.SortKeyOf(Name);
        MediatorId = mediator?.Id;
    }

    /// <summary>Takes the expert out of use from a day on; what was advised stays.</summary>
    public Refusal? Leave(DateOnly on, string? reason, Moment moment)
    {
        if (Until is not null)
        {
            return ExpertRefusals.ExpertIsOut;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (on < From)
        {
            return ExpertRefusals.ExpertLeavesBeforeComing;
        }
        Until = on;
        Note(ExpertAct.Leave, reason.Trim(), moment);
        Version++;
        return null;
    }

    /// <summary>Takes the expert into use again, from today on and with a consent given anew.</summary>
    public Refusal? Return(DateOnly agreedOn, Moment moment)
    {
        if (Until is null)
        {
            return ExpertRefusals.ExpertIsIn;
        }
        if (agreedOn > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (agreedOn < Until)
        {
            return ExpertRefusals.ExpertHasNotAgreed;
        }
        (AgreedOn, From, Until) = (agreedOn, moment.Today, null);
        Note(ExpertAct.Return, null, moment);
        Version++;
        return null;
    }

    private void Note(ExpertAct act, string? note, Moment moment) => History = [.. History, new ExpertEntry(act, moment.Now, moment.By.DisplayName, note)];
}
