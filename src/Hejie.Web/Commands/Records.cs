using Hejie.Data;
using Hejie.Data.Migrating;

namespace Hejie.Web.Commands;

/// <summary>The records that the settings name, and how their schema stands to this program.</summary>
internal static class Records
{
    public static void AddRecords(this WebApplicationBuilder builder) =>
        builder.Services.AddHejieData(options => builder.Configuration.GetSection("Hejie").Bind(options));

    public static HejieDb OpenRecords(this IServiceProvider services) => services.GetRequiredService<IHejieDbFactory>().Open(new Scope());

    /// <summary>Looks whether this program may work on the database as it is.</summary>
    /// <returns>Null when it may; otherwise the sentence to show.</returns>
    public static async Task<string?> WhyNotUsableAsync(this IServiceProvider services, CancellationToken stop = default)
    {
        await using var db = services.OpenRecords();
        var schema = await SchemaState.ReadAsync(db, stop);
        return schema switch
        {
            { Unknown.Count: > 0 } => CommandTexts.Of("DatabaseNewer"),
            { Missing.Count: > 0 } => CommandTexts.Of("DatabaseOlder"),
            _ => null,
        };
    }
}
