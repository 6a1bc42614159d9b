using System.Collections.Concurrent;
using Hejie.Data;
using Hejie.Data.Signing;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Papers.Signing;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Commands;

/// <summary>Gives each committee of a demonstration district a certificate that says what it is; those that have one keep it.</summary>
internal static class DemoCertificates
{
    private const int YearsBack = 2; // before the first paper of the demonstration

    public static async Task InstallAsync(IHejieDbFactory databases, string district, DateTime now, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        var without = await db.Organizations.AsNoTracking()
            .Where(body => !db.Set<CommitteeCertificate>().Any(one => one.DistrictCode == body.DistrictCode && one.OrganizationId == body.Id)).ToListAsync(stop);
        if (without.Count == 0)
        {
            return;
        }
        var place = await db.Districts.AsNoTracking().Where(row => row.Code == district).Select(row => row.Name).SingleAsync(stop);
        var files = Issue($"{place}{Labels.Get("Sealing.DemonstrationAuthority")}", without, now.Date.AddYears(-YearsBack));
        var keyed = await db.Set<CommitteeKey>().AsNoTracking().Select(key => key.OrganizationId).ToListAsync(stop);
        foreach (var body in without)
        {
            using var identity = SigningIdentity.Read(files[body.Id], null)!;
            var cipher = keyed.Contains(body.Id) ? (await CommitteeCipher.FindAsync(db, body.Id, stop))! : CommitteeCipher.Add(db, body.Id);
            var moment = new Moment(Actor.Job(district, "demo-certificates"), now, HolidayCalendar.Standard);
            db.Add(CommitteeCertificate.Install(CertificateId.New(now), body, identity.Facts, cipher.Encrypt(identity.ToPkcs12()), moment, out var refusal)
                ?? throw new InvalidOperationException(refusal!.Code));
        }
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Making keys is what takes the time: on all cores.</summary>
    private static ConcurrentDictionary<OrganizationId, byte[]> Issue(string authority, List<MediationOrganization> bodies, DateTime from)
    {
        using var issuer = new DemonstrationAuthority(authority, from);
        var issued = new ConcurrentDictionary<OrganizationId, byte[]>();
        Parallel.ForEach(bodies, body => issued[body.Id] = issuer.Issue(body.Name));
        return issued;
    }
}
