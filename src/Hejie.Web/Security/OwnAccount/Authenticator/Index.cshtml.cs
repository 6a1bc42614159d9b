using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Hejie.Web.Security.OwnAccount.Authenticator;

public sealed class IndexModel(AccountManager accounts, SignInManager<Account> sessions) : PageModel
{
    private const int RecoveryCodeCount = 10;

    [BindProperty, StringLength(7)]
    public string? Code { get; set; }

    [BindProperty, StringLength(128)]
    public string? Password { get; set; }

    public bool IsOn { get; private set; }
    public int CodesLeft { get; private set; }
    public string SpacedKey { get; private set; } = "";
    public string QrCode { get; private set; } = "";
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() =>
        await accounts.GetUserAsync(User) is { } account ? await ShowAsync(account) : Challenge();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }
        var typed = Code?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        if (account.TwoFactorOn || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, typed))
        {
            ModelState.AddModelError(nameof(Code), AccountErrors.Text("CodeFailed"));
            return await ShowAsync(account);
        }
        await accounts.SetTwoFactorEnabledAsync(account, true);
        RecoveryCodes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) ?? []];
        await sessions.RefreshSignInAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }
        if (!await accounts.CheckPasswordAsync(account, Password ?? ""))
        {
            ModelState.AddModelError(nameof(Password), AccountErrors.Text("PasswordMismatch"));
            return await ShowAsync(account);
        }
        account.SetRecoveryCodes([]);
        account.SetAuthenticator(null);
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await sessions.RefreshSignInAsync(account);
        return Redirect("/account");
    }

    private async Task<PageResult> ShowAsync(Account account)
    {
        IsOn = account.TwoFactorOn;
        CodesLeft = account.RecoveryCodeHashes.Count;
        if (!IsOn)
        {
            var key = await KeyAsync(account);
            SpacedKey = string.Join(' ', key.Chunk(4).Select(part => new string(part)));
            QrCode = Draw($"otpauth://totp/Hejie:{Uri.EscapeDataString(account.Login)}?secret={key}&issuer=Hejie");
        }
        return Page();
    }

    private async Task<string> KeyAsync(Account account)
    {
        if (account.AuthenticatorKey is null)
        {
            // Not Identity's reset: showing a key that is not yet in use must not end the person's other sessions.
            account.SetAuthenticator(accounts.GenerateNewAuthenticatorKey());
            await accounts.UpdateAsync(account);
        }
        return account.AuthenticatorKey!;
    }

    private static string Draw(string text)
    {
        using var qr = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(qr);
        return svg.GetGraphic(8, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
