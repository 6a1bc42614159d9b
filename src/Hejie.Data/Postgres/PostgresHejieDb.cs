using Hejie.Data.Ciphers;
using Hejie.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Hejie.Data.Postgres;

/// <summary>The records on a PostgreSQL server, alone, under Patroni or under Citus.</summary>
public sealed class PostgresHejieDb(DbContextOptions<PostgresHejieDb> options) : HejieDb(options)
{
    public override bool IsDuplicate(DbUpdateException failure) =>
        failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    internal override IQueryable<CaseText> TextsWith(IReadOnlyList<string> grams)
    {
        var asked = string.Join(" & ", grams.Select(gram => $"'{gram}'")); // letters and digits only
        return Set<CaseText>().FromSql($"SELECT district_code, case_id FROM case_texts WHERE district_code = {Scope.District} AND grams @@ CAST({asked} AS tsquery)").AsNoTracking();
    }

    private protected override Task WriteWordsAsync(CaseWords words, CancellationToken stop)
    {
        var grams = words.Grams.ToArray();
        return Database.ExecuteSqlAsync(
            $"""
            INSERT INTO case_texts (district_code, case_id, grams) VALUES ({words.DistrictCode}, {words.CaseId}, array_to_tsvector({grams}))
            ON CONFLICT (district_code, case_id) DO UPDATE SET grams = EXCLUDED.grams
            """,
            stop);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<CaseText>(text =>
        {
            text.Property<NpgsqlTsVector>("Grams");
            text.HasIndex("Grams").HasMethod("gin");
        });
    }
}

internal sealed class PostgresHejieDbDesign : IDesignTimeDbContextFactory<PostgresHejieDb>
{
    public PostgresHejieDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresHejieDb>()
        .UseNpgsql()
        .UseApplicationServiceProvider(new ServiceCollection().AddSingleton<IFieldCipher, NoCipher>().BuildServiceProvider())
        .Options);
}
