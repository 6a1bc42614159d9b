using System.Globalization;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Identity;

namespace Hejie.Web.Security.Accounts;

/// <summary>What is wrong with a login or password, in plain Chinese, from Texts/Access.resx.</summary>
public sealed class AccountErrors : IdentityErrorDescriber
{
    private static readonly TextFile Texts = new("Access");

    public static string Text(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, Texts.Get(key), values);

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), length);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), uniqueChars);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch));

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), userName);

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName));

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure));

    public static IdentityError PasswordContainsLogin() => Error(nameof(PasswordContainsLogin));

    private static IdentityError Error(string code, params object?[] values) => new() { Code = code, Description = Text(code, values) };
}
