using System.Text.Json;
using Hejie.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Persons;

/// <summary>Puts what cases owe into the person index; done again, it finds everything in place.</summary>
internal sealed class PersonIndexHandler(IHejieDbFactory databases) : IOutboxHandler
{
    public string Kind => PersonFiling.Kind;

    public async Task HandleAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        foreach (var district in messages.GroupBy(message => message.DistrictCode))
        {
            await FileAsync(district.Key, [.. district.OrderBy(message => message.WrittenAt)], stop);
        }
    }

    private async Task FileAsync(string district, IReadOnlyList<OutboxMessage> messages, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        var wanted = new Dictionary<Guid, IReadOnlyList<string>>();
        foreach (var filing in messages.Select(message => JsonSerializer.Deserialize<PersonFiling>(message.Payload) ?? throw new JsonException("A filing is empty.")))
        {
            wanted[filing.CaseId] = filing.Marks;
        }
        var cases = wanted.Keys.ToList();
        var standing = await db.Set<PersonIndexEntry>().Where(entry => entry.DistrictCode == district && cases.Contains(entry.CaseId)).ToListAsync(stop);
        db.RemoveRange(standing.Where(entry => !wanted[entry.CaseId].Contains(entry.PersonHash)));
        db.AddRange(
            from filing in wanted
            from mark in filing.Value
            where !standing.Exists(entry => entry.CaseId == filing.Key && entry.PersonHash == mark)
            select new PersonIndexEntry { PersonHash = mark, DistrictCode = district, CaseId = filing.Key });
        await db.SaveChangesAsync(stop);
    }
}
