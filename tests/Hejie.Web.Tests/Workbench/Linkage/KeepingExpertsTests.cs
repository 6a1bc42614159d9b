using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>M-15, S-27, S-41: the register of experts.</summary>
public abstract class KeepingExpertsTests(HejieApp app)
{
    private static readonly (string, object)[] Form =
    [
        ("ExpertUnit", "青岛演示大学"), ("ExpertPost", "教授"), ("Source", "University"), ("Groups", new[] { "DistrictPool" }), ("Fields", new[] { "Property", "Neighborhood" }),
        ("Ties", "演示物业有限公司\n演示检测中心"), ("ExpertPhone", "13800001234"),
    ];

    [Fact]
    public async Task The_bureau_enters_an_expert_who_agreed_corrects_the_entry_and_ends_it()
    {
        var today = (await Committee.SetUpAsync(app)).Moment.Today;
        var bureau = await app.SignInAsync(Role.BureauOfficer);
        (await bureau.OpenAsync("/linkage")).Text("main").ShouldContain("专家咨询和会诊");
        var page = await (await bureau.OpenAsync("/linkage/experts/new")).SubmitFormAsync("[data-testid=enter]", [.. Form, ("ExpertName", "甲教授")]);
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text("[data-testid=error-summary]").ShouldContain("专家本人同意列入以后才能登记");
        page.Find("[name=ExpertUnit]").GetAttribute("value").ShouldBe("青岛演示大学");
        page = await page.SubmitFormAsync("[data-testid=enter]", ("ListingAgreedOn", $"{today:yyyy-MM-dd}"));
        page.Text("[data-testid=expert]").ShouldContain("13800001234");
        page.Text("[data-testid=ties]").ShouldContain("演示检测中心");
        var address = page.Address;

        page = await page.SubmitFormAsync("[data-testid=change]", ("ExpertPost", "研究员"));
        page.Text("[data-testid=expert]").ShouldContain("研究员");
        page = await page.SubmitFormAsync("[data-testid=leave]");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=leave]", ("LeavingReason", "调离"));
        page.Text("h1").ShouldContain("不再聘请");
        (await bureau.OpenAsync("/linkage/experts?words=甲教授")).Has("[data-testid=experts]").ShouldBeFalse();
        (await bureau.OpenAsync("/linkage/experts?words=甲教授&out=true")).Text("[data-testid=experts]").ShouldContain("甲教授");
        page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=return]", ("AgreedAgainOn", $"{today:yyyy-MM-dd}"));
        page.Text("[data-testid=history]").ShouldContain("重新聘请");
    }

    [Fact]
    public async Task The_list_counts_by_source_and_is_narrowed_by_group_field_and_words()
    {
        await Committee.SetUpAsync(app);
        await ExpertStage.EnterAsync(app, "乙局长", unit: "演示统计监管局", source: ExpertSource.Regulator, group: ExpertGroup.Finance);
        await ExpertStage.EnterAsync(app, "丙经理", unit: "演示统计银行", source: ExpertSource.FinancialInstitution, group: ExpertGroup.Finance);
        await ExpertStage.EnterAsync(app, "丁经理", unit: "演示统计银行", source: ExpertSource.FinancialInstitution, group: ExpertGroup.Finance);
        var bureau = await app.SignInAsync(Role.BureauOfficer);

        var page = await bureau.OpenAsync("/linkage/experts?group=Finance&words=演示统计");
        page.Text("[data-source=FinancialInstitution]").ShouldBe("金融机构 2/3");
        page.Text("[data-source=Regulator]").ShouldBe("监管部门 1/3");
        page.Text("[data-testid=experts]").ShouldNotContain("正言");
        page = await bureau.OpenAsync(page.Find("[data-source=Regulator]").GetAttribute("href")!);
        page.Text("[data-testid=experts]").ShouldContain("乙局长");
        page.Text("[data-testid=experts]").ShouldNotContain("丙经理");
        (await bureau.OpenAsync("/linkage/experts?field=Property&words=丙经理")).Has("[data-testid=experts]").ShouldBeTrue();
        (await bureau.OpenAsync("/linkage/experts?field=Medical&words=丙经理")).Text("main").ShouldContain("没有符合条件的专家");
    }

    [Fact]
    public async Task Who_only_reads_the_register_sees_a_telephone_in_part_and_no_ties()
    {
        var committee = await Committee.SetUpAsync(app);
        var expert = await ExpertStage.EnterAsync(app, "戊律师", ties: "演示隐名公司");
        var clerk = await committee.ClerkAsync();
        var page = await clerk.OpenAsync($"/linkage/experts/{expert.Id.Value}");
        page.Text("[data-testid=phone]").ShouldBe("138****1234");
        page.Body.ShouldNotContain("演示隐名公司");
        page.Has("[data-testid=change]").ShouldBeFalse();
        (await clerk.OpenAsync("/linkage/experts/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.OpenAsync($"/linkage/experts/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignInAsync(Role.Reviewer)).OpenAsync("/linkage/experts")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}

public sealed class KeepingExpertsOnSqlite(SqliteApp app) : KeepingExpertsTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingExpertsOnPostgres(PostgresApp app) : KeepingExpertsTests(app), IClassFixture<PostgresApp>;
