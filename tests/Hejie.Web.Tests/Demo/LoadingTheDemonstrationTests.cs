using Hejie.Data;
using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Hejie.Data.Files;
using Hejie.Data.Numbering;
using Hejie.Data.Outbox;
using Hejie.Data.Persons;
using Hejie.Data.Search;
using Hejie.Data.Verification;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Demo;

public abstract class LoadingTheDemonstrationTests(TestDatabase database)
{
    private static readonly DateTime FirstStart = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime SecondStart = FirstStart.AddDays(3);

    /// <summary>One story, because a load is long: it is cut off, goes on, stands, and is counted from its records.</summary>
    [Fact]
    public async Task A_load_that_was_cut_off_goes_on_and_counts_as_the_report_does()
    {
        var stop = TestContext.Current.CancellationToken;
        using var killed = new CancellationTokenSource();
        var loader = database.Services.GetRequiredService<DemoLoader>();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            loader.LoadAsync(FirstStart, (standing, _) => { if (standing > 600) { killed.Cancel(); } }, killed.Token));

        (await loader.LoadAsync(SecondStart, (_, _) => { }, stop)).ShouldBe(DemoLoad.Loaded);
        (await loader.LoadAsync(SecondStart, (_, _) => { }, stop)).ShouldBe(DemoLoad.StoodAlready);

        await using var db = database.Open();
        (await FiguresAsync(db, stop)).ShouldBe(new Figures(3533, 3531, 1655, 148, 619, 30, 11));
        (await db.Set<MediationCase>().MaxAsync(found => found.RegisteredAt, stop)).ShouldBeLessThan(FirstStart);
        (await db.Set<MediationSession>().CountAsync(stop)).ShouldBeGreaterThan(3533);
        (await db.Set<PersonIndexEntry>().Where(entry => entry.DistrictCode == ShinanRegister.DistrictCode).Select(entry => entry.CaseId).Distinct().CountAsync(stop))
            .ShouldBe(await db.Set<MediationCase>().CountAsync(stop));
        (await db.Set<OutboxMessage>().AnyAsync(stop)).ShouldBeFalse();
        (await db.CasesSaying("卫生间").CountAsync(stop)).ShouldBeGreaterThan(50);

        await ItIsWhatWasMadeAsync(db, stop);
        await TheRecordsProveWholeAsync(stop);
        await TheNextNumberFollowsAsync(db, stop);
        await OneCaseLessIsOneLessInEachFigureAsync(db, stop);
        await OneFinanceCaseLessIsOneLessInBothFiguresAsync(stop);
    }

    private async Task ItIsWhatWasMadeAsync(HejieDb db, CancellationToken stop)
    {
        var stored = await db.Set<MediationCase>().AsNoTracking().OrderBy(found => found.Number).Take(200).ToListAsync(stop);

        foreach (var found in stored)
        {
            found.Timeline.OrderBy(entry => entry.Sequence).Select(entry => entry.ComputeDigest()).Last().ShouldBe(found.HeadDigest);
            found.Timeline.ShouldAllBe(entry => entry.ComputeDigest() == entry.Digest);
        }
        foreach (var kept in stored[0].Attachments)
        {
            var bytes = await database.Services.GetRequiredService<IFileStore>().ReadAsync(kept.ObjectKey, kept.Digest, stop);
            bytes.Length.ShouldBe((int)kept.Size);
        }
        await using var city = database.Open(ShinanRegister.CityCode);
        var finance = await FinanceCasesAsync(city, stop);
        (finance.Count, finance.Count(found => found.Outcome == CaseOutcome.Settled)).ShouldBe((31, 28));
        var places = await city.Communities.Select(community => community.Code).ToListAsync(stop);
        finance.ShouldAllBe(found => places.Contains(found.CommunityCode), "its clerk registers more of them");
        finance.Sum(found => found.ClaimFen ?? 0).ShouldBeGreaterThan(2_000_000_00L);
        var clerk = Actor.Person(Role.CommitteeClerk, ShinanRegister.CityCode, new AccountId(Guid.CreateVersion7()), "clerk", organizationId: finance[0].OrganizationId.Value);
        var counted = FinanceFigures.Of(null, await new FinanceReport(city).CasesAsync(new FinanceFilter(ArticleWindow.FirstDay, ArticleWindow.LastDay), clerk, stop));
        (counted.All, counted.Settled, counted.Matched, counted.ByWay.Sum()).ShouldBe((31, 28, 31, 31));
        counted.ClaimFen.ShouldBeGreaterThan(2_000_000_00L);
        counted.AgreedFen.ShouldBeGreaterThan(0);
        (await db.Set<JointConsultation>().Select(known => known.State).ToListAsync(stop)).Order()
            .ShouldBe([ConsultationState.Nominated, ConsultationState.Convened, ConsultationState.Advised, ConsultationState.Closed]);
    }

    private async Task TheRecordsProveWholeAsync(CancellationToken stop)
    {
        var verification = database.Services.GetRequiredService<Verification>();
        (await verification.DistrictsAsync(stop)).ShouldBe([ShinanRegister.CityCode, ShinanRegister.DistrictCode], ignoreOrder: true);
        foreach (var district in new[] { ShinanRegister.CityCode, ShinanRegister.DistrictCode })
        {
            List<Finding> found = [];
            await foreach (var finding in verification.OfDistrictAsync(district, stop))
            {
                found.Add(finding);
            }
            found.ShouldBeEmpty(string.Join('\n', found.Take(5)));
        }
    }

    private static async Task TheNextNumberFollowsAsync(HejieDb db, CancellationToken stop)
    {
        var last = await db.Set<MediationCase>().MaxAsync(found => found.Number, stop);
        var next = await db.InOneTransactionAsync(token => db.NextNumberAsync(NumberSeries.Cases, last!.Year, token), stop);

        next.ShouldBe(last!.Serial + 1);
    }

    private static async Task OneCaseLessIsOneLessInEachFigureAsync(HejieDb db, CancellationToken stop)
    {
        var rooms = await RoomsAsync(db, stop);
        var one = await db.Set<MediationCase>().Where(found => rooms.Contains(found.OrganizationId) && found.Difficulty == DifficultyLevel.Difficult && found.AcceptedOn <= ArticleWindow.LastDay)
            .OrderBy(found => found.Number).FirstAsync(stop);
        await RemoveAsync(db, one, stop);

        (await FiguresAsync(db, stop)).ShouldBe(new Figures(3532, 3530, 1654, 147, 619, 30, 11));
    }

    private async Task OneFinanceCaseLessIsOneLessInBothFiguresAsync(CancellationToken stop)
    {
        await using var city = database.Open(ShinanRegister.CityCode);
        await RemoveAsync(city, (await FinanceCasesAsync(city, stop)).First(found => found.Outcome == CaseOutcome.Settled), stop);

        var left = await FinanceCasesAsync(city, stop);
        (left.Count, left.Count(found => found.Outcome == CaseOutcome.Settled)).ShouldBe((30, 27));
    }

    private static Task<List<MediationCase>> FinanceCasesAsync(HejieDb city, CancellationToken stop) =>
        city.Set<MediationCase>().Where(found => found.AcceptedOn <= ArticleWindow.LastDay).ToListAsync(stop);

    private static async Task RemoveAsync(HejieDb db, MediationCase one, CancellationToken stop)
    {
        db.RemoveRange(await db.Set<MediationSession>().Where(session => session.CaseId == one.Id).ToListAsync(stop));
        db.RemoveRange(await db.Set<MediationAgreement>().Where(agreement => agreement.CaseId == one.Id).ToListAsync(stop));
        db.Remove(one);
        await db.SaveChangesAsync(stop);
    }

    private static async Task<Figures> FiguresAsync(HejieDb db, CancellationToken stop)
    {
        var rooms = await RoomsAsync(db, stop);
        var window = db.Set<MediationCase>().Where(found => found.AcceptedOn >= ArticleWindow.FirstDay && found.AcceptedOn <= ArticleWindow.LastDay);
        return new Figures(
            await window.CountAsync(stop),
            await window.CountAsync(found => found.Outcome == CaseOutcome.Settled, stop),
            await window.CountAsync(found => rooms.Contains(found.OrganizationId), stop),
            await window.CountAsync(found => rooms.Contains(found.OrganizationId) && found.Difficulty == DifficultyLevel.Difficult, stop),
            await db.Mediators.CountAsync(stop),
            await db.Mediators.CountAsync(mediator => mediator.Employment == Hejie.Domain.Mediators.EmploymentKind.FullTime, stop),
            await db.Organizations.CountAsync(body => body.Category == OrganizationCategory.IndustryProfessional && body.Kind == OrganizationKind.MediationCommittee, stop));
    }

    private static Task<List<OrganizationId>> RoomsAsync(HejieDb db, CancellationToken stop) =>
        db.Organizations.Where(body => body.BrandRoomNumber != null).Select(body => body.Id).ToListAsync(stop);

    private sealed record Figures(int Disputes, int Settled, int AtHolders, int DifficultAtHolders, int Corps, int FullTime, int Trades);
}

public sealed class LoadingTheDemonstrationOnSqlite(SqliteDatabase database)
    : LoadingTheDemonstrationTests(database), IClassFixture<SqliteDatabase>;

public sealed class LoadingTheDemonstrationOnPostgres(PostgresDatabase database)
    : LoadingTheDemonstrationTests(database), IClassFixture<PostgresDatabase>;
