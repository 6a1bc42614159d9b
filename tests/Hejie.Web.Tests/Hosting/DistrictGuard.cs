using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Hejie.Data;
using Hejie.Data.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hejie.Web.Tests.Hosting;

/// <summary>
/// Fails each statement of a test that reads or changes a tenant table without saying which district, unless it is tagged
/// <c>cross-district</c>: on a cluster it would ask every node.
/// </summary>
internal sealed partial class DistrictGuard : DbCommandInterceptor
{
    private static readonly ConcurrentDictionary<Type, HashSet<string>> Known = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Checked(command, eventData, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Checked(command, eventData, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Checked(command, eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Checked(command, eventData, result));

    private static T Checked<T>(DbCommand command, CommandEventData eventData, T result) =>
        eventData is { Context: HejieDb db, CommandSource: not CommandSource.Migrations } && WhyNot(command.CommandText, TenantTables(db)) is { } table
            ? throw new InvalidOperationException($"{table} is asked without its district:\n{command.CommandText}")
            : result;

    /// <returns>The table that is asked across districts, or null when all is well.</returns>
    internal static string? WhyNot(string sql, ISet<string> tenantTables)
    {
        if (sql.Contains("-- cross-district", StringComparison.Ordinal))
        {
            return null;
        }
        return sql.Split(';').Where(statement => !AsksNothing().IsMatch(statement)).SelectMany(statement => Mentions().Matches(statement).Select(mention => (statement, mention)))
            .Where(m => tenantTables.Contains(m.mention.Groups["table"].Value) && !SaysDistrict(m.statement, m.mention.Groups["alias"].Value))
            .Select(m => m.mention.Groups["table"].Value).FirstOrDefault();
    }

    private static bool SaysDistrict(string statement, string alias)
    {
        var column = alias.Length > 0 ? $"\"?{Regex.Escape(alias)}\"?\\.\"?district_code\"?" : "(?<![.\\w])\"?district_code\"?";
        return Regex.IsMatch(statement, $"{column}\\s*(=|IN\\b)|=\\s*{column}", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static HashSet<string> TenantTables(HejieDb db) => Known.GetOrAdd(db.GetType(), _ =>
        [.. db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(t => (string?)t.FindAnnotation(Distribution.Annotation)?.Value == Distribution.Tenant).Select(t => t.GetTableName()!)]);

    // What EF Core makes of a condition that cannot hold.
    [GeneratedRegex("""\bWHERE\s+(?:0|FALSE)\s*(?:LIMIT\b|ORDER\b|$)""", RegexOptions.None, 1000)]
    private static partial Regex AsksNothing();

    [GeneratedRegex("""\b(?:FROM|JOIN|UPDATE)\s+"?(?<table>\w+)"?(?:\s+AS\s+"?(?<alias>\w+)"?)?""", RegexOptions.None, 1000)]
    private static partial Regex Mentions();
}
