using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Cases;

/// <summary>A part of a case that the case numbers itself and that is read with it only where the journal knows of one.</summary>
internal static class NumberedParts
{
    public static void IsNumberedInItsCase<T>(this EntityTypeBuilder<T> part, string number) where T : class
    {
        part.Property<string>("DistrictCode");
        part.Property<CaseId>("CaseId");
        part.HasKey("DistrictCode", "CaseId", number);
        part.Property<int>(number).ValueGeneratedNever();
    }
}
