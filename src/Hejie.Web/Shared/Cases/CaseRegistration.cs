using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case that was registered, or why it was not.</summary>
public sealed record Registered(MediationCase? Case, Refusal? Refusal);

/// <summary>Writes a new case into the register: its number and the case in one transaction, so that no number is lost.</summary>
public sealed class CaseRegistration(HejieDb db, CaseFiles files)
{
    /// <param name="describe">The application under the number that it gets.</param>
    /// <param name="goOn">What else is done to the case in the same save; a refusal there undoes the registration too.</param>
    public async Task<Registered> RegisterAsync(
        Func<CaseNumber, Registration> describe, Actor actor, Func<MediationCase, Moment, Task<Refusal?>>? goOn, CancellationToken stop)
    {
        var moment = files.MomentOf(actor);
        try
        {
            return new Registered(await db.InOneTransactionAsync(token => RegisterOnceAsync(describe, moment, goOn, token), stop), null);
        }
        catch (UndoneException undone)
        {
            db.ChangeTracker.Clear();
            return new Registered(null, undone.Refusal);
        }
        catch (DbUpdateException second) when (db.IsDuplicate(second))
        {
            // The same form was sent twice: the case of the first sending has its id.
            db.ChangeTracker.Clear();
            var id = describe(CaseNumber.Of(db.Scope.District, moment.Today.Year, 1)).Id;
            return new Registered(await db.Set<MediationCase>().AsNoTracking().SingleAsync(c => c.Id == id, stop), null);
        }
    }

    private async Task<MediationCase> RegisterOnceAsync(
        Func<CaseNumber, Registration> describe, Moment moment, Func<MediationCase, Moment, Task<Refusal?>>? goOn, CancellationToken stop)
    {
        var year = moment.Today.Year;
        var number = CaseNumber.Of(db.Scope.District, year, await db.NextNumberAsync(NumberSeries.Cases, year, stop));
        var mediation = MediationCase.Register(describe(number), moment, out var refusal) ?? throw new UndoneException(refusal!);
        db.Add(mediation);
        if (goOn is not null && await goOn(mediation, moment) is { } second)
        {
            throw new UndoneException(second);
        }
        await db.SaveChangesAsync(stop);
        return mediation;
    }

    /// <summary>Leaves the transaction without committing it; the number goes back into its series.</summary>
    private sealed class UndoneException(Refusal refusal) : Exception
    {
        public Refusal Refusal { get; } = refusal;
    }
}
