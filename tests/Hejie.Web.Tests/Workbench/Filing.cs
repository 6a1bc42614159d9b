using Hejie.Data.Outbox;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench;

internal static class Filing
{
    /// <summary>Waits for the job in the program, which files persons a moment after the save.</summary>
    public static async Task PersonsFiledAsync(this HejieApp app)
    {
        var stop = TestContext.Current.CancellationToken;
        app.Server.ShouldNotBeNull(); // asking for it starts the program
        await using var db = app.Database.Open();
        for (var i = 0; i < 100 && await db.Set<OutboxMessage>().AnyAsync(stop); i++)
        {
            await Task.Delay(100, stop);
        }
        (await db.Set<OutboxMessage>().AnyAsync(stop)).ShouldBeFalse();
    }
}
