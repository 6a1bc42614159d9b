using System.Data.Common;
using Hejie.Data;
using Hejie.Data.Search;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Bench;

/// <summary>The statements that an act makes, on a connection of its own: what no server above the database can beat.</summary>
internal sealed class Floor(Stage stage) : IAsyncDisposable
{
    private readonly HejieDb _db = stage.Open();
    private readonly Dictionary<string, DbCommand> _commands = [];
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

    /// <summary>The statements that registering a case makes, journal, words and outbox included, under a new id and number, in one transaction.</summary>
    public async Task<bool> InsertAsync(int user)
    {
        await _db.Database.OpenConnectionAsync();
        await using var transaction = await _db.Database.GetDbConnection().BeginTransactionAsync();
        await stage.Registration.ReplayAsync(transaction, $"370202-{1900 + user}-{++_serial:D6}");
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
}
