using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Linkage;

/// <summary>A line of the list of referrals to legal aid.</summary>
public sealed record LegalAidLine(LegalAidReferral Referral, string Committee)
{
    public ListPosition Position => new(Referral.SentAt, Referral.Id.Value);
}

/// <summary>One referral to legal aid, and what whoever looks may do to it.</summary>
/// <param name="Keeps">Whether he sends parties of this case to legal aid; then he may also write down what the office answered.</param>
/// <param name="Answers">Whether he answers for the office.</param>
/// <param name="SeesNames">Whether the person's name and story are his to read; the office's only while the person's consent stands (PIPL 15, 23).</param>
public sealed record LegalAidSheet(LegalAidReferral Referral, string Committee, string? CommitteePhone, bool Keeps, bool Answers, bool SeesNames)
{
    /// <summary>Whether such an act is his at all: only who sent it takes it back.</summary>
    public bool MayEver(LegalAidAct act) => Keeps || (Answers && act != LegalAidAct.Recall);

    /// <summary>What he may do at this point.</summary>
    public bool May(LegalAidAct act) => MayEver(act) && LegalAidLifecycle.Next(Referral.State, act) is not null;
}

/// <summary>How long legal aid took, of what was sent in a period; each number is what the list shows under the same conditions (S-13).</summary>
/// <param name="MedianDays">Calendar days from sending to decision, the middle of all that were decided; null where none was.</param>
public sealed record LegalAidFigures(int All, int Open, int Granted, int Refused, int Ended, int Recalled, int DecidedInTime, int DecidedLate, int AssignedInTime, int AssignedLate, int? MedianDays);

/// <summary>What pages and API do about the parties that are sent to legal aid.</summary>
public sealed class LegalAidBoard(HejieDb db, Moments moments)
{
    private IQueryable<LegalAidReferral> VisibleTo(Actor actor) => db.Set<LegalAidReferral>().VisibleTo(actor, db.Set<MediationCase>());

    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;

    /// <summary>The latest first, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public async Task<IReadOnlyList<LegalAidLine>> ListAsync(LegalAidFilter filter, ListPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var found = filter.Narrow(VisibleTo(actor).AsNoTracking(), TodayFor(actor));
        if (after is { } last)
        {
            var lastId = new LegalAidReferralId(last.Id);
            found = found.Where(referral => referral.SentAt < last.At || (referral.SentAt == last.At && referral.Id < lastId));
        }
        var rows = await (
            from referral in found
            join committee in db.Organizations on referral.OrganizationId equals committee.Id
            orderby referral.SentAt descending, referral.Id descending
            select new { Referral = referral, committee.Name }).Take(size + 1).ToListAsync(stop);
        return [.. rows.Select(row => new LegalAidLine(row.Referral, row.Name))];
    }

    /// <summary>How many wait for the office of whoever looks; nothing for others.</summary>
    public Task<int> WaitingAsync(Actor actor, CancellationToken stop) => actor.Role != Role.PartnerOfficer
        ? Task.FromResult(0)
        : VisibleTo(actor).CountAsync(referral => referral.State == LegalAidState.Sent || referral.State == LegalAidState.Received || referral.State == LegalAidState.Granted, stop);

    /// <summary>The referral, to be changed; null where there is none for him.</summary>
    public async Task<LegalAidSheet?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new LegalAidReferralId(id);
        if (await VisibleTo(actor).SingleOrDefaultAsync(known => known.Id == wanted, stop) is not { } referral)
        {
            return null;
        }
        var (of, committeeId) = (referral.CaseId, referral.OrganizationId);
        var committee = await db.Organizations.Where(body => body.Id == committeeId).Select(body => new { body.Name, body.Phone }).SingleAsync(stop);
        var cases = db.Set<MediationCase>().Where(mediation => mediation.Id == of);
        return new LegalAidSheet(
            referral, committee.Name, committee.Phone,
            await cases.OpenTo(actor, Permission.SendToLegalAid).AnyAsync(stop),
            Permissions.Allows(actor, Permission.AnswerLegalAid),
            actor.Role == Role.PartnerOfficer ? await IsAgreedAsync(referral, cases, stop) : await cases.OpenTo(actor, Permission.SeeNames).AnyAsync(stop));
    }

    private static async Task<bool> IsAgreedAsync(LegalAidReferral referral, IQueryable<MediationCase> cases, CancellationToken stop) =>
        (await cases.AsNoTracking().Select(mediation => mediation.Consents).SingleAsync(stop))
            .Any(consent => consent is { Stands: true, Kind: ConsentKind.HandOver } && consent.Party == referral.PartyNumber && consent.Receiver == referral.OfficeName);

    public Task<Refusal?> ActAsync(LegalAidReferral referral, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(referral, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }

    /// <summary>Sends a party of a case to an office; the caller saves.</summary>
    /// <param name="office">Null where there is none.</param>
    /// <param name="agreedBy">How the person agreed just now that the office gets the data; null where that stands already.</param>
    public Refusal? Send(CaseFile file, int party, PartnerBody? office, LegalAidRequest request, ContactChannel? agreedBy, Moment moment)
    {
        if (office is not null && agreedBy is { } channel && !file.Case.HasConsent(party, ConsentKind.HandOver, office.Name)
            && file.Case.GiveConsent(new ConsentGiven(party, ConsentKind.HandOver, PrivacyNotice.Version, channel, office.Name), moment) is { } noConsent)
        {
            return noConsent;
        }
        if (LegalAidReferral.Send(LegalAidReferralId.New(moment.Now), file.Case, party, office, request, file.LegalAid, moment, out var refusal) is { } made)
        {
            db.Add(made);
        }
        return refusal;
    }

    /// <summary>The office of this id; null where there is none, or it is none of legal aid.</summary>
    public Task<PartnerBody?> OfficeAsync(Guid id, CancellationToken stop)
    {
        var wanted = new PartnerBodyId(id);
        return db.Set<PartnerBody>().AsNoTracking().SingleOrDefaultAsync(body => body.Id == wanted && body.Kind == PartnerKind.LegalAid, stop);
    }

    /// <summary>The legal aid offices at work.</summary>
    public Task<List<PartnerBody>> OfficesAsync(CancellationToken stop) =>
        db.Set<PartnerBody>().AsNoTracking().Where(body => body.Kind == PartnerKind.LegalAid && body.IsActive).OrderBy(body => body.Name).ToListAsync(stop);

    public async Task<LegalAidFigures> FiguresAsync(DateOnly from, DateOnly until, Actor actor, CancellationToken stop)
    {
        var sent = await new LegalAidFilter { From = from, Until = until }.Narrow(VisibleTo(actor).AsNoTracking(), TodayFor(actor))
            .Select(referral => new { referral.State, referral.SentOn, referral.DecideBy, referral.DecidedOn, referral.AssignBy, referral.AssignedOn }).ToListAsync(stop);
        var days = sent.Where(one => one.DecidedOn is not null).Select(one => one.DecidedOn!.Value.DayNumber - one.SentOn.DayNumber).Order().ToList();
        return new LegalAidFigures(
            sent.Count,
            sent.Count(one => one.State is LegalAidState.Sent or LegalAidState.Received or LegalAidState.Granted or LegalAidState.Assigned),
            sent.Count(one => one.AssignBy is not null),
            sent.Count(one => one.State == LegalAidState.Refused),
            sent.Count(one => one.State == LegalAidState.Ended),
            sent.Count(one => one.State == LegalAidState.Recalled),
            sent.Count(one => one.DecidedOn <= one.DecideBy), sent.Count(one => one.DecidedOn > one.DecideBy),
            sent.Count(one => one.AssignedOn <= one.AssignBy), sent.Count(one => one.AssignedOn > one.AssignBy),
            days.Count == 0 ? null : days[(days.Count - 1) / 2]);
    }
}
