using System.Linq.Expressions;
using Hejie.Domain.Statistics;

namespace Hejie.Web.Workbench.Statistics;

/// <summary>All figures of one row that a day decides, counted by one statement.</summary>
public sealed class Tally<TKey>
{
    public required TKey Key { get; init; }

    /// <summary>In the order of the columns.</summary>
    public required IReadOnlyList<long> Values { get; init; }

    /// <summary>Turns the columns' conditions into the counts and sums of a group.</summary>
    public static Expression<Func<IGrouping<TKey, CountedCase>, Tally<TKey>>> Of(IEnumerable<ReportColumn> columns)
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, CountedCase>), "group");
        return Expression.Lambda<Func<IGrouping<TKey, CountedCase>, Tally<TKey>>>(
            Expression.MemberInit(
                Expression.New(typeof(Tally<TKey>)),
                Expression.Bind(typeof(Tally<TKey>).GetProperty(nameof(Key))!, Expression.Property(group, nameof(Key))),
                Expression.Bind(
                    typeof(Tally<TKey>).GetProperty(nameof(Values))!,
                    Expression.NewArrayInit(typeof(long), columns.Select(column => Figure(column, group))))),
            group);
    }

    private static MethodCallExpression Figure(ReportColumn column, ParameterExpression group)
    {
        Type[] cases = [typeof(CountedCase)];
        if (column.Measure is null)
        {
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), cases, group, column.Belongs);
        }
        var belonging = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), cases, group, column.Belongs);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Sum), cases, belonging, column.Measure);
    }
}
