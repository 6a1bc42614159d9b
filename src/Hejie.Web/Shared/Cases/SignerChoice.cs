using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>Who puts a name under a paper, as chosen on a page: "party:1", "speaker:1" for that party's guardian or agent, "elected:1:2" for party 2 whom party 1 elected, "mediator:…", "recorder".</summary>
public sealed record SignerChoice(SignerRole Role, int? Party, Guid? Mediator, string Name, bool ByRepresentative)
{
    /// <summary>Everybody who has not signed, on one sheet of paper that was photographed.</summary>
    public const string All = "all";

    private const string PartyPrefix = "party:";
    private const string SpeakerPrefix = "speaker:";
    private const string ElectedPrefix = "elected:";
    private const string MediatorPrefix = "mediator:";

    /// <summary>Number of the elected representative who signs for the party.</summary>
    public int? Elected { get; init; }

    public Signature Signature(KeptFile image, Moment moment) => image.Sign(Role, Party, Mediator, Name, moment) with { Elected = Elected };

    /// <summary>Those who are meant by a choice: one, or with <see cref="All"/> everybody who is offered, each once and for himself where that is possible.</summary>
    /// <returns>Empty when it names nobody.</returns>
    public static IReadOnlyList<SignerChoice> Meant(string choice, IReadOnlyList<Choice> offered, CaseFile file, string? recorder) =>
    [
        .. (choice == All ? offered.Select(one => one.Value) : [choice]).Select(one => Read(one, file, recorder)).OfType<SignerChoice>()
            .DistinctBy(signer => (signer.Role, signer.Party, signer.Mediator)),
    ];

    /// <summary>The choices, and where several are missing the one for all of them.</summary>
    public static IReadOnlyList<Choice> WithAll(IReadOnlyList<Choice> open) => open.Count < 2 ? open : [.. open, new Choice(All, Labels.Get("Signers.All"))];

    /// <summary>Everybody who has to sign the record of a session and has not.</summary>
    public static IReadOnlyList<Choice> ForRecord(CaseFile file, MediationSession session) =>
    [
        .. Open(file, session.Signatures, session.Record?.Attended ?? []),
        .. session.Signatures.Any(signature => signature.Role == SignerRole.Recorder)
            ? Array.Empty<Choice>()
            : [new Choice("recorder", $"{Labels.Of(SignerRole.Recorder)} {session.Record?.Recorder}")],
    ];

    /// <summary>Parties and mediators who have not signed the agreement.</summary>
    public static IReadOnlyList<Choice> ForAgreement(CaseFile file) =>
        Open(file, file.ToSign!.Signatures, [.. file.Case.Parties.Select(party => party.Number)]);

    /// <summary>Parties and mediators who have not signed the sheet of undisputed facts.</summary>
    public static IReadOnlyList<Choice> ForFacts(CaseFile file) =>
        Open(file, file.Facts!.Signatures, [.. file.Case.Parties.Select(party => party.Number)]);

    private static List<Choice> Open(CaseFile file, IReadOnlyList<Signature> signatures, IReadOnlyList<int> parties) =>
    [
        .. file.Case.Parties
            .Where(party => parties.Contains(party.Number) && !signatures.Any(signature => signature.Party == party.Number))
            .SelectMany(party => OfParty(party).Concat(OfElected(file.Case, party))),
        .. file.Case.Mediators
            .Where(named => named.IsActive && !signatures.Any(signature => signature.Mediator == named.MediatorId.Value))
            .Select(named => new Choice($"{MediatorPrefix}{named.MediatorId.Value}", $"{Labels.Of(SignerRole.Mediator)} {named.Name}")),
    ];

    /// <summary>The ways in which a party can sign: itself, and by its guardian or agent where it has one.</summary>
    public static IEnumerable<Choice> OfParty(CaseParty party)
    {
        if (party.Representative is not { Kind: RepresentativeKind.Legal })
        {
            yield return new Choice($"{PartyPrefix}{party.Number}", $"{Labels.Of(party.Role)} {OwnName(party)}");
        }
        if (party.Representative is { } speaker)
        {
            yield return new Choice($"{SpeakerPrefix}{party.Number}", $"{Labels.Of(party.Role)} {party.Name}（{Labels.Of(speaker.Kind)} {speaker.Name}）");
        }
    }

    /// <summary>The representatives whom the party elected, other than itself.</summary>
    private static IEnumerable<Choice> OfElected(MediationCase mediation, CaseParty party) =>
        from number in mediation.ElectionOf(party.Number)?.Details.Representatives ?? []
        where number != party.Number
        select new Choice($"{ElectedPrefix}{party.Number}:{number}", $"{Labels.Of(party.Role)} {party.Name}（{Labels.Get("ElectedRepresentative")} {mediation.Party(number)!.Name}）");

    /// <summary>Who signs for the party itself: the head of an organisation, or the person.</summary>
    private static string OwnName(CaseParty party) => party.HeadName ?? party.Name;

    /// <summary>The choice read back; null when it names nobody of the case.</summary>
    public static SignerChoice? Read(string choice, CaseFile file, string? Recorder = null)
    {
        if (PartyBehind(choice, PartyPrefix, file.Case) is { } self)
        {
            return Of(self, bySpeaker: false);
        }
        if (PartyBehind(choice, SpeakerPrefix, file.Case) is { Representative: not null } spokenFor)
        {
            return Of(spokenFor, bySpeaker: true);
        }
        if (choice.StartsWith(ElectedPrefix, StringComparison.Ordinal) && choice[ElectedPrefix.Length..].Split(':') is [var represented, var elected])
        {
            return PartyBehind(represented, "", file.Case) is { } party && PartyBehind(elected, "", file.Case) is { } representative
                ? Of(party, bySpeaker: false) with { Name = representative.Name, Elected = representative.Number }
                : null;
        }
        if (choice.StartsWith(MediatorPrefix, StringComparison.Ordinal) && Guid.TryParse(choice.AsSpan(MediatorPrefix.Length), out var id)
            && file.Case.Mediators.FirstOrDefault(named => named.IsActive && named.MediatorId.Value == id) is { } mediator)
        {
            return new SignerChoice(SignerRole.Mediator, null, id, mediator.Name, false);
        }
        return choice == "recorder" && Recorder is not null ? new SignerChoice(SignerRole.Recorder, null, null, Recorder, false) : null;
    }

    /// <summary>A party that signs itself or is signed for.</summary>
    public static SignerChoice Of(CaseParty party, bool bySpeaker) =>
        new(SignerRole.Party, party.Number, null, bySpeaker ? party.Representative!.Name : OwnName(party), bySpeaker);

    private static CaseParty? PartyBehind(string choice, string prefix, MediationCase mediation) =>
        choice.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(choice.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out var number)
            ? mediation.Party(number)
            : null;
}
