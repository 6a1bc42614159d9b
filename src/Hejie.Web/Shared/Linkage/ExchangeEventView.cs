using Hejie.Domain.Linkage;

namespace Hejie.Web.Shared.Linkage;

/// <summary>One event of the journal; the same goes to the address of the body.</summary>
/// <param name="Id">The key under which a receiver drops what comes twice.</param>
/// <param name="Sequence">1 for the first event of the body, then without gaps.</param>
/// <param name="Version">Of the referral after the act, and <paramref name="State"/> where it then stood.</param>
/// <param name="Digest">SHA-256 of all that then stood in it; the service makes it, and it is only compared.</param>
public sealed record ExchangeEventView(Guid Id, int Sequence, Guid Referral, string LetterNumber, ReferralAct Act, ReferralState State, int Version, DateTime At, string Digest)
{
    public static ExchangeEventView Of(ExchangeEvent told) =>
        new(told.Id.Value, told.Sequence, told.ReferralId.Value, told.LetterNumber, told.Act, told.State, told.Version, told.At, told.Digest);
}
