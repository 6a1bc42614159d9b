using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

/// <summary>A case whose agreement everybody has signed: it binds from today.</summary>
internal static class SettledAgreement
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public static async Task<(Committee Committee, CaseNumber Number)> SettledAsync(this HejieApp app, Func<Moment, AgreementDraft>? draft = null)
    {
        var (committee, number) = await app.DraftedAsync();
        await app.OnVersionsAsync(number, (mediation, versions, sessions) =>
        {
            var (moment, agreement) = (committee.Moment, versions.Single());
            if (draft is not null)
            {
                agreement.Redraft(mediation, draft(moment), moment).ShouldBeNull();
            }
            Signature[] everybody =
            [
                .. mediation.Parties.Select(party => new Signature(SignerRole.Party, party.Number, null, party.Name, SignatureKind.Handwritten, moment.Now, "a")),
                new(SignerRole.Mediator, null, committee.Host.Id.Value, "王和", SignatureKind.Handwritten, moment.Now, "c"),
            ];
            foreach (var signature in everybody.Append(new Signature(SignerRole.Recorder, null, null, "记录员", SignatureKind.Handwritten, moment.Now, "d")))
            {
                sessions.Single().Sign(mediation, signature, moment).ShouldBeNull();
            }
            foreach (var signature in everybody.Append(new Signature(SignerRole.Committee, null, null, "登记员", SignatureKind.Seal, moment.Now, null)))
            {
                agreement.Sign(mediation, signature, false, sessions, moment).ShouldBeNull();
            }
        });
        return (committee, number);
    }

    /// <summary>Does something to a case with its agreements and sessions and saves it.</summary>
    public static async Task OnVersionsAsync(
        this HejieApp app, CaseNumber number, Action<MediationCase, IReadOnlyCollection<MediationAgreement>, IReadOnlyList<MediationSession>> act)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(known => known.Number == number, Stop);
        var versions = await db.Set<MediationAgreement>().Where(known => known.CaseId == mediation.Id).OrderBy(known => known.Edition).ToListAsync(Stop);
        act(mediation, versions, await db.Set<MediationSession>().Where(known => known.CaseId == mediation.Id).ToListAsync(Stop));
        await db.SaveChangesAsync(Stop);
    }
}
