namespace Hejie.Data.KeyRing;

/// <summary>A key of the cookies and forms, shared by all processes of an installation.</summary>
public sealed class DataProtectionKey
{
    public required Guid Id { get; init; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
