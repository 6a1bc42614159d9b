using System.Globalization;
using System.Text.Json;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>The journal as a person reads it: who did what, to whom, with which result.</summary>
internal static class Journal
{
    private const string Deciding = "answer,outcome,channel,reason,kind,mode,way,to,stoppedFrom,stoppedThrough,agreedOn,consentedOn,ground";

    /// <summary>The party that an entry is about, if it is about one.</summary>
    public static CaseParty? PartyOf(CaseEvent entry, MediationCase mediation) => mediation.Party(entry.PartyNumber ?? 0);

    /// <summary>The words of what the entry decided, as far as its codes have words.</summary>
    public static IEnumerable<string> WordsOf(CaseEvent entry)
    {
        using var payload = JsonDocument.Parse(entry.Payload);
        foreach (var key in Deciding.Split(','))
        {
            if (payload.RootElement.TryGetProperty(key, out var code) && WordOf(key, code.GetString()) is { } word)
            {
                yield return word;
            }
        }
        if (payload.RootElement.TryGetProperty("clashes", out var clashes))
        {
            yield return string.Format(CultureInfo.CurrentCulture, Labels.Get("Journal.clashes"), string.Join('、', clashes.EnumerateArray().Select(clash => Labels.Get($"{nameof(ClashKind)}.{clash.GetString()}"))));
        }
        if (payload.RootElement.TryGetProperty("length", out var length) && payload.RootElement.TryGetProperty("unit", out var unit))
        {
            yield return DeadlineWords.Length(length.GetInt32(), Enum.Parse<PeriodUnit>(unit.GetString()!));
        }
    }

    private static string? WordOf(string key, string? code) => key switch
    {
        "answer" => Labels.Find($"{nameof(Willingness)}.{code}") ?? Labels.Find($"{nameof(ConfirmationState)}.{code}"),
        "ground" => Labels.Find($"{nameof(ConfirmationGround)}.{code}") ?? Labels.Find($"{nameof(CourtGround)}.{code}") ?? Labels.Find($"{nameof(ReopeningGround)}.{code}"), // an objection tells its own in free words
        "outcome" => Labels.Find($"{nameof(ContactOutcome)}.{code}"),
        "channel" => Labels.Find($"{nameof(ContactChannel)}.{code}") ?? Labels.Find($"{nameof(IntakeChannel)}.{code}"),
        "reason" => Labels.Find($"{nameof(NonAcceptanceReason)}.{code}") ?? Labels.Find($"{nameof(TerminationReason)}.{code}"),
        "mode" => Labels.Find($"{nameof(MediationMode)}.{code}") ?? Labels.Find($"{nameof(AssignmentMode)}.{code}"),
        "to" => Labels.Find($"{nameof(HandoverTo)}.{code}"),
        "stoppedFrom" or "stoppedThrough" or "agreedOn" or "consentedOn" => string.Format(CultureInfo.CurrentCulture, Labels.Get($"Journal.{key}"), Spoken.Day(DateOnly.Parse(code!, CultureInfo.InvariantCulture))),
        "way" => Labels.Find($"{nameof(NoticeWay)}.{code}"),
        _ => Labels.Find($"{nameof(SuspensionKind)}.{code}") ?? Labels.Find($"{nameof(RevisionKind)}.{code}") ?? Labels.Find($"{nameof(ConsentKind)}.{code}"),
    };

    /// <summary>Staff are named; a party is named by its number in the case, so that nobody's name stands here unmasked.</summary>
    public static bool NamesActor(CaseEvent entry) => entry.ActorRole is not (Role.Visitor or Role.Party or Role.Job);
}
