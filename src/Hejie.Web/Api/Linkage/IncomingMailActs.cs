using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Workbench.Linkage;

namespace Hejie.Web.Api.Linkage;

public sealed record MailReasonRequest([Text(IncomingMail.LongestReason)] string Reason);

public sealed record MailCaseRequest([Text(30)] string Number);

/// <param name="Problem">Why the bytes are not kept; <see cref="MailFileProblem.None"/> where they are.</param>
public sealed record MailFileView(int Number, string FileName, string? ContentType, long Size, MailFileProblem Problem);

/// <param name="Text">Null in a list, and for who does not read what was written.</param>
/// <param name="LikeId">An earlier one that seems to be the same.</param>
public sealed record IncomingMailView(
    Guid Id, DateTime ReceivedAt, long Size, string? SenderName, string? SenderAddress, string? Subject, string? Text, IReadOnlyList<MailFileView> Files,
    IReadOnlyList<MailOddity> Oddities, Guid? LikeId, IncomingMailState State, string? Reason, string? CaseNumber, int Version)
{
    public static IncomingMailView Of(IncomingMail mail, bool readsWords, bool isInList) => new(
        mail.Id.Value, mail.ReceivedAt, mail.Size, readsWords ? mail.SenderName : null, readsWords ? mail.SenderAddress : null, readsWords ? mail.Subject : null,
        readsWords && !isInList ? mail.Text : null,
        readsWords && !isInList ? [.. mail.Attachments.Select(file => new MailFileView(file.Number, file.FileName, file.ContentType, file.Size, file.Problem))] : [],
        mail.Oddities, mail.LikeId?.Value, mail.State, readsWords ? mail.Reason : null, mail.CaseNumber?.Text, mail.Version);
}

/// <summary>Where a message stands after an act; it names nobody.</summary>
public sealed record IncomingMailStateView(Guid Id, IncomingMailState State, string? CaseNumber, int Version)
{
    public static IncomingMailStateView Of(IncomingMail mail) => new(mail.Id.Value, mail.State, mail.CaseNumber?.Text, mail.Version);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record IncomingMailPageView(IReadOnlyList<IncomingMailView> Items, string? Next);

public sealed record MailboxView(string Name, DateTime? ReadAt, MailboxFault? Fault, DateTime? FailingSince);

/// <summary>What came to the committees' mailboxes, and what becomes of it. The same verbs as the pages.</summary>
internal static class IncomingMailActs
{
    private const int MostRows = 200;

    public static void MapIncomingMails(this IEndpointRouteBuilder api)
    {
        var mails = api.MapGroup("/incoming-mails").WithTags("incoming-mails");
        mails.MapGet("", ListAsync).Produces<IncomingMailPageView>().WithName("listIncomingMails");
        mails.MapGet("/mailboxes", MailboxesAsync).Produces<IReadOnlyList<MailboxView>>().WithName("listMailboxes");
        mails.MapGet("/{id:guid}", ReadAsync).Produces<IncomingMailView>().WithName("readIncomingMail");
        mails.MapGet("/{id:guid}/files/{file:int}", IncomingMailEndpoints.FileAsync).WithName("readIncomingMailFile");
        mails.MapPost("/{id:guid}/case", (Guid id, MailCaseRequest asked, IncomingMailActing act) => act.LinkAsync(id, asked.Number))
            .Produces<IncomingMailStateView>().ProducesRefusals().WithName("linkIncomingMail");
        mails.MapPost("/{id:guid}/setting-aside", (Guid id, MailReasonRequest asked, IncomingMailActing act) => act.DoAsync(id, (mail, moment) => mail.SetAside(asked.Reason, moment)))
            .Produces<IncomingMailStateView>().ProducesRefusals().WithName("setIncomingMailAside");
        mails.MapDelete("/{id:guid}/setting-aside", (Guid id, IncomingMailActing act) => act.DoAsync(id, (mail, _) => mail.TakeUpAgain()))
            .Produces<IncomingMailStateView>().ProducesRefusals().WithName("takeIncomingMailUpAgain");
    }

    private static async Task<IResult> ListAsync(
        IncomingMailBoard board, ClaimsPrincipal user, IncomingMailState? state, [Text(60)] string? words, [Text(ListPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var (size, actor) = (Math.Clamp(limit ?? 50, 1, MostRows), user.Actor());
        var rows = await board.ListAsync(state, words, ListPosition.Read(after), size, actor, stop);
        return Results.Ok(new IncomingMailPageView(
            [.. rows.Take(size).Select(mail => IncomingMailView.Of(mail, IncomingMailVisibility.ReadsWords(actor), isInList: true))],
            rows.Count > size ? new ListPosition(rows[size - 1].ReceivedAt, rows[size - 1].Id.Value).Text : null));
    }

    private static async Task<IResult> MailboxesAsync(IncomingMailBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        Results.Ok((await board.MailboxesAsync(user.Actor(), stop)).Select(mailbox => new MailboxView(mailbox.Name, mailbox.ReadAt, mailbox.Fault, mailbox.FailingSince)));

    private static async Task<IResult> ReadAsync(Guid id, IncomingMailBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } mail
            ? Results.Ok(IncomingMailView.Of(mail, IncomingMailVisibility.ReadsWords(user.Actor()), isInList: false))
            : Results.NotFound();
}

/// <summary>One act on the message in the address.</summary>
public sealed class IncomingMailActing(IHttpContextAccessor accessor, IncomingMailBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<IncomingMail, Moment, Refusal?> verb) => OnMailAsync(id, async (mail, seen) =>
        (true, await board.ActAsync(mail, seen, Http.User.Actor(), moment => verb(mail, moment), Http.RequestAborted)));

    public Task<IResult> LinkAsync(Guid id, string text) => OnMailAsync(id, async (mail, seen) =>
        CaseNumber.TryParse(text, null, out var number) ? await board.LinkAsync(mail, seen, number, Http.User.Actor(), Http.RequestAborted) : (false, null));

    private async Task<IResult> OnMailAsync(Guid id, Func<IncomingMail, int, Task<(bool IsFound, Refusal? Refusal)>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.FindAsync(id, Http.User.Actor(), Http.RequestAborted) is not { } mail)
        {
            return Results.NotFound();
        }
        var (isFound, refusal) = await act(mail, seen);
        return !isFound ? Results.NotFound() : refusal is not null ? problems.Refused(refusal) : Results.Ok(IncomingMailStateView.Of(mail));
    }
}
