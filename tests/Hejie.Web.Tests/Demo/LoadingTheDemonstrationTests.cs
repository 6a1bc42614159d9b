using Hejie.Data;
using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Hejie.Data.Files;
using Hejie.Data.Numbering;
using Hejie.Data.Outbox;
using Hejie.Data.Persons;
using Hejie.Data.Search;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
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
        await TheNextNumberFollowsAsync(db, stop);
        await OneCaseLessIsOneLessInEachFigureAsync(db, stop);
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
        var finance = await city.Set<MediationCase>().Where(found => found.AcceptedOn <= ArticleWindow.LastDay).ToListAsync(stop);
        finance.Count.ShouldBe(31);
        finance.Count(found => found.Outcome == CaseOutcome.Settled).ShouldBe(28);
        finance.Sum(found => found.ClaimFen ?? 0).ShouldBeGreaterThan(2_000_000_00L);
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
        db.RemoveRange(await db.Set<MediationSession>().Where(session => session.CaseId == one.Id).ToListAsync(stop));
        db.RemoveRange(await db.Set<MediationAgreement>().Where(agreement => agreement.CaseId == one.Id).ToListAsync(stop));
        db.Remove(one);
        await db.SaveChangesAsync(stop);

        (await FiguresAsync(db, stop)).ShouldBe(new Figures(3532, 3530, 1654, 147, 619, 30, 11));
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
