using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Hejie.Web.Shared.Notices;

/// <summary>Reads notices for whoever may see them: a party its own, staff those of the cases they may read.</summary>
public sealed class NoticeBoard(HejieDb db, IMemoryCache counts)
{
    private const int MostOnAPage = 8;
    private static readonly TimeSpan CountHolds = TimeSpan.FromSeconds(15);

    /// <summary>What a party was told, newest first.</summary>
    public Task<IReadOnlyList<NoticeRow>> OfPartyAsync(CaseId mediation, int party, CancellationToken stop) =>
        RowsAsync(db.Set<Notice>().Where(n => n.CaseId == mediation && n.PartyNumber == party && n.State != NoticeState.Dropped).OrderByDescending(n => n.WrittenAt).Take(MostOnAPage), stop);

    /// <summary>What was written to a member of staff, as mediator, as clerk of the committee or as the justice office, and not put aside; newest first.</summary>
    public Task<IReadOnlyList<NoticeRow>> ForStaffAsync(Actor actor, CancellationToken stop) =>
        RowsAsync(ToStaff(actor).OrderByDescending(n => n.WrittenAt).Take(MostOnAPage), stop);

    /// <summary>One of them, to be put aside.</summary>
    public Task<Notice?> FindForStaffAsync(Actor actor, Guid id, CancellationToken stop)
    {
        var known = new NoticeId(id);
        return ToStaff(actor).SingleOrDefaultAsync(n => n.Id == known, stop);
    }

    private IQueryable<Notice> ToStaff(Actor actor)
    {
        var unseen = StillTrue().Where(n => n.PartyNumber == null && n.SeenAt == null);
        var (mine, committee) = (actor.MediatorId, actor.OrganizationId);
        return actor.Role switch
        {
            Role.Mediator when mine is not null => unseen.Where(n => n.MediatorId == mine),
            Role.CommitteeClerk => OfCases(
                    unseen.Where(n => n.CommitteeId == null && (n.MediatorId == null || n.MediatorId == mine) && !Notice.ToOffice.Contains(n.Occasion)),
                    db.Set<MediationCase>().LookedAfterBy(actor))
                .Union(unseen.Where(n => n.CommitteeId != null && n.CommitteeId == committee)),
            Role.SubdistrictOfficer => OfCases(unseen.Where(n => Notice.ToOffice.Contains(n.Occasion)), db.Set<MediationCase>().LookedAfterBy(actor)),
            _ => unseen.Where(_ => false),
        };
    }

    /// <summary>What staff has to send, had to send, or could not, as far as the actor may read the cases.</summary>
    public IQueryable<Notice> ToSend(Actor actor) => ToSend(db.Set<MediationCase>().LookedAfterBy(actor));

    public IQueryable<Notice> ToSend(IQueryable<MediationCase> cases) => OfCases(StillTrue().Where(n => n.Channel == NoticeChannel.StaffList), cases);

    /// <summary>How many wait to be sent; kept for some seconds, because every page of the desk asks.</summary>
    public async Task<int> CountWaitingAsync(Actor actor, CancellationToken stop) =>
        await counts.GetOrCreateAsync((nameof(NoticeBoard), actor.DistrictCode, actor.Reference), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = CountHolds;
            return await ToSend(actor).CountAsync(n => n.State == NoticeState.Waiting, stop);
        });

    /// <summary>The next count is asked of the database.</summary>
    public void ForgetCount(Actor actor) => counts.Remove((nameof(NoticeBoard), actor.DistrictCode, actor.Reference));

    /// <summary>Reminders of what has been done since, or followed by a later one to the same reader, are nobody's business any more, unless somebody has worked on them.</summary>
    private IQueryable<Notice> StillTrue() => db.Set<Notice>().Where(n =>
        n.State == NoticeState.WorkedOff || n.State == NoticeState.Failed || (n.TermNumber == null && n.DeadlineNumber == null)
        || ((Notice.ToOffice.Contains(n.Occasion) || !db.Set<Notice>().Any(later => later.DistrictCode == n.DistrictCode && later.CaseId == n.CaseId
                && later.WrittenAt > n.WrittenAt && later.TermNumber == n.TermNumber && later.DeadlineNumber == n.DeadlineNumber
                && !Notice.ToOffice.Contains(later.Occasion)))
            && (n.TermNumber == null || db.Set<MediationAgreement>().Any(a => a.DistrictCode == n.DistrictCode && a.CaseId == n.CaseId
                && a.Standing == AgreementStanding.InForce && a.InForceAt <= n.WrittenAt
                && a.Terms.Any(t => t.Number == n.TermNumber && t.PerformedOn == null)))
            && (n.DeadlineNumber == null || db.Set<MediationCase>().Any(c => c.DistrictCode == n.DistrictCode && c.Id == n.CaseId
                && c.Deadlines.Any(d => d.Number == n.DeadlineNumber && d.MetOn == null && d.VoidOn == null)))));

    /// <summary>Works a notice off. Who was asked for an answer was thereby contacted: that stands on the contact ladder too (I-3).</summary>
    public async Task<Refusal?> WorkOffAsync(Notice notice, NoticeWorkKind kind, string? note, Moment moment, CancellationToken stop)
    {
        if (notice.WorkOff(kind, note, moment.By, moment.Now) is { } refusal)
        {
            return refusal;
        }
        if (notice is not { Occasion: NoticeOccasion.Invited, PartyNumber: { } party })
        {
            return null;
        }
        var mediation = await db.Set<MediationCase>().AsSplitQuery().SingleAsync(c => c.Id == notice.CaseId, stop);
        var (channel, outcome) = kind switch
        {
            NoticeWorkKind.Texted => (ContactChannel.ShortMessage, ContactOutcome.Delivered),
            NoticeWorkKind.Posted => (ContactChannel.Letter, ContactOutcome.Delivered),
            NoticeWorkKind.ToldInPerson => (ContactChannel.Visit, ContactOutcome.Reached),
            NoticeWorkKind.NotReached => (ContactChannel.Telephone, ContactOutcome.NotReached),
            _ => (ContactChannel.Telephone, ContactOutcome.Reached),
        };
        return mediation.LogContact(new ContactAttempt(party, moment.Now, channel, outcome, moment.By.DisplayName, note), moment);
    }

    private static IQueryable<Notice> OfCases(IQueryable<Notice> notices, IQueryable<MediationCase> cases) =>
        from notice in notices
        join found in cases on new { notice.DistrictCode, notice.CaseId } equals new { found.DistrictCode, CaseId = found.Id }
        select notice;

    /// <summary>The notices with their cases; two statements more, however many there are.</summary>
    public async Task<IReadOnlyList<NoticeRow>> RowsAsync(IQueryable<Notice> notices, CancellationToken stop)
    {
        var page = await notices.AsNoTracking().ToListAsync(stop);
        if (page.Count == 0)
        {
            return [];
        }
        var ids = page.ConvertAll(n => n.CaseId);
        var cases = await (
            from c in db.Set<MediationCase>().AsNoTracking().AsSplitQuery()
            join body in db.Set<MediationOrganization>() on new { c.DistrictCode, Id = c.OrganizationId } equals new { body.DistrictCode, body.Id }
            where ids.Contains(c.Id)
            select new NoticeCase(
                c.Id,
                c.Number,
                body.Name,
                body.Phone,
                c.Parties.Select(p => new NoticeParty(p.Number, p.Role, p.Kind, p.Name, p.Phone, p.Address, p.Representative)).ToList())).ToListAsync(stop);
        return [.. from notice in page let about = cases.Find(c => c.Id == notice.CaseId) where about is not null select new NoticeRow(notice, about)];
    }
}
