using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>One asking of a court, as lists show it: no names of parties, and no free words of the court, which may hold some.</summary>
public sealed record ConfirmationRow(
    CaseNumber Number,
    int Asking,
    DisputeType Type,
    string Committee,
    ConfirmationState State,
    string? Court,
    DateOnly? AppliedOn,
    string? CaseMark,
    DateOnly? EndedOn,
    ConfirmationGround? Ground)
{
    /// <summary>Where the next page goes on.</summary>
    public string Key => $"{Number}.{Asking.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>Which askings to list.</summary>
public sealed record ConfirmationFilter(ConfirmationState? State, ConfirmationGround? Ground, DateOnly? From, DateOnly? To)
{
    public bool IsNarrow => this != new ConfirmationFilter(null, null, null, null);
}

/// <summary>The askings of the cases that somebody may read, newest case first: how courts judge our agreements.</summary>
public sealed class ConfirmationList(HejieDb db)
{
    public Task<List<ConfirmationRow>> ReadAsync(Actor actor, ConfirmationFilter filter, string? after, int most, CancellationToken stop)
    {
        var askings = Narrowed(filter);
        var found =
            from c in db.Set<MediationCase>().AsNoTracking().LookedAfterBy(actor)
            join j in askings on new { c.DistrictCode, CaseId = c.Id } equals new { j.DistrictCode, j.CaseId }
            join body in db.Set<MediationOrganization>() on new { c.DistrictCode, Id = c.OrganizationId } equals new { body.DistrictCode, body.Id }
            select new { Case = c, Asking = j, Committee = body.Name };
        if (after?.Split('.') is [var number, var place] && CaseNumber.TryParse(number, null, out var last)
            && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var asking))
        {
            found = found.Where(row => row.Case.Number < last || (row.Case.Number == last && row.Asking.Number < asking));
        }
        return found.OrderByDescending(row => row.Case.Number).ThenByDescending(row => row.Asking.Number).Take(most)
            .Select(row => new ConfirmationRow(
                row.Case.Number, row.Asking.Number, row.Case.Type, row.Committee, row.Asking.State, row.Asking.Court, row.Asking.AppliedOn,
                row.Asking.CaseMark, row.Asking.EndedOn, row.Asking.Ground))
            .ToListAsync(stop);
    }

    private IQueryable<JudicialConfirmation> Narrowed(ConfirmationFilter filter)
    {
        IQueryable<JudicialConfirmation> askings = db.Set<JudicialConfirmation>();
        if (filter.State is { } state)
        {
            askings = askings.Where(j => j.State == state);
        }
        if (filter.Ground is { } ground)
        {
            askings = askings.Where(j => j.Ground == ground);
        }
        if (filter.From is { } from)
        {
            askings = askings.Where(j => j.AppliedOn >= from);
        }
        if (filter.To is { } to)
        {
            askings = askings.Where(j => j.AppliedOn <= to);
        }
        return askings;
    }
}
