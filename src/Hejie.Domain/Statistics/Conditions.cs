using System.Linq.Expressions;

namespace Hejie.Domain.Statistics;

/// <summary>Joins conditions of queries.</summary>
public static class Conditions
{
    public static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>> second) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(first.Body, new Rename(second.Parameters[0], first.Parameters[0]).Visit(second.Body)), first.Parameters);

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
