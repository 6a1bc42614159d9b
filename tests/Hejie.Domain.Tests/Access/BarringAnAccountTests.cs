using Hejie.Domain.Access;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Access;

public sealed class BarringAnAccountTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);
    private readonly Account _account = Account.Open(new NewAccount("370202", "clerk", "张三", Role.CommitteeClerk), Now);

    [Fact]
    public void D11_nobody_bars_his_own_account()
    {
        _account.Disable(_account.Id, isLastAdministrator: false, Now).ShouldBe(AccessRefusals.OwnAccount);

        _account.IsDisabled.ShouldBeFalse();
    }

    [Fact]
    public void D11_the_last_administrator_is_not_barred()
    {
        _account.Disable(AccountId.New(Now), isLastAdministrator: true, Now).ShouldBe(AccessRefusals.LastAdministrator);

        _account.IsDisabled.ShouldBeFalse();
    }

    [Fact]
    public void D11_another_account_is_barred()
    {
        _account.Disable(AccountId.New(Now), isLastAdministrator: false, Now).ShouldBeNull();

        _account.IsDisabled.ShouldBeTrue();
    }
}
