using System.Net;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

/// <summary>L-1, S-8, S-9: which labour dispute it is, until when arbitration is open, and who hosts it.</summary>
public abstract class JudgingALaborDisputeTests(HejieApp app)
{
    private static Task<CaseNumber> LaborAsync(Committee committee, Action<MediationCase>? course = null) =>
        committee.RegisterAsync(course, with: application => application with { Type = DisputeType.Labor });

    [Fact]
    public async Task L1_the_kind_is_written_down_and_the_time_for_arbitration_is_told_with_its_reason()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await LaborAsync(committee);
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync($"/cases/{number}");
        page.Text("[data-testid=labor]").ShouldContain("还没有写明属于哪一种");
        var form = await clerk.OpenAsync($"/cases/{number}/labor");
        page = await form.SubmitFormAsync("[data-testid=labor-form]", ("KnownOn", "2099-01-01"), ("LaborDispute", "Leaving"));
        page.Status.ShouldNotBe(HttpStatusCode.OK);
        page = await page.SubmitFormAsync("[data-testid=labor-form]", ("KnownOn", $"{committee.Moment.Today.AddDays(-100):yyyy-MM-dd}"));
        page.Text("[data-testid=labor]").ShouldContain("除名、辞退、辞职、离职", Case.Sensitive, page.Body);
        page.Text("[data-testid=arbitration-limit]").ShouldContain("申请劳动仲裁最晚");

        page = await (await clerk.OpenAsync($"/cases/{number}/labor")).SubmitFormAsync("[data-testid=labor-form]", ("LaborDispute", "Pay"), ("LeftOn", ""));
        page.Text("[data-testid=arbitration-limit]").ShouldContain("不受一年时效限制");
        page = await (await clerk.OpenAsync($"/cases/{number}/labor")).SubmitFormAsync("[data-testid=labor-form]", ("LaborDispute", "Outside"));
        page.Text("[data-testid=labor]").ShouldContain("不能申请劳动仲裁，可以起诉");
        page.Has("[data-testid=arbitration-limit]").ShouldBeFalse();
    }

    [Fact]
    public async Task L1_other_disputes_have_no_such_page_and_strangers_none()
    {
        var (committee, other) = (await Committee.SetUpAsync(app), await Committee.SetUpAsync(app));
        var (labor, leak) = (await LaborAsync(committee), await committee.RegisterAsync());
        (await (await committee.ClerkAsync()).OpenAsync($"/cases/{leak}/labor")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await other.ClerkAsync()).OpenAsync($"/cases/{labor}/labor")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task S9_a_host_without_the_certificate_is_named_only_with_a_reason_that_stays_in_sight()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await LaborAsync(committee, committee.Accept);
        var clerk = await committee.ClerkAsync();
        var page = await (await clerk.OpenAsync($"/cases/{number}/assignment")).SubmitFormAsync("[data-testid=assign]", ("Host", $"{committee.Host.Id.Value}"));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("没有劳动争议调解员证，请写明为什么请他");
        page = await page.SubmitFormAsync("[data-testid=assign]", ("WithoutCertificate", "本调委会还没有双证的人"));
        page.Text("main").ShouldContain("没有劳动争议调解员证：本调委会还没有双证的人", Case.Sensitive, page.Body);
    }
}

public sealed class JudgingALaborDisputeOnSqlite(SqliteApp app) : JudgingALaborDisputeTests(app), IClassFixture<SqliteApp>;

public sealed class JudgingALaborDisputeOnPostgres(PostgresApp app) : JudgingALaborDisputeTests(app), IClassFixture<PostgresApp>;
