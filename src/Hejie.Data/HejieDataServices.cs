using Hejie.Data.Ciphers;
using Hejie.Data.KeyRing;
using Hejie.Data.Migrating;
using Hejie.Data.Postgres;
using Hejie.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hejie.Data;

public static class HejieDataServices
{
    /// <summary>Registers <see cref="HejieDb"/> for each request and <see cref="IHejieDbFactory"/> for everything else.</summary>
    public static IServiceCollection AddHejieData(this IServiceCollection services, Action<HejieDataOptions> configure)
    {
        var options = new HejieDataOptions();
        configure(options);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IFieldCipher>(_ => new FieldCipher(
            options.FieldKey is { } key ? Convert.FromBase64String(key) : FieldKeyFile.ReadOrMake(options.Folder)));
        services.AddSingleton<Migrator>();
        services.AddSingleton<Verification.Verification>();
        services.AddKeyRing();
        services.AddSingleton<Files.IFileStore, Files.FolderFileStore>();
        services.AddSingleton<Demo.DemoLoader>();
        services.AddSingleton<Outbox.IOutboxHandler, Persons.PersonIndexHandler>().AddSingleton<Outbox.OutboxDispatch>();
        services.AddScoped(_ => new Scope(options.District));
        services.AddScoped(provider => provider.GetRequiredService<IHejieDbFactory>().Open(provider.GetRequiredService<Scope>()));
        return options.Postgres is { } connection ? services.AddPostgres(connection, options.Partitioned) : services.AddSqlite(options.SqlitePath);
    }

    internal static IServiceCollection AddContext<TContext>(
        this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> use) where TContext : HejieDb =>
        services.AddPooledDbContextFactory<TContext>((provider, options) =>
        {
            use(provider, options);
            options.ReplaceService<IModelCacheKeyFactory, CipherModelKey>();
            options.AddInterceptors(provider.GetServices<IInterceptor>());
        }).AddSingleton<IHejieDbFactory, HejieDbFactory<TContext>>();
}
