using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Hejie.Data.Conventions;

/// <summary>A property that only answers (no setter, no field behind it) is computed by the domain and never a relation of the row.</summary>
internal sealed class QuestionsAreNotColumns : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        var type = entityTypeBuilder.Metadata.ClrType;
        foreach (var question in type.GetProperties().Where(p => p.SetMethod is null && !HasField(type, p.Name)))
        {
            entityTypeBuilder.Ignore(question.Name);
        }
    }

    private static bool HasField(Type type, string property) =>
        type.GetField($"_{char.ToLowerInvariant(property[0])}{property[1..]}", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        || type.GetField($"<{property}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
