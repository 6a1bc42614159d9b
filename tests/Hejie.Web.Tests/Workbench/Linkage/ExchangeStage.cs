using System.Net;
using System.Text.Json.Nodes;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Api;
using Hejie.Web.Tests.Hosting;
using Shouldly;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>A court that sends disputes by machine, and a committee whose clerk answers them.</summary>
internal sealed class ExchangeStage(Committee committee, Partner partner, Machine court, Machine clerk)
{
    private static int s_letters;

    public Committee Committee => committee;

    public Partner Partner => partner;

    public Machine Court => court;

    public Machine Clerk => clerk;

    public static async Task<ExchangeStage> SetUpAsync(HejieApp app)
    {
        var (committee, partner) = (await Committee.SetUpAsync(app), await Partner.SetUpAsync(app, PartnerKind.Court));
        var (clerk, _) = await Machine.OfAsync(app, committee);
        return new ExchangeStage(committee, partner, await Machine.SignInAsync(app, await partner.AccountAsync()), clerk);
    }

    public static string NewNumber() => $"鲁0202委派〔演示〕{Interlocked.Increment(ref s_letters)}号";

    public JsonObject Letter(string number) => new()
    {
        ["committee"] = committee.Body.Id.Value,
        ["letterNumber"] = number,
        ["letterOn"] = $"{committee.Moment.Today:yyyy-MM-dd}",
        ["type"] = "Neighborhood",
        ["facts"] = "楼上漏水。",
        ["kind"] = "CourtAssigned",
        ["agreedOn"] = $"{committee.Moment.Today:yyyy-MM-dd}",
        ["parties"] = new JsonArray(
            new JsonObject { ["role"] = "Applicant", ["kind"] = "Person", ["name"] = "赵演示", ["phone"] = Committee.ApplicantPhone },
            new JsonObject { ["role"] = "Respondent", ["kind"] = "Person", ["name"] = "钱演示", ["phone"] = Committee.RespondentPhone }),
        ["contact"] = "吴法官",
        ["phone"] = "0532-80000002",
    };

    /// <returns>What the service answered, and the address of the referral.</returns>
    public async Task<(JsonNode Body, string Address)> SendAsync(string? number = null, string? key = null)
    {
        var made = await court.PostAsync("/api/v1/referrals", Letter(number ?? NewNumber()), key);
        made.Status.ShouldBe(HttpStatusCode.Created, made.Body.ToString());
        return (made.Body, $"/api/v1/referrals/{made.Body["id"]}");
    }

    public static async Task<JsonNode> ActAsync(Machine who, string address, JsonNode seen, object? body = null)
    {
        var done = await who.SendAsync(HttpMethod.Post, address, body ?? new { }, (int)seen["version"]!);
        done.Status.ShouldBe(HttpStatusCode.OK, done.Body.ToString());
        return done.Body;
    }

    public async Task<List<JsonNode>> EventsAsync(int after = 0) => [.. (await court.GetAsync($"/api/v1/exchange/events?after={after}&limit=500"))["items"]!.AsArray().Select(told => told!)];
}
