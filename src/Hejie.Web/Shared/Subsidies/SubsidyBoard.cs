using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Subsidies;

/// <summary>A claim to be agreed to, as it was seen.</summary>
public sealed record ToApprove(Guid Id, int SeenVersion);

/// <summary>What came of one claim of several.</summary>
/// <param name="Number">Null where there is no such claim for this person.</param>
/// <param name="Refusal">Why not, where a rule says no.</param>
/// <param name="IsStale">Somebody else has acted on the claim since it was seen.</param>
public sealed record ApprovalResult(Guid Id, CaseNumber? Number, Refusal? Refusal = null, bool IsStale = false)
{
    public bool IsDone => Number is not null && Refusal is null && !IsStale;
}

/// <summary>What pages and API do about the pay for cases: find what the person may see, one verb, save.</summary>
public sealed class SubsidyBoard(HejieDb db, CaseFiles files, ClaimFactsReader facts, Moments moments)
{
    public const int MostAtOnce = 50;

    public Moment MomentFor(Actor actor) => moments.Of(actor);

    public Task<SubsidyClaim?> FindAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new SubsidyClaimId(id);
        return db.Set<SubsidyClaim>().VisibleTo(actor).SingleOrDefaultAsync(claim => claim.Id == wanted, stop);
    }

    /// <summary>The claim of a case, whoever made it; null while there is none.</summary>
    public Task<SubsidyClaim?> OfCaseAsync(CaseId id, CancellationToken stop) => db.Set<SubsidyClaim>().AsNoTracking().SingleOrDefaultAsync(claim => claim.CaseId == id, stop);

    /// <summary>What a claim for the case would rest on today.</summary>
    public Task<ClaimFacts> FactsAsync(CaseFile file, Actor actor, CancellationToken stop) => facts.ReadAsync(file, moments.Of(actor).Today, stop);

    /// <summary>The list of what is never paid under which a claim was made.</summary>
    public async Task<NegativeList> ListOfAsync(SubsidyClaim claim, CancellationToken stop) => NegativeList.Numbered(claim.ListNumber, await facts.ListsAsync(stop));

    public async Task<(SubsidyClaim? Made, Refusal? Refusal)> ClaimAsync(CaseFile file, SubsidyWish wish, Actor actor, CancellationToken stop)
    {
        if (await OfCaseAsync(file.Case.Id, stop) is not null)
        {
            return (null, Claimed(file));
        }
        var moment = moments.Of(actor);
        var made = SubsidyClaim.Make(SubsidyClaimId.New(moment.Now), wish, await facts.ReadAsync(file, moment.Today, stop), moment, out var refusal);
        if (made is null)
        {
            return (null, refusal);
        }
        db.Add(made);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException twice) when (db.IsDuplicate(twice) && db.Entry(made).State == EntityState.Added)
        {
            db.ChangeTracker.Clear();
            return (null, Claimed(file));
        }
        return (made, null);
    }

    private static Refusal Claimed(CaseFile file) => SubsidyRefusals.DisputeIsClaimed.About(file.Case.Number.Text);

    public async Task<Refusal?> ClaimAgainAsync(SubsidyClaim claim, int seenVersion, SubsidyWish wish, Actor actor, CancellationToken stop)
    {
        db.Expect(claim, seenVersion);
        var moment = moments.Of(actor);
        var file = await files.ReadAsync(claim.Number, stop) ?? throw new InvalidOperationException($"The case of claim {claim.Id.Value} is gone.");
        return await db.SaveAsync(claim.ClaimAgain(wish, await facts.ReadAsync(file, moment.Today, stop), moment), stop);
    }

    public async Task<Refusal?> ApproveAsync(SubsidyClaim claim, int seenVersion, string? words, Actor actor, CancellationToken stop)
    {
        db.Expect(claim, seenVersion);
        var others = claim.State == SubsidyState.WithBureau ? await facts.OthersAsync(claim.CaseId, claim.Number, claim.Type, stop) : [];
        return await db.SaveAsync(claim.Approve(words, others, moments.Of(actor)), stop);
    }

    /// <summary>Agrees to several claims, each as if it were alone: one that is refused stops no other.</summary>
    public async Task<IReadOnlyList<ApprovalResult>> ApproveSeveralAsync(IEnumerable<ToApprove> asked, Actor actor, CancellationToken stop)
    {
        var results = new List<ApprovalResult>();
        foreach (var one in asked.DistinctBy(one => one.Id).Take(MostAtOnce))
        {
            results.Add(await ApproveOneAsync(one, actor, stop));
            db.ChangeTracker.Clear();
        }
        return results;
    }

    private async Task<ApprovalResult> ApproveOneAsync(ToApprove one, Actor actor, CancellationToken stop)
    {
        if (await FindAsync(one.Id, actor, stop) is not { } claim)
        {
            return new ApprovalResult(one.Id, Number: null);
        }
        try
        {
            return new ApprovalResult(one.Id, claim.Number, await ApproveAsync(claim, one.SeenVersion, null, actor, stop));
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ApprovalResult(one.Id, claim.Number, IsStale: true);
        }
    }

    public Task<Refusal?> ActAsync(SubsidyClaim claim, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(claim, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }

    public async Task<Refusal?> RefuseAsync(SubsidyClaim claim, int seenVersion, string reason, int? item, Actor actor, CancellationToken stop)
    {
        var list = await ListOfAsync(claim, stop);
        return await ActAsync(claim, seenVersion, actor, moment => claim.Refuse(reason, item, list, moment), stop);
    }

    /// <exception cref="DbUpdateException">Somebody else set a list at the same moment.</exception>
    public async Task<Refusal?> SetListAsync(NegativeListChange change, Actor actor, CancellationToken stop)
    {
        var (made, refusal) = NegativeList.Set(change, await facts.ListsAsync(stop), moments.Of(actor));
        if (made is not null)
        {
            db.Add(made);
            await db.SaveChangesAsync(stop);
        }
        return refusal;
    }

    /// <summary>Every list so far, the newest first, with the delivered one last.</summary>
    public async Task<IReadOnlyList<NegativeList>> ListsAsync(CancellationToken stop) => [.. (await facts.ListsAsync(stop)).AsEnumerable().Reverse(), NegativeList.Delivered];
}
