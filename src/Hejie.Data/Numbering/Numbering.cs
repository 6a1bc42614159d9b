using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Numbering;

public static class Numbering
{
    /// <summary>
    /// Takes the next number of a series, from 1 each year, without gaps: it is given back when the transaction that it is
    /// taken in does not commit. Others who want one wait until then.
    /// </summary>
    /// <exception cref="InvalidOperationException">Asked outside <see cref="HejieDb.InOneTransactionAsync"/>.</exception>
    public static Task<int> NextNumberAsync(this HejieDb db, string series, int year, CancellationToken stop = default) =>
        db.NextNumbersAsync(series, year, 1, stop);

    /// <summary>Takes several numbers that follow one another, in the same way.</summary>
    /// <param name="count">How many, at least one.</param>
    /// <returns>The first of them.</returns>
    /// <exception cref="InvalidOperationException">Asked outside <see cref="HejieDb.InOneTransactionAsync"/>.</exception>
    public static async Task<int> NextNumbersAsync(this HejieDb db, string series, int year, int count, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken in the transaction of what it numbers.");
        }
        // One statement takes the numbers, and begins the year when it is the first.
        var taken = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO number_series (district_code, series, year, next) VALUES ({db.Scope.District}, {series}, {year}, {1 + count})
            ON CONFLICT (district_code, series, year) DO UPDATE SET next = number_series.next + {count} RETURNING next - {count} AS "Value"
            """).ToListAsync(stop);
        return taken.Single();
    }
}
