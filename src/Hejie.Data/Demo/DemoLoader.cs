using System.Globalization;
using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Shinan;
using Hejie.Data.Files;
using Hejie.Data.Numbering;
using Hejie.Data.Writing;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Hejie.Domain.Subsidies;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Demo;

/// <summary>How a call to load the demonstration ended.</summary>
public enum DemoLoad
{
    Loaded,
    StoodAlready,

    /// <summary>Records that are not the demonstration's are there; it does not mix with them.</summary>
    OtherRecordsThere,
}

/// <summary>Puts the demonstration district into an empty database, a few hundred cases a transaction.</summary>
/// <remarks>A killed load goes on where it stopped: the first start is kept, the same start makes the same cases, and
/// cases that are there are passed over.</remarks>
public sealed class DemoLoader(IHejieDbFactory records, IFileStore files)
{
    private const int CasesATransaction = 250;
    private const string KeyScope = "demo";
    private const string Begun = "shinan-begun";
    private const string Finished = "shinan-finished";

    /// <summary>The districts that the demonstration fills.</summary>
    public static IReadOnlyList<string> Tenants { get; } = [ShinanRegister.DistrictCode, ShinanRegister.CityCode];

    /// <param name="now">The first start, unless an earlier one was cut off.</param>
    /// <param name="told">Hears how many cases stand, and of how many.</param>
    /// <param name="more">Cases beside those of the demonstration; a load that was cut off keeps its number.</param>
    public async Task<DemoLoad> LoadAsync(DateTime now, Action<int, int> told, CancellationToken stop, int more = 0)
    {
        if (await FindAsync(Finished, stop) is not null)
        {
            return DemoLoad.StoodAlready;
        }
        if (await FindAsync(Begun, stop) is not { } begun)
        {
            if (await IsInUseAsync(stop))
            {
                return DemoLoad.OtherRecordsThere;
            }
            begun = await MarkAsync(Begun, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)), stop, $"{more}");
        }
        var register = ShinanRegister.Make();
        await KeepRegisterAsync(register, stop);
        var cases = ShinanCases.Make(register, await KeepSamplesAsync(stop), begun.At, int.Parse(begun.Location, CultureInfo.InvariantCulture));
        var experts = DemoExperts.Make(register, ShinanRegister.DistrictCode, begun.At);
        var consultations = DemoConsultations.Make(register, experts, cases, begun.At);
        var legalAid = DemoLegalAid.Make(await LegalAidOfficeAsync(stop), register, cases, begun.At);
        await KeepCasesAsync(cases, told, stop);
        await KeepClaimsAsync(cases, begun.At, stop);
        await KeepSerialsAsync(cases, stop);
        await KeepTextBlocksAsync(register, begun.At, stop);
        await KeepCalendarsAsync(register, begun.At, stop);
        await KeepReferralsAsync(register, cases, begun.At, stop);
        await KeepLegalAidAsync(legalAid, stop);
        await KeepEstatesAsync(register, begun.At, stop);
        await KeepLinkageAsync(register, begun.At, stop);
        await KeepExpertsAsync(ShinanRegister.DistrictCode, [.. experts, .. consultations], stop);
        await KeepExpertsAsync(ShinanRegister.CityCode, DemoExperts.Make(register, ShinanRegister.CityCode, begun.At), stop);
        await KeepMeetingsAsync(register, begun.At, stop);
        await KeepInformationAsync(register, cases, begun.At, stop);
        await MarkAsync(Finished, begun.At, stop);
        return DemoLoad.Loaded;
    }

    private async Task<OnceKey?> FindAsync(string key, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        return await db.Set<OnceKey>().AsNoTracking().SingleOrDefaultAsync(row => row.Scope == KeyScope && row.Key == key, stop);
    }

    private async Task<bool> IsInUseAsync(CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        return await db.Organizations.AnyAsync(stop) || await db.Set<MediationCase>().AnyAsync(stop);
    }

    private async Task<OnceKey> MarkAsync(string key, DateTime at, CancellationToken stop, string note = "")
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        var mark = new OnceKey { DistrictCode = ShinanRegister.DistrictCode, Scope = KeyScope, Key = key, RequestDigest = "", Location = note, At = at };
        db.Add(mark);
        await db.SaveChangesAsync(stop);
        return mark;
    }

    /// <summary>Districts are reference data and stand first; then the register of each tenant, whole or not at all.</summary>
    private async Task KeepRegisterAsync(ShinanRegister register, CancellationToken stop)
    {
        foreach (var tenant in Tenants)
        {
            await using (var reference = records.Open(tenant))
            {
                if (!await reference.Districts.AnyAsync(district => district.Code == tenant, stop))
                {
                    reference.Add(register.Districts.Single(district => district.Code == tenant));
                    await reference.SaveChangesAsync(stop);
                }
            }
            await using var db = records.Open(tenant);
            if (!await db.Organizations.AnyAsync(stop))
            {
                db.AddRange(ShinanPlaces.SubdistrictsOf(tenant));
                db.AddRange(ShinanPlaces.CommunitiesOf(tenant));
                db.AddRange(register.Organizations.Where(row => row.DistrictCode == tenant));
                db.AddRange(register.Mediators.Where(row => row.DistrictCode == tenant));
                db.AddRange(register.Partners.Where(row => row.DistrictCode == tenant));
                await db.SaveChangesAsync(stop);
            }
        }
    }

    private async Task<DemoFiles> KeepSamplesAsync(CancellationToken stop) =>
        new(await KeepSampleAsync("DEMO ID", stop), await KeepSampleAsync("DEMO PHOTO", stop), await KeepSampleAsync("DEMO SIGN", stop));

    private async Task<DemoFile> KeepSampleAsync(string word, CancellationToken stop)
    {
        var kept = await files.KeepAsync(ShinanRegister.DistrictCode, ArticleWindow.FirstDay.Year, DemoPicture.Of(word), stop);
        return new DemoFile(kept.ObjectKey, kept.Digest, kept.Size);
    }

    private async Task KeepCasesAsync(IReadOnlyList<DemoCase> cases, Action<int, int> told, CancellationToken stop)
    {
        var standing = 0;
        foreach (var tenant in Tenants)
        {
            foreach (var some in cases.Where(made => made.Case.DistrictCode == tenant).Chunk(CasesATransaction))
            {
                await KeepAsync(tenant, some, stop);
                told(standing += some.Length, cases.Count);
            }
        }
    }

    private async Task KeepAsync(string tenant, DemoCase[] some, CancellationToken stop)
    {
        await using var db = records.Open(tenant);
        var last = some[^1].Case.Id;
        if (await db.Set<MediationCase>().AnyAsync(found => found.Id == last, stop))
        {
            return; // the transaction that brought the last brought them all
        }
        db.FilesPersonsAtOnce = true;
        db.AddRange(some.Select(made => made.Case));
        db.AddRange(some.SelectMany(made => made.Sessions));
        db.AddRange(some.Select(made => made.Agreement).OfType<object>());
        await db.SaveChangesAsync(stop);
    }

    private async Task KeepClaimsAsync(IReadOnlyList<DemoCase> cases, DateTime firstStart, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<SubsidyClaim>().AnyAsync(stop))
        {
            db.AddRange(DemoClaims.Make([.. cases.Where(made => made.Case.DistrictCode == ShinanRegister.DistrictCode)], firstStart));
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task KeepTextBlocksAsync(ShinanRegister register, DateTime firstStart, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<TextBlock>().AnyAsync(stop))
        {
            var blocks = DemoTextBlocks.Make(ShinanRegister.DistrictCode, register.Organizations.Single(body => body.Abbreviation == ShinanRegister.ExampleCommittee).Id, firstStart.AddDays(-30));
            db.AddRange(blocks);
            db.Add(new NumberSeries { DistrictCode = ShinanRegister.DistrictCode, Series = NumberSeries.TextBlocks, Year = 0, Next = blocks.Count + 1 });
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task KeepReferralsAsync(ShinanRegister register, IReadOnlyList<DemoCase> cases, DateTime firstStart, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<Referral>().AnyAsync(stop))
        {
            db.AddRange(DemoReferrals.Make(await db.Set<PartnerBody>().AsNoTracking().ToListAsync(stop), register, cases, firstStart));
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task<PartnerBody> LegalAidOfficeAsync(CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        return await db.Set<PartnerBody>().AsNoTracking().SingleAsync(body => body.Kind == PartnerKind.LegalAid, stop);
    }

    private async Task KeepLegalAidAsync(IReadOnlyList<LegalAidReferral> made, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<LegalAidReferral>().AnyAsync(stop))
        {
            db.AddRange(made);
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task KeepCalendarsAsync(ShinanRegister register, DateTime firstStart, CancellationToken stop)
    {
        foreach (var tenant in Tenants)
        {
            await using var db = records.Open(tenant);
            if (!await db.Set<MeetingRoom>().AnyAsync(stop))
            {
                db.AddRange(DemoCalendars.Make(register, tenant, firstStart));
                await db.SaveChangesAsync(stop);
            }
        }
    }

    private async Task KeepEstatesAsync(ShinanRegister register, DateTime firstStart, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<ManagedEstate>().AnyAsync(stop))
        {
            db.AddRange(DemoEstates.Make(register, firstStart));
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task KeepLinkageAsync(ShinanRegister register, DateTime firstStart, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<LinkageMechanism>().AnyAsync(stop))
        {
            var mechanisms = DemoLinkage.Mechanisms(register, firstStart);
            db.AddRange(mechanisms);
            await DemoLinkage.PlaceAsync(db, mechanisms, firstStart, stop);
        }
    }

    private async Task KeepExpertsAsync(string tenant, IReadOnlyList<object> made, CancellationToken stop)
    {
        await using var db = records.Open(tenant);
        if (!await db.Set<Expert>().AnyAsync(stop))
        {
            db.AddRange(made);
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task KeepMeetingsAsync(ShinanRegister register, DateTime firstStart, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<JointMeeting>().AnyAsync(stop))
        {
            db.AddRange(DemoMeetings.Make(register, await db.Set<ManagedEstate>().AsNoTracking().ToListAsync(stop), firstStart));
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task KeepInformationAsync(ShinanRegister register, IReadOnlyList<DemoCase> cases, DateTime firstStart, CancellationToken stop)
    {
        await using var db = records.Open(ShinanRegister.DistrictCode);
        if (!await db.Set<InformationReport>().AnyAsync(stop))
        {
            db.AddRange(DemoInformation.Make(register, cases, firstStart));
            db.AddRange(DemoWorkEvents.Make(firstStart));
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>The next numbers, so that the first real case goes on where the demonstration ends.</summary>
    private async Task KeepSerialsAsync(IReadOnlyList<DemoCase> cases, CancellationToken stop)
    {
        var series = cases
            .GroupBy(made => (made.Case.DistrictCode, Series: NumberSeries.Cases, made.Case.Number.Year), made => made.Case.Number.Serial)
            .Concat(cases.Where(made => made.Case.VolumeNumber is not null).GroupBy(
                made => (made.Case.DistrictCode, Series: NumberSeries.VolumesOf(made.Case.OrganizationId), made.Case.AcceptedOn!.Value.Year),
                made => made.Case.VolumeNumber!.Serial))
            .Select(given => new NumberSeries { DistrictCode = given.Key.DistrictCode, Series = given.Key.Series, Year = given.Key.Year, Next = given.Max() + 1 })
            .ToLookup(row => row.DistrictCode);
        foreach (var tenant in series)
        {
            await using var db = records.Open(tenant.Key);
            if (!await db.Set<NumberSeries>().AnyAsync(stop))
            {
                db.AddRange(tenant);
                await db.SaveChangesAsync(stop);
            }
        }
    }
}
