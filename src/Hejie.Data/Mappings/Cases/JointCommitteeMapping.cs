using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Cases;

internal sealed class JointCommitteeMapping : IEntityTypeConfiguration<JointCommittee>
{
    public void Configure(EntityTypeBuilder<JointCommittee> builder)
    {
        builder.ToTable("CaseJointCommittees");
        builder.IsNumberedInItsCase(nameof(JointCommittee.Number));
        builder.Property(j => j.Name).HasMaxLength(200);
        builder.Property(j => j.Offer).HasJson();
        builder.HasIndex("DistrictCode", nameof(JointCommittee.OrganizationId), nameof(JointCommittee.State));
    }
}
