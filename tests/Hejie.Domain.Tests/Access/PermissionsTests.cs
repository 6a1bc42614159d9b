using Hejie.Domain.Access;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Access;

public sealed class PermissionsTests
{
    private const CaseRelation Everything = (CaseRelation)~0;
    private static readonly AccountId Account = new(Guid.Parse("0193b3f0-0000-7000-8000-000000000004"));

    /// <summary>The permissions that show what is in a case or change it.</summary>
    private static readonly Permission[] OnACase =
        [.. Enum.GetValues<Permission>().Where(permission => permission >= Permission.ReadCase)];

    [Fact]
    public void An_administrator_sees_no_case_content_whatever_the_relation()
    {
        var administrator = Actor.Person(Role.Administrator, "370202", Account, "administrator");

        OnACase.ShouldAllBe(permission => !Permissions.Allows(administrator, permission, Everything));
        Permissions.Allows(administrator, Permission.SearchCases).ShouldBeFalse();
        Permissions.Allows(administrator, Permission.ReadReports).ShouldBeFalse();
    }

    [Fact]
    public void A_reviewer_reads_and_neither_acts_nor_opens_what_is_masked()
    {
        var reviewer = Actor.Person(Role.Reviewer, "370202", Account, "reviewer");

        OnACase.Where(permission => Permissions.Allows(reviewer, permission, Everything)).ShouldBe([Permission.ReadCase]);
    }

    [Fact]
    public void Nobody_touches_a_case_to_which_he_is_a_stranger()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            OnACase.ShouldAllBe(permission => Permissions.Needed(role, permission) != CaseRelation.None);
        }
    }

    [Fact]
    public void Whoever_acts_on_a_case_may_also_read_it()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var reading = Permissions.Needed(role, Permission.ReadCase) ?? CaseRelation.None;
            OnACase.ShouldAllBe(permission => ((Permissions.Needed(role, permission) ?? CaseRelation.None) & ~reading) == CaseRelation.None);
        }
    }

    [Fact]
    public void Only_the_administrator_manages_accounts() =>
        Enum.GetValues<Role>().Where(role => Permissions.Needed(role, Permission.ManageAccounts) is not null)
            .ShouldBe([Role.Administrator]);

    [Fact]
    public void Every_permission_is_held_by_somebody() =>
        Enum.GetValues<Permission>().ShouldAllBe(permission =>
            Enum.GetValues<Role>().Any(role => Permissions.Needed(role, permission) != null));

    [Fact]
    public void The_whole_table_is_the_one_that_was_agreed()
    {
        string[] table = [.. Enum.GetValues<Permission>().Select(permission => $"{permission}: " + string.Join(", ", Enum.GetValues<Role>()
            .Where(role => Permissions.Needed(role, permission) is not null)
            .Select(role => Permissions.Needed(role, permission) is { } needed and not CaseRelation.None ? $"{role}({needed})" : $"{role}")))];
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "permissions.received.txt"), table);

        var approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Access", "permissions.approved.txt"));
        table.ShouldBe(approved);
    }
}
