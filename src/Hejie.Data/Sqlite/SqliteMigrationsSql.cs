using Hejie.Data.Conventions;
using Hejie.Data.Search;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Hejie.Data.Sqlite;

/// <summary>Makes the words of cases a full-text table that keeps the index but not the text.</summary>
internal sealed class SqliteMigrationsSql(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    // The ascii tokenizer breaks at spaces and leaves every other character of a piece alone; C# has cut and folded already.
    private const string Words = $"""
        CREATE VIRTUAL TABLE {CaseText.Table} USING fts5(
            grams, district_code UNINDEXED, case_id UNINDEXED,
            content='', contentless_delete=1, contentless_unindexed=1, detail=none, tokenize='ascii');
        """;

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (operation.Name != CaseText.Table)
        {
            operation.Restrict();
            base.Generate(operation, model, builder, terminate: false);
            builder.AppendLine(IsPart(operation) ? " WITHOUT ROWID;" : ";");
        }
        else
        {
            builder.AppendLine(Words);
        }
        EndStatement(builder);
    }

    // The parts of an aggregate lie side by side in the order of their key: a case's journal is a few pages, not one a row.
    private static bool IsPart(CreateTableOperation table) => table.PrimaryKey?.Columns.Length > 2;
}
