using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) =>
        services.AddScoped<CaseFiles>().AddScoped<CaseUploads>().AddScoped<CaseDocuments>().AddSingleton<RefusalTexts>();
}
