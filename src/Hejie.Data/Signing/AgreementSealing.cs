using System.Text.Json;
using Hejie.Data.Outbox;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hejie.Data.Signing;

/// <summary>That a version of the written agreement of a case has just taken effect and is to be sealed against change.</summary>
/// <param name="At">The instant of the act, which the signature claims.</param>
public sealed record AgreementSealing(Guid CaseId, int Version, DateTime At)
{
    public const string Kind = "seal-agreement";

    /// <param name="tracker">With its changes detected.</param>
    internal static IEnumerable<OutboxMessage> Owed(ChangeTracker tracker) =>
        from agreement in tracker.Entries<MediationAgreement>()
        where agreement is { State: EntityState.Added or EntityState.Modified, Entity: { IsEffective: true, Form: AgreementForm.Written } }
            && (agreement.State == EntityState.Added || agreement.Property(a => a.EffectiveOn).IsModified)
        from mediation in tracker.Entries<MediationCase>()
        where mediation.Entity.Id == agreement.Entity.CaseId
        let at = mediation.Entity.Timeline[^1].At
        select new OutboxMessage
        {
            DistrictCode = agreement.Entity.DistrictCode,
            Id = Guid.CreateVersion7(at),
            Kind = Kind,
            Payload = JsonSerializer.Serialize(new AgreementSealing(agreement.Entity.CaseId.Value, agreement.Entity.Edition, at)),
            WrittenAt = at,
            DueAt = at,
        };
}
