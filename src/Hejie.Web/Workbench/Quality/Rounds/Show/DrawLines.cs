using Hejie.Domain.Quality;
using Hejie.Web.Shared;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Quality.Rounds.Show;

/// <summary>The whole pool of a draw as lines of a file, with the rank of each, so that anybody can check who was drawn.</summary>
internal static class DrawLines
{
    private static readonly string[] Columns = ["Number", "Confirmed", "Rank", "Drawn"];

    public static IEnumerable<IEnumerable<string>> Of(ReviewRound round, string seed)
    {
        var drawn = ReviewDraw.Of(seed, [.. round.Pool], round.ConfirmedPercent, round.OtherPercent).ToHashSet();
        yield return Columns.Select(column => FieldTexts.Get("DrawList." + column));
        foreach (var (file, rank) in round.Pool.Select(file => (file, Rank: ReviewDraw.RankOf(seed, file.Number)))
            .OrderByDescending(line => line.file.IsConfirmed).ThenBy(line => line.Rank, StringComparer.Ordinal))
        {
            yield return [file.Number, YesOrNo(file.IsConfirmed), rank, YesOrNo(drawn.Contains(file.Number))];
        }
    }

    private static string YesOrNo(bool holds) => Labels.Get(holds ? "Yes" : "No");
}
