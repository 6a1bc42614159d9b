using System.Linq.Expressions;

namespace Hejie.Domain.Statistics;

/// <summary>Joins conditions of queries.</summary>
public static class Conditions
{
    public static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>> second) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(first.Body, BodyOf(second, first.Parameters[0])), first.Parameters);

    public static Expression<Func<T, bool>> Either<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>> second) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(first.Body, BodyOf(second, first.Parameters[0])), first.Parameters);

    private static Expression BodyOf<T>(Expression<Func<T, bool>> condition, ParameterExpression of) =>
        new Rename(condition.Parameters[0], of).Visit(condition.Body);

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
