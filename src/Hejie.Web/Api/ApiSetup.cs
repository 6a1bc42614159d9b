using System.Text.Json;
using System.Text.Json.Nodes;
using Hejie.Web.Api.Archiving;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Api.Calendars;
using Hejie.Web.Api.Cases;
using Hejie.Web.Api.Destruction;
using Hejie.Web.Api.Durability;
using Hejie.Web.Api.Forms;
using Hejie.Web.Api.Knowledge;
using Hejie.Web.Api.Linkage;
using Hejie.Web.Api.Notices;
using Hejie.Web.Api.Policies;
using Hejie.Web.Api.Privacy;
using Hejie.Web.Api.Quality;
using Hejie.Web.Api.Statistics;
using Hejie.Web.Api.Subsidies;
using Hejie.Web.Api.Workloads;
using Microsoft.OpenApi;

namespace Hejie.Web.Api;

/// <summary>The door for machines: the same verbs and the same refusals as the pages.</summary>
internal static class ApiSetup
{
    public const string Root = "/api/v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // UnreadBody answers
        services.AddExceptionHandler<UnreadBody>().AddExceptionHandler<FaultAnswer>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = NamedFields.Tell);
        services.AddValidation();
        services.AddOpenApi("v1", options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddSchemaTransformer((schema, context, _) => NameWords(schema, context.JsonTypeInfo.Type));
            options.ShouldInclude = described => $"/{described.RelativePath}".StartsWith(Root, StringComparison.Ordinal);
        });
        return services.AddSingleton<Problems>().AddScoped<CaseActing>().AddScoped<JointActing>().AddScoped<ReviewActing>().AddScoped<FindingActing>().AddScoped<SubsidyActing>()
            .AddScoped<IncidentActing>().AddScoped<DestructionActing>().AddScoped<TextBlockActing>().AddScoped<RoomActing>().AddScoped<EstateActing>().AddScoped<ReferralActing>().AddScoped<LegalAidActing>().AddScoped<ExpertActing>().AddScoped<ConsultationActing>().AddScoped<MeetingActing>().AddScoped<InformationActing>().AddScoped<IncomingMailActing>();
    }

    /// <summary>A body says all that its record asks for and nothing undefined: what C# calls required or not null is so in JSON.</summary>
    private static void Configure(JsonSerializerOptions json)
    {
        json.Converters.Add(new WordConverter());
        json.Converters.Add(new InstantConverter());
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
    }

    /// <summary>The description of a code lists its words.</summary>
    private static Task NameWords(OpenApiSchema schema, Type type)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } code)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. Enum.GetNames(code).Select(word => (JsonNode)word)];
        }
        return Task.CompletedTask;
    }

    /// <summary>Before the body is read, so that what was asked can be compared with what was asked before; no refusal goes out without a word.</summary>
    public static WebApplication UseApi(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root), api => api.UseStatusCodePages().Use((context, next) =>
        {
            context.Request.EnableBuffering();
            return next(context);
        }));
        return app;
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        var api = app.MapGroup(Root).AddEndpointFilter<StaleVersionFilter>();
        api.AddEndpointFilter<OnceOnlyFilter>();
        api.MapCases();
        api.MapCaseActs();
        api.MapRisks();
        api.MapDataRequests();
        api.MapCaseParts();
        api.MapAttachments();
        api.MapDocuments();
        api.MapBlankForms();
        api.MapConfirmations();
        api.MapDurability();
        api.MapReports();
        api.MapPolicies();
        api.MapQuality();
        api.MapSubsidies();
        api.MapScreenings();
        api.MapReferrals();
        api.MapExchange();
        api.MapEstates();
        api.MapMechanisms();
        api.MapExperts();
        api.MapConsultations();
        api.MapLegalAid();
        api.MapMeetings();
        api.MapInformation();
        api.MapWorkEvents();
        api.MapIncomingMails();
        api.MapJointMediations();
        api.MapNotices();
        api.MapArchiving();
        api.MapDestruction();
        api.MapPrivacyRegisters();
        api.MapTextBlocks();
        api.MapCalendars();
        api.MapWorkloads();
    }
}
