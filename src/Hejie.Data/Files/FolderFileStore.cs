using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Hejie.Data.Files;

/// <summary>Files in a folder of the data folder.</summary>
public sealed partial class FolderFileStore(HejieDataOptions options) : IFileStore
{
    private readonly string _root = Path.Combine(options.Folder, "files");

    public async Task<StoredFile> KeepAsync(string districtCode, int year, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var key = $"{districtCode}/{year:0000}/{digest[..2]}/{digest}";
        var path = PathOf(key);
        if (!File.Exists(path))
        {
            await WriteAsync(path, content, stop);
        }
        return new StoredFile(key, digest, content.Length);
    }

    /// <summary>
    /// Writes beside, flushes to the disk, then renames: a killed process leaves no half file under the key, and a full disk is not
    /// filled further by what could not be kept.
    /// </summary>
    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(content, stop);
                file.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(beside);
            throw;
        }
    }

    public async Task<byte[]> ReadAsync(string objectKey, string digest, CancellationToken stop)
    {
        var path = PathOf(objectKey);
        if (!File.Exists(path))
        {
            throw new FileIsLostException(objectKey, isMissing: true);
        }
        var content = await File.ReadAllBytesAsync(path, stop);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == digest ? content : throw new FileIsLostException(objectKey, isMissing: false);
    }

    public Task RemoveAsync(string objectKey, CancellationToken stop)
    {
        var path = PathOf(objectKey);
        if (File.Exists(path))
        {
            File.Delete(path);
        }
        return Task.CompletedTask;
    }

    private string PathOf(string objectKey) => Key().IsMatch(objectKey)
        ? Path.Combine(_root, objectKey)
        : throw new ArgumentException($"No object key: {objectKey}", nameof(objectKey));

    [GeneratedRegex(@"^[0-9]{6,12}/[0-9]{4}/[0-9a-f]{2}/[0-9a-f]{64}\z")]
    private static partial Regex Key();
}
