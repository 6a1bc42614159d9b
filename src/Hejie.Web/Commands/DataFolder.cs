namespace Hejie.Web.Commands;

/// <summary>The folder that holds the embedded database, attachments and keys.</summary>
internal static class DataFolder
{
    /// <summary>Makes the folder when it is missing, and tries to write in it.</summary>
    /// <returns>Null when it can be written; otherwise the system's reason.</returns>
    public static string? WhyNotWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (IOException denied)
        {
            return denied.Message;
        }
        catch (UnauthorizedAccessException denied)
        {
            return denied.Message;
        }
    }
}
