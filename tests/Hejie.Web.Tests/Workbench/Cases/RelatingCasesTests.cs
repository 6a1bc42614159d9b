using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Cases;

public abstract class RelatingCasesTests(HejieApp app)
{
    private const string Reason = "另一处又漏水";
    private static int s_phones;

    /// <summary>Two persons of its own for each test: the index holds everybody's.</summary>
    private readonly (string Applicant, string Respondent) _pair = ($"{13900000000 + Interlocked.Increment(ref s_phones)}", $"{13900000000 + Interlocked.Increment(ref s_phones)}");

    [Fact]
    public async Task Beside_an_open_case_of_the_same_two_the_clerk_gives_a_reason_and_both_cases_show_the_link()
    {
        var committee = await Committee.SetUpAsync(app);
        var old = await OldAsync(committee);
        var clerk = await committee.ClerkAsync();

        var asked = await (await clerk.OpenAsync("/cases/new")).SubmitAsync(Form());

        asked.Status.ShouldBe(HttpStatusCode.Conflict, asked.Body);
        asked.Text("[data-testid=like]").ShouldContain(old.Short);
        asked.Text("[data-testid=like]").ShouldContain("双方相同、同类纠纷，还在办");
        asked.Text("#Form_LikeReason-error").ShouldContain("为什么还要登记");
        asked.Find("[name='Form.Parties[1].Name']").GetAttribute("value").ShouldBe("吴演示");

        var made = await asked.SubmitAsync(("Form.LikeReason", Reason));
        made.Status.ShouldBe(HttpStatusCode.OK, made.Body);
        made.Text("[data-testid=related]").ShouldContain(old.Short);
        made.Text("[data-testid=related]").ShouldContain(Reason);
        made.Text("[data-testid=timeline]").ShouldContain("登记前看过相近的案件");

        var first = await clerk.OpenAsync($"/cases/{old}");
        first.Find("[data-testid=related] a").GetAttribute("href").ShouldBe(made.Address);
    }

    [Fact]
    public async Task Of_another_committees_case_no_more_is_told_than_that_there_is_one()
    {
        var old = await OldAsync(await Committee.SetUpAsync(app));
        var clerk = await (await Committee.SetUpAsync(app)).ClerkAsync();

        var asked = await (await clerk.OpenAsync("/cases/new")).SubmitAsync(Form());

        asked.Status.ShouldBe(HttpStatusCode.Conflict, asked.Body);
        asked.Text("[data-testid=like]").ShouldContain("另一个调委会也有这两方之间的案件，请问司法所");
        asked.Body.ShouldNotContain(old.Short);

        var made = await asked.SubmitAsync(("Form.LikeReason", Reason));
        made.Text("[data-testid=related]").ShouldContain("另一个调委会");
        made.Body.ShouldNotContain(old.Short);

        var officer = await (await app.SignInAsync(Role.BureauOfficer)).OpenAsync(made.Address);
        officer.Text("[data-testid=related]").ShouldContain(old.Short);
        officer.Text("[data-testid=related]").ShouldNotContain(Reason);
    }

    [Fact]
    public async Task A_case_at_the_same_place_is_shown_to_its_own_committee_and_unknown_to_any_other()
    {
        var committee = await Committee.SetUpAsync(app);
        var place = $"演示路 {_pair.Applicant} 号";
        var old = await committee.RegisterAsync(with: application => application with { Place = place });

        var asked = await (await (await committee.ClerkAsync()).OpenAsync("/cases/new")).SubmitAsync([.. Form(), ("Form.Place", place)]);
        asked.Text("[data-testid=like]").ShouldContain("同一地点的同类纠纷");
        asked.Text("[data-testid=like]").ShouldContain(old.Short);

        var stranger = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var made = await (await stranger.OpenAsync("/cases/new")).SubmitAsync([.. Form(), ("Form.Place", place)]);
        made.Status.ShouldBe(HttpStatusCode.OK, made.Body);
        made.Has("[data-testid=related]").ShouldBeFalse();
    }

    [Fact]
    public async Task Over_the_api_the_refusal_names_the_case_and_a_reason_goes_on()
    {
        var committee = await Committee.SetUpAsync(app);
        var old = await OldAsync(committee);
        var (clerk, _) = await Machine.OfAsync(app, committee);

        var refused = await clerk.PostAsync("/api/v1/cases", Dispute(committee, null));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Body.ToJsonString().ShouldContain("LikeCasesNeedReason");
        refused.Body.ToJsonString().ShouldContain(old.Text);

        var made = await clerk.PostAsync("/api/v1/cases", Dispute(committee, Reason));
        made.Status.ShouldBe(HttpStatusCode.Created, made.Body.ToJsonString());
        var whole = await clerk.GetAsync($"/api/v1/cases/{made.Body["number"]}");
        ((string?)whole["related"]![0]!["number"]).ShouldBe(old.Text);
        ((string?)whole["related"]![0]!["kind"]).ShouldBe("Duplicate");
        ((bool)whole["relatedElsewhere"]!).ShouldBeFalse();
        ((int)whole["completeness"]!["needed"]!).ShouldBe(3);
        ((string?)whole["completeness"]!["missing"]![0]!["what"]).ShouldBe("Review");
    }

    [Fact]
    public async Task A_partys_box_tells_the_earlier_cases_that_the_reader_may_read()
    {
        var committee = await Committee.SetUpAsync(app);
        var old = await OldAsync(committee);
        var hidden = await OldAsync(await Committee.SetUpAsync(app));
        var latest = await OldAsync(committee);

        var page = await (await committee.ClerkAsync()).OpenAsync($"/cases/{latest}");

        page.Text("[data-testid=earlier-1]").ShouldContain($"1 件：{old.Short}");
        page.Text("[data-testid=earlier-2]").ShouldContain($"1 件：{old.Short}");
        page.Body.ShouldNotContain(hidden.Short);
        (await (await committee.ClerkAsync()).OpenAsync($"/cases/{old}")).Has("[data-testid=earlier-1]").ShouldBeFalse();
    }

    private async Task<CaseNumber> OldAsync(Committee committee)
    {
        var number = await committee.RegisterAsync(with: application => application with
        {
            Parties =
            [
                application.Parties[0] with { Phone = _pair.Applicant, IdNumber = null },
                application.Parties[1] with { Phone = _pair.Respondent },
            ],
        });
        await app.PersonsFiledAsync();
        return number;
    }

    private (string, object)[] Form() =>
    [
        ("Form.Parties[0].Name", "周演示"), ("Form.Parties[0].Phone", _pair.Applicant),
        ("Form.Parties[1].Name", "吴演示"), ("Form.Parties[1].Phone", _pair.Respondent),
        ("Form.Type", "02"), ("Form.Risk", "Low"), ("Form.Community", Committee.Community), ("Form.Statement", "楼上又漏水。"),
    ];

    private object Dispute(Committee committee, string? likeReason) => new
    {
        type = "Neighborhood", applicationDate = "2026-03-05", subdistrictCode = Committee.Street, communityCode = Committee.Community,
        statement = "楼上又漏水。", organization = committee.Body.Id.Value, likeReason,
        parties = new[] { new { role = "Applicant", name = "周演示", phone = _pair.Applicant }, new { role = "Respondent", name = "吴演示", phone = _pair.Respondent } },
    };
}

public sealed class RelatingCasesOnSqlite(SqliteApp app) : RelatingCasesTests(app), IClassFixture<SqliteApp>;

public sealed class RelatingCasesOnPostgres(PostgresApp app) : RelatingCasesTests(app), IClassFixture<PostgresApp>;
