namespace Hejie.Domain.Linkage;

/// <summary>A column of the files that are exchanged with the net: what we call it, and what they do.</summary>
public sealed record NetColumn(string Ours, string Theirs);

/// <summary>The national net for finance disputes (中国金融消费纠纷调解网), with which files are exchanged (S-28).</summary>
/// <remarks>The net has published no format: what we take its columns to be called is told as unproven until the bureau says that its owner confirmed it.</remarks>
public static class FinanceNet
{
    /// <summary>The name that a consent to handing data over gives (PIPL 23).</summary>
    public const string Receiver = "中国金融消费纠纷调解网";

    /// <summary>In the order of the file (Linkage/FinanceNet.txt).</summary>
    public static IReadOnlyList<NetColumn> Columns { get; } = [.. EmbeddedText.Lines("Linkage/FinanceNet").Select(line => line.Split('|')).Select(parts => new NetColumn(parts[0], parts[1]))];

    /// <summary>What we call a column of theirs; the heading itself where it is none.</summary>
    public static string OursOf(string heading) => Columns.FirstOrDefault(column => column.Theirs == heading)?.Ours ?? heading;
}
