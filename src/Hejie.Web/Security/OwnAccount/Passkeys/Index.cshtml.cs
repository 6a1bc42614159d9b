using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Security.OwnAccount.Passkeys;

public sealed class IndexModel(AccountManager accounts, SignInManager<Account> sessions) : PageModel
{
    public sealed record Row(string Id, string? Name, string AddedOn);

    [BindProperty, StringLength(40)]
    public string? Name { get; set; }

    public IReadOnlyList<Row> Kept { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() =>
        await accounts.GetUserAsync(User) is { } account ? await ShowAsync(account) : Challenge();

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }
        var options = await sessions.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = AccountKey.Text(account.DistrictCode, account.Id),
            Name = account.Login,
            DisplayName = account.DisplayName,
        });
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostAsync(string? credential)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }
        if (!ModelState.IsValid || string.IsNullOrEmpty(credential))
        {
            return await ShowAsync(account);
        }
        var made = await sessions.PerformPasskeyAttestationAsync(credential);
        if (made.Succeeded)
        {
            made.Passkey.Name = Name?.Trim();
            await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
            return Redirect("/account/passkeys");
        }
        ModelState.AddModelError(nameof(Name), AccountErrors.Text("PasskeyFailed"));
        return await ShowAsync(account);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }
        if (Base64Url.IsValid(id))
        {
            await accounts.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(id));
        }
        return Redirect("/account/passkeys");
    }

    private async Task<PageResult> ShowAsync(Account account)
    {
        Kept = [.. (await accounts.GetPasskeysAsync(account)).Select(passkey => new Row(
            Base64Url.EncodeToString(passkey.CredentialId), passkey.Name, Spoken.Day(ChinaTime.DayOf(passkey.CreatedAt.UtcDateTime))))];
        return Page();
    }
}
