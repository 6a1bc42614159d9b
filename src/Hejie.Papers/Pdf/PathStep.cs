namespace Hejie.Papers.Pdf;

internal enum PathVerb
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>One step of a drawn path. A curve has two control points and its end; the others use the end alone.</summary>
internal readonly record struct PathStep(PathVerb Verb, double X1, double Y1, double X2, double Y2, double X, double Y)
{
    public static PathStep Close => new(PathVerb.Close, 0, 0, 0, 0, 0, 0);

    public static PathStep Move(double x, double y) => new(PathVerb.Move, 0, 0, 0, 0, x, y);

    public static PathStep Line(double x, double y) => new(PathVerb.Line, 0, 0, 0, 0, x, y);

    public static PathStep Curve(double x1, double y1, double x2, double y2, double x, double y) =>
        new(PathVerb.Curve, x1, y1, x2, y2, x, y);

    public static PathStep Quadratic((double X, double Y) from, (double X, double Y) control, (double X, double Y) to) => Curve(
        from.X + (2 * (control.X - from.X) / 3),
        from.Y + (2 * (control.Y - from.Y) / 3),
        to.X + (2 * (control.X - to.X) / 3),
        to.Y + (2 * (control.Y - to.Y) / 3),
        to.X,
        to.Y);

    public PathStep Moved(double dx, double dy) =>
        new(Verb, X1 + dx, Y1 + dy, X2 + dx, Y2 + dy, X + dx, Y + dy);

    /// <summary>Scaled, then turned by the angle (radians, against the clock), then moved.</summary>
    public PathStep Placed(double scale, double angle, double dx, double dy)
    {
        var cos = scale * Math.Cos(angle);
        var sin = scale * Math.Sin(angle);
        return new PathStep(
            Verb,
            (X1 * cos) - (Y1 * sin) + dx,
            (X1 * sin) + (Y1 * cos) + dy,
            (X2 * cos) - (Y2 * sin) + dx,
            (X2 * sin) + (Y2 * cos) + dy,
            (X * cos) - (Y * sin) + dx,
            (X * sin) + (Y * cos) + dy);
    }
}
