using Hejie.Data;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Shared.Signing;

/// <summary>What a committee has to seal with.</summary>
public sealed class CommitteeSeals(HejieDb db, TimeProvider clock)
{
    /// <summary>The picture that is stamped now; null where the seal is drawn.</summary>
    public Task<CommitteeSeal?> LatestAsync(OrganizationId committee, CancellationToken stop) =>
        db.Set<CommitteeSeal>().AsNoTracking().Where(seal => seal.OrganizationId == committee).OrderByDescending(seal => seal.KeptAt).FirstOrDefaultAsync(stop);

    /// <summary>Whether the last agreement that took effect was not sealed and will not be, for want of a certificate.</summary>
    public async Task<bool> IsUnsignedAsync(CaseFile file, CancellationToken stop)
    {
        if (file.Versions.LastOrDefault(SealedPapers.IsSealed) is not { Edition: var edition })
        {
            return false;
        }
        var (id, committee, now) = (file.Case.Id, file.Case.OrganizationId, clock.GetUtcNow().UtcDateTime);
        return await db.Organizations.Where(body => body.Id == committee).Select(_ =>
            !db.Set<SealedPaper>().Any(paper => paper.CaseId == id && paper.Kind == SealedPaperKind.Agreement && paper.Edition == edition)
            && !SigningIdentities.Latest(db, committee).Select(one => one.ValidFrom <= now && now <= one.ValidUntil).FirstOrDefault()).SingleAsync(stop);
    }

    /// <summary>The certificate that counts, in force or not.</summary>
    public Task<CommitteeCertificate?> CertificateAsync(OrganizationId committee, CancellationToken stop) =>
        SigningIdentities.Latest(db, committee).FirstOrDefaultAsync(stop);

    /// <summary>Whether a certificate in force signs what is sealed now.</summary>
    public async Task<bool> HasCertificateAsync(OrganizationId committee, CancellationToken stop) =>
        await CertificateAsync(committee, stop) is { } latest && latest.IsValidAt(clock.GetUtcNow().UtcDateTime);
}
