using Hejie.Data.Files;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Web.Jobs;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Signing;
using Hejie.Web.Tests.Workbench.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Destruction;

/// <summary>Files archived on 5 March 2015, or some days later, that were kept for ten years: past their period on the day of the tests.</summary>
internal static class DueStage
{
    private static readonly DateTime Then = new(2015, 3, 5, 1, 0, 0, DateTimeKind.Utc);

    public static async Task<T> LongAgoAsync<T>(this HejieApp app, Func<Task<T>> work)
    {
        var now = app.Clock.Now;
        app.Clock.Now = Then;
        try
        {
            return await work();
        }
        finally
        {
            app.Clock.Now = now;
        }
    }

    /// <summary>A committee with files that were not accepted and archived.</summary>
    public static Task<(Committee Committee, List<CaseNumber> Numbers)> DueAsync(this HejieApp app, int count) => app.LongAgoAsync(async () =>
    {
        var committee = await Committee.SetUpAsync(app);
        return (committee, await committee.ArchivedAsync(count));
    });

    /// <summary>A settled dispute with its session, agreement, signatures, a paper that was handed in, and the visit after it.</summary>
    public static Task<(Committee Committee, CaseNumber Number)> DueSettlementAsync(this HejieApp app, StoredFile handedIn) => app.LongAgoAsync(async () =>
    {
        var (committee, number) = await app.SettledAsync();
        app.Clock.Now = app.Clock.Now.AddDays(18);
        await app.LeadAsync(number, (mediation, agreement, _) =>
        {
            var moment = committee.Moment;
            mediation.Attach(new CaseAttachment(
                0, AttachmentKind.Evidence, "赵演示的照片.png", "image/png", handedIn.Size, handedIn.Digest, handedIn.ObjectKey, 1, moment.Now, "钱演示家的天花板"), moment).ShouldBeNull();
            agreement!.Urge(mediation, 1, NoticeWay.Direct, moment).ShouldBeNull();
            mediation.FollowUp(new FollowUpVisit(moment.Today, ContactChannel.Telephone, "王和", [1, 2], false, 4, false, null, "钱演示说还没有付清"), moment).ShouldBeNull();
            mediation.Close("钱演示失业，赵演示同意缓一缓", moment).ShouldBeNull();
            mediation.Archive([], new RetentionChoice(RetentionPeriod.ShortTerm, "金额不大"), moment).ShouldBeNull();
        });
        return (committee, number);
    });

    /// <summary>Draws up a list and judges that all of it is destroyed.</summary>
    public static async Task<Page> JudgedAsync(this Browser clerk)
    {
        var page = await (await clerk.OpenAsync("/destruction/new")).SubmitAsync();
        return await page.SubmitFormAsync("[data-testid=judge]", ("All", "true"), ("Destroy", "Destroy"), ("Reason", "保管期满，没有继续保存的价值"));
    }

    public static async Task<Page> BegunAsync(this Browser bureau, string address)
    {
        var page = await (await bureau.OpenAsync(address)).SubmitFormAsync("[data-testid=approve]", ("Opinion", "同意"));
        return await page.SubmitFormAsync("[data-testid=begin]", ("Confirmed", "true"));
    }

    public static DestructionListId IdIn(string address) => new(Guid.Parse(address.Split('/')[^1]));

    public static Task<int> DestroyAsync(this HejieApp app, string address, int most = int.MaxValue) =>
        app.Services.GetRequiredService<DestructionRound>().GoOnAsync("370202", IdIn(address), TestContext.Current.CancellationToken, most);

    public static async Task<List<DestructionLine>> LinesAsync(this HejieApp app, string address)
    {
        var id = IdIn(address);
        await using var db = app.Database.Open();
        return await db.Set<DestructionLine>().AsNoTracking().Where(line => line.ListId == id).OrderBy(line => line.Number).ToListAsync(TestContext.Current.CancellationToken);
    }
}
