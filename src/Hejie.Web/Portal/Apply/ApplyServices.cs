namespace Hejie.Web.Portal.Apply;

internal static class ApplyServices
{
    public static IServiceCollection AddApply(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddScoped<Drafts>()
        .AddScoped<Venues>()
        .AddScoped<Submission>();
}
