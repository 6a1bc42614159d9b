using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case that was registered, or why it was not.</summary>
/// <param name="Like">The earlier cases that it is like.</param>
public sealed record Registered(MediationCase? Case, Refusal? Refusal, IReadOnlyList<LikeCase> Like);

/// <summary>Writes a new case into the register, with what it is like: its number and the case in one transaction, so that no number is lost.</summary>
public sealed class CaseRegistration(HejieDb db, CaseFiles files, LikeCases likeCases, CaseEstates estates)
{
    /// <param name="describe">The application under the number that it gets.</param>
    /// <param name="goOn">What else is done to the case in the same save; a refusal there undoes the registration too.</param>
    public async Task<Registered> RegisterAsync(
        Func<CaseNumber, Registration> describe, Actor actor, Func<MediationCase, Moment, Task<Refusal?>>? goOn, CancellationToken stop)
    {
        var moment = files.MomentOf(actor);
        var unnumbered = describe(CaseNumber.Of(db.Scope.District, moment.Today.Year, 1));
        var like = await likeCases.OfAsync(unnumbered, moment, stop);
        try
        {
            var registered = await db.InOneTransactionAsync(token => RegisterOnceAsync(number => describe(number) with { Like = like }, moment, goOn, token), stop);
            return new Registered(registered, null, like);
        }
        catch (UndoneException undone)
        {
            db.ChangeTracker.Clear();
            return new Registered(null, undone.Refusal, like);
        }
        catch (DbUpdateException second) when (db.IsDuplicate(second))
        {
            // The same form was sent twice: the case of the first sending has its id.
            db.ChangeTracker.Clear();
            return new Registered(await db.Set<MediationCase>().AsNoTracking().SingleAsync(c => c.Id == unnumbered.Id, stop), null, like);
        }
    }

    private async Task<MediationCase> RegisterOnceAsync(
        Func<CaseNumber, Registration> describe, Moment moment, Func<MediationCase, Moment, Task<Refusal?>>? goOn, CancellationToken stop)
    {
        var year = moment.Today.Year;
        var number = CaseNumber.Of(db.Scope.District, year, await db.NextNumberAsync(NumberSeries.Cases, year, stop));
        var application = describe(number);
        var mediation = MediationCase.Register(application, moment, out var refusal) ?? throw new UndoneException(refusal!);
        db.Add(mediation);
        db.AddRange(RelatedCase.Of(mediation, application, moment));
        if (await estates.NamedInAsync(mediation, stop) is { } estate && mediation.PlaceInEstate(estate, moment) is { } misplaced)
        {
            throw new UndoneException(misplaced);
        }
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
