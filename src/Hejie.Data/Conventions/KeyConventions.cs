using Hejie.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

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

/// <summary>The database deletes nothing on its own: keys that point elsewhere restrict.</summary>
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
