using Hejie.Domain.Access;
using Hejie.Web.Portal.SignIn;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hejie.Web.Security;

/// <summary>Accounts, sessions and the gate before every page.</summary>
public static class SecuritySetup
{
    private const string AnySession = "Session";
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(9);

    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.AddSingleton<FailureLimits>().AddSingleton<SessionStamps>().AddSingleton<ApiTokens>();
        services.AddScoped<DoorKeeping>().AddScoped<SessionCheck>().AddScoped<AccessLog>().AddScoped<PaperTrace>().AddScoped<CaseAccess>().AddScoped<AccountRegister>().AddScoped<DemoAccounts>().AddScoped<AfterSignIn>();
        services.AddSingleton<ReadingLog>().AddHostedService(provider => provider.GetRequiredService<ReadingLog>());
        AddAccounts(services);
        AddSessions(services);
        return services;
    }

    /// <summary>After routing and before any page.</summary>
    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<Gate>();
        return app;
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddScoped<IUserConfirmation<Account>, NotDisabled>();
        services.AddScoped<ILookupNormalizer, LoginNormalizer>();
        services.AddIdentityCore<Account>(options =>
            {
                options.Password = new PasswordOptions
                {
                    RequiredLength = 10, // length over rules about signs, which make people write passwords down
                    RequiredUniqueChars = 5,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-._";
                options.SignIn.RequireConfirmedAccount = true; // NotDisabled answers
                options.Lockout.AllowedForNewUsers = false; // a setting per account that we do not keep: AccountManager locks every one
            })
            .AddUserStore<AccountStore>()
            .AddUserManager<AccountManager>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountPrincipal>()
            .AddErrorDescriber<AccountErrors>()
            .AddPasswordValidator<NoLoginInPassword>()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ValidateOrigin = context => ValueTask.FromResult(IsOurs(context));
        });
    }

    // Identity compares with the Origin header, which our referrer policy makes "null" when a form is sent.
    private static bool IsOurs(PasskeyOriginValidationContext context) =>
        !context.CrossOrigin
        && Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
        && origin == new Uri($"{context.HttpContext.Request.Scheme}://{context.HttpContext.Request.Host}");

    private static void AddSessions(IServiceCollection services)
    {
        var authentication = services.AddAuthentication(options =>
        {
            options.DefaultScheme = AnySession;
            options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
        });
        authentication.AddPolicyScheme(AnySession, null, options => options.ForwardDefaultSelector = SchemeOf);
        authentication.AddScheme<AuthenticationSchemeOptions, BearerHandler>(BearerHandler.SchemeName, null);
        authentication.AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie?.Configure(options =>
            {
                Harden(options, "hejie", "/sign-in", WorkingDay);
                options.EventsType = typeof(SessionCheck);
            });
            cookies.TwoFactorUserIdCookie?.Configure(options => Harden(options, "hejie-code", "/sign-in", TimeSpan.FromMinutes(5)));
        });
        authentication.AddCookie(PartySession.Scheme, options => Harden(options, "hejie-party", "/track", PartySession.GoodFor));
    }

    private static string SchemeOf(HttpContext http) => DoorFinder.Of(http)?.Way switch
    {
        Way.Party => PartySession.Scheme,
        Way.Api => BearerHandler.SchemeName,
        _ => http.Request.Path.StartsWithSegments("/api") ? BearerHandler.SchemeName : IdentityConstants.ApplicationScheme,
    };

    private static void Harden(CookieAuthenticationOptions options, string name, string door, TimeSpan goodFor)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = door;
        options.LogoutPath = "/sign-out";
        options.ReturnUrlParameter = "next";
        options.ExpireTimeSpan = goodFor;
        options.SlidingExpiration = true;
        options.EventsType = typeof(DoorKeeping);
    }
}
