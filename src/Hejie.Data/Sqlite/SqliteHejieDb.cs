using System.Buffers.Binary;
using Hejie.Data.Ciphers;
using Hejie.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Hejie.Data.Sqlite;

/// <summary>The records in one file beside the program.</summary>
public sealed class SqliteHejieDb(DbContextOptions<SqliteHejieDb> options) : HejieDb(options)
{
    private const int PrimaryKeyTaken = 1555, UniqueValueTaken = 2067;

    public override bool IsDuplicate(DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or UniqueValueTaken };

    internal override IQueryable<CaseText> TextsWith(IReadOnlyList<string> grams)
    {
        var asked = string.Join(' ', grams.Select(gram => $"\"{gram}\"")); // all of them
        return Set<CaseText>().FromSql($"SELECT district_code, case_id FROM case_texts WHERE case_texts MATCH {asked} AND district_code = {Scope.District}").AsNoTracking();
    }

    private protected override async Task<IDisposable?> TakeWriteTurnAsync(CancellationToken stop) =>
        await SqliteWriteTurn.TakeAsync(Database.GetConnectionString()!, stop);

    // The row number comes from the random part of the id, so that writing the words again takes the old ones' place.
    private protected override Task WriteWordsAsync(CaseWords words, CancellationToken stop)
    {
        var row = BinaryPrimitives.ReadInt64BigEndian(words.CaseId.ToByteArray(bigEndian: true).AsSpan(8)) & long.MaxValue;
        var text = string.Join(' ', words.Grams);
        return Database.ExecuteSqlAsync(
            $"INSERT OR REPLACE INTO case_texts (rowid, grams, district_code, case_id) VALUES ({row}, {text}, {words.DistrictCode}, {words.CaseId})", stop);
    }
}

internal sealed class SqliteHejieDbDesign : IDesignTimeDbContextFactory<SqliteHejieDb>
{
    public SqliteHejieDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteHejieDb>()
        .UseSqlite()
        .UseApplicationServiceProvider(new ServiceCollection().AddSingleton<IFieldCipher, NoCipher>().BuildServiceProvider())
        .Options);
}
