using System.Text.Json;
using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Data.Outbox;
using Hejie.Data.Signing;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Shared.Signing;

/// <summary>Seals each agreement that has taken effect: the committee's copy and one for each party.</summary>
internal sealed class AgreementSealer(IHejieDbFactory databases, IFileStore files, SigningIdentities identities, Moments moments, TimeProvider clock) : IOutboxHandler
{
    public string Kind => AgreementSealing.Kind;

    public async Task HandleAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        foreach (var message in messages)
        {
            var owed = JsonSerializer.Deserialize<AgreementSealing>(message.Payload) ?? throw new JsonException("No agreement is named.");
            await using var db = databases.Open(message.DistrictCode);
            await SealAsync(db, owed, stop);
        }
    }

    private async Task SealAsync(HejieDb db, AgreementSealing owed, CancellationToken stop)
    {
        if (await new CaseFiles(db, moments).ReadAsync(new CaseId(owed.CaseId), stop) is not { } file
            || file.Versions.FirstOrDefault(version => version.Edition == owed.Version && SealedPapers.IsSealed(version)) is not { } agreement)
        {
            return; // a case that was taken out of the records since
        }
        var papers = new SealedPapers(db, files, new CaseDocuments(db, files, clock), identities, clock);
        foreach (var reader in file.Case.Parties.Select(party => party.Number).Prepend(SealedPaper.WholeCopy))
        {
            await papers.AgreementAsync(file, agreement, reader, stop, owed.At);
        }
    }
}
