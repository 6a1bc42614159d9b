using Hejie.Web.Administration.Health;
using Hejie.Web.Api;
using Hejie.Web.Commands;
using Hejie.Web.Jobs;
using Hejie.Web.Jobs.Mail;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Workbench.Calendars;
using Hejie.Web.Workbench.Cases.Papers;
using Hejie.Web.Workbench.Destruction;
using Hejie.Web.Workbench.Forms;
using Hejie.Web.Workbench.Linkage;
using Hejie.Web.Workbench.Quality;
using Hejie.Web.Workbench.Subsidies;

if (CommandLine.Read(args) is not { } line)
{
    return 2;
}

var builder = line.CreateBuilder();
builder.AddRecords();
builder.Services.AddHealth();
builder.Services.AddPages();
builder.Services.AddCases();
builder.Services.AddSecurity();
builder.Services.AddHostedService<DailyAnchors>();
builder.Services.AddHostedService<DailyReminders>();
builder.Services.AddHostedService<OutboxJob>();
builder.Services.AddSingleton<VolumeRound>();
if (builder.Configuration["Hejie:NightlyArchive"] != "off") // off where something is measured, or another server of the same database does it
{
    builder.Services.AddHostedService<ArchiveJob>();
}
builder.Services.AddSingleton<DestructionRound>().AddHostedService<DestructionJob>();
builder.Services.AddMailboxes(builder.Configuration);
builder.Services.AddApi();

var app = builder.Build();
app.MapHealth();
app.UsePageDefaults();
app.UseSecurity();
app.UseApi();
app.MapPages();
app.MapPapers();
app.MapForms();
app.MapCalendarFiles();
app.MapQualitySheets();
app.MapSubsidySheets();
app.MapScreeningSheets();
app.MapReferralPapers();
app.MapExchangeSheets();
app.MapJointMeetingSheets();
app.MapIncomingMailFiles();
app.MapDestructionSheets();
app.MapTokens();
app.MapApi();
return await line.RunAsync(app);
