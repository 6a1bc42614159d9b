namespace Hejie.Domain.Access;

/// <summary>For whom an account is opened.</summary>
public sealed record NewAccount(string DistrictCode, string Login, string DisplayName, Role Role)
{
    public Guid? MediatorId { get; init; }
    public Guid? OrganizationId { get; init; }
    public string? SubdistrictCode { get; init; }
    public bool MustChangePassword { get; init; }
}
