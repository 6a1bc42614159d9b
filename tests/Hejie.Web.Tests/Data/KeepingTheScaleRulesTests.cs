using Hejie.Data.Conventions;
using Hejie.Domain;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Data;

/// <summary>The keys that let the same tables lie in one file, on one server or spread over a nation.</summary>
public abstract class KeepingTheScaleRulesTests(TestDatabase database)
{
    private const string District = "district_code";

    [Fact]
    public void Every_table_says_how_it_is_spread() =>
        Tables.Where(t => DistributionOf(t) is null).Select(t => t.Name).ShouldBeEmpty("a reference table is marked IsReferenceTable, a look-up IsLookUpBy");

    [Fact]
    public void Reference_tables_are_only_those_agreed() =>
        Tables.Where(t => DistributionOf(t) == Distribution.Reference).Select(t => t.Name)
            .ShouldBeSubsetOf(["districts", "dispute_types", "dictionaries", "data_protection_keys"]);

    [Fact]
    public void A_tenant_table_has_the_district_first_in_its_key_and_something_after_it() =>
        TenantTables.Where(t => t.PrimaryKey?.Columns is not [{ Name: District }, _, ..]).Select(t => t.Name).ShouldBeEmpty();

    [Fact]
    public void Every_type_that_belongs_to_a_district_lies_in_a_tenant_table() =>
        Types.Where(t => t.ClrType.IsAssignableTo(typeof(ITenantOwned)) && (string?)t.FindAnnotation(Distribution.Annotation)?.Value != Distribution.Tenant)
            .Select(t => t.DisplayName()).ShouldBeEmpty();

    [Fact]
    public void The_district_has_the_same_type_everywhere()
    {
        var columns = Tables.SelectMany(t => t.Columns).Where(c => c.Name == District).ToList();

        columns.ShouldAllBe(c => !c.IsNullable);
        columns.Select(c => c.StoreType).Distinct().Count().ShouldBe(1);
        columns.SelectMany(c => c.PropertyMappings).ShouldAllBe(m => m.Property.GetMaxLength() == 12);
    }

    [Fact]
    public void The_database_makes_no_value_of_its_own()
    {
        Types.SelectMany(t => t.GetProperties())
            .Where(p => p.ValueGenerated != ValueGenerated.Never || p.GetDefaultValueSql() is not null || p.GetComputedColumnSql() is not null || p.TryGetDefaultValue(out _))
            .Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_unique_is_unique_in_its_district() =>
        TenantTables.SelectMany(t => t.Indexes).Where(i => i.IsUnique && i.Columns[0].Name != District).Select(i => i.Name).ShouldBeEmpty();

    [Fact]
    public void A_key_to_another_table_stays_in_the_district()
    {
        foreach (var key in TenantTables.SelectMany(t => t.ForeignKeyConstraints))
        {
            if (DistributionOf(key.PrincipalTable) == Distribution.Tenant)
            {
                key.Columns[0].Name.ShouldBe(District, key.Name);
                key.PrincipalColumns[0].Name.ShouldBe(District, key.Name);
            }
        }
    }

    [Fact]
    public async Task No_key_in_the_database_deletes_rows()
    {
        await using var db = database.Open();
        var cascades = db.Database.IsNpgsql()
            ? "SELECT conname AS \"Value\" FROM pg_constraint WHERE contype = 'f' AND confdeltype NOT IN ('a', 'r')"
            : "SELECT name AS \"Value\" FROM sqlite_master WHERE sql LIKE '%ON DELETE CASCADE%' OR sql LIKE '%ON DELETE SET%'";

        (await db.Database.SqlQueryRaw<string>(cascades).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void A_version_is_a_number_that_the_program_raises_and_the_save_checks() =>
        Types.SelectMany(t => t.GetProperties()).Where(p => p.IsConcurrencyToken != (p.Name == "Version" && p.ClrType == typeof(int)))
            .Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}").ShouldBeEmpty();

    [Fact]
    public void Names_need_no_quotes() =>
        Tables.Select(t => t.Name).Concat(Tables.SelectMany(t => t.Columns).Select(c => c.Name)).ShouldAllBe(name => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'));

    private IModel Model
    {
        get
        {
            using var db = database.Open();
            return db.GetService<IDesignTimeModel>().Model;
        }
    }

    private IEnumerable<IEntityType> Types => Model.GetEntityTypes();

    private List<ITable> Tables => [.. Model.GetRelationalModel().Tables];

    private IEnumerable<ITable> TenantTables => Tables.Where(t => DistributionOf(t) == Distribution.Tenant);

    private static string? DistributionOf(ITable table) =>
        table.EntityTypeMappings.Select(m => m.TypeBase.FindAnnotation(Distribution.Annotation)?.Value as string).FirstOrDefault(d => d is not null);
}

public sealed class KeepingTheScaleRulesOnSqlite(SqliteDatabase database) : KeepingTheScaleRulesTests(database), IClassFixture<SqliteDatabase>;

public sealed class KeepingTheScaleRulesOnPostgres(PostgresDatabase database) : KeepingTheScaleRulesTests(database), IClassFixture<PostgresDatabase>;
