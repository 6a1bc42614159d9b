using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>A body that sends disputes, with an officer.</summary>
internal sealed class Partner(HejieApp app, PartnerBody body)
{
    private static int s_made;

    public PartnerBody Body => body;

    public static async Task<Partner> SetUpAsync(HejieApp app, PartnerKind kind = PartnerKind.LaborArbitration)
    {
        await using var db = app.Database.Open();
        var moment = new Domain.Cases.Moment(Actor.Job("370202", "test"), app.Clock.Now, Domain.Deadlines.HolidayCalendar.Standard);
        var body = PartnerBody.Enter(PartnerBodyId.New(app.Clock.Now), new(kind, $"演示单位{Interlocked.Increment(ref s_made)}", "孙仲裁", "0532-80000001", null), isKnown: false, moment, out _)!;
        db.Add(body);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new Partner(app, body);
    }

    public Task<Browser> OfficerAsync() => app.SignInAsync(Role.PartnerOfficer, organization: body.Id.Value);

    public Task<Account> AccountAsync() => app.OpenAccountAsync(Role.PartnerOfficer, organization: body.Id.Value);
}
