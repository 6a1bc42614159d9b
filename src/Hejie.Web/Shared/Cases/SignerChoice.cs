using System.Globalization;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>Who puts a name under a paper, as chosen on a page: "party:1", "mediator:…", "recorder".</summary>
public sealed record SignerChoice(SignerRole Role, int? Party, Guid? Mediator, string Name, bool ByRepresentative)
{
    private const string PartyPrefix = "party:";
    private const string MediatorPrefix = "mediator:";

    public Signature Signature(KeptFile image, Moment moment) =>
        new(Role, Party, Mediator, Name, image.IsScan ? SignatureKind.ScannedPaper : SignatureKind.Handwritten, moment.Now, image.Digest);

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
        Open(file, file.Agreement!.Signatures, [.. file.Case.Parties.Select(party => party.Number)]);

    private static List<Choice> Open(CaseFile file, IReadOnlyList<Signature> signatures, IReadOnlyList<int> parties) =>
    [
        .. file.Case.Parties
            .Where(party => parties.Contains(party.Number) && !signatures.Any(signature => signature.Party == party.Number))
            .Select(party => new Choice($"{PartyPrefix}{party.Number}", $"{Labels.Of(party.Role)} {Speaker(party)}")),
        .. file.Case.Mediators
            .Where(named => named.IsActive && !signatures.Any(signature => signature.Mediator == named.MediatorId.Value))
            .Select(named => new Choice($"{MediatorPrefix}{named.MediatorId.Value}", $"{Labels.Of(SignerRole.Mediator)} {named.Name}")),
    ];

    /// <summary>Who signs for a party: the guardian or agent, the head of an organisation, or the person.</summary>
    private static string Speaker(CaseParty party) => party.Representative?.Name ?? party.HeadName ?? party.Name;

    /// <summary>The choice read back; null when it names nobody of the case.</summary>
    public static SignerChoice? Read(string choice, CaseFile file, string? Recorder = null)
    {
        if (choice.StartsWith(PartyPrefix, StringComparison.Ordinal)
            && int.TryParse(choice.AsSpan(PartyPrefix.Length), CultureInfo.InvariantCulture, out var number) && file.Case.Party(number) is { } party)
        {
            return new SignerChoice(SignerRole.Party, number, null, Speaker(party), party.Representative is not null);
        }
        if (choice.StartsWith(MediatorPrefix, StringComparison.Ordinal) && Guid.TryParse(choice.AsSpan(MediatorPrefix.Length), out var id)
            && file.Case.Mediators.FirstOrDefault(named => named.IsActive && named.MediatorId.Value == id) is { } mediator)
        {
            return new SignerChoice(SignerRole.Mediator, null, id, mediator.Name, false);
        }
        return choice == "recorder" && Recorder is not null ? new SignerChoice(SignerRole.Recorder, null, null, Recorder, false) : null;
    }
}
