using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hejie.Web.Tests.Hosting;

/// <summary>Lets something happen between two questions of one request to the database, where tests of two at once would meet it only now and then.</summary>
public sealed class Interruption : DbCommandInterceptor
{
    private (Regex Table, Func<Task> Act)? _next;

    /// <summary>Does <paramref name="act"/> once, right before rows of <paramref name="table"/> are read as parts of what was read before.</summary>
    public void BeforeParts(string table, Func<Task> act) => _next = (new Regex($@"JOIN ""?{table}\b"), act);

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (_next is { } next && next.Table.IsMatch(command.CommandText))
        {
            _next = null;
            await next.Act();
        }
        return result;
    }
}
