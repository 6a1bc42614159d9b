using Hejie.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;

namespace Hejie.Browser.Tests.Journey;

/// <summary>The questions of the application, one page each.</summary>
internal static class Applying
{
    /// <param name="resident">On any page.</param>
    /// <param name="look">What is done on every page before it is answered.</param>
    /// <returns>The case number that the last page gives.</returns>
    public static async Task<string> ApplyAsync(this Person resident, string committee, Func<Task> look)
    {
        await resident.GoAsync("/");
        await look();
        await resident.PressAsync("apply");
        await look();
        await resident.PressAsync("begin");
        await resident.TellWhatAndWhereAsync(look);
        await resident.TellWhoAsync(look);
        await resident.TellTheStoryAsync(look);
        await resident.ChooseHowAsync(committee, look);
        await resident.AnswerAsync("/apply/check", look, "submit");
        await look();
        resident.Address.ShouldBe("/apply/done");
        return await resident.ReadAsync("case-number");
    }

    private static async Task TellWhatAndWhereAsync(this Person resident, Func<Task> look)
    {
        await resident.AnswerAsync("/apply/kind", look, () => resident.TickAsync("Type-Neighborhood"));
        await resident.AnswerAsync("/apply/detail", look, () => resident.TickAsync("SubType-WaterLeak"));
        await resident.AnswerAsync("/apply/urgency", look, () => resident.TickAsync("Risk-Low"));
        await resident.AnswerAsync("/apply/street", look, () => resident.TickAsync($"Subdistrict-{Dispute.Street}"));
        await resident.AnswerAsync("/apply/community", look, async () =>
        {
            await resident.Page.Locator("[name=CommunityCode]").First.CheckAsync();
            await resident.TypeAsync("Place", "演示小区 3 号楼 2 单元");
        });
    }

    private static async Task TellWhoAsync(this Person resident, Func<Task> look)
    {
        await resident.AnswerAsync("/apply/applicants/1/kind", look, () => resident.TickAsync("Standing-Self"));
        await resident.AnswerAsync("/apply/applicants/1", look, async () =>
        {
            await resident.TypeAsync("Form.Name", Dispute.Applicant);
            await resident.TypeAsync("Form.Phone", Dispute.ApplicantPhone);
            await resident.TypeAsync("Form.IdNumber", Dispute.ApplicantIdNumber);
        });
        await resident.AnswerAsync("/apply/applicants", look);
        await resident.AnswerAsync("/apply/respondents/1/kind", look, () => resident.TickAsync("Standing-Self"));
        await resident.AnswerAsync("/apply/respondents/1", look, async () =>
        {
            await resident.TypeAsync("Form.Name", Dispute.Respondent);
            await resident.TypeAsync("Form.Phone", Dispute.RespondentPhone);
        });
        await resident.GoAsync("/apply/respondents/1/representative");
        await look();
        await resident.GoAsync("/apply/respondents");
        await resident.AnswerAsync("/apply/respondents", look);
    }

    private static async Task TellTheStoryAsync(this Person resident, Func<Task> look)
    {
        await resident.AnswerAsync("/apply/story", look, () => resident.TypeAsync("Statement", Dispute.Story));
        await resident.AnswerAsync("/apply/request", look, async () =>
        {
            await resident.TypeAsync("Requests", "修好漏水的地方\n赔偿吊顶的损失");
            await resident.TypeAsync("ClaimFen", "2000");
        });
        await resident.AnswerAsync("/apply/evidence", look, async () =>
        {
            var photo = new FilePayload { Name = "吊顶.png", MimeType = "image/png", Buffer = await resident.Page.ScreenshotAsync() };
            await resident.The("Files").SetInputFilesAsync(photo);
            await resident.PressAsync("upload");
            (await resident.ReadAsync("evidence")).ShouldContain("吊顶.png");
        });
    }

    private static async Task ChooseHowAsync(this Person resident, string committee, Func<Task> look)
    {
        await resident.AnswerAsync("/apply/mode", look, () => resident.TickAsync("Mode-OnSite"));
        await resident.AnswerAsync("/apply/venue", look, () => resident.PickCardAsync(committee));
        await resident.AnswerAsync("/apply/privacy", look, async () =>
        {
            await resident.TickAsync("AgreesToNotice");
            await resident.TickAsync("AgreesToSensitive");
            await resident.TickAsync("AgreesToElectronic");
        });
    }

    private static Task AnswerAsync(this Person resident, string page, Func<Task> look, string button = "next") =>
        resident.AnswerAsync(page, look, () => Task.CompletedTask, button);

    private static async Task AnswerAsync(this Person resident, string page, Func<Task> look, Func<Task> answer, string button = "next")
    {
        resident.Address.ShouldBe(page);
        await look();
        await answer();
        await resident.PressAsync(button);
    }
}
