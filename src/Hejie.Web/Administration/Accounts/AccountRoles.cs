using Hejie.Domain.Access;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;

namespace Hejie.Web.Administration.Accounts;

/// <summary>The roles that an account can have, to choose from.</summary>
internal static class AccountRoles
{
    public static IEnumerable<Choice> Choices { get; } =
        [.. Enum.GetValues<Role>().Where(RoleQuestions.HasAccount).Select(role => new Choice($"{role}", Labels.Of(role)))];
}
