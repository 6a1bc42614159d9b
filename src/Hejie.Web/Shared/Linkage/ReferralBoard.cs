using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>A line of the list of referrals.</summary>
public sealed record ReferralLine(Referral Referral, string Body, string Committee)
{
    public ListPosition Position => new(Referral.SentAt, Referral.Id.Value);
}

/// <param name="Overdue">Replies and results that are late.</param>
/// <param name="Unconfirmed">Results that came back and that nobody of the sender has confirmed.</param>
public sealed record ReferralsOwed(int ToAnswer, int Overdue, int Unconfirmed);

/// <summary>What pages and API do about the disputes that other bodies send.</summary>
public sealed class ReferralBoard(HejieDb db, CaseFiles files, CaseDocuments documents, PartnerRegister partners, ReceiptBook receipts, Moments moments)
{
    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;

    /// <summary>The latest first, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public async Task<IReadOnlyList<ReferralLine>> ListAsync(ReferralFilter filter, ListPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var found = filter.Narrow(db.Set<Referral>().AsNoTracking().VisibleTo(actor), TodayFor(actor));
        if (after is { } last)
        {
            var lastId = new ReferralId(last.Id);
            found = found.Where(referral => referral.SentAt < last.At || (referral.SentAt == last.At && referral.Id < lastId));
        }
        var rows = await (
            from referral in found
            join body in db.Set<PartnerBody>() on referral.BodyId equals body.Id
            join committee in db.Organizations on referral.OrganizationId equals committee.Id
            orderby referral.SentAt descending, referral.Id descending
            select new { Referral = referral, Body = body.Name, Committee = committee.Name }).Take(size + 1).ToListAsync(stop);
        return [.. rows.Select(row => new ReferralLine(row.Referral, row.Body, row.Committee))];
    }

    /// <summary>What waits for whoever looks: replies and results that a committee owes, results that a sender has not confirmed; nothing for others.</summary>
    public async Task<ReferralsOwed> OwedAsync(Actor actor, CancellationToken stop)
    {
        var today = TodayFor(actor);
        var own = db.Set<Referral>().AsNoTracking().VisibleTo(actor);
        return actor.Role switch
        {
            Role.PartnerOfficer => new(0, 0, await own.CountAsync(referral => referral.State == ReferralState.Returned && referral.ResultSeenAt == null, stop)),
            Role.CommitteeClerk => await own.Where(referral => referral.State == ReferralState.Sent || referral.State == ReferralState.Received || referral.State == ReferralState.TakenOn)
                .GroupBy(_ => 1).Select(group => new ReferralsOwed(
                    group.Count(referral => referral.State != ReferralState.TakenOn),
                    group.Count(referral => referral.State == ReferralState.TakenOn ? referral.ReturnBy < today : referral.ReplyBy < today), 0))
                .SingleOrDefaultAsync(stop) ?? new(0, 0, 0),
            _ => new(0, 0, 0),
        };
    }

    public Task<Referral?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new ReferralId(id);
        return db.Set<Referral>().VisibleTo(actor).SingleOrDefaultAsync(referral => referral.Id == wanted, stop);
    }

    public async Task<ReferralLine> WithNamesAsync(Referral referral, CancellationToken stop)
    {
        var (body, committee) = (referral.BodyId, referral.OrganizationId);
        return new(
            referral,
            await db.Set<PartnerBody>().Where(known => known.Id == body).Select(known => known.Name).SingleAsync(stop),
            await db.Organizations.Where(known => known.Id == committee).Select(known => known.Name).SingleAsync(stop));
    }

    /// <summary>The committees that a dispute can be sent to, those set up for labour first where arbitration sends.</summary>
    public async Task<IReadOnlyList<Choice>> CommitteesAsync(PartnerBody sender, CancellationToken stop)
    {
        var committees = await db.Organizations.AsNoTracking().Where(committee => committee.IsActive && committee.Kind == OrganizationKind.MediationCommittee && committee.Level != OrgLevel.City)
            .OrderBy(committee => committee.Level).ThenBy(committee => committee.Name).ToListAsync(stop);
        return
        [
            .. committees.Where(committee => sender.Kind != PartnerKind.LaborArbitration || committee.Takes(DisputeType.Labor))
                .OrderByDescending(committee => sender.Kind == PartnerKind.LaborArbitration && committee.Fields.Contains(DisputeType.Labor))
                .Select(committee => new Choice($"{committee.Id.Value}", committee.Name)),
        ];
    }

    /// <param name="once">The id that the form gives, so that sending it again sends no second letter.</param>
    /// <returns>Neither where the sender or the committee is not there.</returns>
    public async Task<(Referral? Made, Refusal? Refusal)> SendAsync(ReferralLetter letter, Guid to, Guid? once, Actor actor, CancellationToken stop)
    {
        var committeeId = new OrganizationId(to);
        if (await partners.OwnAsync(actor, stop) is not { } sender
            || await db.Organizations.AsNoTracking().SingleOrDefaultAsync(body => body.Id == committeeId && body.IsActive && body.Kind == OrganizationKind.MediationCommittee, stop) is not { } committee)
        {
            return (null, null);
        }
        var moment = moments.Of(actor);
        var id = once is { } given ? new ReferralId(given) : ReferralId.New(moment.Now);
        var number = letter.LetterNumber.Trim();
        var isKnown = await db.Set<Referral>().AnyAsync(known => known.BodyId == sender.Id && known.LetterNumber == number && known.Id != id
            && known.State != ReferralState.Declined && known.State != ReferralState.Recalled, stop);
        var made = Referral.Send(id, letter, sender, committee, isKnown, moment, out var refusal);
        if (made is null)
        {
            return (null, refusal);
        }
        await receipts.WriteAsync(made, stop);
        try
        {
            await db.AddOnceAsync(made, known => known.Id == id, stop);
        }
        catch (DbUpdateException second) when (db.IsDuplicate(second))
        {
            return (null, ReferralRefusals.LetterIsThere.About([number])); // two at once
        }
        return (made, null);
    }

    public async Task<Refusal?> ActAsync(Referral referral, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(referral, seenVersion);
        var refusal = verb(moments.Of(actor));
        if (refusal is null)
        {
            await receipts.WriteAsync(referral, stop);
        }
        return await db.SaveAsync(refusal, stop);
    }

    /// <summary>Ties a referral to a case of the register that the actor may read; the case takes over where it came from.</summary>
    /// <returns>False when there is no such case for him.</returns>
    public async Task<(bool IsFound, Refusal? Refusal)> LinkAsync(Referral referral, int seenVersion, CaseNumber number, Actor actor, CancellationToken stop)
    {
        if (!await db.Set<MediationCase>().VisibleTo(actor).AnyAsync(c => c.Number == number, stop) || await files.FindAsync(number, stop) is not { Case: var mediation })
        {
            return (false, null);
        }
        var isTied = await db.Set<Referral>().AnyAsync(other => other.CaseId == mediation.Id && other.Id != referral.Id, stop);
        return (true, await ActAsync(referral, seenVersion, actor, moment => referral.TakeOn(mediation, isTied, moment), stop));
    }

    /// <summary>The case of a referral, whatever the actor may read of it; null where there is none.</summary>
    public async Task<Cases.CaseFile?> CaseOfAsync(Referral referral, CancellationToken stop) => referral.CaseId is { } id ? await files.ReadAsync(id, stop) : null;

    /// <summary>
    /// Sends the result of the case back. Where the parties agreed to be sent, the letter of the result goes with it, an agreement in force, and the
    /// facts that everybody signed as undisputed; of who was only guided the sender learns how it ended, and no more (D-6; PIPL 23).
    /// </summary>
    public async Task<Refusal?> ReturnAsync(Referral referral, int seenVersion, string? explanation, Actor actor, CancellationToken stop)
    {
        if (await CaseOfAsync(referral, stop) is not { } file)
        {
            return ReferralRefusals.NotAtThisPoint;
        }
        var papers = referral.Letter?.AgreedOn is null ? [] : CasePapers.NumberedOf(await documents.OutlineAsync(file, actor.DisplayName, stop));
        List<EnclosedPaper> enclosed = [.. papers.Where(paper => IsEnclosed(paper, file)).Select(paper => new EnclosedPaper(paper.Paper.Form, paper.Which))];
        return await ActAsync(referral, seenVersion, actor, moment => referral.Return(file.Case, explanation, enclosed, moment), stop);
    }

    /// <summary>Of the round that ended now.</summary>
    private static bool IsEnclosed(NumberedPaper paper, Cases.CaseFile file) => paper.Paper.Round == file.Case.Round && paper.Paper.Form switch
    {
        FormCode.ReferralResultLetter => true,
        FormCode.MediationAgreement => file.Agreement is { IsEffective: true },
        FormCode.UndisputedFactSheet => file.Case.Outcome != CaseOutcome.Settled && file.Facts?.IsSigned(file.Case) == true,
        _ => false,
    };
}
