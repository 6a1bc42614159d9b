using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;

namespace Hejie.Web.Commands;

/// <summary>
/// <c>hejie account add LOGIN ROLE NAME</c>: opens the first accounts of a new installation, with a password to be changed at the first sign-in.
/// Accounts tied to an organisation or a mediator are opened in the pages of the administrator.
/// </summary>
internal static class AccountCommand
{
    private static readonly Role[] Untied = [Role.Administrator, Role.BureauOfficer, Role.Reviewer];

    public static async Task<int> RunAsync(WebApplication app, IReadOnlyList<string> words)
    {
        if (words is not ["add", var login, var roleName, var name] || Untied.FirstOrDefault(r => $"{r}" == roleName, Role.Visitor) is not (not Role.Visitor and var role))
        {
            Console.Error.WriteLine(CommandTexts.Of("AccountUsage", string.Join("|", Untied)));
            return 2;
        }
        if (await app.Services.WhyNotUsableAsync() is { } why)
        {
            return CommandDispatch.Fail(why);
        }
        await using var work = app.Services.CreateAsyncScope();
        var district = work.ServiceProvider.GetRequiredService<HejieDataOptions>().District;
        var password = AccountRegister.NewPassword();
        var (_, result) = await work.ServiceProvider.GetRequiredService<AccountRegister>()
            .OpenAsync(new NewAccount(district, login, name, role) { MustChangePassword = true }, password);
        if (!result.Succeeded)
        {
            return CommandDispatch.Fail(string.Join("; ", result.Errors.Select(error => error.Description)));
        }
        Console.WriteLine(CommandTexts.Of("AccountOpened", login, password));
        return 0;
    }
}
