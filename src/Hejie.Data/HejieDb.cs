using System.Reflection;
using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Hejie.Data;

/// <summary>The district's records. The two that derive from it own a migrations folder and a search each.</summary>
public abstract class HejieDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Name of the query filter that keeps a unit of work inside its district.</summary>
    public const string DistrictFilter = "district";

    /// <summary>Which district this context works for; asking a tenant table without one throws.</summary>
    public Scope Scope { get; set; } = new();

    public DbSet<District> Districts => Set<District>();
    public DbSet<Subdistrict> Subdistricts => Set<Subdistrict>();
    public DbSet<Community> Communities => Set<Community>();
    public DbSet<MediationOrganization> Organizations => Set<MediationOrganization>();
    public DbSet<Mediator> Mediators => Set<Mediator>();
    public DbSet<MediatorPost> MediatorPosts => Set<MediatorPost>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<AccountPasskey> AccountPasskeys => Set<AccountPasskey>();
    public DbSet<LoginName> LoginNames => Set<LoginName>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<AccessLogEntry> AccessLog => Set<AccessLogEntry>();

    /// <summary>
    /// Makes the save fail with <see cref="DbUpdateConcurrencyException"/> unless the stored version is the one the person saw.
    /// </summary>
    public void Expect(object entity, int seenVersion) => Entry(entity).Property("Version").OriginalValue = seenVersion;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.ConvertIds(typeof(ITenantOwned).Assembly, typeof(HejieDb).Assembly);
        configurationBuilder.Conventions.Add(_ => new QuestionsAreNotColumns());
        configurationBuilder.Conventions.Add(_ => new SnakeCaseConvention());
        configurationBuilder.Conventions.Add(_ => new DistrictCodeConvention());
        configurationBuilder.Conventions.Add(_ => new NoCascadeConvention());
        configurationBuilder.Conventions.Add(_ => new DistributionConvention());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HejieDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            Keep.MakeGenericMethod(type.ClrType).Invoke(this, [modelBuilder]);
        }
        modelBuilder.EncryptWith(this.GetService<IFieldCipher>());
    }

    private static readonly MethodInfo Keep = typeof(HejieDb).GetMethod(nameof(KeepInDistrict), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private void KeepInDistrict<T>(ModelBuilder modelBuilder) where T : class, ITenantOwned =>
        modelBuilder.Entity<T>().HasQueryFilter(DistrictFilter, row => row.DistrictCode == Scope.District);
}
