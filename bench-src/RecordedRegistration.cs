using System.Data.Common;
using Hejie.Data.Numbering;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hejie.Bench;

/// <summary>Everything that one registration sends to the database, taken down once and sent again without anything above it.</summary>
internal sealed class RecordedRegistration(MediationCase registered, IReadOnlyList<(string Text, IReadOnlyList<(string Name, object? Value)> Parameters)> statements)
{
    /// <summary>Registers a case like the newest that waits for review.</summary>
    public static async Task<RecordedRegistration> OfAsync(Stage stage)
    {
        await using var db = stage.Open();
        var like = await db.Set<MediationCase>().AsNoTracking().Where(row => row.State == CaseState.Registered).OrderByDescending(row => row.Number).FirstAsync();
        var moment = new Moment(Actor.Job("370202", "bench"), TimeProvider.System.GetUtcNow().UtcDateTime, HolidayCalendar.Standard);
        List<(string, IReadOnlyList<(string, object?)>)> statements = [];
        stage.Recorder.Record(statements);
        var registered = await db.InOneTransactionAsync(async stop =>
        {
            var year = moment.Today.Year;
            var number = CaseNumber.Of("370202", year, await db.NextNumberAsync(NumberSeries.Cases, year, stop));
            var mediation = MediationCase.Register(Copy(like, number, moment), moment, out var refusal) ?? throw new InvalidOperationException(refusal!.Code);
            db.Add(mediation);
            await db.SaveChangesAsync(stop);
            return mediation;
        });
        stage.Recorder.Record(null);
        return new RecordedRegistration(registered, statements);
    }

    public async Task ReplayAsync(DbTransaction transaction, string number)
    {
        var id = Guid.CreateVersion7();
        foreach (var (text, parameters) in statements)
        {
            await using var command = transaction.Connection!.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, text);
            foreach (var (name, value) in parameters)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, Anew(text, value, id, number) ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>The value, or a new one where two rows may not share it: the ids of the case and of its message, its number, the place of its words.</summary>
    private object? Anew(string text, object? value, Guid id, string number) => value switch
    {
        Guid old when old == registered.Id.Value => id,
        Guid when text.Contains("INTO \"outbox\"", StringComparison.Ordinal) || text.Contains("INTO outbox", StringComparison.Ordinal) => Guid.CreateVersion7(),
        string old when old == registered.Number.Text => number,
        long when text.Contains("INTO case_texts", StringComparison.Ordinal) => Random.Shared.NextInt64(),
        _ => value,
    };

    private static Registration Copy(MediationCase like, CaseNumber number, Moment moment) => new()
    {
        Id = CaseId.New(moment.Now),
        Number = number,
        Type = like.Type,
        ApplicationDate = moment.Today,
        SubdistrictCode = like.SubdistrictCode,
        CommunityCode = like.CommunityCode,
        Statement = like.Statement,
        Requests = like.Requests,
        ClaimFen = like.ClaimFen,
        Organization = like.OrganizationId,
        Parties = [.. like.Parties.Select(party => new PartyDetails { Role = party.Role, Name = party.Name, IdNumber = party.IdNumber, Phone = party.Phone, BirthDate = party.BirthDate })],
    };
}

/// <summary>Takes commands down while it is told to.</summary>
internal sealed class CommandRecorder : DbCommandInterceptor
{
    private List<(string, IReadOnlyList<(string, object?)>)>? _into;

    public void Record(List<(string Text, IReadOnlyList<(string Name, object? Value)> Parameters)>? into) => _into = into;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Take(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Take(command);
        return ValueTask.FromResult(result);
    }

    private void Take(DbCommand command) =>
        _into?.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
}
