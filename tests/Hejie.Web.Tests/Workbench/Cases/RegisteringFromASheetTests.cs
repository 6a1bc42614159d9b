using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;
using Page = Hejie.Web.Tests.Hosting.Page;

namespace Hejie.Web.Tests.Workbench.Cases;

/// <summary>S-28: an institution files many disputes in one sheet; each row stands or falls by itself, and its mistakes are told.</summary>
public abstract class RegisteringFromASheetTests(HejieApp app)
{
    private static readonly string[] Headings = ["纠纷类型", "受理渠道", "申请日期", "社区", "申请人", "申请人类别", "被申请人", "被申请人电话", "纠纷情况", "请求", "涉及金额（元）", "风险"];
    private static int s_people;

    private string Today => Domain.Deadlines.ChinaTime.DayOf(app.Clock.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string[] Good(string? day = null) =>
        ["金融纠纷", "调解网", day ?? Today, "演示社区一", "演示银行", "法人", $"欠款人{Interlocked.Increment(ref s_people)}", $"138{s_people:D8}", "信用卡欠款。", "分期还款；减免违约金", "12,000.50", "低"];

    private static UploadedFile Csv(Encoding encoding, params string[][] rows) =>
        new("案件.csv", "text/csv", encoding.GetBytes(string.Join("\r\n", rows.Prepend(Headings).Select(row => string.Join(',', row.Select(cell => $"\"{cell}\""))))));

    /// <param name="merged">As C3:C4; null for none.</param>
    private static UploadedFile Xlsx(string? merged, params object[][] rows)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()), new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var part = book.AddNewPart<WorksheetPart>();
            var data = new SheetData(rows.Prepend(Headings).Select((row, place) => new Row(row.Select((cell, column) => CellOf(cell, (char)('A' + column), place + 1))) { RowIndex = (uint)place + 1 }));
            part.Worksheet = merged is null ? new Worksheet(data) : new Worksheet(data, new MergeCells(new MergeCell { Reference = merged }));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "案件" }));
        }
        return new UploadedFile("案件.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", stream.ToArray());
    }

    private static Cell CellOf(object value, char column, int row) => value is DateTime day
        ? new Cell { CellReference = $"{column}{row}", StyleIndex = 1, CellValue = new CellValue(day.ToOADate().ToString(CultureInfo.InvariantCulture)) }
        : new Cell { CellReference = $"{column}{row}", DataType = CellValues.InlineString, InlineString = new InlineString(new Text($"{value}")) };

    private static Task<Page> SendAsync(Page form, UploadedFile file, bool onlyCheck = false) =>
        form.SubmitFormAsync("[data-testid=upload]", ("Upload", file), ("onlyCheck", onlyCheck ? "true" : "false"));

    private async Task<(Committee Committee, Browser Clerk, Page Form)> StartAsync()
    {
        var committee = await Committee.SetUpAsync(app);
        var clerk = await committee.ClerkAsync();
        return (committee, clerk, await clerk.OpenAsync("/cases/new/from-sheet"));
    }

    private static CaseNumber NumberIn(Page page, int row) => CaseNumber.Parse(page.Text($"[data-testid=rows] tr[data-row='{row}'] a"), null);

    [Fact]
    public async Task S28_good_rows_become_cases_and_each_mistake_of_the_others_is_told()
    {
        var (committee, clerk, form) = await StartAsync();
        string[] broken = ["银行", "调解网", "2026年13月40日", "没有的社区", "演示银行", "法人", "", "", "信用卡欠款。", "", "一万", "低"];
        var page = await SendAsync(form, Csv(Encoding.UTF8, Good(), broken, Good("2026/1/5")), onlyCheck: true);
        page.Text("[data-testid=sum]").ShouldContain("共 3 行：可以登记 2 行，有问题 1 行", Case.Sensitive, page.Body);

        page = await SendAsync(form, Csv(Encoding.UTF8, Good(), broken, Good("2026/1/5")));
        page.Text("[data-testid=sum]").ShouldContain("已登记 2 行，有问题 1 行", Case.Sensitive, page.Body);
        var wrong = page.Text("[data-testid=rows] tr[data-row='3']");
        wrong.ShouldContain("被申请人没有填");
        wrong.ShouldContain("纠纷类型“银行”不认识");
        wrong.ShouldContain("申请日期“2026年13月40日”不是日期");
        wrong.ShouldContain("社区“没有的社区”没有登记过");
        wrong.ShouldContain("“一万”不是金额");
        var made = await app.ReadAsync(NumberIn(page, 4));
        (made.Type, made.Channel, made.ApplicationDate, made.ClaimFen, made.OrganizationId, made.Requests.Count).ShouldBe((DisputeType.Finance, IntakeChannel.Website, new DateOnly(2026, 1, 5), 1_200_050L, committee.Body.Id, 2));
        (await clerk.OpenAsync($"/cases/{made.Number}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task S28_a_row_that_comes_again_is_the_same_case_however_often_it_is_sent()
    {
        var (_, clerk, form) = await StartAsync();
        var file = Csv(Encoding.UTF8, Good());
        var first = NumberIn(await SendAsync(form, file), 2);
        NumberIn(await SendAsync(form, file), 2).ShouldBe(first);
        NumberIn(await SendAsync(await clerk.OpenAsync("/cases/new/from-sheet"), file), 2).ShouldBe(first);
        var (_, _, other) = await StartAsync();
        NumberIn(await SendAsync(other, file), 2).ShouldNotBe(first, "at another committee it is another case");
    }

    [Fact]
    public async Task S28_what_chinese_windows_saves_and_a_workbook_with_real_days_are_read()
    {
        var (_, _, form) = await StartAsync();
        var page = await SendAsync(form, Csv(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, Good()));
        page.Text("[data-testid=rows]").ShouldContain("演示银行 与 欠款人", Case.Sensitive, page.Body);
        NumberIn(page, 2);

        object[] row = [.. Good()];
        row[2] = new DateTime(2026, 1, 6);
        var (_, _, other) = await StartAsync();
        page = await SendAsync(other, Xlsx(merged: null, row));
        (await app.ReadAsync(NumberIn(page, 2))).ApplicationDate.ShouldBe(new DateOnly(2026, 1, 6), page.Body);
    }

    [Fact]
    public async Task S28_merged_cells_are_told_in_their_rows_and_harm_no_other()
    {
        var (_, _, form) = await StartAsync();
        var page = await SendAsync(form, Xlsx("A3:A4", [.. Good()], [.. Good()], [.. Good()]));
        page.Text("[data-testid=sum]").ShouldContain("已登记 1 行，有问题 2 行", Case.Sensitive, page.Body);
        page.Text("[data-testid=rows] tr[data-row='3']").ShouldContain("合并的单元格");
        page.Text("[data-testid=rows] tr[data-row='4']").ShouldContain("合并的单元格");
        NumberIn(page, 2);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 broken", "看不懂这个文件")]
    [InlineData("", "看不懂这个文件")]
    [InlineData("姓名,电话\r\n张三,1", "表头里没有：纠纷类型")]
    public async Task S28_a_file_that_is_no_such_sheet_is_told_so(string content, string told)
    {
        var (_, _, form) = await StartAsync();
        var page = await SendAsync(form, new UploadedFile("案件.xlsx", "application/octet-stream", Encoding.UTF8.GetBytes(content)));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("[data-testid=error-summary]").ShouldContain(told);
    }

    [Fact]
    public async Task S28_the_model_sheet_can_be_sent_as_it_is()
    {
        var (_, clerk, form) = await StartAsync();
        var model = await clerk.OpenAsync("/cases/new/from-sheet?handler=Model");
        model.Status.ShouldBe(HttpStatusCode.OK);
        var page = await SendAsync(form, new UploadedFile("样表.csv", "text/csv", Encoding.UTF8.GetBytes(model.Body)), onlyCheck: true);
        page.Text("[data-testid=sum]").ShouldContain("可以登记 1 行", Case.Sensitive, page.Body);
        (await (await app.SignInAsync(Role.Reviewer)).OpenAsync("/cases/new/from-sheet")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}

public sealed class RegisteringFromASheetOnSqlite(SqliteApp app) : RegisteringFromASheetTests(app), IClassFixture<SqliteApp>;

public sealed class RegisteringFromASheetOnPostgres(PostgresApp app) : RegisteringFromASheetTests(app), IClassFixture<PostgresApp>;
