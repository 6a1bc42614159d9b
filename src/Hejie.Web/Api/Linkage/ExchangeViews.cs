using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <param name="Next">Goes on as <c>after</c>; the last number of the page, also where nothing more is there yet.</param>
public sealed record ExchangeEventPage(IReadOnlyList<ExchangeEventView> Items, int Next, bool HasMore);

/// <summary>A public key as JWK (RFC 7517), and as PEM.</summary>
/// <param name="Kid">Which key it is; each receipt names it.</param>
public sealed record ExchangeKeyView(string Kty, string Crv, string Use, string Alg, string Kid, string X, string Y, string Pem);

/// <param name="Signed">A JWS in its compact form: its middle part is the receipt, in base64url.</param>
public sealed record ReceiptView(Guid Referral, int Version, string? Key, string Signed);

public sealed record ReceiptList(IReadOnlyList<ReceiptView> Items);

/// <summary>A letter as the partner body holds it; what it does not keep it leaves out.</summary>
/// <param name="State">After the last act that it knows of the letter by the end of the day.</param>
public sealed record HeldLetterRequest([Text(Domain.Cases.Registration.LongestName)] string LetterNumber, ReferralState? State = null, int? Version = null, [Text(64)] string? Digest = null);

/// <param name="Day">The day in China.</param>
/// <param name="Letters">All that moved on it, by the instants of the events.</param>
public sealed record ReconciliationRequest([Years] DateOnly Day, [Items(ExchangeReconciliation.MostLetters)] IReadOnlyList<HeldLetterRequest> Letters)
{
    public IReadOnlyList<HeldLetter> Held => [.. Letters.Select(letter => new HeldLetter(letter.LetterNumber.Trim(), letter.State, letter.Version, letter.Digest))];
}

/// <param name="Kind">"We" is the service, "they" the partner body.</param>
public sealed record ExchangeDifferenceView(string LetterNumber, ExchangeDifferenceKind Kind, HeldLetter? Ours, HeldLetter? Theirs);

/// <param name="ReplayAfter">The journal, read from behind this number on, holds all that they lack; null where they lack nothing.</param>
/// <param name="Differences">Null in a list.</param>
public sealed record ReconciliationView(
    Guid Id, DateOnly Day, DateTime At, int OurCount, int TheirCount, int WeLack, int TheyLack, int Differ, int? ReplayAfter, IReadOnlyList<ExchangeDifferenceView>? Differences)
{
    public static ReconciliationView InShort(ExchangeReconciliation one) =>
        new(one.Id.Value, one.Day, one.At, one.OurCount, one.TheirCount, one.WeLackCount, one.TheyLackCount, one.DifferCount, one.ReplayAfter, null);

    public static ReconciliationView Of(ExchangeReconciliation one) => InShort(one) with
    {
        Differences = [.. one.Differences.Select(difference => new ExchangeDifferenceView(difference.LetterNumber, difference.Kind, difference.Ours, difference.Theirs))],
    };
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record ReconciliationPage(IReadOnlyList<ReconciliationView> Items, string? Next);
