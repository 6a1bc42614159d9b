using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo.Cases;

/// <summary>Gives numbers in the order of the acts: one series a district and year, one a committee and year.</summary>
internal sealed class DemoSerials
{
    private readonly Dictionary<(string District, int Year), int> _cases = [];
    private readonly Dictionary<(OrganizationId Committee, int Year), int> _volumes = [];

    public CaseNumber NextCase(string district, int year) => CaseNumber.Of(district, year, Next(_cases, (district, year)));

    public VolumeNumber NextVolume(MediationOrganization committee, int year) =>
        VolumeNumber.Of(year, committee.Abbreviation, Next(_volumes, (committee.Id, year)));

    private static int Next<TKey>(Dictionary<TKey, int> series, TKey key) where TKey : notnull =>
        series[key] = series.GetValueOrDefault(key) + 1;
}
