using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Commands;

public sealed class OpeningTheFirstAccountTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-account-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_prints_a_password_and_takes_a_login_once()
    {
        (await HejieProcess.RunAsync("migrate", "--demo", "none", "--data", _folder)).Code.ShouldBe(0);

        var opened = await HejieProcess.RunAsync("account", "add", "admin", "Administrator", "系统管理员", "--data", _folder);
        var again = await HejieProcess.RunAsync("account", "add", "admin", "Administrator", "系统管理员", "--data", _folder);

        opened.Code.ShouldBe(0);
        opened.Said.ShouldMatch("admin.*[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        again.Code.ShouldBe(1);
        again.ComplaintLines.ShouldHaveSingleItem().ShouldContain("admin");
    }

    [Theory]
    [InlineData("account")]
    [InlineData("account", "add", "li", "Mediator", "李")]
    public async Task Roles_that_belong_to_an_organisation_are_not_opened_here(params string[] args) =>
        (await HejieProcess.RunAsync([.. args, "--data", _folder])).Code.ShouldBe(2);
}
