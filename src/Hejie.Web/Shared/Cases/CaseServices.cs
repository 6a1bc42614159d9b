using Hejie.Web.Shared.Notices;
using Hejie.Web.Shared.Policies;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>What pages and API do to cases with.</summary>
internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddSingleton<RefusalTexts>().AddSingleton<PolicyShelf>().AddSingleton<Moments>();
        services.AddScoped<CaseFiles>().AddScoped<CaseUploads>().AddScoped<CaseDocuments>().AddScoped<PolicyBoard>();
        services.AddScoped<NoticeBoard>().AddScoped<KnownPersons>();
        return services.AddScoped<CaseRegistration>().AddScoped<CaseAcceptance>().AddScoped<CaseReopening>().AddScoped<Candidates>().AddScoped<CaseAssignment>()
            .AddScoped<RegistrationPlaces>().AddScoped<StreetChoices>().AddScoped<SpotSettlement>();
    }
}
