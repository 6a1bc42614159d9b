using System.Security.Claims;
using System.Text.RegularExpressions;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Tests.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Security;

/// <summary>
/// Calls every page and endpoint that the program has, as every role, on its own, a neighbour's and a stranger's case, and
/// compares who was let in with <c>doors.approved.txt</c>. After an intended change copy <c>doors.received.txt</c> over it.
/// </summary>
public abstract partial class DoorTests(HejieApp app)
{
    private const string Revoking = TokenEndpoints.Address + "/current";
    private readonly SortedSet<string> _broken = new(StringComparer.Ordinal);

    [Fact]
    public void Every_page_and_endpoint_is_in_the_door_plan()
    {
        var without = Endpoints().Where(endpoint => MethodsOf(endpoint).Any(method => DoorFinder.Of(endpoint, method) is null));

        without.Select(DoorFinder.AddressOf).ShouldBeEmpty();
    }

    [Fact]
    public void Every_line_of_the_plan_has_a_page_or_endpoint()
    {
        var used = Endpoints().SelectMany(endpoint => MethodsOf(endpoint).Select(method => DoorFinder.Of(endpoint, method))).ToHashSet();

        DoorPlan.All.Where(door => !used.Contains(door)).Select(door => $"{door.Method} {door.Address}").ShouldBeEmpty();
    }

    [Fact]
    public void No_line_of_the_plan_repeats_the_one_that_takes_it_in() =>
        DoorPlan.All.Where(door => DoorPlan.All.Contains(door with { Address = door.Address + "/**" })).ShouldBeEmpty();

    [Fact]
    public void A_permission_on_a_case_is_asked_only_where_the_address_names_one() =>
        DoorPlan.All.Where(door => door.IsOfACase).ShouldAllBe(door => door.Address.Contains("{number}"));

    [Fact]
    public void Whatever_names_a_case_asks_for_a_permission_on_it() =>
        DoorPlan.All.Where(door => door.Address.Contains("{number}")).ShouldAllBe(door => door.IsOfACase);

    [Fact]
    public async Task Who_is_let_in_where_is_what_was_agreed()
    {
        var cases = await ThreeCases.MakeAsync(app.Database);
        var keys = await KeysAsync(cases);
        var table = new List<(string Address, string Method, string Admitted)>();
        foreach (var endpoint in Endpoints())
        {
            foreach (var method in MethodsOf(endpoint))
            {
                table.Add((DoorFinder.AddressOf(endpoint), method, await AdmittedAsync(endpoint, method, keys, cases)));
            }
        }

        string[] received = [.. table.Distinct().GroupBy(row => (row.Address, row.Admitted))
            .Select(row => $"{row.Key.Address} {string.Join('|', row.Select(line => line.Method).Order(StringComparer.Ordinal))}: {row.Key.Admitted}")
            .Order(StringComparer.Ordinal)];
        await File.WriteAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "doors.received.txt"), received);
        var approved = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Security", "doors.approved.txt"));

        _broken.ShouldBeEmpty();
        received.Except(approved).ShouldBeEmpty("let in now, and not agreed");
        approved.Except(received).ShouldBeEmpty("agreed, and no longer so");
    }

    private async Task<string> AdmittedAsync(RouteEndpoint endpoint, string method, IReadOnlyList<Key> keys, ThreeCases cases)
    {
        var address = DoorFinder.AddressOf(endpoint);
        var namesACase = address.Contains("{number}");
        var admitted = new List<string>();
        foreach (var key in keys)
        {
            var open = new List<Whose>();
            foreach (var whose in namesACase ? Enum.GetValues<Whose>() : [Whose.Own])
            {
                var http = await CallAsync(method, Fill(endpoint, cases.Of[whose]), address == Revoking ? await WithNewTokenAsync(key) : key);
                if (http.Response.StatusCode >= 500)
                {
                    _broken.Add($"{method} {address} as {key.Role}");
                }
                if (http.Features.Get<LetIn>()?.Door == DoorFinder.Of(endpoint, method))
                {
                    open.Add(whose);
                }
                else
                {
                    http.Response.StatusCode.ShouldBeOneOf(Shut(key.Role, endpoint, method, whose), $"{method} {address} as {key.Role}");
                }
            }
            if (open.Count > 0)
            {
                admitted.Add(namesACase ? $"{key.Role}({string.Join(',', open)})" : $"{key.Role}");
            }
        }
        return admitted.Count == keys.Count ? "everybody" : string.Join(' ', admitted);
    }

    /// <summary>
    /// How a door is shut: whoever has no session for it is led to where one gets it, a role that never has the permission is told so,
    /// and a stranger's case is answered like one that does not exist.
    /// </summary>
    private static int[] Shut(Role role, RouteEndpoint endpoint, string method, Whose whose)
    {
        var door = DoorFinder.Of(endpoint, method)!;
        var known = door.Way switch { Way.Party => role == Role.Party, _ => role.HasAccount() };
        return !known ? [door.Way == Way.Api ? 401 : 302]
            : Permissions.Needed(role, door.Permission) is null ? [403]
            : whose == Whose.Strangers ? [404]
            : [403, 404];
    }

    private sealed record Key(Role Role, string Cookie, Account? Account, string? Token);

    private async Task<IReadOnlyList<Key>> KeysAsync(ThreeCases cases)
    {
        var keys = new List<Key> { new(Role.Visitor, "", null, null) };
        var own = cases.Of[Whose.Own];
        var party = new ClaimsPrincipal(new ClaimsIdentity(ActorClaims.Of(Actor.Party(own.DistrictCode, own.Id.Value, 1, "party")), PartySession.Scheme));
        keys.Add(new Key(Role.Party, CookieOf(party, PartySession.Scheme), null, null));
        await using var db = app.Database.Open();
        foreach (var account in cases.Accounts())
        {
            account.SetStamp("stamp");
            db.Add(account);
            await db.SaveChangesAsync();
            var cookie = CookieOf(AccountPrincipal.Of(account, IdentityConstants.ApplicationScheme), IdentityConstants.ApplicationScheme);
            keys.Add(await WithNewTokenAsync(new Key(account.Role, cookie, account, null)));
        }
        return keys;
    }

    private async Task<Key> WithNewTokenAsync(Key key) => key.Account is null
        ? key
        : key with { Token = (await app.Services.GetRequiredService<ApiTokens>().IssueAsync(key.Account, CancellationToken.None)).Text };

    private string CookieOf(ClaimsPrincipal principal, string scheme)
    {
        var options = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var properties = new AuthenticationProperties { IssuedUtc = app.Clock.GetUtcNow(), ExpiresUtc = app.Clock.GetUtcNow().AddHours(1) };
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, scheme))}";
    }

    private async Task<HttpContext> CallAsync(string method, string path, Key key)
    {
        var http = await app.Server.SendAsync(request =>
        {
            request.Request.Method = method;
            request.Request.Scheme = "https";
            request.Request.Host = new HostString("localhost");
            request.Request.Path = path;
            request.Request.Headers.Cookie = key.Cookie;
            if (key.Token is not null)
            {
                request.Request.Headers.Authorization = "Bearer " + key.Token;
            }
        });
        await http.Response.Body.CopyToAsync(Stream.Null);
        return http;
    }

    private IReadOnlyList<RouteEndpoint> Endpoints() =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : [HttpMethods.Get, HttpMethods.Post];

    /// <summary>An address that the route takes: the case's number, and for the rest the first value that its constraints let through.</summary>
    private static string Fill(RouteEndpoint endpoint, MediationCase mediation) =>
        "/" + Parameter().Replace(endpoint.RoutePattern.RawText ?? "", match => match.Groups["name"].Value switch
        {
            "number" => mediation.Number.Text,
            "side" => "applicants",
            "status" => "404",
            "id" or "mediator" or "reconciliation" => Guid.Empty.ToString("D"),
            _ => "1",
        }).TrimStart('/');

    [GeneratedRegex(@"\{\**(?<name>[a-zA-Z]+)[^{}]*\}")]
    private static partial Regex Parameter();
}

public sealed class DoorsOnSqlite(SqliteApp app) : DoorTests(app), IClassFixture<SqliteApp>;

public sealed class DoorsOnPostgres(PostgresApp app) : DoorTests(app), IClassFixture<PostgresApp>;
