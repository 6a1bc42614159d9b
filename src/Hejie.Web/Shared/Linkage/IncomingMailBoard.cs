using System.Text.RegularExpressions;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <param name="Failing">Mailboxes that could not be read the last time.</param>
public sealed record MailOwed(int New, int Failing);

/// <summary>What pages and API do about the mail that comes to committees.</summary>
public sealed partial class IncomingMailBoard(HejieDb db, CaseFiles files, Moments moments)
{
    /// <summary>The latest first, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    /// <remarks>The words are enciphered in the database, so those that are sought are looked for in what was read; a committee's mail is not so much.</remarks>
    public async Task<IReadOnlyList<IncomingMail>> ListAsync(IncomingMailState? state, string? words, ListPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var mails = db.Set<IncomingMail>().AsNoTracking().VisibleTo(actor);
        if (state is { } wanted)
        {
            mails = mails.Where(mail => mail.State == wanted);
        }
        if (after is { } last)
        {
            var lastId = new IncomingMailId(last.Id);
            mails = mails.Where(mail => mail.ReceivedAt < last.At || (mail.ReceivedAt == last.At && mail.Id < lastId));
        }
        mails = mails.OrderByDescending(mail => mail.ReceivedAt).ThenByDescending(mail => mail.Id);
        if (TypedText.OrNull(words) is not { } sought || !IncomingMailVisibility.ReadsWords(actor))
        {
            return await mails.Take(size + 1).ToListAsync(stop);
        }
        List<IncomingMail> found = [];
        await foreach (var mail in mails.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (Says(mail, sought))
            {
                found.Add(mail);
            }
            if (found.Count > size)
            {
                break;
            }
        }
        return found;
    }

    private static bool Says(IncomingMail mail, string sought) =>
        new[] { mail.SenderName, mail.SenderAddress, mail.Subject, mail.Text }.Any(text => text?.Contains(sought, StringComparison.OrdinalIgnoreCase) == true);

    public Task<IncomingMail?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new IncomingMailId(id);
        return db.Set<IncomingMail>().VisibleTo(actor).SingleOrDefaultAsync(mail => mail.Id == wanted, stop);
    }

    /// <summary>The earlier one that it seems to repeat; null where there is none, or none any more.</summary>
    public async Task<IncomingMail?> LikeAsync(IncomingMail mail, Actor actor, CancellationToken stop) =>
        mail.LikeId is { } like ? await db.Set<IncomingMail>().AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(other => other.Id == like, stop) : null;

    public Task<List<Mailbox>> MailboxesAsync(Actor actor, CancellationToken stop) =>
        db.Set<Mailbox>().AsNoTracking().VisibleTo(actor).OrderBy(mailbox => mailbox.Name).ToListAsync(stop);

    public Task<string> CommitteeAsync(IncomingMail mail, CancellationToken stop)
    {
        var committee = mail.OrganizationId;
        return db.Set<MediationOrganization>().Where(body => body.Id == committee).Select(body => body.Name).SingleAsync(stop);
    }

    /// <summary>What waits for the clerk.</summary>
    public async Task<MailOwed> OwedAsync(Actor actor, CancellationToken stop) => new(
        await db.Set<IncomingMail>().VisibleTo(actor).CountAsync(mail => mail.State == IncomingMailState.New, stop),
        await db.Set<Mailbox>().VisibleTo(actor).CountAsync(mailbox => mailbox.Fault != null, stop));

    public Task<Refusal?> ActAsync(IncomingMail mail, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(mail, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }

    /// <summary>Ties a message to a case of the register that the actor may read; the case takes its files over.</summary>
    /// <returns>False when there is no such case for him.</returns>
    public async Task<(bool IsFound, Refusal? Refusal)> LinkAsync(IncomingMail mail, int seenVersion, CaseNumber number, Actor actor, CancellationToken stop) =>
        await db.Set<MediationCase>().VisibleTo(actor).AnyAsync(c => c.Number == number, stop) && await files.FindAsync(number, stop) is { Case: var mediation }
            ? (true, await ActAsync(mail, seenVersion, actor, moment => mail.BecomeCase(mediation, from: null, moment), stop))
            : (false, null);

    /// <summary>The mobile number in the text where there is just one; it may be somebody else's, so whoever registers looks at it.</summary>
    public static string? PhoneIn(IncomingMail mail) => Mobile().Matches(TypedText.FoldInPlace(mail.Text)).Select(found => found.Value).Distinct().ToList() is [var only] ? only : null;

    [GeneratedRegex("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex Mobile();
}
