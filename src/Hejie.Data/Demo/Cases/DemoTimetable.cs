namespace Hejie.Data.Demo.Cases;

/// <summary>Lets many cases live side by side, always taking the earliest step next, so that numbers run as in an office.</summary>
internal static class DemoTimetable
{
    /// <param name="until">Steps after this instant are left undone.</param>
    /// <returns>The cases in the order of their registration.</returns>
    public static IReadOnlyList<DemoCase> Run(IReadOnlyList<CaseLife> lives, DateTime until)
    {
        var waiting = new PriorityQueue<IEnumerator<DateTime>, (DateTime At, int Life)>();
        for (var life = 0; life < lives.Count; life++)
        {
            WaitForNext(waiting, lives[life].Steps().GetEnumerator(), life, until);
        }
        while (waiting.TryDequeue(out var steps, out var next))
        {
            WaitForNext(waiting, steps, next.Life, until);
        }
        return [.. lives.Select(life => life.Result).OfType<DemoCase>().OrderBy(made => made.Case.Number.Text, StringComparer.Ordinal)];
    }

    private static void WaitForNext(
        PriorityQueue<IEnumerator<DateTime>, (DateTime At, int Life)> waiting, IEnumerator<DateTime> steps, int life, DateTime until)
    {
        if (steps.MoveNext() && steps.Current <= until)
        {
            waiting.Enqueue(steps, (steps.Current, life));
        }
        else
        {
            steps.Dispose();
        }
    }
}
