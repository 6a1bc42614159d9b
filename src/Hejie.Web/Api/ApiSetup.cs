using System.Text.Json.Serialization;
using Hejie.Web.Api.Cases;
using Hejie.Web.Api.Statistics;
using Hejie.Web.Api.Notices;
using Microsoft.OpenApi;

namespace Hejie.Web.Api;

/// <summary>The door for machines: the same verbs and the same refusals as the pages.</summary>
internal static class ApiSetup
{
    public const string Root = "/api/v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.AddProblemDetails();
        services.AddOpenApi("v1", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        return services.AddSingleton<Problems>().AddScoped<CaseActing>();
    }

    /// <summary>Before the body is read, so that what was asked can be compared with what was asked before.</summary>
    public static WebApplication UseApi(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root), api => api.Use((context, next) =>
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
        api.MapReports();
        api.MapNotices();
    }
}
