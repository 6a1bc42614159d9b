using Hejie.Domain;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Hejie.Data.Conventions;

/// <summary>How a table lies on a cluster: by district, on every node, by a column of its own, or on one node only.</summary>
public static class Distribution
{
    public const string Annotation = "Distribution";
    public const string Tenant = "tenant";
    public const string Reference = "reference";
    public const string KeyPrefix = "key:";

    /// <summary>Small, rarely written, whole on every node.</summary>
    public static EntityTypeBuilder<T> IsReferenceTable<T>(this EntityTypeBuilder<T> builder) where T : class
    {
        builder.HasAnnotation(Annotation, Reference);
        return builder;
    }

    /// <summary>A nationwide look-up, spread by the column that it is asked for.</summary>
    public static EntityTypeBuilder<T> IsLookUpBy<T>(this EntityTypeBuilder<T> builder, string column) where T : class
    {
        builder.HasAnnotation(Annotation, KeyPrefix + column);
        return builder;
    }
}

/// <summary>Whatever has the district first in its key is spread by district, parts of an aggregate too.</summary>
internal sealed class DistributionConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var type in modelBuilder.Metadata.GetEntityTypes().Where(t => t.FindAnnotation(Distribution.Annotation) is null))
        {
            if (type.FindPrimaryKey()?.Properties[0].Name == nameof(ITenantOwned.DistrictCode))
            {
                type.SetAnnotation(Distribution.Annotation, Distribution.Tenant);
            }
        }
    }
}
