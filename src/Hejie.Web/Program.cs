using Hejie.Web.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPages();
var app = builder.Build();
app.UsePageDefaults();
app.MapPages();
app.MapGet("/healthz", () => "ok");
await app.RunAsync();
