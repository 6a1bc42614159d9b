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
    // In milliseconds by the clock on the wall: a machine under load may let a thread wait for a second, and that is no fault of the statement.
    private const int Patience = 60_000;

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
        return sql.Split(';').Where(statement => !AsksNothing().IsMatch(statement))
            .Select(statement => FirstWithoutDistrict(statement, [.. Mentions().Matches(statement).Where(m => tenantTables.Contains(m.Groups["table"].Value))]))
            .FirstOrDefault(table => table is not null);
    }

    // A table inside a derived one is held by the outer comparison: then there are as many comparisons as tables.
    private static string? FirstWithoutDistrict(string statement, List<Match> mentions)
    {
        var enough = Comparisons().Count(statement) >= mentions.Count;
        return mentions
            .Where(mention => !SaysDistrict(statement, mention.Groups["alias"].Value) && !(enough && PassesDistrictOn(statement, mention.Groups["alias"].Value)))
            .Select(mention => mention.Groups["table"].Value).FirstOrDefault();
    }

    private static bool PassesDistrictOn(string statement, string alias) =>
        alias.Length > 0 && Regex.IsMatch(statement, $"\"?\\b{Regex.Escape(alias)}\"?\\.\"?district_code\"?\\s*(,|FROM\\b)", RegexOptions.None, TimeSpan.FromMilliseconds(Patience));

    private static bool SaysDistrict(string statement, string alias)
    {
        var column = alias.Length > 0 ? $"\"?{Regex.Escape(alias)}\"?\\.\"?district_code\"?" : "(?<![.\\w])\"?district_code\"?";
        return Regex.IsMatch(statement, $"{column}\\s*(=|IN\\b)|=\\s*{column}", RegexOptions.None, TimeSpan.FromMilliseconds(Patience));
    }

    private static HashSet<string> TenantTables(HejieDb db) => Known.GetOrAdd(db.GetType(), _ =>
        [.. db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(t => (string?)t.FindAnnotation(Distribution.Annotation)?.Value == Distribution.Tenant).Select(t => t.GetTableName()!)]);

    [GeneratedRegex("""district_code"?\s*=|=\s*"?\w+"?\."?district_code"?(?!"?\s*=)""", RegexOptions.None, Patience)]
    private static partial Regex Comparisons();

    // What EF Core makes of a condition that cannot hold.
    [GeneratedRegex("""\bWHERE\s+(?:0|FALSE)\s*(?:LIMIT\b|ORDER\b|$)""", RegexOptions.None, Patience)]
    private static partial Regex AsksNothing();

    [GeneratedRegex("""\b(?:FROM|JOIN|UPDATE)\s+"?(?<table>\w+)"?(?:\s+AS\s+"?(?<alias>\w+)"?)?""", RegexOptions.None, Patience)]
    private static partial Regex Mentions();
}
