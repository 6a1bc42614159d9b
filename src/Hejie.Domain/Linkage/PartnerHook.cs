using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Linkage;

/// <summary>Where a partner body is told of each event of its journal as it happens, and the secret under which the telling is signed.</summary>
public sealed class PartnerHook : ITenantOwned
{
    public const int LongestAddress = 300;
    private const int SecretLength = 32;

    private PartnerHook()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public PartnerBodyId BodyId { get; private set; }
    public string Address { get; private set; } = "";

    /// <summary>43 characters of base64url; told once, when it is made.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>Switched off it sends nothing; what happens meanwhile is read from the journal.</summary>
    public bool IsOn { get; private set; }
    public int Version { get; private set; }

    /// <summary>Enters the address, with a secret that is made here.</summary>
    public static PartnerHook? Open(PartnerBodyId body, string address, Moment moment, out Refusal? refusal)
    {
        var hook = new PartnerHook { DistrictCode = moment.By.DistrictCode, BodyId = body, IsOn = true, Secret = NewSecret() };
        refusal = hook.PointTo(address, isOn: true);
        return refusal is null ? hook : null;
    }

    /// <summary>Another address, or on and off; the secret stays.</summary>
    public Refusal? PointTo(string address, bool isOn)
    {
        if (HookAddress.Parse(address) is not { } read)
        {
            return ExchangeRefusals.HookAddressNotAllowed;
        }
        (Address, IsOn) = (read.AbsoluteUri, isOn);
        Version++;
        return null;
    }

    /// <summary>Another secret, as after the old one became known: from now on nothing is signed under that.</summary>
    public void RenewSecret()
    {
        Secret = NewSecret();
        Version++;
    }

    /// <summary>HMAC-SHA256 over time, a dot and the body, in lower-case hexadecimal.</summary>
    /// <param name="time">Seconds since 1970, as in the header.</param>
    public string Sign(string time, string body) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{time}.{body}")));

    private static string NewSecret() => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
}

/// <summary>Which addresses may be told: https anywhere in the public network, http only on this machine, so that nobody makes the service knock at doors inside the house.</summary>
public static class HookAddress
{
    /// <summary>Null where the address is none, or must not be told.</summary>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && address.AbsoluteUri.Length <= PartnerHook.LongestAddress && address.UserInfo.Length == 0 && address.Fragment.Length == 0
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && (address.IsLoopback || !IPAddress.TryParse(address.IdnHost, out var literal) || IsPublic(literal))
            ? address : null;

    /// <summary>Whether a connection may go there; asked of the number that a name stands for at that moment, so that a name cannot lead inside.</summary>
    public static bool MayReach(Uri address, IPAddress found) => address.IsLoopback ? IPAddress.IsLoopback(found) : IsPublic(found);

    /// <summary>Whether it is neither private, nor of this machine or link, nor kept for other uses (RFC 6890).</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }
        return address.AddressFamily == AddressFamily.InterNetwork ? IsPublic(address.GetAddressBytes())
            : Global.Contains(address) && !KeptOfGlobal.Any(network => network.Contains(address));
    }

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    /// <summary>Tunnels to addresses of version 4 (Teredo, 6to4), and examples.</summary>
    private static readonly IPNetwork[] KeptOfGlobal = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("3fff::/20")];

    private static bool IsPublic(byte[] four) => four switch
    {
        [0 or 10 or 127, ..] => false,
        [100, >= 64 and <= 127, ..] => false,
        [169, 254, ..] => false,
        [172, >= 16 and <= 31, ..] => false,
        [192, 0, 0 or 2, ..] => false,
        [192, 88, 99, ..] => false,
        [192, 168, ..] => false,
        [198, 18 or 19, ..] => false,
        [198, 51, 100, ..] => false,
        [203, 0, 113, ..] => false,
        [>= 224, ..] => false,
        _ => true,
    };
}
