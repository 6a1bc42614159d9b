using Hejie.Data.Outbox;
using Hejie.Web.Shared.Archiving;
using Hejie.Web.Shared.Notices;
using Hejie.Web.Shared.Signing;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>What pages and API do to cases with.</summary>
internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddSingleton<RefusalTexts>();
        services.AddScoped<CaseFiles>().AddScoped<CaseUploads>().AddScoped<CaseDocuments>();
        services.AddSingleton<SigningIdentities>().AddSingleton<IOutboxHandler, AgreementSealer>().AddScoped<SealedPapers>().AddScoped<CasePrints>();
        services.AddScoped<CommitteeSeals>().AddScoped<ArchiveRounds>();
        services.AddScoped<NoticeBoard>().AddScoped<KnownPersons>();
        return services.AddScoped<CaseRegistration>().AddScoped<CaseAcceptance>().AddScoped<Candidates>().AddScoped<CaseAssignment>()
            .AddScoped<RegistrationPlaces>().AddScoped<StreetChoices>().AddScoped<SpotSettlement>();
    }
}
