using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Forms;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Archiving;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Archiving;

/// <summary>The rounds that bind and store volumes, watched and steered by another system.</summary>
internal static class ArchivingEndpoints
{
    public static void MapArchiving(this IEndpointRouteBuilder api)
    {
        var archiving = api.MapGroup("/archiving").WithTags("archiving");
        archiving.MapGet("", StandingAsync).Produces<ArchivingView>().WithName("readArchiving");
        archiving.MapPost("/round", BeginAsync).Produces<ArchivingView>().ProducesRefusals().WithName("beginArchiveRound");
        archiving.MapPost("/stop", StopAsync).Produces<ArchivingView>().ProducesRefusals().WithName("stopArchiveRound");
        archiving.MapPost("/resumption", ResumeAsync).Produces<ArchivingView>().ProducesRefusals().WithName("resumeArchiveRound");
    }

    private static async Task<IResult> StandingAsync(ArchiveRounds rounds, CancellationToken stop) =>
        Results.Ok(ArchivingView.Of(await rounds.StandingAsync(stop)));

    private static async Task<IResult> BeginAsync(ArchiveRounds rounds, CancellationToken stop)
    {
        await rounds.OpenAsync(stop);
        return await StandingAsync(rounds, stop);
    }

    private static Task<IResult> StopAsync(ArchiveRounds rounds, Problems problems, Moments moments, ClaimsPrincipal user, CancellationToken stop) =>
        ActAsync(rounds, problems, round => round.StopRound(moments.Of(user.Actor())), stop);

    private static Task<IResult> ResumeAsync(ArchiveRounds rounds, Problems problems, CancellationToken stop) =>
        ActAsync(rounds, problems, round => round.ResumeRound(), stop);

    private static async Task<IResult> ActAsync(ArchiveRounds rounds, Problems problems, Func<ArchiveRound, Refusal?> verb, CancellationToken stop) =>
        await rounds.ActAsync(verb, stop) is { } refusal ? problems.Refused(refusal) : await StandingAsync(rounds, stop);
}

/// <summary>How far the volumes are stored.</summary>
/// <param name="Round">Number of the last round; null before the first.</param>
/// <param name="Left">Archived cases without a stored volume; those that failed are among them.</param>
public sealed record ArchivingView(int? Round, DateTime? BeganAt, DateTime? StoppedAt, DateTime? FinishedAt, int Stored, int Left, int Failed)
{
    internal static ArchivingView Of(ArchiveStanding standing) => new(
        standing.Round?.Number, standing.Round?.BeganAt, standing.Round?.StoppedAt, standing.Round?.FinishedAt, standing.Stored, standing.Left, standing.Failed);
}
