using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Hejie.Data.Conventions;

/// <summary>Tables, columns, keys and indexes are named in snake_case, so that nobody needs quotes in psql.</summary>
internal sealed partial class SnakeCaseConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var types = modelBuilder.Metadata.GetEntityTypes().Where(t => t.GetTableName() is not null).ToList();
        NameColumns(types);
        foreach (var type in types)
        {
            type.SetTableName(Snake(type.GetTableName()!));
        }
        foreach (var type in types)
        {
            NameKeys(type);
        }
    }

    // All names are asked before any is set: a part of a row takes its key's column name from the owner.
    private static void NameColumns(List<IConventionEntityType> types)
    {
        var names = from type in types
                    let table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema())
                    from property in type.GetDeclaredProperties()
                    let name = property.GetColumnName(table)
                    where name is not null
                    select (property, Snake(name));
        foreach (var (property, name) in names.ToList())
        {
            property.SetColumnName(name);
        }
    }

    private static void NameKeys(IConventionEntityType type)
    {
        foreach (var key in type.GetDeclaredKeys())
        {
            key.SetName(key.GetName() is { } name ? Snake(name) : null);
        }
        foreach (var foreignKey in type.GetDeclaredForeignKeys())
        {
            foreignKey.SetConstraintName(foreignKey.GetConstraintName() is { } name ? Snake(name) : null);
        }
        foreach (var index in type.GetDeclaredIndexes())
        {
            index.SetDatabaseName(index.GetDatabaseName() is { } name ? Snake(name) : null);
        }
    }

    internal static string Snake(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordStart();
}
