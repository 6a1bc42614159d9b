using Hejie.Web.Shared.Notices;
using Hejie.Web.Texts;
using Hejie.Web.Workbench.Cases.Acceptance;
using Hejie.Web.Workbench.Cases.Assignment;
using Hejie.Web.Workbench.Cases.Register;

namespace Hejie.Web.Shared.Cases;

/// <summary>What pages and API do to cases with.</summary>
internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddSingleton<RefusalTexts>();
        services.AddScoped<CaseFiles>().AddScoped<CaseUploads>().AddScoped<CaseDocuments>();
        services.AddScoped<NoticeBoard>().AddScoped<KnownPersons>();
        return services.AddScoped<CaseRegistration>().AddScoped<CaseAcceptance>().AddScoped<CaseAssignment>().AddScoped<RegistrationPlaces>();
    }
}
