using Hejie.Data.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace Hejie.Data.Postgres;

/// <summary>
/// One set of migrations for PostgreSQL and Citus: each table is made without its foreign keys, spread when the extension is
/// there, and only then tied to the others. Without Citus the extra statements do nothing.
/// </summary>
#pragma warning disable EF1001 // the base class asks for the provider's options, which have no public face
internal class PostgresMigrationsSql(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    private const string OneShardAtATime = "SELECT set_config('citus.multi_shard_modify_mode', 'sequential', true);";

    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default)
    {
        var ordered = new List<MigrationOperation> { new SqlOperation { Sql = OneShardAtATime } };
        var ties = new List<MigrationOperation>();
        foreach (var operation in operations)
        {
            ordered.Add(operation);
            if (operation is CreateTableOperation table)
            {
                table.Restrict();
                ties.AddRange(table.ForeignKeys);
                table.ForeignKeys.Clear();
                ordered.AddRange(Spread(table.Name, DistributionOf(model, table)));
            }
        }
        return base.Generate([.. ordered, .. ties], model, options);
    }

    protected static string? DistributionOf(IModel? model, CreateTableOperation table) =>
        model?.GetRelationalModel().FindTable(table.Name, table.Schema)?.EntityTypeMappings
            .Select(m => m.TypeBase.FindAnnotation(Distribution.Annotation)?.Value as string).FirstOrDefault(d => d is not null);

    private static IEnumerable<SqlOperation> Spread(string table, string? distribution)
    {
        var call = distribution switch
        {
            Distribution.Tenant => $"create_distributed_table('{table}', 'district_code')",
            Distribution.Reference => $"create_reference_table('{table}')",
            not null when distribution.StartsWith(Distribution.KeyPrefix, StringComparison.Ordinal) =>
                $"create_distributed_table('{table}', '{distribution[Distribution.KeyPrefix.Length..]}', colocate_with => 'none')",
            _ => null,
        };
        if (call is not null)
        {
            yield return new SqlOperation
            {
                Sql = $"DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'citus') THEN PERFORM {call}; END IF; END $$;",
            };
        }
    }
}
