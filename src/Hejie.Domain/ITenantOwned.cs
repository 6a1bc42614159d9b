namespace Hejie.Domain;

/// <summary>Something that belongs to one district: its code stands first in every key and never changes.</summary>
public interface ITenantOwned
{
    /// <summary>County-level code of the accepting committee's district, as 370202.</summary>
    string DistrictCode { get; }
}
