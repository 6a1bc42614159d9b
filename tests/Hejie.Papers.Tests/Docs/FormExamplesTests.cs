using System.Text;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Docs;

/// <summary>docs/forms shows each of the 45 forms as it prints today. <c>eng/forms</c> writes it anew.</summary>
public sealed class FormExamplesTests
{
    private const string List = "README.md";

    [Fact]
    public void The_examples_are_what_the_printer_makes()
    {
        var folder = Path.Combine(Repository(), "docs", "forms");
        var made = BlankForm.All.ToDictionary(NameOf, ExampleOf).Append(new(List, Encoding.UTF8.GetBytes(Contents()))).ToDictionary();
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

    private static string NameOf(BlankForm form) => $"{form.Number}-{form.Name}.pdf";

    private static byte[] ExampleOf(BlankForm form) =>
        PaperPrinter.Print(SamplePapers.Examples.Where(paper => paper.Form == form.Form).ElementAt(form.Which - 1));

    private static string Contents()
    {
        var list = new StringBuilder("""
            # 人民调解文书 45 种

            每种文书一份填好的样例（人名、案情均为虚构）。本目录由 `eng/forms` 从代码生成，测试逐字节核对。

            | 编号 | 名称 | 何时形成 | 份数 | 签名、盖章 |
            |---|---|---|---|---|

            """);
        foreach (var form in BlankForm.All)
        {
            list.Append($"| {form.Number} | [{form.Name}]({NameOf(form)}) | {form.Arises} | {form.Copies} | {form.Signers} |\n");
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
