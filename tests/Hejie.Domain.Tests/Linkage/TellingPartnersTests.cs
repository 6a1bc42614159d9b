using System.Net;
using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Tests.Cases;
using Shouldly;
using Xunit;

namespace Hejie.Domain.Tests.Linkage;

/// <summary>I-6: which addresses are told, under which signature, and when a telling is given up.</summary>
public sealed class TellingPartnersTests
{
    private static readonly Moment Monday = new(Actor.Job(CaseStory.District, "区司法局"), ChinaTime.InstantOf(new DateOnly(2026, 3, 2), new TimeOnly(9, 0)), HolidayCalendar.Standard);

    private static PartnerHook? Open(string address, out Refusal? refusal) => PartnerHook.Open(PartnerBodyId.New(Monday.Now), address, Monday, out refusal);

    [Theory]
    [InlineData("https://court.example.cn/hejie")]
    [InlineData(" https://court.example.cn:8443/hejie?from=hejie ")]
    [InlineData("https://8.8.8.8/hejie")]
    [InlineData("https://[2400:3200::1]/hejie")]
    [InlineData("http://localhost:5000/")]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("https://[::1]/")]
    public void I6_https_outside_and_anything_on_this_machine_is_told(string address)
    {
        Open(address, out var refusal).ShouldNotBeNull().IsOn.ShouldBeTrue();
        refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("court")]
    [InlineData("http://court.example.cn/")]
    [InlineData("ftp://court.example.cn/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:word@court.example.cn/")]
    [InlineData("https://court.example.cn/#part")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://172.20.0.1/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://0x0a000001/")]
    [InlineData("https://167772161/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("https://[64:ff9b::a00:1]/")]
    [InlineData("https://[2002:a00:1::1]/")]
    public void I6_nothing_inside_the_house_is_told(string address)
    {
        Open(address, out var refusal).ShouldBeNull();
        refusal.ShouldBe(ExchangeRefusals.HookAddressNotAllowed);
        var known = Open("https://court.example.cn/", out _)!;
        known.PointTo(address, isOn: true).ShouldBe(ExchangeRefusals.HookAddressNotAllowed);
        known.Address.ShouldBe("https://court.example.cn/");
    }

    [Theory]
    [InlineData("https://court.example.cn/", "8.8.8.8", true)]
    [InlineData("https://court.example.cn/", "10.1.2.3", false)]
    [InlineData("https://court.example.cn/", "127.0.0.1", false)]
    [InlineData("https://court.example.cn/", "::1", false)]
    [InlineData("https://court.example.cn/", "192.0.2.7", false)]
    [InlineData("https://court.example.cn/", "224.0.0.1", false)]
    [InlineData("http://localhost/", "127.0.0.1", true)]
    [InlineData("http://localhost/", "8.8.8.8", false)]
    public void A_name_leads_nowhere_inside_whatever_it_stands_for_at_the_moment(string address, string number, bool may) =>
        HookAddress.MayReach(new Uri(address), IPAddress.Parse(number)).ShouldBe(may);

    [Fact]
    public void A_secret_signs_time_and_body_and_a_new_one_signs_otherwise()
    {
        var hook = Open("https://court.example.cn/", out _)!;
        var first = hook.Secret;
        first.Length.ShouldBe(43);

        hook.Sign("1772413200", "{}").ShouldBe(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(first), "1772413200.{}"u8)));
        hook.RenewSecret();

        hook.Secret.ShouldNotBe(first);
        (hook.Version, hook.IsOn).ShouldBe((2, true));
    }

    [Fact]
    public void I6_a_telling_is_given_up_after_ten_tries_and_taken_up_again_by_hand()
    {
        var telling = Telling();
        for (var n = 1; n <= HookDelivery.MostTries; n++)
        {
            telling.State.ShouldBe(HookDeliveryState.Waiting);
            telling.SendAgain(isHookOn: true, Monday.Now).ShouldBe(ExchangeRefusals.DeliveryIsNotDead);
            telling.Begin(Monday.Now);
            telling.Fail(HookFailure.Answered, 500, Monday.Now);
        }

        (telling.State, telling.Tries, telling.Failure, telling.Status).ShouldBe((HookDeliveryState.Dead, HookDelivery.MostTries, HookFailure.Answered, 500));
        telling.SendAgain(isHookOn: false, Monday.Now).ShouldBe(ExchangeRefusals.HookIsOff);
        telling.SendAgain(isHookOn: true, Monday.Now).ShouldBeNull();
        (telling.State, telling.Tries).ShouldBe((HookDeliveryState.Waiting, 0));
        telling.Begin(Monday.Now);
        telling.Succeed(204, Monday.Now);
        (telling.State, telling.Failure, telling.Status).ShouldBe((HookDeliveryState.Delivered, null, 204));
        telling.SendAgain(isHookOn: true, Monday.Now).ShouldBe(ExchangeRefusals.DeliveryIsNotDead);
    }

    [Fact]
    public void What_is_switched_off_is_given_up_at_once()
    {
        var telling = Telling();

        telling.Fail(HookFailure.SwitchedOff, null, Monday.Now);

        (telling.State, telling.Tries).ShouldBe((HookDeliveryState.Dead, 0));
    }

    private static HookDelivery Telling() => HookDelivery.Of(ExchangingReferralsTests.Sent("1号").TakeNews()[0]);
}
