namespace Hejie.Data;

/// <summary>Where the records lie.</summary>
public sealed class HejieDataOptions
{
    /// <summary>Folder of the embedded database, the files and the keys.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>PostgreSQL connection string; null means the embedded database in <see cref="Folder"/>.</summary>
    public string? Postgres { get; set; }

    /// <summary>District that a request works for until somebody enters another.</summary>
    public string District { get; set; } = "370202";

    /// <summary>Master key of the field cipher, 32 bytes in base64; null means the key file in <see cref="Folder"/>.</summary>
    public string? FieldKey { get; set; }

    /// <summary>Cuts the tenant tables of PostgreSQL by the hash of their district when they are made; the tests do.</summary>
    public bool Partitioned { get; set; }

    internal string SqlitePath => Path.Combine(Folder, "hejie.db");
}
