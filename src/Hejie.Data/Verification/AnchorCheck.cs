using System.Globalization;

namespace Hejie.Data.Verification;

/// <summary>Recomputes the chain of a district's anchors.</summary>
internal static class AnchorCheck
{
    /// <param name="anchors">All of the district, by day.</param>
    public static IEnumerable<Finding> Check(string district, IEnumerable<CaseAnchor> anchors)
    {
        var previous = "";
        foreach (var anchor in anchors)
        {
            if (anchor.PreviousDigest != previous || anchor.ComputeDigest() != anchor.Digest)
            {
                yield return new Finding(FindingKind.AnchorBroken, district, anchor.Day.ToString("O", CultureInfo.InvariantCulture));
            }
            previous = anchor.Digest;
        }
    }
}
