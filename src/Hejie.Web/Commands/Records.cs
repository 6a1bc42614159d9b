using Hejie.Data;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Commands;

/// <summary>Whether the database and this program were made for each other.</summary>
public enum SchemaAge
{
    Current,
    Older,
    Newer,
}

/// <summary>The records that the settings name, and how their schema stands to this program.</summary>
internal static class Records
{
    public static void AddRecords(this WebApplicationBuilder builder) =>
        builder.Services.AddHejieData(options => builder.Configuration.GetSection("Hejie").Bind(options));

    public static HejieDb OpenRecords(this IServiceProvider services) =>
        services.GetRequiredService<IHejieDbFactory>().Open(services.GetRequiredService<HejieDataOptions>().District);

    public static async Task<SchemaAge> SchemaAgeAsync(this HejieDb db, CancellationToken stop = default)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
        return applied.Except(known).Any() ? SchemaAge.Newer
            : known.Except(applied).Any() ? SchemaAge.Older
            : SchemaAge.Current;
    }
}
