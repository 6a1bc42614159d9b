using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Risks;
using Hejie.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>Finds cases of the district at hand and lets one act change one of them: read, verb, save.</summary>
public sealed class CaseFiles(HejieDb db, Moments moments)
{
    /// <summary>The case with all its parts, to be changed; null when there is none.</summary>
    public async Task<CaseFile?> FindAsync(CaseNumber number, CancellationToken stop) =>
        await WithOwnParts(db.Set<MediationCase>()).SingleOrDefaultAsync(c => c.DistrictCode == number.DistrictCode && c.Number == number, stop) is { } mediation
            ? await WithPartsAsync(mediation, tracked: true, stop)
            : null;

    /// <summary>The same to be read only.</summary>
    public async Task<CaseFile?> ReadAsync(CaseNumber number, CancellationToken stop) =>
        await WithOwnParts(db.Set<MediationCase>()).AsNoTracking()
            .SingleOrDefaultAsync(c => c.DistrictCode == number.DistrictCode && c.Number == number, stop) is { } mediation
            ? await WithPartsAsync(mediation, tracked: false, stop)
            : null;

    /// <summary>The same by its identity, for a job.</summary>
    public async Task<CaseFile?> ReadAsync(CaseId id, CancellationToken stop) =>
        await WithOwnParts(db.Set<MediationCase>()).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is { } mediation
            ? await WithPartsAsync(mediation, tracked: false, stop)
            : null;

    private static IQueryable<MediationCase> WithOwnParts(IQueryable<MediationCase> cases) => cases.IgnoreAutoIncludes().AsSplitQuery();

    /// <summary>With the parts that its journal knows of: most cases have no risk judged, no appraisal, no second committee or round and no court, and are not asked for them.</summary>
    private async Task<CaseFile> WithPartsAsync(MediationCase mediation, bool tracked, CancellationToken stop)
    {
        var (district, id) = (mediation.DistrictCode, mediation.Id);
        var done = mediation.Timeline.Select(entry => entry.Act).ToHashSet();
        async Task<List<T>> PartsAsync<T>(IQueryable<T> parts, params IEnumerable<CaseAct> begunBy) where T : class =>
            !done.Overlaps(begunBy) ? [] : await (tracked ? parts : parts.AsNoTracking()).ToListAsync(stop);

        if (done.Overlaps([CaseAct.ProposeJoint, CaseAct.HandUp]))
        {
            await db.Entry(mediation).Collection(c => c.JointCommittees).LoadAsync(stop);
        }
        if (done.Contains(CaseAct.Reopen))
        {
            await db.Entry(mediation).Collection(c => c.EarlierRounds).LoadAsync(stop);
        }
        return new CaseFile(
            mediation,
            await PartsAsync(db.Set<MediationSession>().Where(s => s.DistrictCode == district && s.CaseId == id).OrderBy(s => s.Number), CaseAct.PlanSession),
            await PartsAsync(
                db.Set<MediationAgreement>().Where(a => a.DistrictCode == district && a.CaseId == id).OrderBy(a => a.Edition), CaseAct.DraftAgreement, CaseAct.AgreeOrally))
        {
            Risk = (await PartsAsync(db.Set<CaseRisk>().Where(r => r.DistrictCode == district && r.CaseId == id), CaseRisk.FirstActs)).SingleOrDefault(),
            FactSheets = await PartsAsync(
                db.Set<UndisputedFactSheet>().Where(s => s.DistrictCode == district && s.CaseId == id).OrderBy(s => s.Round), CaseAct.WriteFacts),
            Confirmations = await PartsAsync(
                db.Set<JudicialConfirmation>().Where(j => j.DistrictCode == district && j.CaseId == id).OrderBy(j => j.Number), CaseAct.RecordConfirmationWish),
            MechanismRuns = await PartsAsync(
                db.Set<MechanismRun>().Where(r => r.DistrictCode == district && r.CaseId == id).OrderBy(r => r.Number), CaseAct.BeginMechanism),
            Appraisals = await PartsAsync(
                db.Set<AppraisalEntrustment>().Where(a => a.DistrictCode == district && a.CaseId == id).OrderBy(a => a.Number), CaseAct.EntrustAppraisal),
            Consultations = await PartsAsync(
                db.Set<JointConsultation>().Where(k => k.DistrictCode == district && k.CaseId == id).OrderBy(k => k.Number), CaseAct.NominateConsultation),
            LegalAid = await PartsAsync(
                db.Set<LegalAidReferral>().Where(a => a.DistrictCode == district && a.CaseId == id).OrderBy(a => a.Number), CaseAct.SendToLegalAid),
        };
    }

    /// <summary>Who acts and when.</summary>
    public Moment MomentOf(Actor actor) => moments.Of(actor);

    /// <summary>Does one act on one case and saves it with its events, or says why not and saves nothing.</summary>
    /// <param name="seenVersion">The version the person acted on.</param>
    /// <param name="verb">The act; what it adds to the case's parts is tracked by <see cref="Add"/>.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first.</exception>
    public async Task<Refusal?> ActAsync(CaseFile file, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        Expect(file, seenVersion);
        if (verb(MomentOf(actor)) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>Lets only whoever saw the case as it is now go on.</summary>
    /// <exception cref="DbUpdateConcurrencyException">
    /// The case has moved on since; or it is no longer at hand, because the server went away in the middle of a transaction and the second
    /// attempt began with an empty context: nothing would be saved, and whoever acts looks again.
    /// </exception>
    public void Expect(CaseFile file, int seenVersion)
    {
        if (db.Entry(file.Case).State == EntityState.Detached)
        {
            throw new DbUpdateConcurrencyException($"Case {file.Case.Id.Value} is not at hand any more.");
        }
        db.Expect(file.Case, seenVersion);
    }

    /// <summary>What is written down about the risk of the case, begun where nothing is.</summary>
    public CaseRisk RiskOf(CaseFile file)
    {
        if (file.Risk is { } known)
        {
            return known;
        }
        var begun = CaseRisk.Of(file.Case);
        db.Add(begun);
        return begun;
    }

    /// <summary>Works the case through a mechanism.</summary>
    public Refusal? Begin(CaseFile file, LinkageMechanism mechanism, Moment moment)
    {
        if (MechanismRun.Begin(MechanismRunId.New(moment.Now), mechanism, file.Case, file.MechanismRuns, moment, out var refusal) is { } run)
        {
            db.Add(run);
        }
        return refusal;
    }

    /// <summary>Takes a new part of a case, such as a session or an agreement, into the save.</summary>
    public void Add(object part) => db.Add(part);
}
