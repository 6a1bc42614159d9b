using System.Globalization;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>What has become of a case since a page of it was opened.</summary>
internal static class StoredCase
{
    /// <summary>For staff: every act, with the words of the timeline.</summary>
    /// <param name="seen">The version that was seen; it rises by one with each entry of the journal.</param>
    public static Stored ForStaff(MediationCase mediation, int seen, bool seesNames, IEnumerable<StoredField> fields, Func<string, string, string?> wordOf) => new(
        Labels.Of(mediation.State),
        [.. Since(mediation, seen).Select(entry => new StoredAct(entry.At, WhoOf(entry), WhatOf(entry, mediation, seesNames)))],
        [.. fields])
    {
        WordOf = (field, typed) => wordOf(field, typed) ?? WordOf(mediation, field, typed, seesNames),
    };

    /// <summary>For a party: the other side's acts without what it alone may know, such as an objection to the mediator.</summary>
    public static Stored ForParty(MediationCase mediation, CaseParty party, int seen, IEnumerable<StoredField> fields) => new(
        Labels.Of(mediation.State),
        [.. Since(mediation, seen).Select(entry => ToldTo(party, entry, mediation))],
        [.. fields])
    {
        WordOf = (field, typed) => field == "Mediator" ? MediatorOf(mediation, typed) : null,
    };

    private static IEnumerable<CaseEvent> Since(MediationCase mediation, int seen) =>
        mediation.Timeline.Where(entry => entry.Sequence > seen).OrderBy(entry => entry.Sequence);

    private static string WhoOf(CaseEvent entry) => Labels.Of(entry.ActorRole) + (Journal.NamesActor(entry) ? $" {entry.ActorName}" : "");

    private static string WhatOf(CaseEvent entry, MediationCase mediation, bool seesNames)
    {
        var party = Journal.PartyOf(entry, mediation) is { } about ? $"：{NameOf(about, seesNames)}" : "";
        var words = string.Join('，', Journal.WordsOf(entry));
        return $"{Labels.Of(entry.Act)}{party}{(words.Length > 0 ? $"（{words}）" : "")}";
    }

    private static StoredAct ToldTo(CaseParty party, CaseEvent entry, MediationCase mediation)
    {
        var isOwn = entry.ActorReference == Actor.Party(mediation.DistrictCode, mediation.Id.Value, party.Number, "").Reference;
        var isAboutOthers = Journal.PartyOf(entry, mediation) is { } about && about.Number != party.Number;
        var who = isOwn ? Labels.Get("Conflict.You") : entry.ActorRole == Role.Party ? Labels.Get("Conflict.OtherParty") : Labels.Of(entry.ActorRole);
        return new StoredAct(entry.At, who, !isOwn && isAboutOthers ? Labels.Get("Conflict.AboutOthers") : Labels.Of(entry.Act));
    }

    /// <summary>Numbers of parties and keys of mediators, as forms send them, in words.</summary>
    private static string? WordOf(MediationCase mediation, string field, string typed, bool seesNames) => field switch
    {
        "Party" or "Parties" or "Answering" or "Receiver" or "Debtor" or "Creditor" or "Attended" =>
            int.TryParse(typed, CultureInfo.InvariantCulture, out var number) && mediation.Party(number) is { } party ? NameOf(party, seesNames) : null,
        "Signer" => typed.StartsWith("party:", StringComparison.Ordinal) ? WordOf(mediation, "Party", typed[6..], seesNames)
            : typed.StartsWith("mediator:", StringComparison.Ordinal) ? MediatorOf(mediation, typed[9..]) : null,
        "Helper" => MediatorOf(mediation, typed),
        _ => null,
    };

    private static string NameOf(CaseParty party, bool seesNames) => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(seesNames);

    private static string? MediatorOf(MediationCase mediation, string typed) =>
        mediation.Mediators.FirstOrDefault(named => Guid.TryParse(typed, out var id) && named.MediatorId.Value == id)?.Name;
}
