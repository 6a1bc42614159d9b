using System.Net;
using System.Text;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Portal;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-28: files for the national finance net and from it, told as unproven, and without what a person has not agreed to hand over.</summary>
public abstract class ExchangingWithTheFinanceNetTests(HejieApp app)
{
    private const string Page = "/linkage/finance/net";

    private static string Export(Committee committee) => $"{Page}?handler=Export&from={committee.Moment.Today:yyyy-MM-dd}&until={committee.Moment.Today:yyyy-MM-dd}";

    private static Task<CaseNumber> FinanceAsync(Committee committee, Action<MediationCase>? more = null) => committee.RegisterAsync(
        mediation =>
        {
            committee.Accept(mediation);
            more?.Invoke(mediation);
        },
        with: application => application with
        {
            Type = DisputeType.Finance,
            Parties = [application.Parties[0], application.Parties[1] with { Kind = PartyKind.LegalPerson, Name = "演示银行" }],
        });

    [Fact]
    public async Task S28_what_goes_to_the_net_names_only_who_agreed_to_it()
    {
        var committee = await Committee.SetUpAsync(app);
        var silent = await FinanceAsync(committee);
        var agreed = await FinanceAsync(committee, mediation =>
            mediation.GiveConsent(new ConsentGiven(1, ConsentKind.HandOver, "2026-11.2", ContactChannel.Counter, FinanceNet.Receiver), committee.Moment).ShouldBeNull());
        var clerk = await committee.ClerkAsync();

        (await (await clerk.OpenAsync("/linkage/finance")).FollowAsync("和调解网交换文件")).Text("[data-testid=proof]").ShouldContain("还没有经对方确认");
        var lines = (await clerk.OpenAsync(Export(committee))).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldEndWith("处理结果,办结时间");
        var withheld = lines.Single(line => line.StartsWith(silent.Text, StringComparison.Ordinal));
        withheld.ShouldNotContain("赵演示");
        withheld.ShouldNotContain(Committee.ApplicantPhone);
        withheld.ShouldNotContain("天花板");
        withheld.ShouldContain("演示银行", Case.Sensitive, "an organisation has no personal data");
        var whole = lines.Single(line => line.StartsWith(agreed.Text, StringComparison.Ordinal));
        whole.ShouldContain("赵演示");
        whole.ShouldContain(Committee.ApplicantPhone);
        whole.ShouldContain("天花板");
    }

    [Fact]
    public async Task S28_who_reads_no_names_exports_none_and_strangers_export_nothing()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await FinanceAsync(committee, mediation =>
            mediation.GiveConsent(new ConsentGiven(1, ConsentKind.HandOver, "2026-11.2", ContactChannel.Counter, FinanceNet.Receiver), committee.Moment).ShouldBeNull());
        var line = (await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync(Export(committee))).Body.Split("\r\n").Single(row => row.StartsWith(number.Text, StringComparison.Ordinal));
        line.ShouldNotContain("赵演示");
        line.ShouldNotContain(Committee.ApplicantPhone);
        (await (await (await Committee.SetUpAsync(app)).ClerkAsync()).OpenAsync(Export(committee))).Body.ShouldNotContain(number.Text);
        (await (await app.SignInAsync(Role.Reviewer)).OpenAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await committee.ClerkAsync()).OpenAsync($"{Page}?handler=Export&from=x")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task S28_a_sheet_with_the_columns_of_the_net_is_registered()
    {
        var committee = await Committee.SetUpAsync(app);
        var sheet = $"争议类型,申请时间,所在社区,申请人姓名,申请人联系电话,被申请机构,事实与理由,争议金额（元）,风险\r\n金融纠纷,{committee.Moment.Today:yyyy-MM-dd},演示社区一,孙演示,13800000077,演示银行,多扣了利息。,1200,低\r\n";
        var page = await (await (await committee.ClerkAsync()).OpenAsync("/cases/new/from-sheet")).SubmitFormAsync(
            "[data-testid=upload]", ("Upload", new UploadedFile("net.csv", "text/csv", Encoding.UTF8.GetBytes(sheet))), ("onlyCheck", "false"));
        var made = await app.ReadAsync(CaseNumber.Parse(page.Text("[data-testid=rows] a"), null));
        (made.Applicants.First().Name, made.ClaimFen, made.Statement).ShouldBe(("孙演示", 120_000L, "多扣了利息。"));
    }
}

public sealed class ExchangingWithTheFinanceNetOnSqlite(SqliteApp app) : ExchangingWithTheFinanceNetTests(app), IClassFixture<SqliteApp>;

public sealed class ExchangingWithTheFinanceNetOnPostgres(PostgresApp app) : ExchangingWithTheFinanceNetTests(app), IClassFixture<PostgresApp>;
