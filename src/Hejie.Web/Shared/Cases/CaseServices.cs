using Hejie.Data.Outbox;
using Hejie.Data.Signing;
using Hejie.Web.Shared.Archiving;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Destruction;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Shared.Notices;
using Hejie.Web.Shared.Policies;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Shared.Quality;
using Hejie.Web.Shared.Signing;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Shared.Workloads;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>What pages and API do to cases with.</summary>
internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddSingleton<RefusalTexts>().AddSingleton<PolicyShelf>().AddSingleton<Moments>();
        services.AddScoped<CaseFiles>().AddScoped<CaseUploads>().AddScoped<CaseDocuments>().AddScoped<PolicyBoard>().AddScoped<ReviewBoard>().AddScoped<ReviewSheets>().AddScoped<ScreeningBoard>().AddScoped<ScreeningSheets>().AddScoped<EstateBoard>().AddScoped<EstateCoverage>().AddScoped<NetworkTree>();
        services.AddScoped<ReferralBoard>().AddScoped<PartnerRegister>().AddScoped<LaborReport>().AddScoped<PropertyReport>().AddScoped<MechanismShelf>().AddScoped<MechanismBoard>().AddScoped<ExpertRegister>().AddScoped<ConsultationBoard>().AddScoped<LegalAidBoard>().AddScoped<DutyRoster>().AddScoped<FinanceReport>();
        services.AddScoped<JointMeetingBoard>().AddScoped<JointMeetingSheets>().AddScoped<InformationBoard>().AddScoped<InformationFigures>().AddScoped<ReportingInbox>().AddScoped<WorkEventBoard>().AddScoped<IncomingMailBoard>();
        services.AddScoped<ExchangeBoard>().AddScoped<ReceiptBook>().AddScoped<HookRegister>().AddSingleton<DistrictSigner>().AddSingleton<HookClient>().AddSingleton<IOutboxHandler, HookSender>();
        services.AddScoped<NoticeBoard>().AddScoped<KnownPersons>().AddScoped<LikeCases>().AddScoped<RelatedCases>().AddScoped<ConfirmationPack>().AddScoped<CourtPlaces>().AddScoped<ConfirmationList>().AddScoped<DurabilityBoard>().AddScoped<DataRequests>();
        services.AddSingleton<SigningIdentities>().AddSingleton<IOutboxHandler, AgreementSealer>().AddScoped<SealedPapers>().AddScoped<CasePrints>();
        services.AddScoped<ClaimFactsReader>().AddScoped<CommitteeNames>().AddScoped<SubsidyBoard>().AddScoped<SubsidySheets>();
        services.AddScoped<CommitteeSeals>().AddScoped<ArchiveRounds>().AddScoped<DestructionBoard>().AddScoped<PrivacyRegisters>().AddScoped<TextBlockShelf>().AddScoped<JointMediations>().AddScoped<LadderLevels>().AddScoped<CaseEstates>();
        services.AddScoped<Occupancy>().AddScoped<SessionPlanning>().AddScoped<AbsenceBoard>().AddScoped<RoomBoard>().AddScoped<CalendarBoard>().AddScoped<WorkloadBoard>().AddScoped<BatchReassignment>();
        return services.AddScoped<CaseRegistration>().AddScoped<CaseAcceptance>().AddScoped<BatchAcceptance>().AddScoped<CaseReopening>().AddScoped<Candidates>().AddScoped<CaseAssignment>()
            .AddScoped<RegistrationPlaces>().AddScoped<StreetChoices>().AddScoped<SpotSettlement>();
    }
}
