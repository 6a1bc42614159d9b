namespace Hejie.Domain.Sessions;

/// <summary>How a party's identity was matched with a document before it joins over the network (SC22 16).</summary>
public enum IdentityMatch
{
    /// <summary>The document held to the camera.</summary>
    ShownOnCamera,

    /// <summary>The copy in the file.</summary>
    CopyInFile,

    /// <summary>The platform that the party signed in to by real name.</summary>
    RealNamePlatform,
}

/// <summary>By what a party joins (SC22 17).</summary>
public enum OnlineAccess
{
    OwnDevice,

    /// <summary>The committee offers a place with a device.</summary>
    PlaceOffered,
}

/// <summary>What was made sure of with one party before a session over the network (B-11).</summary>
/// <param name="Identity">How the identity was matched; null while it was not.</param>
/// <param name="ShamTold">Whether the party was told what sham mediation leads to.</param>
/// <param name="Access">Null while nobody knows by what the party joins.</param>
/// <param name="Objects">Whether the party does not want to meet over the network.</param>
/// <param name="By">Who made sure of it.</param>
public sealed record OnlineCheck(int Party, IdentityMatch? Identity, bool ShamTold, OnlineAccess? Access, bool Objects, string By, DateTime At)
{
    public bool IsComplete() => Identity is not null && ShamTold && Access is not null;
}
