using System.Diagnostics;
using System.Text;
using Shouldly;

namespace Hejie.Papers.Tests;

/// <summary>Reads our PDFs back with the tools of others: qpdf and poppler.</summary>
internal static class PdfReading
{
    public const string RareNames = "喆堃玥镕旻昇翀婳瑄㛃䶮𬭎𫖯𬱖𬸚𠮷〇";

    /// <summary>Fails the test with the tool's words when the file is damaged or odd.</summary>
    public static void ShouldBeSound(byte[] pdf)
    {
        var (status, said) = Run("qpdf", pdf, "--check", "{file}");
        status.ShouldBe(0, said);
    }

    public static string Text(byte[] pdf, int? page = null)
    {
        string[] range = page is { } number ? ["-f", $"{number}", "-l", $"{number}"] : [];
        var (status, text) = Run("pdftotext", pdf, [.. range, "-raw", "-enc", "UTF-8", "{file}", "-"]);
        status.ShouldBe(0, text);
        return text;
    }

    /// <summary>The text without any white space: what is left must be the source's characters.</summary>
    public static string Characters(byte[] pdf, int? page = null) => Squeezed(Text(pdf, page));

    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public static (int Status, string Said) Run(string tool, byte[] pdf, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"hejie-paper-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            var start = new ProcessStartInfo(tool) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument == "{file}" ? file : argument);
            }
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start");
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said + errors.Result);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
