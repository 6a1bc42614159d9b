using System.Text.Json;
using Hejie.Data;
using Hejie.Data.Exchange;
using Hejie.Data.Signing;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hejie.Web.Shared.Linkage;

/// <summary>What a receipt says: this act was saved, in answer to that request.</summary>
/// <param name="Key">The idempotency key of the request; null where it had none, and for an act on a page.</param>
/// <param name="Digest">SHA-256 of all that stands in the referral after the act, as in its event.</param>
/// <param name="RequestDigest">SHA-256 of the body of the request, in lower-case hexadecimal; null for an act on a page.</param>
public sealed record ReceiptContent(
    string District, string? Key, Guid Referral, string LetterNumber, ReferralAct Act, ReferralState State, int Version, DateTime At, string Digest, string? RequestDigest);

/// <summary>The signed receipts for acts on referrals: each is written in the save of its act, and never again.</summary>
public sealed class ReceiptBook(HejieDb db, DistrictSigner signer, IOptions<JsonOptions> json)
{
    private string? _key;
    private string? _requestDigest;

    /// <summary>The receipt for the act of this request, as a JWS; null before it.</summary>
    public string? Last { get; private set; }

    /// <summary>Says which request asks for what comes next.</summary>
    public void AskedBy(string? key, string requestDigest) => (_key, _requestDigest) = (key, requestDigest);

    /// <summary>Adds the receipt for the last step of a referral to the save.</summary>
    public async Task WriteAsync(Referral referral, CancellationToken stop)
    {
        var step = referral.Steps[^1];
        var content = new ReceiptContent(
            referral.DistrictCode, _key, referral.Id.Value, referral.LetterNumber, step.Act, referral.State, referral.Version, ExchangeEvent.InstantOf(step), referral.Digest(), _requestDigest);
        Last = await signer.SignAsync(referral.DistrictCode, JsonSerializer.SerializeToUtf8Bytes(content, json.Value.SerializerOptions), stop);
        db.Add(new ReferralReceipt { DistrictCode = referral.DistrictCode, ReferralId = referral.Id, Version = referral.Version, Key = _key, Signed = Last });
    }

    /// <summary>Those of one referral in their order, or those under one key; of referrals that the actor may see.</summary>
    public Task<List<ReferralReceipt>> FindAsync(Guid? referral, string? key, Actor actor, CancellationToken stop)
    {
        var receipts = db.Set<ReferralReceipt>().AsNoTracking();
        if (referral is { } given)
        {
            var id = new ReferralId(given);
            receipts = receipts.Where(receipt => receipt.ReferralId == id);
        }
        if (key is not null || referral is null)
        {
            receipts = receipts.Where(receipt => receipt.Key == key);
        }
        return (from receipt in receipts
                join seen in db.Set<Referral>().VisibleTo(actor) on receipt.ReferralId equals seen.Id
                orderby receipt.ReferralId, receipt.Version
                select receipt).Take(Most).ToListAsync(stop);
    }

    private const int Most = 200;
}
