using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Linkage.Mechanisms;

/// <summary>Seats and steps as they are typed: a line for each, its parts apart by a stroke or a tab.</summary>
internal static class MechanismLines
{
    public const int Longest = 10_000;
    private static readonly char[] Between = ['｜', '|', '\t'];
    private static readonly Dictionary<string, SeatKind> Kinds = Enum.GetValues<SeatKind>().ToDictionary(kind => Labels.Of(kind));
    private static readonly Dictionary<string, FormCode> Papers = Enum.GetValues<FormCode>().ToDictionary(form => Labels.Of(form));

    /// <summary>Name, kind where the name is none of itself, and that it may stay empty.</summary>
    /// <param name="unclear">Number of the first line that does not read so, from 1.</param>
    public static IReadOnlyList<MechanismSeat> ReadSeats(string? text, out int? unclear) => Read(text, ReadSeat, out unclear);

    private static MechanismSeat? ReadSeat(string[] parts) => parts switch
    {
        [var name] => new MechanismSeat(name, Kinds.GetValueOrDefault(name, SeatKind.Other), IsNeeded: true),
        [var name, var kind] when Kinds.TryGetValue(kind, out var known) => new MechanismSeat(name, known, IsNeeded: true),
        [var name, var spare] when spare == Spare => new MechanismSeat(name, Kinds.GetValueOrDefault(name, SeatKind.Other), IsNeeded: false),
        [var name, var kind, var spare] when Kinds.TryGetValue(kind, out var known) && spare == Spare => new MechanismSeat(name, known, IsNeeded: false),
        _ => null,
    };

    /// <summary>Name, how it is done, and the form in which it is written down or that the case goes up.</summary>
    public static IReadOnlyList<MechanismStep> ReadSteps(string? text, out int? unclear) => Read(text, ReadStep, out unclear);

    private static MechanismStep? ReadStep(string[] parts) => parts switch
    {
        [var name] => new MechanismStep(name, null, null, IsHandUp: false),
        [var name, var about] => new MechanismStep(name, about, null, IsHandUp: false),
        [var name, var about, var up] when up == HandUp => new MechanismStep(name, about, null, IsHandUp: true),
        [var name, var about, var paper] when Papers.TryGetValue(paper, out var form) => new MechanismStep(name, about, form, IsHandUp: false),
        _ => null,
    };

    private static List<T> Read<T>(string? text, Func<string[], T?> read, out int? unclear) where T : class
    {
        unclear = null;
        List<T> made = [];
        foreach (var (index, line) in (text ?? "").Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            if (read(line.Split(Between, StringSplitOptions.TrimEntries)) is not { } one)
            {
                unclear = index + 1;
                return [];
            }
            made.Add(one);
        }
        return made;
    }

    public static string Write(IEnumerable<MechanismSeat> seats) => Lines(seats.Select(seat => new[]
    {
        seat.Name, seat.Name == Labels.Of(seat.Kind) ? null : Labels.Of(seat.Kind), seat.IsNeeded ? null : Spare,
    }));

    public static string Write(IEnumerable<MechanismStep> steps) => Lines(steps.Select(step =>
        step.IsHandUp ? [step.Name, step.About ?? "", HandUp] : step.Paper is { } form ? [step.Name, step.About ?? "", Labels.Of(form)] : new[] { step.Name, step.About }));

    private static string Lines(IEnumerable<string?[]> lines) => string.Join('\n', lines.Select(parts => string.Join('｜', parts.OfType<string>())));

    public static string Spare => Labels.Get("Mechanism.Spare");

    public static string HandUp => Labels.Get("Mechanism.HandUp");
}
