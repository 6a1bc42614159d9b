using System.Text;
using Hejie.Domain.Forms;
using Hejie.Papers.Layouts;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Docs;

/// <summary>docs/forms shows each of the 45 forms as it prints today. <c>eng/forms</c> writes it anew.</summary>
public sealed class FormExamplesTests
{
    private const string List = "README.md";

    private static readonly IReadOnlyList<FormLayout> Forms = [.. FormLayouts.All.Where(layout => layout.Form <= FormCode.ClosingReport)];

    [Fact]
    public void The_examples_are_what_the_printer_makes()
    {
        var folder = Path.Combine(Repository(), "docs", "forms");
        var made = Forms.ToDictionary(NameOf, ExampleOf).Append(new(List, Encoding.UTF8.GetBytes(Contents()))).ToDictionary();
        if (Environment.GetEnvironmentVariable("HEJIE_WRITE_DOCS") is not null)
        {
            Write(folder, made);
        }

        Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(made.Keys.Order(StringComparer.Ordinal), "run eng/forms");
        made.Where(file => !File.ReadAllBytes(Path.Combine(folder, file.Key)).AsSpan().SequenceEqual(file.Value)).Select(file => file.Key)
            .ShouldBeEmpty("run eng/forms");
    }

    private static void Write(string folder, Dictionary<string, byte[]> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.GetFiles(folder))
        {
            File.Delete(old);
        }
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }

    private static string NameOf(FormLayout layout) =>
        $"F-{(int)layout.Form:00}-{layout.Title}{(layout.Variant is { } variant ? $"（{variant}）" : string.Empty)}.pdf";

    private static byte[] ExampleOf(FormLayout layout) =>
        PaperPrinter.Print(SamplePapers.Examples.Single(paper => paper.GetType() == layout.PaperType));

    private static string Contents()
    {
        var list = new StringBuilder("""
            # 人民调解文书 45 种

            每种文书一份填好的样例（人名、案情均为虚构）。本目录由 `eng/forms` 从代码生成，测试逐字节核对。

            | 编号 | 名称 | 何时形成 | 份数 | 签名、盖章 |
            |---|---|---|---|---|

            """);
        foreach (var layout in Forms)
        {
            var file = NameOf(layout);
            list.Append($"| F-{(int)layout.Form:00} | [{Path.GetFileNameWithoutExtension(file)[5..]}]({file}) | {layout.Arises} | {layout.Copies} | {layout.Signers} |\n");
        }
        return list.ToString();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Hejie.slnx")))
        {
            folder = folder.Parent;
        }
        return folder.FullName;
    }
}
