using System.Security.Cryptography;

namespace Hejie.Data.Ciphers;

/// <summary>The master key of the field cipher: one line of base64 in <c>keys/field.key</c>, readable by its owner only.</summary>
public static class FieldKeyFile
{
    /// <summary>Reads the key, or makes one when the data folder has none yet.</summary>
    public static byte[] ReadOrMake(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "keys");
        var path = Path.Combine(folder, "field.key");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            Make(path);
        }
        return Convert.FromBase64String(File.ReadAllText(path).Trim());
    }

    // Written beside and linked into place without overwriting: of two processes that start together, one key wins.
    private static void Make(string path)
    {
        var half = $"{path}.{Path.GetRandomFileName()}";
        using (var file = new FileStream(half, OwnerOnlyFile()))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n"));
            file.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(half, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(half);
        }
    }

    private static FileStreamOptions OwnerOnlyFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return options;
    }
}
