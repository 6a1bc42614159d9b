using System.Security.Cryptography;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Quality;

/// <summary>What pages and API do about the review of files: find what the person may see, one verb, save.</summary>
public sealed class ReviewBoard(HejieDb db, Moments moments)
{
    public DateOnly TodayFor(Actor actor) => moments.Of(actor).Today;

    public Task<ReviewRound?> RoundAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new ReviewRoundId(id);
        return db.Set<ReviewRound>().VisibleTo(actor).SingleOrDefaultAsync(round => round.Id == wanted, stop);
    }

    public Task<FileReview?> FileAsync(Guid id, Actor actor, CancellationToken stop)
    {
        var wanted = new FileReviewId(id);
        return db.Set<FileReview>().VisibleTo(actor).SingleOrDefaultAsync(review => review.Id == wanted, stop);
    }

    /// <summary>Whoever may review: accounts of that role that are not barred.</summary>
    public async Task<IReadOnlyList<FileReviewer>> ReviewersAsync(CancellationToken stop) =>
    [
        .. (await db.Accounts.AsNoTracking().Where(account => account.Role == Role.Reviewer && account.DisabledAt == null)
            .OrderBy(account => account.Login).Select(account => new { account.Id, account.DisplayName, account.OrganizationId, account.MediatorId }).ToListAsync(stop))
            .Select(account => new FileReviewer(account.Id, account.DisplayName, account.OrganizationId, account.MediatorId)),
    ];

    /// <summary>Plans a round; a justice office plans for its own street, whatever was asked.</summary>
    /// <param name="once">The id that the form gives, so that sending it again plans no second round; null for a new one.</param>
    public async Task<(ReviewRound? Made, Refusal? Refusal)> PlanAsync(ReviewRoundPlan plan, Guid? once, Actor actor, CancellationToken stop)
    {
        var moment = moments.Of(actor);
        var own = actor.Role == Role.SubdistrictOfficer ? plan with { SubdistrictCode = actor.SubdistrictCode } : plan;
        var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var id = once is { } given ? new ReviewRoundId(given) : ReviewRoundId.New(moment.Now);
        var made = ReviewRound.Plan(id, own, seed, moment, out var refusal);
        if (made is not null)
        {
            await db.AddOnceAsync(made, round => round.Id == id, stop);
        }
        return (made, refusal);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the round first, or drew one of the files in another.</exception>
    public async Task<Refusal?> DrawAsync(ReviewRound round, int seenVersion, Actor actor, CancellationToken stop)
    {
        db.Expect(round, seenVersion);
        var drawn = round.Draw(await CandidatesAsync(round, stop), moments.Of(actor), out var refusal);
        if (refusal is not null)
        {
            return refusal;
        }
        db.AddRange(drawn);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException twice) when (db.IsDuplicate(twice))
        {
            throw new DbUpdateConcurrencyException("A file of this draw was drawn by another round at the same moment.", twice);
        }
        return null;
    }

    /// <summary>Also a file that was reopened since: its volume lies there, and nobody takes it out of a draw that is planned.</summary>
    private async Task<IReadOnlyList<ReviewCandidate>> CandidatesAsync(ReviewRound round, CancellationToken stop)
    {
        var (from, until, street) = (round.From, round.Until, round.SubdistrictCode);
        var files = db.Set<MediationCase>().AsNoTracking().Where(c => c.DestroyedOn == null &&
            ((c.ArchivedOn >= from && c.ArchivedOn <= until) || c.EarlierRounds.Any(round => round.ArchivedOn >= from && round.ArchivedOn <= until)));
        if (street is not null)
        {
            files = files.Where(c => c.SubdistrictCode == street);
        }
        return await files.Where(c => !db.Set<FileReview>().Any(review => review.CaseId == c.Id))
            .Select(c => new ReviewCandidate(
                c.Id, c.Number, c.IsConfirmed == true || c.EarlierRounds.Any(round => round.IsConfirmed == true), c.OrganizationId, c.SubdistrictCode, c.Mediators.Select(named => named.MediatorId).ToList())).ToListAsync(stop);
    }

    /// <summary>Gives every file of the round that nobody has to the chosen reviewers.</summary>
    public async Task<Refusal?> SpreadAsync(ReviewRound round, IReadOnlyCollection<Guid> chosen, Actor actor, CancellationToken stop)
    {
        var id = round.Id;
        var waiting = await db.Set<FileReview>().Where(review => review.RoundId == id && review.State == FileReviewState.Drawn).OrderBy(review => review.Number).ToListAsync(stop);
        var reviewers = (await ReviewersAsync(stop)).Where(reviewer => chosen.Contains(reviewer.Account.Value)).ToList();
        return waiting.Count == 0 ? ReviewRefusals.ReviewNotAtThisStage : await db.SaveAsync(FileReview.Spread(waiting, reviewers, moments.Of(actor)), stop);
    }

    public Task<Refusal?> CancelAsync(ReviewRound round, int seenVersion, string reason, Actor actor, CancellationToken stop)
    {
        db.Expect(round, seenVersion);
        return db.SaveAsync(round.Cancel(reason, moments.Of(actor)), stop);
    }

    public async Task<Refusal?> CloseAsync(ReviewRound round, int seenVersion, Actor actor, CancellationToken stop)
    {
        db.Expect(round, seenVersion);
        var id = round.Id;
        var open = await db.Set<FileReview>().CountAsync(review => review.RoundId == id && review.State != FileReviewState.Closed, stop);
        return await db.SaveAsync(round.Close(open, moments.Of(actor)), stop);
    }

    /// <summary>Gives one file to one reviewer, also instead of another who has not judged it yet.</summary>
    public async Task<Refusal?> AssignAsync(FileReview review, int seenVersion, Guid reviewer, Actor actor, CancellationToken stop)
    {
        db.Expect(review, seenVersion);
        var chosen = (await ReviewersAsync(stop)).Where(known => known.Account.Value == reviewer).ToList();
        return await db.SaveAsync(FileReview.Spread([review], chosen, moments.Of(actor)), stop);
    }

    public Task<Refusal?> ActAsync(FileReview review, int seenVersion, Actor actor, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        db.Expect(review, seenVersion);
        return db.SaveAsync(verb(moments.Of(actor)), stop);
    }

    /// <summary>Who may act for the round of this file: the bureau, or the justice office whose round it is.</summary>
    public async Task<bool> MayPlanAsync(FileReview review, Actor actor, CancellationToken stop) =>
        Permissions.Allows(actor, Permission.PlanFileReviews) && await RoundAsync(review.RoundId.Value, actor, stop) is not null;
}
