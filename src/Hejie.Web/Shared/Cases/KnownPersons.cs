using Hejie.Data;
using Hejie.Data.Ciphers;
using Hejie.Data.Persons;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.People;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case in which somebody stands beside the one at hand.</summary>
public sealed record OtherCase(CaseNumber Number, DisputeType Type, CaseState State, DateOnly ApplicationDate);

/// <param name="Readable">Those that the asker may read, newest first.</param>
/// <param name="Elsewhere">How many more there are; nothing else is told of them.</param>
public sealed record OtherCases(IReadOnlyList<OtherCase> Readable, int Elsewhere)
{
    public int Count => Readable.Count + Elsewhere;
}

/// <summary>Finds the other cases of a person or organisation by ID number, credit code or telephone.</summary>
public sealed class KnownPersons(HejieDb db, IFieldCipher cipher)
{
    private const int Most = 100;

    /// <summary>What is typed wrongly finds nothing; its field says so when the form is sent.</summary>
    public async Task<OtherCases> OfAsync(string? idNumber, string? creditCode, string? phone, Actor actor, CancellationToken stop)
    {
        var marks = PersonMarks.Of(
            cipher,
            IdNumber.TryParse(idNumber, null, out var id) ? id.Text : null,
            CreditCode.TryParse(creditCode, null, out var code) ? code.Text : null,
            phone).ToList();
        var all = await db.CasesOfAsync(marks, stop);
        var here = all.Where(found => found.DistrictCode == db.Scope.District).Select(found => new CaseId(found.CaseId)).Take(Most).ToList();
        var readable = here.Count == 0 ? [] : await db.Set<MediationCase>().VisibleTo(actor).Where(c => here.Contains(c.Id))
            .OrderByDescending(c => c.Number).Select(c => new OtherCase(c.Number, c.Type, c.State, c.ApplicationDate)).ToListAsync(stop);
        return new OtherCases(readable, all.Count - readable.Count);
    }

    /// <summary>By number of the party: the earlier cases in which it stands and which the asker may read, newest first.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<OtherCase>>> EarlierAsync(MediationCase mediation, Actor actor, CancellationToken stop)
    {
        if (!CaseVisibility.SeesLists(actor))
        {
            return mediation.Parties.ToDictionary(party => party.Number, _ => (IReadOnlyList<OtherCase>)[]);
        }
        var marks = mediation.Parties.ToDictionary(party => party.Number, party => PersonMarks.Of(cipher, party).ToHashSet(StringComparer.Ordinal));
        var entries = await db.EntriesOfAsync([.. marks.Values.SelectMany(own => own).Distinct()], Most * mediation.Parties.Count, stop);
        var (ids, number) = (entries.Select(entry => new CaseId(entry.CaseId)).Where(id => id != mediation.Id).Distinct().ToList(), mediation.Number);
        var readable = ids.Count == 0 ? [] : await db.Set<MediationCase>().VisibleTo(actor).Where(c => ids.Contains(c.Id) && c.Number < number)
            .OrderByDescending(c => c.Number).Select(c => new { c.Id, Case = new OtherCase(c.Number, c.Type, c.State, c.ApplicationDate) }).ToListAsync(stop);
        return marks.ToDictionary(party => party.Key, party => (IReadOnlyList<OtherCase>)
        [
            .. readable.Where(found => entries.Exists(entry => entry.CaseId == found.Id.Value && party.Value.Contains(entry.Mark))).Select(found => found.Case),
        ]);
    }
}
