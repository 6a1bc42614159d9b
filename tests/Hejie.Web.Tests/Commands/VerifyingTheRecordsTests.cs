using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Commands;

public sealed class VerifyingTheRecordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Records_that_nobody_touched_are_found_whole()
    {
        (await HejieProcess.RunAsync("migrate", "--demo", "none", "--data", _folder)).Code.ShouldBe(0);

        var end = await HejieProcess.RunAsync("verify", "--data", _folder);

        end.Code.ShouldBe(0, string.Join('\n', end.ComplaintLines));
    }
}
