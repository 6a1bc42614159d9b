namespace Hejie.Bench;

/// <summary>The table that ./bench prints, in Markdown, a row as soon as it is measured.</summary>
internal sealed class Table
{
    public Table(string engine, Stage stage)
    {
        Console.WriteLine($"\n## {engine}: {stage.Cases} cases, {stage.BytesPerCase / 1024:F1} KiB on disk a case\n");
        Console.WriteLine("| act | users | per second | p50 ms | p95 ms | p99 ms | server CPU ms | bare per second | bare p50 ms | aim per second | failed |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    }

    public void Add(Act act, Figures through, double processorMilliseconds, Figures? bare) => Console.WriteLine(
        $"| {act.Name} | {through.Users} | {through.PerSecond:F0} | {through.P50:F1} | {through.P95:F1} | {through.P99:F1} | {processorMilliseconds:F2} "
        + $"| {bare?.PerSecond:F0} | {bare?.P50:F2} | {act.Aim} | {through.Failed} |");

    public void End(double idleMegabytes, double loadedMegabytes) =>
        Console.WriteLine($"\nServer memory: {idleMegabytes:F0} MB idle, {loadedMegabytes:F0} MB after the load.");
}
