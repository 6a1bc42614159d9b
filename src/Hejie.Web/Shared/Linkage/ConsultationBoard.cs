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

/// <summary>What the list of consultations is narrowed to.</summary>
public sealed record ConsultationFilter
{
    public ConsultationState? State { get; init; }
    public ExpertGroup? Group { get; init; }

    /// <summary>Only those to which this expert was called.</summary>
    public Guid? Expert { get; init; }

    /// <summary>Number of the case, or of its end; or a name of an expert.</summary>
    public string? Sought { get; init; }

    public bool IsNarrow => this != new ConsultationFilter();

    public IQueryable<JointConsultation> Narrow(IQueryable<JointConsultation> consultations)
    {
        if (State is { } state)
        {
            consultations = consultations.Where(consultation => consultation.State == state);
        }
        if (Group is { } group)
        {
            consultations = consultations.Where(consultation => consultation.Group == group);
        }
        if (Expert is { } expert)
        {
            var id = new ExpertId(expert);
            consultations = consultations.Where(consultation => consultation.Seats.Any(seat => seat.ExpertId == id));
        }
        if (!string.IsNullOrWhiteSpace(Sought))
        {
            var words = Sought.Trim();
            consultations = CaseNumber.TryParse(words, null, out var number)
                ? consultations.Where(consultation => consultation.CaseNumber == number)
                : consultations.Where(consultation => consultation.Seats.Any(seat => seat.Name.Contains(words)));
        }
        return consultations;
    }
}

/// <summary>A line of the list of consultations.</summary>
public sealed record ConsultationLine(JointConsultation Consultation, DisputeType Type, string Committee)
{
    public ListPosition Position => new(Consultation.NominatedAt, Consultation.Id.Value);
}

/// <summary>One consultation with its case, and what whoever looks may do to it.</summary>
/// <param name="IsOfCommittee">Whether he belongs to the committee that asked, or hosts the case.</param>
/// <param name="SeesNames">Whether the parties' names are his to read whole.</param>
/// <param name="Own">The seat of an expert who looks; null for everybody else.</param>
public sealed record ConsultationSheet(JointConsultation Consultation, CaseFile File, string Committee, bool IsOfCommittee, bool IsOfBureau, bool SeesNames, ConsultationSeat? Own)
{
    /// <summary>Whether the consultation is in his hands: he writes the opinion down and closes it.</summary>
    public bool Keeps => IsOfCommittee || IsOfBureau;

    /// <summary>Whether the words that are told to the experts are his to read.</summary>
    public bool SeesWords => Keeps || SeesNames || Own is not null;
}

/// <summary>What pages and API do about consultations of experts.</summary>
public sealed class ConsultationBoard(HejieDb db, CaseFiles files, ExpertRegister experts, Moments moments)
{
    private IQueryable<JointConsultation> VisibleTo(Actor actor) => db.Set<JointConsultation>().VisibleTo(actor, db.Set<MediationCase>(), db.Set<Expert>(), moments.Today);

    public DateTime Now => moments.Now;

    /// <summary>The latest first, from behind <paramref name="after"/> on; one more than a page where there is another.</summary>
    public async Task<IReadOnlyList<ConsultationLine>> ListAsync(ConsultationFilter filter, ListPosition? after, int size, Actor actor, CancellationToken stop)
    {
        var found = filter.Narrow(VisibleTo(actor).AsNoTracking());
        if (after is { } last)
        {
            var lastId = new JointConsultationId(last.Id);
            found = found.Where(consultation => consultation.NominatedAt < last.At || (consultation.NominatedAt == last.At && consultation.Id < lastId));
        }
        var page = await found.OrderByDescending(consultation => consultation.NominatedAt).ThenByDescending(consultation => consultation.Id).Take(size + 1).ToListAsync(stop);
        List<CaseId> cases = [.. page.Select(consultation => consultation.CaseId)];
        List<OrganizationId> committees = [.. page.Select(consultation => consultation.OrganizationId)];
        var types = await db.Set<MediationCase>().Where(mediation => cases.Contains(mediation.Id)).Select(mediation => new { mediation.Id, mediation.Type }).ToDictionaryAsync(row => row.Id, row => row.Type, stop);
        var names = await db.Organizations.Where(body => committees.Contains(body.Id)).Select(body => new { body.Id, body.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        return [.. page.Select(consultation => new ConsultationLine(consultation, types[consultation.CaseId], names[consultation.OrganizationId]))];
    }

    /// <summary>How many wait to be convened by the bureau, or for the expert who looks; nothing for others.</summary>
    public async Task<int> WaitingAsync(Actor actor, CancellationToken stop) => actor.Role switch
    {
        Role.BureauOfficer => await VisibleTo(actor).CountAsync(consultation => consultation.State == ConsultationState.Nominated, stop),
        Role.Expert => await VisibleTo(actor).CountAsync(stop),
        _ => 0,
    };

    /// <summary>The consultation with its case, to be changed; null where there is none for him, or its file is destroyed.</summary>
    public async Task<ConsultationSheet?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new JointConsultationId(id);
        if (await VisibleTo(actor).SingleOrDefaultAsync(known => known.Id == wanted, stop) is not { } consultation || await files.FindAsync(consultation.CaseNumber, stop) is not { Case.IsDestroyed: false } file)
        {
            return null;
        }
        var (of, committee) = (consultation.CaseId, consultation.OrganizationId);
        return new ConsultationSheet(
            consultation, file, await db.Organizations.Where(body => body.Id == committee).Select(body => body.Name).SingleAsync(stop),
            await db.Set<MediationCase>().OpenTo(actor, Permission.NominateConsultation).AnyAsync(mediation => mediation.Id == of, stop),
            Permissions.Allows(actor, Permission.ConveneConsultations),
            await db.Set<MediationCase>().OpenTo(actor, Permission.SeeNames).AnyAsync(mediation => mediation.Id == of, stop),
            actor.Role == Role.Expert ? consultation.Seats.First(seat => seat.ExpertId.Value == actor.OrganizationId) : null);
    }

    public async Task<Refusal?> ActAsync(ConsultationSheet sheet, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(sheet.Consultation, seenVersion);
        return await db.SaveAsync(verb(moments.Of(actor)), stop);
    }

    public Task<Refusal?> ConveneAsync(ConsultationSheet sheet, int seenVersion, ConsultationMeeting meeting, IReadOnlyList<Guid> called, Actor actor, CancellationToken stop) =>
        WithExpertsAsync(sheet, seenVersion, called, actor, (known, moment) => sheet.Consultation.Convene(sheet.File.Case, meeting, known, moment), stop);

    /// <param name="further">Experts who are called beside those who are.</param>
    public Task<Refusal?> RearrangeAsync(ConsultationSheet sheet, int seenVersion, ConsultationMeeting meeting, IReadOnlyList<Guid> further, Actor actor, CancellationToken stop) =>
        WithExpertsAsync(sheet, seenVersion, further, actor, (known, moment) => sheet.Consultation.Rearrange(sheet.File.Case, meeting, known, moment), stop);

    private async Task<Refusal?> WithExpertsAsync(ConsultationSheet sheet, int seenVersion, IReadOnlyList<Guid> called, Actor actor, Func<IReadOnlyList<Expert>, Moment, Refusal?> verb, CancellationToken stop)
    {
        var known = await experts.OfAsync(called, stop);
        return known.Count < called.Distinct().Count()
            ? ConsultationRefusals.ExpertIsNotOfGroup // somebody is called whom the district does not have
            : await ActAsync(sheet, seenVersion, actor, moment => verb(known, moment), stop);
    }

    public async Task<Refusal?> CloseAsync(ConsultationSheet sheet, int seenVersion, IReadOnlyList<int> signed, DateOnly on, Guid? handTo, string? withoutSignature, Actor actor, CancellationToken stop)
    {
        var expert = handTo is { } id ? await experts.FindAsync(id, stop) : null;
        if (handTo is not null && expert is null)
        {
            return ConsultationRefusals.ExpertIsNoMediator;
        }
        return await ActAsync(sheet, seenVersion, actor, moment => sheet.Consultation.Close(sheet.File.Case, signed, on, expert, moment, withoutSignature), stop);
    }
}
