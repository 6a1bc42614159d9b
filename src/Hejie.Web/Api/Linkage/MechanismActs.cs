using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Api.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <summary>The mechanisms of streets and district, and working a case through one (S-21 to S-24). The same verbs as the pages.</summary>
internal static class MechanismActs
{
    public static void MapMechanisms(this IEndpointRouteBuilder api) => api.MapGet("/mechanisms", ListAsync).WithTags("mechanisms").Produces<IReadOnlyList<MechanismView>>().WithName("listMechanisms");

    private static async Task<IResult> ListAsync(MechanismShelf shelf, ClaimsPrincipal user, [Text(40)] string? words, [Text(12)] string? street, bool? closed, CancellationToken stop) =>
        Results.Ok((await shelf.ListAsync(words, street, closed ?? false, user.Actor(), stop)).Select(MechanismView.Of));

    /// <summary>The acts below a case; the mechanism at hand is the last that was begun.</summary>
    public static void MapMechanism(this IEndpointRouteBuilder cases)
    {
        cases.MapPost("/mechanism", (MechanismRequest r, CaseActing a, MechanismShelf shelf, CaseFiles files, CancellationToken stop) => a.DoAsync(async f =>
        {
            var mechanism = (await shelf.ForAsync(f.Case, stop)).Find(known => known.Id.Value == r.Mechanism);
            return m => mechanism is null ? MechanismRefusals.MechanismDoesNotFit : files.Begin(f, mechanism, m);
        })).WithName("beginMechanism");
        cases.MapPut("/mechanism/seats/{seat:int}", (int seat, SeatRequest r, CaseActing a) =>
            a.DoAsync((f, m) => Run(f, run => run.Seat(seat, r.Holder(), f.Case, m)))).WithName("takeSeat");
        cases.MapPost("/mechanism/steps", (StepRequest r, CaseActing a) =>
            a.DoAsync((f, m) => Run(f, run => run.TakeStep(r.On, r.Words, r.Seats ?? [], r.IsSkipped, f.Case, m)))).WithName("takeMechanismStep");
        cases.MapPost("/mechanism/promises", (PromiseRequest r, CaseActing a) =>
            a.DoAsync((f, m) => Run(f, run => run.Promise(r.Seat, r.Text, r.DueOn, f.Case, m)))).WithName("promise");
        cases.MapPost("/mechanism/promises/{promise:int}/answer", (int promise, PromiseAnswerRequest r, CaseActing a) =>
            a.DoAsync((f, m) => Run(f, run => run.AnswerPromise(promise, r.IsKept, r.Words, f.Case, m)))).WithName("answerPromise");
        cases.MapPost("/mechanism/completion", (CaseActing a) => a.DoAsync((f, m) => Run(f, run => run.Complete(f.Case, m)))).WithName("completeMechanism");
        cases.MapPost("/mechanism/stop", (MechanismStopRequest r, CaseActing a) => a.DoAsync((f, m) => Run(f, run => run.Stop(r.Reason, f.Case, m)))).WithName("stopMechanism");
    }

    private static Refusal? Run(Shared.Cases.CaseFile file, Func<MechanismRun, Refusal?> verb) => file.MechanismRuns is [.., var run] ? verb(run) : MechanismRefusals.RunIsOver;
}

public sealed record MechanismSeatView(string Name, SeatKind Kind, bool IsNeeded);

public sealed record MechanismStepView(string Name, string? About, FormCode? Paper, bool IsHandUp);

/// <param name="Street">Null for the whole district.</param>
/// <param name="Runs">Cases that were worked through it; <paramref name="Open"/> of them are so now.</param>
public sealed record MechanismView(
    Guid Id, string Name, string? About, string? Street, DisputeType? Type, IReadOnlyList<MechanismSeatView> Seats, IReadOnlyList<MechanismStepView> Steps, bool IsActive, int Runs, int Open)
{
    public static MechanismView Of(MechanismRow row) => new(
        row.Mechanism.Id.Value, row.Mechanism.Name, row.Mechanism.About, row.Mechanism.SubdistrictCode, row.Mechanism.Type,
        [.. row.Mechanism.Seats.Select(seat => new MechanismSeatView(seat.Name, seat.Kind, seat.IsNeeded))],
        [.. row.Mechanism.Steps.Select(step => new MechanismStepView(step.Name, step.About, step.Paper, step.IsHandUp))],
        row.Mechanism.IsActive, row.Runs, row.Open);
}

public sealed record MechanismRequest(Guid Mechanism);

/// <summary>Who sits there: a party, somebody invited, or the committee that hosts; with none of them the seat is emptied.</summary>
public sealed record SeatRequest(int? Party = null, int? Invitee = null, bool Host = false)
{
    public SeatHolder? Holder() => Host ? SeatHolder.Host : Party is null && Invitee is null ? null : new SeatHolder(Party, Invitee);
}

/// <param name="Seats">Numbers of the seats that took part.</param>
public sealed record StepRequest([Years] DateOnly On, [Text(2000)] string Words, [Items(12)] IReadOnlyList<int>? Seats = null, bool IsSkipped = false);

public sealed record PromiseRequest(int Seat, [Text(500)] string Text, [Years] DateOnly DueOn);

public sealed record PromiseAnswerRequest(bool IsKept, [Text(500)] string? Words = null);

public sealed record MechanismStopRequest([Text(500)] string Reason);
