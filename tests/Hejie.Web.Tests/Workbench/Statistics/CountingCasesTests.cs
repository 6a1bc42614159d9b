using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Hejie.Data.Demo.Cases;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Domain.Statistics;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Statistics;

public abstract class CountingCasesTests(HejieApp app) : IAsyncLifetime
{
    private const string Quarter = "from=2026-01-01&to=2026-03-31";
    private const string Everything = "from=2025-01-01&to=2026-12-31";
    private static readonly ReportPeriod FirstQuarter = ReportPeriod.Quarter(2026, 1);

    public async ValueTask InitializeAsync() => await CountedDistrict.SaveToAsync(app.Database);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(ReportLayout.Streets)]
    [InlineData(ReportLayout.Committees)]
    [InlineData(ReportLayout.Types)]
    [InlineData(ReportLayout.Sheet)]
    public async Task The_sums_are_what_a_recount_by_hand_finds_and_they_close(ReportLayout layout)
    {
        var page = await (await OfficerAsync()).OpenAsync($"/reports?{Quarter}&by={layout}");

        var cases = CountedDistrict.Cases;
        Sum(page, "C01").ShouldBe(cases.Count(made => In(made.Case.AcceptedOn)));
        Sum(page, "C02").ShouldBe(cases.Count(made => made.Case.Outcome == CaseOutcome.Settled && In(made.Case.OutcomeOn)));
        Sum(page, "C33").ShouldBe(cases.Count(made => made.Agreement?.Form == AgreementForm.Written && In(made.Agreement.EffectiveOn)));
        Sum(page, "N01").ShouldBe(cases.Count(made => In(made.Case.ApplicationDate)));
        Sum(page, "N02a").ShouldBe(cases.Count(made => made.Case.NonAcceptanceReason == NonAcceptanceReason.RespondentRefused && In(made.Case.OutcomeOn)));
        Sum(page, "N02b").ShouldBe(cases.Count(made => made.Case.NonAcceptanceReason == NonAcceptanceReason.Unreachable && In(made.Case.OutcomeOn)));
        Sum(page, "C31").ShouldBe(cases.Where(made => In(made.Case.AcceptedOn)).Sum(made => made.Case.PersonCount));
        Sum(page, "C37").ShouldBe(cases.Count(made => In(made.Case.PerformedOn)));
        Sum(page, "C50e").ShouldBe(cases.Count(made => made.Case.AcceptedOn is not null && made.Case.Outcome is null));
        Sum(page, "N07").ShouldBe(cases.Where(made => made.Case.AcceptedOn is not null && In(made.Case.OutcomeOn))
            .Sum(made => made.Case.OutcomeOn!.Value.DayNumber - made.Case.AcceptedOn!.Value.DayNumber));
        Sum(page, "N04").ShouldBe(cases.Where(made => In(made.Case.ApplicationDate))
            .Sum(made => made.Case.Parties.Count(party => !HasApplied(made.Case, party) && (party.InvitationCodeHash is not null || party.AnsweredAt is not null))));
        Sum(page, "N11").ShouldBe(cases.Count(made => In(made.Case.OutcomeOn) && made.Case.Deadlines.Any(
            limit => limit.Rule == made.Case.MediationPeriod && limit.LastDay < made.Case.OutcomeOn && !(limit.VoidOn < made.Case.OutcomeOn))));
        foreach (var column in page.Document.QuerySelectorAll("tr[data-row=sum] td[data-column]:not(:has(.fraction))"))
        {
            var code = column.GetAttribute("data-column")!;
            if (ReportColumns.Find(code) is { Unit: not ReportUnit.Money })
            {
                page.Document.QuerySelectorAll($"tbody td[data-column={code}]").Sum(Number).ShouldBe(Number(column), code);
            }
        }
    }

    [Fact]
    public async Task No_rate_of_success_is_shown_without_those_who_refused_and_could_not_be_reached()
    {
        var page = await (await OfficerAsync()).OpenAsync($"/reports?{Quarter}&by={ReportLayout.Streets}");

        foreach (var row in page.Document.QuerySelectorAll("tr[data-row]:has([data-column=C03])"))
        {
            row.QuerySelectorAll("[data-column=N02a], [data-column=N02b]").Length.ShouldBe(2, row.TextContent);
        }
    }

    private static bool HasApplied(MediationCase mediation, CaseParty party) =>
        mediation.Source == CaseSource.PartyApplication && party.Role == PartyRole.Applicant
        && (mediation.Channel == IntakeChannel.WalkIn || party.Number == mediation.Applicants.Min(applicant => applicant.Number));

    [Fact]
    public async Task Every_check_closes_and_says_so()
    {
        var page = await (await OfficerAsync()).OpenAsync($"/reports?{Quarter}");

        page.Text("[data-testid=checks] summary").ShouldContain("各项核对相符");
        page.Document.QuerySelectorAll("[data-check]").Select(check => check.GetAttribute("data-check")).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8", "9", "14", "16"]);
        page.Has("[data-testid=checks] .overdue").ShouldBeFalse();
    }

    [Theory]
    [InlineData(Quarter, ReportLayout.Streets)]
    [InlineData(Everything, ReportLayout.Sheet)]
    public async Task Each_figure_opens_to_as_many_cases(string period, ReportLayout layout)
    {
        var officer = await OfficerAsync();
        var page = await officer.OpenAsync($"/reports?{period}&by={layout}");

        var links = page.Document.QuerySelectorAll("td[data-column] a[href]");
        links.Length.ShouldBeGreaterThan(80);
        foreach (var link in links)
        {
            var list = await officer.OpenAsync(link.GetAttribute("href")!);
            list.Text("[data-testid=figure]").ShouldBe(link.TextContent, link.GetAttribute("href"));
            var rows = list.Document.QuerySelectorAll("[data-testid=list] tbody tr").Length;
            if (!list.Has("[data-testid=cases]"))
            {
                rows.ShouldBe((int)Math.Min(50, Number(link)));
            }
        }
    }

    [Fact]
    public async Task A_long_list_goes_on_without_leaving_a_case_out_or_showing_one_twice()
    {
        var officer = await OfficerAsync();
        var page = await officer.OpenAsync($"/reports/cases?column=N01&{Everything}");
        List<string> seen = [.. Numbers(page)];

        var next = await page.FollowAsync("下一页");
        seen.AddRange(Numbers(next));

        seen.ShouldBe(CountedDistrict.Cases.Select(made => made.Case.Number.Text).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_case_that_is_taken_out_lowers_its_figures_by_one()
    {
        var officer = await OfficerAsync();
        var before = await officer.OpenAsync($"/reports?{Everything}");
        var victim = CountedDistrict.Cases.Last(made => made.Agreement?.Form == AgreementForm.Written && made.Case.PerformedOn is not null);

        await DeleteAsync(victim.Case.Id);

        var after = await officer.OpenAsync($"/reports?{Everything}");
        foreach (var code in new[] { "N01", "C01", "C02", "C33", "C37", "N06", "T" + DisputeTypes.CodeOf(DisputeRows.Of(victim.Case.Type)) })
        {
            Sum(after, code).ShouldBe(Sum(before, code) - 1, code);
        }
        after.Text("[data-testid=checks] summary").ShouldContain("各项核对相符");
        await RestoreAsync(victim.Case.Id);
    }

    [Fact]
    public async Task A_clerk_counts_and_lists_the_own_committee_and_no_other()
    {
        var clerk = await app.SignInAsync(Role.CommitteeClerk, organization: CountedDistrict.First.Id.Value);
        var own = CountedDistrict.Cases.Where(made => made.Case.OrganizationId == CountedDistrict.First.Id).ToList();

        Sum(await clerk.OpenAsync($"/reports?{Everything}"), "N01").ShouldBe(own.Count);
        var foreign = await clerk.OpenAsync($"/reports?{Everything}&committee={CountedDistrict.Second.Id.Value}");
        foreign.Text().ShouldContain("这个期间没有案件");
        var list = await clerk.OpenAsync($"/reports/cases?column=N01&{Everything}&committee={CountedDistrict.Second.Id.Value}");
        list.Text("[data-testid=figure]").ShouldBe("0");
        Numbers(await clerk.OpenAsync($"/reports/cases?column=N01&{Everything}")).ShouldBe(
            own.Select(made => made.Case.Number.Text).OrderDescending(StringComparer.Ordinal), ignoreOrder: true);
    }

    [Fact]
    public async Task A_justice_office_counts_its_street()
    {
        var street = CountedDistrict.First.SubdistrictCode!;
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: street);

        var page = await office.OpenAsync($"/reports?{Everything}");

        Sum(page, "N01").ShouldBe(CountedDistrict.Cases.Count(made => made.Case.SubdistrictCode == street));
        page.Find("thead th").TextContent.Trim().ShouldBe("调委会");
    }

    [Fact]
    public async Task An_officer_reads_masked_names_and_a_clerk_the_names()
    {
        var person = CountedDistrict.Cases.First(made => made.Case.OrganizationId == CountedDistrict.First.Id && made.Case.Parties[0].IsPerson).Case;
        var address = $"/reports/cases?column=N01&{Everything}&committee={CountedDistrict.First.Id.Value}";

        (await (await OfficerAsync()).OpenAsync(address)).Text($"[data-case='{person.Number}'] .parties").ShouldStartWith(Masking.Name(person.Parties[0].Name));
        var clerk = await app.SignInAsync(Role.CommitteeClerk, organization: CountedDistrict.First.Id.Value);
        (await clerk.OpenAsync(address)).Text($"[data-case='{person.Number}'] .parties").ShouldStartWith(person.Parties[0].Name);
    }

    [Fact]
    public async Task The_table_comes_as_a_file_with_the_same_sums()
    {
        var officer = await OfficerAsync();
        var page = await officer.OpenAsync($"/reports?{Quarter}&by=Streets");

        var file = await officer.OpenAsync(page.Find("a[data-testid=csv]").GetAttribute("href")!);

        file.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = file.Body.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        var total = Array.FindIndex(lines[0], heading => heading.StartsWith("C01 "));
        lines[^1][total].ShouldBe(Sum(page, "C01").ToString(CultureInfo.InvariantCulture));
        lines[1..^1].Sum(line => int.Parse(line[total])).ShouldBe((int)Sum(page, "C01"));
    }

    [Fact]
    public async Task What_was_never_accepted_stands_beside_the_rate()
    {
        var page = await (await OfficerAsync()).OpenAsync($"/reports?{Everything}");

        var cases = CountedDistrict.Cases.Select(made => made.Case).ToList();
        var settled = cases.Count(made => made.Outcome == CaseOutcome.Settled);
        page.Text("[data-rate=N09] dd").ShouldContain($"{settled} ÷ ");
        page.Text("[data-rate=N09] dd").ShouldContain($" {cases.Count(made => made.AcceptedOn is not null || made.Outcome is not null)} ");
        page.Text("[data-testid=not-accepted]").ShouldContain($"对方不同意 {cases.Count(made => made.NonAcceptanceReason == NonAcceptanceReason.RespondentRefused)} 件");
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_told_at_the_field()
    {
        var page = await (await OfficerAsync()).OpenAsync("/reports?from=2026-03-02&to=2026-03-01");

        page.Text(".field.wrong").ShouldContain("结束日期早于开始日期");
        page.Find("#From").GetAttribute("value").ShouldBe("2026-03-02");
    }

    [Fact]
    public async Task A_figure_that_does_not_exist_is_not_found() =>
        (await (await OfficerAsync()).OpenAsync($"/reports/cases?column=C99&{Everything}")).Status.ShouldBe(HttpStatusCode.NotFound);

    private Task<Browser> OfficerAsync() => app.SignInAsync(Role.BureauOfficer);

    private static bool In(DateOnly? day) => day is { } known && FirstQuarter.Contains(known);

    private static long Sum(Page page, string code) => Number(page.Find($"tr[data-row=sum] td[data-column={code}]"));

    private static long Number(IElement element) => (long)decimal.Parse(element.TextContent.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Numbers(Page page) =>
        page.Document.QuerySelectorAll("[data-testid=list] tr[data-case]").Select(row => row.GetAttribute("data-case")!);

    private async Task DeleteAsync(CaseId id)
    {
        await using var db = app.Database.Open();
        db.RemoveRange(await db.Set<MediationAgreement>().Where(agreement => agreement.CaseId == id).ToListAsync());
        db.RemoveRange(await db.Set<MediationSession>().Where(session => session.CaseId == id).ToListAsync());
        db.RemoveRange(await db.Set<MediationCase>().Where(mediation => mediation.Id == id).ToListAsync());
        await db.SaveChangesAsync();
    }

    /// <summary>The tests of the class share their cases.</summary>
    private async Task RestoreAsync(CaseId id)
    {
        await using var db = app.Database.Open();
        DemoCase made = CountedDistrict.LiveAgain(id);
        db.Add(made.Case);
        db.AddRange(made.Sessions);
        db.Add(made.Agreement!);
        await db.SaveChangesAsync();
    }
}

public sealed class CountingCasesOnSqlite(SqliteApp app) : CountingCasesTests(app), IClassFixture<SqliteApp>;

public sealed class CountingCasesOnPostgres(PostgresApp app) : CountingCasesTests(app), IClassFixture<PostgresApp>;
