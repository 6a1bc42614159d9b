namespace Hejie.Domain.Places;

/// <summary>The levels inside an administrative division code: 6 digits district, 9 subdistrict, 12 community.</summary>
public static class DivisionCode
{
    private const int DistrictLength = 6;
    private const int SubdistrictLength = 9;
    private const int CommunityLength = 12;

    public static bool IsDistrict(string? code) => IsDigits(code, DistrictLength);

    public static bool IsSubdistrict(string? code) => IsDigits(code, SubdistrictLength);

    public static bool IsCommunity(string? code) => IsDigits(code, CommunityLength);

    /// <summary>The subdistrict that a community lies in.</summary>
    /// <exception cref="ArgumentException"><paramref name="community"/> is no code of twelve digits.</exception>
    public static string SubdistrictOf(string community) =>
        IsCommunity(community) ? community[..SubdistrictLength] : throw new ArgumentException($"'{community}' is no community code.", nameof(community));

    private static bool IsDigits(string? code, int length) =>
        code?.Length == length && code.All(char.IsAsciiDigit);
}
