namespace Hejie.Domain.Access;

/// <summary>Somebody who may sign in: one person, one role, one district.</summary>
/// <remarks>How a password is checked and when an account is locked stands in the web project; here is what is kept.</remarks>
public sealed class Account : ITenantOwned
{
    private Account() { } // EF Core fills the instance it makes

    public required string DistrictCode { get; init; }
    public required AccountId Id { get; init; }

    /// <summary>The name typed at sign-in, in lower case; unique in the nation through <see cref="LoginName"/>.</summary>
    public required string Login { get; init; }
    public required string DisplayName { get; init; }
    public required Role Role { get; init; }
    public Guid? MediatorId { get; init; }
    public Guid? OrganizationId { get; init; }
    public string? SubdistrictCode { get; init; }
    public required DateTime CreatedAt { get; init; }

    public string? PasswordHash { get; private set; }

    /// <summary>Changes with every password and every way to sign in; what was issued under another one is refused.</summary>
    public string SecurityStamp { get; private set; } = "";
    public bool MustChangePassword { get; private set; }
    public string? AuthenticatorKey { get; private set; }
    public bool TwoFactorOn { get; private set; }

    /// <summary>The last 30-second step whose code was used: no code is good twice.</summary>
    public long LastCodeStep { get; private set; }
    public IReadOnlyList<string> RecoveryCodeHashes { get; private set; } = [];
    public int FailedSignIns { get; private set; }
    public DateTime? LockedUntil { get; private set; }
    public DateTime? DisabledAt { get; private set; }
    public int Version { get; private set; }

    public bool IsDisabled => DisabledAt is not null;

    /// <exception cref="ArgumentException">The role is one that has no account.</exception>
    public static Account Open(NewAccount who, DateTime now) => new()
    {
        DistrictCode = who.DistrictCode,
        Id = AccountId.New(now),
        Login = NormalizeLogin(who.Login),
        DisplayName = who.DisplayName.Trim(),
        Role = who.Role.HasAccount() ? who.Role : throw new ArgumentException($"{who.Role} has no account.", nameof(who)),
        MediatorId = who.MediatorId,
        OrganizationId = who.OrganizationId,
        SubdistrictCode = who.SubdistrictCode,
        CreatedAt = now,
        MustChangePassword = who.MustChangePassword,
    };

    public static string NormalizeLogin(string login) => login.Trim().ToLowerInvariant();

    public Actor ToActor() => Actor.Person(Role, DistrictCode, Id, DisplayName, MediatorId, OrganizationId, SubdistrictCode);

    public bool IsLockedAt(DateTime now) => LockedUntil > now;

    /// <summary>Bars the account; null when done, otherwise why not.</summary>
    public Refusal? Disable(AccountId by, bool isLastAdministrator, DateTime now)
    {
        if (by == Id)
        {
            return AccessRefusals.OwnAccount;
        }
        if (isLastAdministrator)
        {
            return AccessRefusals.LastAdministrator;
        }
        return Change(() => DisabledAt ??= now);
    }

    public void Enable() => Change(() => (DisabledAt, LockedUntil, FailedSignIns) = (null, null, 0));

    /// <param name="hash">What the password hasher made; null when the account has no password.</param>
    public void SetPassword(string? hash) => Change(() => PasswordHash = hash);

    /// <summary>A password given by somebody else is asked to be replaced at the next sign-in; one's own is not.</summary>
    public void AskForNewPassword(bool ask) => Change(() => MustChangePassword = ask);

    public void SetStamp(string stamp) => Change(() => SecurityStamp = stamp);

    public void SetAuthenticator(string? key) => Change(() => (AuthenticatorKey, LastCodeStep) = (key, 0));

    public void TurnTwoFactor(bool on) => Change(() => TwoFactorOn = on);

    /// <summary>Whether the code of this step is still unused; marks it used.</summary>
    public bool UseCodeOf(long step)
    {
        if (step <= LastCodeStep)
        {
            return false;
        }
        Change(() => LastCodeStep = step);
        return true;
    }

    public void SetRecoveryCodes(IEnumerable<string> hashes) => Change(() => RecoveryCodeHashes = [.. hashes]);

    /// <summary>Whether the code was there; it is gone now.</summary>
    public bool UseRecoveryCode(string hash)
    {
        var left = RecoveryCodeHashes.Where(kept => kept != hash).ToList();
        var used = left.Count < RecoveryCodeHashes.Count;
        SetRecoveryCodes(left);
        return used;
    }

    private Refusal? Change(Action change)
    {
        change();
        Version++;
        return null;
    }
}
