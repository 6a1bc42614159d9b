using Hejie.Data.Conventions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;

namespace Hejie.Data.Postgres;

/// <summary>
/// Tenant tables cut by the hash of their district, as on a cluster but on one server: whatever key, index or query forgets
/// the district fails here first.
/// </summary>
#pragma warning disable EF1001 // as in the base class
internal sealed class PartitionedMigrationsSql(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : PostgresMigrationsSql(dependencies, options)
#pragma warning restore EF1001
{
    private const int Partitions = 4;

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (DistributionOf(model, operation) != Distribution.Tenant)
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }
        base.Generate(operation, model, builder, terminate: false);
        builder.AppendLine(" PARTITION BY HASH (district_code);");
        for (var part = 0; part < Partitions; part++)
        {
            builder.AppendLine(
                $"CREATE TABLE {operation.Name}_{part} PARTITION OF {operation.Name} FOR VALUES WITH (MODULUS {Partitions}, REMAINDER {part});");
        }
        EndStatement(builder);
    }
}
