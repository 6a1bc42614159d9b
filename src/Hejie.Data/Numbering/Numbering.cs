using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Numbering;

public static class Numbering
{
    /// <summary>
    /// Takes the next number of a series, from 1 each year, without gaps: it is given back when the transaction that it is
    /// taken in does not commit. Others who want one wait until then.
    /// </summary>
    /// <exception cref="InvalidOperationException">Asked outside <see cref="HejieDb.InOneTransactionAsync"/>.</exception>
    public static async Task<int> NextNumberAsync(this HejieDb db, string series, int year, CancellationToken stop = default)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken in the transaction of what it numbers.");
        }
        if (await RaiseAsync(db, series, year, stop) == 0)
        {
            // Whoever starts the year second waits here for the first.
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO number_series (district_code, series, year, next) VALUES ({db.Scope.District}, {series}, {year}, 1) ON CONFLICT DO NOTHING", stop);
            await RaiseAsync(db, series, year, stop);
        }
        return await Of(db, series, year).Select(s => s.Next).SingleAsync(stop) - 1;
    }

    private static Task<int> RaiseAsync(HejieDb db, string series, int year, CancellationToken stop) =>
        Of(db, series, year).ExecuteUpdateAsync(set => set.SetProperty(s => s.Next, s => s.Next + 1), stop);

    private static IQueryable<NumberSeries> Of(HejieDb db, string series, int year) =>
        db.Set<NumberSeries>().Where(s => s.Series == series && s.Year == year);
}
