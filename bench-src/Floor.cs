using System.Data.Common;
using Hejie.Data;
using Hejie.Data.Search;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hejie.Bench;

/// <summary>The statements that an act makes, on a connection of its own: what no server above the database can beat.</summary>
internal sealed class Floor(Stage stage) : IAsyncDisposable
{
    private readonly HejieDb _db = stage.Open();
    private readonly Dictionary<string, DbCommand> _commands = [];
    private List<(string Table, string[] Columns, List<object[]> Rows)>? _pattern;
    private int _serial;

    public async ValueTask DisposeAsync() => await _db.DisposeAsync();

    public Task<bool> ListAsync()
    {
        MediatorId? host = stage.Mediator;
        return RunAsync("list", () => Cases.Where(row => row.HostMediatorId == host).OrderByDescending(row => row.Number).Take(51).Select(row => new
        {
            row.Number,
            row.State,
            row.Type,
            row.ApplicationDate,
            row.ClaimFen,
            row.DueOn,
        }));
    }

    /// <summary>A case with its parties, mediators, deadlines and timeline, its sessions and its agreement: a statement for each.</summary>
    public async Task<bool> CaseAsync(CaseNumber number) =>
        await RunAsync($"case {number}", () => Cases.IgnoreAutoIncludes().Where(row => row.Number == number).Select(row => new { row.Id, row.State, row.Statement, row.Version }))
        & await RunAsync($"timeline {number}", () => Cases.Where(row => row.Number == number).SelectMany(row => row.Timeline))
        & await RunAsync($"parties {number}", () => Cases.Where(row => row.Number == number).SelectMany(row => row.Parties))
        & await RunAsync($"deadlines {number}", () => Cases.Where(row => row.Number == number).SelectMany(row => row.Deadlines));

    public Task<bool> SearchAsync(string phrase) =>
        RunAsync($"search {phrase}", () => _db.CasesSaying(phrase).OrderByDescending(row => row.Number).Take(50).Select(row => row.Number));

    public Task<bool> CountAsync()
    {
        var (from, until) = (new DateOnly(stage.Year, 1, 1), new DateOnly(stage.Year, 12, 31));
        return RunAsync("count", () => Cases.Where(row => row.SubdistrictCode == stage.Street && row.AcceptedOn >= from && row.AcceptedOn <= until)
            .GroupBy(row => new { row.Type, row.Outcome }).Select(group => new { group.Key.Type, group.Key.Outcome, Count = group.Count() }));
    }

    /// <summary>The rows that one new case is made of, journal included, under a new id and number, in one transaction.</summary>
    public async Task<bool> InsertAsync(int user)
    {
        await _db.Database.OpenConnectionAsync();
        var connection = _db.Database.GetDbConnection();
        _pattern ??= await PatternAsync(connection);
        await using var transaction = await connection.BeginTransactionAsync();
        var id = Guid.CreateVersion7();
        var number = $"370202-{1900 + user}-{++_serial:D6}";
        foreach (var (table, columns, rows) in _pattern)
        {
            foreach (var row in rows)
            {
                await InsertAsync(transaction, table, columns, row, id, number);
            }
        }
        await transaction.CommitAsync();
        return true;
    }

    private IQueryable<MediationCase> Cases => _db.Set<MediationCase>().AsNoTracking();

    private async Task<bool> RunAsync<T>(string name, Func<IQueryable<T>> query)
    {
        await _db.Database.OpenConnectionAsync();
        if (!_commands.TryGetValue(name, out var command))
        {
            _commands[name] = command = query().CreateDbCommand();
        }
        await using var rows = await command.ExecuteReaderAsync();
        var values = new object[rows.FieldCount];
        var found = false;
        while (await rows.ReadAsync())
        {
            rows.GetValues(values);
            found = true;
        }
        return found;
    }

    private async Task<List<(string Table, string[] Columns, List<object[]> Rows)>> PatternAsync(DbConnection connection)
    {
        var newest = await Cases.OrderByDescending(row => row.Number).Where(row => row.State == CaseState.Registered).FirstAsync();
        var id = stage.Engine == "postgres" ? $"'{newest.Id.Value}'" : $"'{newest.Id.Value}'".ToUpperInvariant();
        List<(string, string[], List<object[]>)> pattern = [];
        foreach (var (table, key) in TablesOfACase())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"select * from {table} where district_code = '370202' and {key} = {id}";
            await using var rows = await command.ExecuteReaderAsync();
            List<object[]> found = [];
            while (await rows.ReadAsync())
            {
                var values = new object[rows.FieldCount];
                rows.GetValues(values);
                found.Add(values);
            }
            pattern.Add((table, [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)], found));
        }
        return pattern;
    }

    private IEnumerable<(string Table, string Key)> TablesOfACase() =>
    [
        ("cases", "id"),
        .. _db.Model.GetEntityTypes()
            .Where(type => type.GetTableName() is { } table && table != "cases" && type.GetProperties().Any(IsCaseId) && type.FindPrimaryKey()!.Properties.Any(key => key.Name == "DistrictCode"))
            .Select(type => (type.GetTableName()!, "case_id")).Distinct(),
    ];

    private static bool IsCaseId(IProperty property) => property.GetColumnName() == "case_id";

    private static async Task InsertAsync(DbTransaction transaction, string table, string[] columns, object[] row, Guid id, string number)
    {
        await using var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"insert into {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) values ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < columns.Length; i++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = (table, columns[i]) is ("cases", "id") or (_, "case_id") ? row[i] is Guid ? id : id.ToString().ToUpperInvariant()
                : (table, columns[i]) is ("cases", "number") ? number
                : row[i];
            insert.Parameters.Add(parameter);
        }
        await insert.ExecuteNonQueryAsync();
    }
}
