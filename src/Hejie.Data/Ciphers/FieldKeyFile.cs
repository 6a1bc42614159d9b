using System.Security.Cryptography;

namespace Hejie.Data.Ciphers;

/// <summary>The master key of the field cipher: one line of base64 in <c>keys/field.key</c>, readable by its owner only.</summary>
public static class FieldKeyFile
{
    private const int MostTries = 1000;
    private const int MillisecondsBetween = 10;

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

    // Written beside and moved into place, by one process at a time: a move that must not overwrite looks first and then renames, so two at once could both win.
    private static void Make(string path)
    {
        using var turn = TakeTurn($"{path}.lock");
        if (File.Exists(path))
        {
            return;
        }
        var half = $"{path}.{Path.GetRandomFileName()}";
        using (var file = new FileStream(half, OwnerOnlyFile()))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n"));
            file.Flush(flushToDisk: true);
        }
        File.Move(half, path);
    }

    /// <summary>Waits while another process makes the key.</summary>
    private static FileStream TakeTurn(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (tries < MostTries)
            {
                Thread.Sleep(MillisecondsBetween);
            }
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
