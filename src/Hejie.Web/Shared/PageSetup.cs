using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hejie.Web.Portal.Apply;
using Hejie.Web.Portal.Track;
using Hejie.Web.Shared.Faults;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.WebEncoders;

namespace Hejie.Web.Shared;

/// <summary>What every page stands on: how pages are found, written out, protected, compressed and shown when something goes wrong.</summary>
internal static class PageSetup
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.RootDirectory = "/")
            .AddMvcOptions(FormReading.Configure)
            .AddJsonOptions(options => options.JsonSerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "hejie-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.FormFieldName = "FormToken";
            options.SuppressXFrameOptionsHeader = true; // the content policy says frame-ancestors
        });
        services.AddResponseCompression();
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options => options.AddServerHeader = false);
        services.AddExceptionHandler<FaultLog>();
        services.AddSingleton<ExistingPages>();
        services.AddApply().AddTrack();
        return services;
    }

    /// <summary>Stands before sign-in and the rate limiter: headers, files, language, error pages, routing.</summary>
    public static WebApplication UsePageDefaults(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = _ => true, // FaultLog has written it, once and with its reference
        });
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), pages => pages.UseStatusCodePagesWithReExecute("/errors/{0}"));
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        ServeFiles(app);
        app.UseRequestLocalization(new RequestLocalizationOptions { RequestCultureProviders = [] }.SetDefaultCulture("zh-CN")
            .AddSupportedCultures("zh-CN").AddSupportedUICultures("zh-CN"));
        app.UseRouting();
        return app;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        app.MapRazorPages();
        LargeType.Map(app);
        return app;
    }

    /// <summary>The files travel beside the program, so that it serves them from whatever folder it is started in.</summary>
    private static void ServeFiles(WebApplication app)
    {
        app.Environment.WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        app.Environment.WebRootFileProvider = new PhysicalFileProvider(app.Environment.WebRootPath);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = app.Environment.WebRootFileProvider,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        });
    }
}
