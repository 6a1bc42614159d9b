namespace Hejie.Data.Files;

/// <summary>Where the bytes of a kept file lie.</summary>
/// <param name="ObjectKey">District, year and digest: 370202/2026/ab/abcd….</param>
/// <param name="Digest">SHA-256 of the bytes in lower-case hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record StoredFile(string ObjectKey, string Digest, long Size);

/// <summary>Keeps files outside the database, by the digest of their bytes: the same bytes are kept once, and are proved when read.</summary>
public interface IFileStore
{
    /// <summary>Keeps the bytes; when it returns they are on the disk.</summary>
    Task<StoredFile> KeepAsync(string districtCode, int year, ReadOnlyMemory<byte> content, CancellationToken stop);

    /// <summary>The bytes of a kept file.</summary>
    /// <exception cref="FileIsLostException">They are not there, or are no longer what was kept.</exception>
    Task<byte[]> ReadAsync(string objectKey, string digest, CancellationToken stop);

    /// <summary>Takes a kept file away; one that is gone already is no error, so that it may be asked again.</summary>
    Task RemoveAsync(string objectKey, CancellationToken stop);
}

/// <summary>A kept file is missing or was altered.</summary>
public sealed class FileIsLostException(string objectKey, bool isMissing)
    : IOException($"{objectKey} {(isMissing ? "is missing" : "was altered")}")
{
    public string ObjectKey { get; } = objectKey;
    public bool IsMissing { get; } = isMissing;
}
