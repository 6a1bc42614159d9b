using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

/// <summary>A case with a written agreement in force: 1,000 yuan are owed by the tenth day from now.</summary>
internal static class SettledCase
{
    public static async Task<(Committee Committee, CaseNumber Number)> SettledAsync(this HejieApp app)
    {
        var (committee, number) = await app.DraftedAsync();
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, TestContext.Current.CancellationToken);
        var sessions = await db.Set<MediationSession>().Where(s => s.CaseId == mediation.Id).ToListAsync(TestContext.Current.CancellationToken);
        var agreement = await db.Set<MediationAgreement>().SingleAsync(a => a.CaseId == mediation.Id, TestContext.Current.CancellationToken);
        var moment = committee.Moment;
        foreach (var signature in Signatures(committee, mediation, moment, SignerRole.Recorder))
        {
            sessions[0].Sign(mediation, signature, moment).ShouldBeNull();
        }
        foreach (var signature in Signatures(committee, mediation, moment, SignerRole.Committee))
        {
            agreement.Sign(mediation, signature, false, sessions, moment).ShouldBeNull();
        }
        agreement.IsEffective.ShouldBeTrue();
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return (committee, number);
    }

    /// <summary>Another version of the same words takes the agreement's place.</summary>
    public static async Task ReviseAsync(this HejieApp app, Committee committee, CaseNumber number)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, TestContext.Current.CancellationToken);
        var sessions = await db.Set<MediationSession>().Where(s => s.CaseId == mediation.Id).ToListAsync(TestContext.Current.CancellationToken);
        var before = await db.Set<MediationAgreement>().SingleAsync(a => a.CaseId == mediation.Id, TestContext.Current.CancellationToken);
        var moment = committee.Moment;
        var wish = new AgreementRevision(RevisionKind.Change, "改为晚些付", moment.Today, [1, 2]);
        var next = before.Revise(AgreementId.New(moment.Now), mediation, wish, before.AsDraft(), moment, out var refusal)!;
        refusal.ShouldBeNull();
        foreach (var signature in Signatures(committee, mediation, moment, SignerRole.Committee))
        {
            next.Sign(mediation, signature, false, sessions, moment).ShouldBeNull();
        }
        db.Add(next);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<Signature> Signatures(Committee committee, MediationCase mediation, Moment moment, SignerRole last) =>
    [
        .. mediation.Parties.Select(party => new Signature(SignerRole.Party, party.Number, null, party.Name, SignatureKind.ScannedPaper, moment.Now, null)),
        new(SignerRole.Mediator, null, committee.Host.Id.Value, committee.Host.Name, SignatureKind.ScannedPaper, moment.Now, null),
        new(last, null, null, last == SignerRole.Recorder ? "记录员" : committee.Body.Name, SignatureKind.Seal, moment.Now, null),
    ];
}
