using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace Hejie.Web.Security.Accounts;

/// <summary>Identity asks whether an account is confirmed; with us an administrator opens it, and may disable it.</summary>
public sealed class NotDisabled : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(!user.IsDisabled);
}

/// <summary>Logins are compared in lower case, as <see cref="Account.NormalizeLogin"/> keeps them.</summary>
public sealed class LoginNormalizer : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : Account.NormalizeLogin(name);

    public string? NormalizeEmail(string? email) => email;
}

/// <summary>A password that holds the login is no password.</summary>
public sealed class NoLoginInPassword : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        password?.Contains(user.Login, StringComparison.OrdinalIgnoreCase) == true
            ? IdentityResult.Failed(AccountErrors.PasswordContainsLogin())
            : IdentityResult.Success);
}
