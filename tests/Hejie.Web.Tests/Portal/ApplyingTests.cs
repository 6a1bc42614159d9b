using System.Net;
using Hejie.Data.Drafts;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public abstract class ApplyingTests(HejieApp app)
{
    private static readonly byte[] Pdf = "%PDF-1.4 演示"u8.ToArray();

    [Fact]
    public async Task A_resident_applies_question_by_question_and_gets_a_number()
    {
        var browser = await BeginAsync();

        var page = await ToTheCheckAsync(browser);
        page.Text("dl.answers").ShouldContain("演示𠮷〇");
        page = await page.SubmitAsync();

        page.Address.ShouldBe("/apply/done");
        var sent = await app.ReadAsync(CaseNumber.Parse(page.Text("[data-testid=case-number]")));
        sent.State.ShouldBe(CaseState.Registered);
        sent.Channel.ShouldBe(IntakeChannel.Portal);
        sent.Type.ShouldBe(DisputeType.Neighborhood);
        sent.SubType.ShouldBe("WaterLeak");
        sent.ClaimFen.ShouldBe(1_234_560);
        sent.Requests.ShouldBe(["修好漏水", "赔偿吊顶"]);
        sent.Applicants.Single().Phone.ShouldBe("13812345678");
        sent.Respondents.Single().Kind.ShouldBe(PartyKind.LegalPerson);
        sent.Attachments.Single().FileName.ShouldBe("照片.pdf");
        sent.Consents.Select(consent => consent.Kind).ShouldBe([ConsentKind.PrivacyNotice, ConsentKind.SensitiveInformation]);
        sent.Jurisdiction.ShouldBe(JurisdictionBasis.DisputePlace);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_case()
    {
        var page = await ToTheCheckAsync(await BeginAsync());

        var first = await page.SubmitAsync();
        var second = await page.SubmitAsync();

        second.Text("[data-testid=case-number]").ShouldBe(first.Text("[data-testid=case-number]"));
    }

    [Fact]
    public async Task A_second_application_between_the_same_two_is_taken_in_silence_and_shown_to_staff()
    {
        var first = await (await ToTheCheckAsync(await BeginAsync())).SubmitAsync();
        await app.PersonsFiledAsync();

        var second = await (await ToTheCheckAsync(await BeginAsync())).SubmitAsync();

        second.Address.ShouldBe("/apply/done");
        second.Body.ShouldNotContain(first.Text("[data-testid=case-number]"));
        var earlier = await app.ReadAsync(CaseNumber.Parse(first.Text("[data-testid=case-number]")));
        var later = await app.ReadAsync(CaseNumber.Parse(second.Text("[data-testid=case-number]")));
        later.Timeline.ShouldNotContain(entry => entry.Act == CaseAct.Relate);
        await using var db = app.Database.Open();
        var link = await db.Set<RelatedCase>().SingleAsync(link => link.CaseId == later.Id && link.EarlierId == earlier.Id, TestContext.Current.CancellationToken);
        (link.Kind, link.Reason).ShouldBe((RelatedKind.Duplicate, null));
    }

    [Fact]
    public async Task A_form_sent_twice_at_the_same_time_makes_one_case()
    {
        var page = await ToTheCheckAsync(await BeginAsync());

        var sent = await Task.WhenAll(page.SubmitAsync(), page.SubmitAsync(), page.SubmitAsync());

        sent.Select(answer => answer.Text("[data-testid=case-number]")).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_half_filled_application_waits_for_its_browser_and_for_no_other()
    {
        var browser = await BeginAsync();
        await AnswerAsync(browser, "/apply/kind", ("Type", "Property"));

        (await (await browser.OpenAsync("/apply")).FollowAsync("接着填")).Address.ShouldBe("/apply/detail");
        (await browser.OpenAsync("/apply/kind")).Has("input[value=Property][checked]").ShouldBeTrue();
        (await app.Visit().OpenAsync("/apply/kind")).Address.ShouldBe("/apply");
    }

    [Fact]
    public async Task The_finer_kind_is_asked_where_there_are_some_and_may_be_left_unclear()
    {
        var browser = await BeginAsync();
        (await AnswerAsync(browser, "/apply/kind", ("Type", "Other"))).Address.ShouldBe("/apply/urgency");
        (await browser.OpenAsync("/apply/urgency")).Find("a[href='/apply/kind']").ShouldNotBeNull(); // back leaves it out too
        (await AnswerAsync(browser, "/apply/kind", ("Type", "Labor"))).Address.ShouldBe("/apply/detail");

        var page = await AnswerAsync(browser, "/apply/detail", ("SubType", "Unclear"));

        page.Address.ShouldBe("/apply/urgency");
        (await (await browser.OpenAsync("/apply/detail")).SubmitAsync()).Address.ShouldBe("/apply/urgency");
    }

    [Fact]
    public async Task Another_kind_chosen_at_the_check_asks_its_finer_kinds_anew_and_comes_back()
    {
        var browser = await BeginAsync();
        var page = await ToTheCheckAsync(browser);
        page.Text("dl.answers").ShouldContain("漏水");
        await AnswerAsync(browser, "/apply/kind?change=true", ("Type", "Property"));

        page = await AnswerAsync(browser, "/apply/detail?change=true", ("SubType", "Unclear"));

        page.Address.ShouldBe("/apply/check");
        page = await page.SubmitAsync();
        var sent = await app.ReadAsync(CaseNumber.Parse(page.Text("[data-testid=case-number]")));
        (sent.Type, sent.SubType).ShouldBe((DisputeType.Property, null));
    }

    [Fact]
    public async Task What_was_not_understood_is_said_beside_the_field_and_stays_as_typed()
    {
        var browser = await BeginAsync();
        await AnswerAsync(browser, "/apply/applicants/1/kind", ("Standing", "Self"));

        var page = await AnswerAsync(browser, "/apply/applicants/1", ("Form.Name", "演示"), ("Form.Phone", "12"), ("Form.IdNumber", "110105194912310021"));

        page.Text("#Form_IdNumber-error").ShouldContain("身份证号不对");
        page.Text("#Form_Phone-error").ShouldContain("手机号");
        page.Find("#Form_Phone").GetAttribute("value").ShouldBe("12");
        page.Find("[data-testid=error-summary] a").GetAttribute("href").ShouldStartWith("#Form_");
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("1.234")]
    [InlineData("一百")]
    public async Task An_amount_that_is_none_is_told(string typed)
    {
        var browser = await BeginAsync();

        var page = await AnswerAsync(browser, "/apply/request", ("Requests", "还钱"), ("ClaimFen", typed));

        page.Has("#ClaimFen-error").ShouldBeTrue();
        page.Find("#ClaimFen").GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task A_story_of_ten_thousand_characters_with_emoji_is_taken_and_one_more_is_not()
    {
        var browser = await BeginAsync();
        var longest = string.Concat(Enumerable.Repeat("漏水😀𠮷", 10_000 / 6)).PadRight(10_000, '水');

        (await AnswerAsync(browser, "/apply/story", ("Statement", longest + "水"))).Text("#Statement-error").ShouldContain("10000");
        (await AnswerAsync(browser, "/apply/story", ("Statement", longest))).Address.ShouldBe("/apply/request");

        (await browser.OpenAsync("/apply/story")).Find("#Statement").TextContent.Trim().ShouldBe(longest);
    }

    [Theory]
    [InlineData("照片.jpg", "PK\u0003\u0004假的", "不是照片或 PDF")]
    [InlineData("照片.jpg", "%PDF-1.7", "内容和文件名不符")]
    [InlineData("空.png", "", "空文件")]
    public async Task A_file_is_judged_by_its_bytes(string name, string content, string told)
    {
        var browser = await BeginAsync();

        var page = await UploadAsync(browser, new UploadedFile(name, "image/jpeg", System.Text.Encoding.UTF8.GetBytes(content)));

        page.Text("#Files-error").ShouldContain(told);
        page.Has("[data-testid=evidence]").ShouldBeFalse();
    }

    [Fact]
    public async Task Sensitive_information_asks_for_a_consent_of_its_own()
    {
        var browser = await BeginAsync();
        await AnswerAsync(browser, "/apply/kind", ("Type", "Medical"));

        var page = await AnswerAsync(browser, "/apply/privacy", ("AgreesToNotice", "true"));

        page.Has("#AgreesToSensitive-error").ShouldBeTrue();
    }

    [Fact]
    public async Task Any_brand_room_of_the_district_can_be_chosen_from_any_street()
    {
        var browser = await BeginAsync();
        var page = await ToTheCheckAsync(browser);
        var (home, room) = await HomeAndAnotherBrandRoomAsync();

        await AnswerAsync(browser, "/apply/venue?change=true", ("Venue", $"org:{room.Value}"));
        page = await (await browser.OpenAsync("/apply/check")).SubmitAsync();

        var sent = await app.ReadAsync(CaseNumber.Parse(page.Text("[data-testid=case-number]")));
        sent.OrganizationId.ShouldBe(room);
        sent.HomeOrganizationId.ShouldBe(home);
        sent.Jurisdiction.ShouldBe(JurisdictionBasis.PartyChoice);
    }

    [Fact]
    public async Task A_draft_that_has_lain_thirty_days_goes_when_the_next_one_begins()
    {
        await BeginAsync();
        await using var db = app.Database.Open();
        var old = new ApplicationDraft
        {
            DistrictCode = "370202",
            Id = Guid.CreateVersion7(app.Clock.GetUtcNow()),
            Answers = "{}",
            UpdatedAt = app.Clock.Now.AddDays(-31),
        };
        db.Add(old);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await BeginAsync();

        (await db.Set<ApplicationDraft>().AsNoTracking().AnyAsync(draft => draft.Id == old.Id, TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_is_sent_before_all_is_answered()
    {
        var browser = await BeginAsync();

        (await browser.OpenAsync("/apply/check")).Address.ShouldBe("/apply/kind");
    }

    private async Task<Browser> BeginAsync()
    {
        await PortalStage.SetAsync(app);
        var browser = app.Visit();
        (await (await browser.OpenAsync("/apply")).SubmitAsync()).Address.ShouldBe("/apply/kind");
        return browser;
    }

    private static async Task<Page> AnswerAsync(Browser browser, string address, params (string Name, object Value)[] answers)
    {
        var page = await browser.OpenAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return await page.SubmitAsync(answers);
    }

    private static async Task<Page> UploadAsync(Browser browser, UploadedFile file) =>
        await (await browser.OpenAsync("/apply/evidence")).SubmitFormAsync("#upload", ("Files", file), ("GoOn", "false"));

    private static async Task<Page> ToTheCheckAsync(Browser browser)
    {
        await AnswerAsync(browser, "/apply/kind", ("Type", "Neighborhood"));
        await AnswerAsync(browser, "/apply/detail", ("SubType", "WaterLeak"));
        await AnswerAsync(browser, "/apply/urgency", ("Risk", "Low"));
        await AnswerAsync(browser, "/apply/street", ("Subdistrict", "370202010"));
        var page = await browser.OpenAsync("/apply/community");
        await page.SubmitAsync(("CommunityCode", page.Find("input[name=CommunityCode]").GetAttribute("value")!), ("Place", "演示小区3号楼"));
        await AnswerAsync(browser, "/apply/applicants/1/kind", ("Standing", "Self"));
        await AnswerAsync(browser, "/apply/applicants/1", ("Form.Name", "演示𠮷〇"), ("Form.Phone", "138 1234 5678"), ("Form.IdNumber", "11010519491231002X"));
        await AnswerAsync(browser, "/apply/respondents/1/kind", ("Standing", "LegalPerson"));
        await AnswerAsync(browser, "/apply/respondents/1", ("Form.Name", "演示物业有限公司"), ("Form.Phone", "0532-83812345"));
        await AnswerAsync(browser, "/apply/story", ("Statement", "楼上漏水，泡了吊顶。"));
        await AnswerAsync(browser, "/apply/request", ("Requests", "修好漏水\r\n赔偿吊顶"), ("ClaimFen", "12,345.60"));
        await UploadAsync(browser, new UploadedFile("照片.pdf", "application/pdf", Pdf));
        await (await browser.OpenAsync("/apply/evidence")).SubmitFormAsync("#upload");
        await AnswerAsync(browser, "/apply/mode", ("Mode", "OnSite"));
        await (await browser.OpenAsync("/apply/venue")).SubmitAsync();
        page = await AnswerAsync(browser, "/apply/privacy", ("AgreesToNotice", "true"), ("AgreesToSensitive", "true"));
        page.Address.ShouldBe("/apply/check");
        return page;
    }

    private async Task<(OrganizationId Home, OrganizationId Room)> HomeAndAnotherBrandRoomAsync()
    {
        await using var db = app.Database.Open();
        var bodies = await db.Set<MediationOrganization>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var home = bodies.Where(body => body is { Category: OrganizationCategory.Community, Kind: OrganizationKind.MediationCommittee, SubdistrictCode: "370202010" })
            .OrderBy(body => body.CommunityCode, StringComparer.Ordinal).First();
        return (home.Id, bodies.First(body => body.IsBrandRoom && body.SubdistrictCode != home.SubdistrictCode).Id);
    }
}

public sealed class ApplyingOnSqlite(SqliteApp app) : ApplyingTests(app), IClassFixture<SqliteApp>;

public sealed class ApplyingOnPostgres(PostgresApp app) : ApplyingTests(app), IClassFixture<PostgresApp>;
