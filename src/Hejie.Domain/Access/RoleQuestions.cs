namespace Hejie.Domain.Access;

public static class RoleQuestions
{
    public static bool HasAccount(this Role role) => role is not (Role.Visitor or Role.Party or Role.Job);
}
