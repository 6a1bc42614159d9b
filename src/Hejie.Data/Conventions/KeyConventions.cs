using Hejie.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Hejie.Data.Conventions;

/// <summary>Every district code has the same type and length, in whatever table it stands; no key is made by the database.</summary>
internal sealed class DistrictCodeConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()))
        {
            if (property.Name == nameof(ITenantOwned.DistrictCode))
            {
                property.SetMaxLength(12);
            }
            if (property.IsKey())
            {
                property.SetValueGenerated(ValueGenerated.Never);
            }
        }
    }
}

/// <summary>The database deletes nothing on its own: keys that point elsewhere restrict. (Parts of an aggregate: see <see cref="KeysThatHold"/>.)</summary>
internal sealed class NoCascadeConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var foreignKey in modelBuilder.Metadata.GetEntityTypes().SelectMany(t => t.GetDeclaredForeignKeys()).Where(k => !k.IsOwnership))
        {
            foreignKey.SetDeleteBehavior(DeleteBehavior.Restrict);
        }
    }
}

/// <summary>
/// EF Core wants the key of an aggregate's parts to cascade, and its snapshot cannot say otherwise; the tables are made
/// without it, so that a row deleted by hand never takes its journal with it.
/// </summary>
internal static class KeysThatHold
{
    public static void Restrict(this CreateTableOperation table) => table.ForeignKeys.ForEach(key => key.OnDelete = ReferentialAction.Restrict);
}
